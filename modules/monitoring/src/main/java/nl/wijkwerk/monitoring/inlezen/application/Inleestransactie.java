package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.LangWerk;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.persistence.Inleesgang;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebieden;

/** One import is one transaction; its progress is written in others, so that it can be seen. */
@ApplicationScoped
class Inleestransactie {

  private static final Logger LOG = Logger.getLogger(Inleestransactie.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Voortgangsmelder melder;
  @Inject private JdbcInleveringen inleveringen;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * @param bronnen one per year, in order; the last is what the delivery is of, the others get one
   *     of their own
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @Bedrijfsregel("MON-96")
  void leesIn(int id, List<? extends Cijferbron> bronnen) {
    Connection verbinding = Transactie.verbinding(em);
    try (LangWerk werk = LangWerk.op(verbinding)) {
      melder.begin(id);
      long begin = klok.millis();
      Voortgang voortgang = melder.voor(id);
      for (int i = 0; i < bronnen.size(); i++) {
        Cijferbron bron = bronnen.get(i);
        boolean hoofd = i == bronnen.size() - 1;
        leesIn(
            hoofd ? id : inleveringen.voegJaarToe(verbinding, id, bron.jaar()),
            bron,
            verbinding,
            voortgang);
      }
      LOG.log(
          Level.INFO,
          "Import {0} took {1} ms",
          new Object[] {Integer.toString(id), Long.toString(klok.millis() - begin)});
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private void leesIn(int id, Cijferbron bron, Connection verbinding, Voortgang voortgang)
      throws SQLException {
    Telling telling =
        new Inleesgang(verbinding, id, new KernGebieden(verbinding), voortgang, klok).voerUit(bron);
    spoor.leg(
        "cijfers.ingelezen",
        Inschrijving.onderwerp(id),
        null,
        String.format(
            "Cijfers van %d ingelezen: %s, %s, %s geweigerd",
            bron.jaar(),
            Schrijfwijze.aantal(telling.rijen() - telling.rijenGeweigerd(), "gebied", "gebieden"),
            Schrijfwijze.aantal(telling.waarden(), "waarde", "waarden"),
            Schrijfwijze.aantal(telling.rijenGeweigerd(), "rij", "rijen")));
  }

  /** Writes progress in transactions of its own, not more often than people can see. */
  @ApplicationScoped
  static class Voortgangsmelder {

    private static final long MELDEN_PER_MS = 300;

    @Inject private Clock klok;
    @Inject private Voortgangsschrijver schrijver;

    void begin(int id) {
      if (!schrijver.begin(id)) {
        throw new Voortgang.Geannuleerd();
      }
    }

    Voortgang voor(int id) {
      return new Voortgang() {
        private long vorige;
        private Fase vorigeFase = Fase.WACHTEN;

        @Override
        public void meld(Fase fase, int gelezen, int totaal) {
          long nu = klok.millis();
          if (fase == vorigeFase && nu - vorige < MELDEN_PER_MS) {
            return;
          }
          vorige = nu;
          vorigeFase = fase;
          if (!schrijver.meld(id, fase, gelezen, totaal)) {
            throw new Geannuleerd();
          }
        }
      };
    }
  }

  @ApplicationScoped
  static class Voortgangsschrijver {

    @Inject private JdbcInleveringen inleveringen;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean begin(int id) {
      return inleveringen.begin(id);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean meld(int id, Fase fase, int gelezen, int totaal) {
      return inleveringen.meldVoortgang(id, fase, gelezen, totaal);
    }
  }
}
