package nl.wijkwerk.wijkplan.bekendmaking.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Looks now and then whether there are plans or projects that the others were not told of. */
@WebListener
public class Inhaler extends Herhaling {
  @Inject private Inhaalronde ronde;

  public Inhaler() {
    super(5, 15, "Plans and projects could not be told of");
  }

  @Override
  protected boolean werk() {
    return ronde.vertelVolgende();
  }
}
