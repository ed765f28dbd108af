package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Looks now and then whether a questionnaire is over or its answers are kept long enough. */
@WebListener
public class Vragenlijstkalender extends Herhaling {
  @Inject private Vragenlijstronde ronde;

  public Vragenlijstkalender() {
    super(20, 300, "Questionnaires could not be looked after");
  }

  @Override
  protected boolean werk() {
    ronde.kijk();
    return false;
  }
}
