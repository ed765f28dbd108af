package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebiedsnamen;

/** Runs imports beside the request and writes down how each ended. */
@ApplicationScoped
class Inleestaken {

  private static final Logger LOG = Logger.getLogger(Inleestaken.class.getName());

  @Resource private ManagedExecutorService uitvoerder;
  @Inject private Uitvoering uitvoering;
  @Inject private Identiteit identiteit;

  /** Who asked for the import; the trail names that person for the result as well. */
  private record Aanvrager(
      UUID id, String gebruikersnaam, String naam, List<Toekenning> toekenningen, String herkomst) {

    static Aanvrager van(Identiteit identiteit) {
      return new Aanvrager(
          identiteit.persoonId(),
          identiteit.gebruikersnaam(),
          identiteit.naam(),
          identiteit.toekenningen(),
          identiteit.herkomst());
    }

    void meldAan(Identiteit identiteit) {
      if (id == null) {
        identiteit.meldSysteemAan(herkomst);
      } else {
        identiteit.meldAan(id, gebruikersnaam, naam, toekenningen, herkomst);
      }
    }
  }

  /** Takes over the delivery, which is closed when the work is done. */
  void start(int id, Aanlevering aanlevering, Cijferbestand bestand) {
    start(id, aanlevering, List.of(bestand));
  }

  /**
   * The same for figures of more years.
   *
   * @param aanlevering closed when the work is done, or null
   * @param bronnen one per year, in order; the last is what the delivery is of
   */
  void start(int id, Aanlevering aanlevering, List<? extends Cijferbron> bronnen) {
    Aanvrager aanvrager = Aanvrager.van(identiteit);
    uitvoerder.submit(
        () -> {
          try (aanlevering) {
            uitvoering.leesIn(id, bronnen, aanvrager);
          }
        });
  }

  /** Has the delivery fetched first. */
  void start(int id, Aanvoer aanvoer) {
    Aanvrager aanvrager = Aanvrager.van(identiteit);
    uitvoerder.submit(() -> uitvoering.haalOp(id, aanvoer, aanvrager));
  }

  @ApplicationScoped
  static class Uitvoering {

    @Inject private Inleestransactie transactie;
    @Inject private Ophaalstand ophaalstand;
    @Inject private Eigeninschrijving eigeninschrijving;
    @Inject private JdbcInleveringen inleveringen;
    @Inject private Gebieden gebieden;
    @Inject private Identiteit identiteit;
    @PersistenceContext private EntityManager em;

    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    void leesIn(int id, List<? extends Cijferbron> bronnen, Aanvrager aanvrager) {
      voerUit(id, aanvrager, () -> leesTenzijIdentiek(id, bronnen));
    }

    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    void haalOp(int id, Aanvoer aanvoer, Aanvrager aanvrager) {
      voerUit(
          id,
          aanvrager,
          () -> {
            ophaalstand.begin(id);
            aanvoer.lever(
                id,
                new Aanvoer.Kennis(
                    new Kolomherkenner(inleveringen.herkenningen(), inleveringen.verhoudingen()),
                    new KernGebiedsnamen(gebieden),
                    eigeninschrijving::leesVanBron),
                aangevoerd -> {
                  ophaalstand.aangevoerd(id, aangevoerd);
                  leesTenzijIdentiek(id, aangevoerd.bronnen());
                });
          });
    }

    private void leesTenzijIdentiek(int id, List<? extends Cijferbron> bronnen) {
      Optional<Integer> identieke = inleveringen.vindIdentieke(id);
      if (identieke.isPresent()) {
        inleveringen.identiek(id, identieke.get());
      } else {
        transactie.leesIn(id, bronnen);
      }
    }

    // How an import ended is written in the transaction that holds its lock, so that nobody finds
    // an import without a lock and without an end, which is one of a server that stopped.
    private void voerUit(int id, Aanvrager aanvrager, Runnable werk) {
      aanvrager.meldAan(identiteit);
      inleveringen.houdVast(Transactie.verbinding(em), id);
      try {
        werk.run();
      } catch (Voortgang.Geannuleerd e) {
        inleveringen.annuleer(id);
      } catch (OngeldigBestand e) {
        inleveringen.mislukt(id, e);
      } catch (RuntimeException e) {
        String kenmerk = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Import " + id + " failed, " + kenmerk, e);
        inleveringen.mislukt(id, new OngeldigBestand(Fout.ONVERWACHT, kenmerk));
      }
    }
  }
}
