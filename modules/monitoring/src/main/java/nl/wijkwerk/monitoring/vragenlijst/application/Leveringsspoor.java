package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;

/** Tells the trail of a questionnaire, when the delivery is in the queue, that it is. */
@ApplicationScoped
class Leveringsspoor {
  @Inject private Spoor spoor;

  @Transactional
  void leg(Vragenlijstbeeld beeld, int vraag, String indicator) {
    spoor.leg(
        "vragenlijst.aangeleverd",
        Vragenlijst.onderwerp(beeld.id()),
        beeld.inhoud().wijken().size() == 1 ? beeld.inhoud().wijken().get(0) : null,
        "Vragenlijst \u201c%s\u201d: uitkomsten van vraag %d aangeleverd als cijfers van \u201c%s\u201d"
            .formatted(beeld.inhoud().titel(), vraag, indicator));
  }
}
