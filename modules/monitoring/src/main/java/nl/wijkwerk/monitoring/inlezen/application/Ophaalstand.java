package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;

/** Writes how far a fetch is, in transactions of its own, so that it can be seen. */
@ApplicationScoped
public class Ophaalstand {

  @Inject private JdbcInleveringen inleveringen;

  /**
   * @throws Voortgang.Geannuleerd when somebody wants it to end
   */
  @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Voortgang.Geannuleerd.class)
  public void meld(int id, int paginas, int rijen, int totaal) {
    if (!inleveringen.meldOphalen(id, paginas, rijen, totaal)) {
      throw new Voortgang.Geannuleerd();
    }
  }

  @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = Voortgang.Geannuleerd.class)
  void begin(int id) {
    if (!inleveringen.beginMetOphalen(id)) {
      throw new Voortgang.Geannuleerd();
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void aangevoerd(int id, Aanvoer.Aangevoerd wat) {
    inleveringen.leverAan(id, wat.bron(), wat.momentopname(), wat.bytes(), wat.vingerafdruk());
  }
}
