package nl.wijkwerk.wijkplan.evaluatie.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Looks now and then whether an evaluation is due; nothing is lost when it was stopped. */
@WebListener
public class Evaluatiekalender extends Herhaling {
  @Inject private Evaluatieronde ronde;

  public Evaluatiekalender() {
    super(10, 300, "Evaluations could not be made");
  }

  @Override
  protected boolean werk() {
    return ronde.maakVolgende();
  }
}
