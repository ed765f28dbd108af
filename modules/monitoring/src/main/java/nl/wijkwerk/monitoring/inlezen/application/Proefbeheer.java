package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Proeflezing;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcProeflezingen;
import nl.wijkwerk.monitoring.inlezen.persistence.Toewijzingtekst;

/** The short transactions around a file that is looked at before it is read in. */
@ApplicationScoped
class Proefbeheer {

  @Inject private JdbcProeflezingen proeflezingen;
  @Inject private JdbcInleveringen inleveringen;
  @Inject private Inschrijving inschrijving;
  @Inject private Eigeninschrijving eigen;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;
  @PersistenceContext private EntityManager em;

  @Transactional
  void zetKlaar(
      UUID id,
      String naam,
      List<? extends Aanlevering.Bron> bestanden,
      Integer jaar,
      LocalDate momentopname,
      boolean deel) {
    try {
      proeflezingen.voegToe(
          Transactie.verbinding(em),
          new Proeflezing(
              id, 1, naam, jaar, momentopname, deel, null, null, identiteit.naam(), klok.instant()),
          bestanden);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spoor.leg("proeflezing.begonnen", onderwerp(id), null, naam + " bekeken, nog niet ingelezen");
  }

  @Transactional
  void kies(UUID id, long versie, Proefkeuze keuze) {
    Proeflezing proef = vergrendel(id);
    vereisOpen(proef, versie);
    bewaar(proef, keuze);
    spoor.leg(
        "proeflezing.gekozen",
        onderwerp(id),
        null,
        "Kolommen van " + proef.bestandsnaam() + " gekozen, nog niet ingelezen");
  }

  private void bewaar(Proeflezing proef, Proefkeuze keuze) {
    proeflezingen.bewaar(
        Transactie.verbinding(em),
        new Proeflezing(
            proef.id(),
            proef.versie(),
            proef.bestandsnaam(),
            keuze.jaar(),
            keuze.momentopname(),
            keuze.deel(),
            keuze.toewijzing(),
            null,
            proef.door(),
            proef.op()));
  }

  /**
   * What was put in the queue; without sources when it was already.
   *
   * @param vanCollega choices that somebody else had remembered meanwhile, which stay; or null
   */
  record Begonnen(int id, List<Cijferbron> bronnen, Onthouden vanCollega) {}

  /** Makes it a delivery, once. */
  @Transactional
  @Bedrijfsregel("MON-97")
  Begonnen leesIn(
      UUID id, long versie, Proefkeuze keuze, Aanlevering aanlevering, Opener.Geopend bestand) {
    Proeflezing proef = vergrendel(id);
    if (proef.isIngelezen()) {
      return new Begonnen(alIngelezen(proef), List.of(), null);
    }
    VerouderdeVersie.controleer(proef.versie(), versie);
    Begonnen begonnen =
        bestand.cbs() == null
            ? vanEigen(aanlevering, bestand.eigen(), keuze, proef.op())
            : vanCbs(aanlevering, bestand.cbs(), keuze);
    inleveringen.bewaarNietGelezen(begonnen.id(), bestand.bladkeus().nietGelezen());
    proeflezingen.rondAf(Transactie.verbinding(em), id, begonnen.id());
    return begonnen;
  }

  /** Says that it was asked once more, and gives the delivery that it was already. */
  @Transactional
  int alIngelezen(Proeflezing proef) {
    spoor.leg(
        "proeflezing.nog-eens",
        onderwerp(proef.id()),
        null,
        proef.bestandsnaam() + " was al ingelezen; niet nog eens gedaan");
    return proef.inlevering();
  }

  private Begonnen vanCbs(Aanlevering aanlevering, Cijferbestand bestand, Proefkeuze keuze) {
    return new Begonnen(
        inschrijving
            .schrijfIn(aanlevering, bestand, keuze.momentopname(), keuze.deel())
            .orElseThrow(() -> new Regelovertreding("MON-13", null, "inlezen.fout.LOOPT_AL")),
        List.of(bestand),
        null);
  }

  private Begonnen vanEigen(
      Aanlevering aanlevering, Eigenbestand bestand, Proefkeuze keuze, Instant bekeken) {
    Eigeninschrijving.Ingeschreven ingeschreven =
        eigen.schrijfIn(
            bestand,
            keuze.toewijzing(),
            keuze.jaar(),
            new Eigeninschrijving.Herkomst(
                aanlevering.naam(),
                aanlevering.bytes(),
                vingerafdruk(aanlevering, keuze),
                keuze.momentopname()),
            bekeken);
    return new Begonnen(ingeschreven.id(), ingeschreven.bronnen(), ingeschreven.vanCollega());
  }

  static String vingerafdruk(Aanlevering aanlevering, Proefkeuze keuze) {
    return aanlevering.vingerafdruk(Toewijzingtekst.schrijf(keuze.toewijzing()) + keuze.jaar());
  }

  @Transactional
  void verwijder(UUID id) {
    Proeflezing proef = vergrendel(id);
    if (proef.isIngelezen()) {
      throw new Regelovertreding("MON-97", null, "proeflezing.al-ingelezen");
    }
    proeflezingen.verwijder(Transactie.verbinding(em), id);
    spoor.leg(
        "proeflezing.weggegooid",
        onderwerp(id),
        null,
        proef.bestandsnaam() + " niet ingelezen en weggegooid");
  }

  private Proeflezing vergrendel(UUID id) {
    Connection verbinding = Transactie.verbinding(em);
    return proeflezingen.vergrendel(verbinding, id).orElseThrow(Proefbeheer::onbekend);
  }

  private static void vereisOpen(Proeflezing proef, long versie) {
    if (proef.isIngelezen()) {
      throw new Regelovertreding("MON-97", null, "proeflezing.al-ingelezen");
    }
    VerouderdeVersie.controleer(proef.versie(), versie);
  }

  static NietGevonden onbekend() {
    return new NietGevonden("bestand dat bekeken wordt");
  }

  private static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("proeflezing", id.toString());
  }
}
