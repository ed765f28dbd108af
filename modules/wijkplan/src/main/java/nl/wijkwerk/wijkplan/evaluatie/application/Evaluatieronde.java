package nl.wijkwerk.wijkplan.evaluatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;

/** Makes the evaluations that the calendar asks for, each in a transaction with its trail. */
@ApplicationScoped
public class Evaluatieronde {
  @Inject private Evaluatiemaker maker;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;

  /**
   * @return whether one was made, so that there may be more
   */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public boolean maakVolgende() {
    identiteit.meldSysteemAan("wijkplan.evaluatieronde");
    return maker
        .maakVolgende(identiteit.naam())
        .map(
            evaluatie -> {
              leg(evaluatie);
              return true;
            })
        .orElse(false);
  }

  private void leg(Evaluatie evaluatie) {
    String zin = "Evaluatie over " + evaluatie.jaar() + " klaargezet";
    spoor.leg(
        "evaluatie.klaargezet", Onderwerp.wijkplan(evaluatie.planId()), evaluatie.gebied(), zin);
    spoor.leg("evaluatie.klaargezet", Evaluatie.onderwerp(evaluatie.id()), evaluatie.gebied(), zin);
  }
}
