package nl.wijkwerk.monitoring.afstand.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Looks now and then whether there are figures that the other modules were not told of. */
@WebListener
public class Bekendmaker extends Herhaling {
  @Inject private Bekendmaking bekendmaking;

  public Bekendmaker() {
    super(10, 10, "Figures could not be told to the other modules");
  }

  @Override
  protected boolean werk() {
    bekendmaking.maakBekend();
    return false;
  }
}
