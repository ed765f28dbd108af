package nl.wijkwerk.monitoring.kaart.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.LangWerk;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;
import nl.wijkwerk.monitoring.kaart.persistence.Grensgang;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrensleveringen;

/** Reads borders in beside the request and writes down how each ended. */
@ApplicationScoped
class Grenstaken {
  private static final Logger LOG = Logger.getLogger(Grenstaken.class.getName());

  @Resource private ManagedExecutorService uitvoerder;
  @Inject private Uitvoering uitvoering;
  @Inject private Identiteit identiteit;

  private record Aanvrager(
      UUID id, String gebruikersnaam, String naam, List<Toekenning> toekenningen, String herkomst) {

    void meldAan(Identiteit identiteit) {
      if (id == null) {
        identiteit.meldSysteemAan(herkomst);
      } else {
        identiteit.meldAan(id, gebruikersnaam, naam, toekenningen, herkomst);
      }
    }
  }

  void start(int id) {
    Aanvrager aanvrager =
        new Aanvrager(
            identiteit.persoonId(),
            identiteit.gebruikersnaam(),
            identiteit.naam(),
            identiteit.toekenningen(),
            identiteit.herkomst());
    uitvoerder.submit(() -> uitvoering.voerUit(id, aanvrager));
  }

  @ApplicationScoped
  static class Uitvoering {
    @Inject private Grenstransactie transactie;
    @Inject private JdbcGrensleveringen leveringen;
    @Inject private Identiteit identiteit;
    @PersistenceContext private EntityManager em;

    // As with figures: how it ended is written in the transaction that holds its lock.
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    void voerUit(int id, Aanvrager aanvrager) {
      aanvrager.meldAan(identiteit);
      leveringen.houdVast(Transactie.verbinding(em), id);
      try {
        transactie.leesIn(id);
      } catch (Voortgang.Geannuleerd e) {
        leveringen.annuleer(id);
      } catch (OngeldigGrensbestand e) {
        leveringen.mislukt(id, e);
      } catch (RuntimeException e) {
        String kenmerk = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Borders " + id + " failed, " + kenmerk, e);
        leveringen.mislukt(id, new OngeldigGrensbestand(Fout.ONVERWACHT, kenmerk));
      }
    }
  }

  @ApplicationScoped
  static class Grenstransactie {
    private static final long MELDEN_PER_MS = 300;

    @PersistenceContext private EntityManager em;
    @Inject private JdbcGrensleveringen leveringen;
    @Inject private Grensvoortgang schrijver;
    @Inject private Gebieden gebieden;
    @Inject private Spoor spoor;
    @Inject private Clock klok;

    @Transactional(TxType.REQUIRES_NEW)
    void leesIn(int id) {
      Grenslevering levering = leveringen.find(id).orElseThrow(Voortgang.Geannuleerd::new);
      Connection verbinding = Transactie.verbinding(em);
      try (LangWerk werk = LangWerk.op(verbinding);
          InputStream bestand = leveringen.open(verbinding, id)) {
        Grensgang.Uitkomst uitkomst =
            new Grensgang(
                    verbinding, levering, gebieden.namen(levering.jaar()), voortgang(id), klok)
                .voerUit(bestand);
        spoor.leg(
            "grenzen.ingelezen",
            Grensinschrijving.onderwerp(id),
            null,
            String.format(
                "Grenzen van %d ingelezen: %s, %s geweigerd",
                levering.jaar(),
                Schrijfwijze.aantal(uitkomst.samen(), "gebied", "gebieden"),
                Schrijfwijze.aantal(uitkomst.telling().geweigerd(), "vlak", "vlakken")));
      } catch (SQLException e) {
        throw new DatabaseOnbereikbaar(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Not more often than people can see. */
    private Voortgang voortgang(int id) {
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
          if (!schrijver.meld(id, fase, gelezen)) {
            throw new Geannuleerd();
          }
        }
      };
    }
  }

  @ApplicationScoped
  static class Grensvoortgang {
    @Inject private JdbcGrensleveringen leveringen;

    @Transactional(TxType.REQUIRES_NEW)
    boolean meld(int id, Fase fase, int gelezen) {
      return leveringen.meldVoortgang(id, fase, gelezen);
    }
  }
}
