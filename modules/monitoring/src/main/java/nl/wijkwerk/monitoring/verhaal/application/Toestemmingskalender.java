package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import nl.wijkwerk.kern.module.Herhaling;

/** Looks now and then whether consent has run out; until then it is not shown any more either. */
@WebListener
public class Toestemmingskalender extends Herhaling {
  @Inject private Toestemmingsronde ronde;

  public Toestemmingskalender() {
    super(15, 300, "Consent that ran out could not be ended");
  }

  @Override
  protected boolean werk() {
    ronde.laatVerlopen();
    return false;
  }
}
