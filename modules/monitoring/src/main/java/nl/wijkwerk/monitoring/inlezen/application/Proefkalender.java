package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Throws files away now and then that were looked at and never read in. */
@WebListener
public class Proefkalender extends Herhaling {
  @Inject private Proefopruimer opruimer;

  public Proefkalender() {
    super(20, 600, "Files that were looked at could not be thrown away");
  }

  @Override
  protected boolean werk() {
    opruimer.ruimOp();
    return false;
  }
}
