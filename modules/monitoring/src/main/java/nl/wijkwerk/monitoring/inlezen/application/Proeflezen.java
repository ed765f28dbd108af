package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Herkenning;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Proeflezing;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzer;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Voorbeeld;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcProeflezingen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcToewijzingen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebiedenkennis;

/**
 * Looking at a file before it is read in: what Wijkwerk recognises, what its columns become and
 * what is wrong with it. Nothing of it is stored as a figure until somebody says so.
 */
@ApplicationScoped
@Gebruiksgeval
public class Proeflezen {

  private static final int GEBIEDEN = 5;

  private JdbcProeflezingen proeflezingen;
  private JdbcInleveringen inleveringen;
  private JdbcToewijzingen toewijzingen;
  private Proefbeheer beheer;
  private Eigeninschrijving eigen;
  private Opener opener;
  private Inleestaken taken;
  private Toegang toegang;
  private Gebieden gebieden;

  protected Proeflezen() {}

  @Inject
  Proeflezen(
      JdbcProeflezingen proeflezingen,
      JdbcInleveringen inleveringen,
      JdbcToewijzingen toewijzingen,
      Proefbeheer beheer,
      Eigeninschrijving eigen,
      Opener opener,
      Inleestaken taken,
      Toegang toegang,
      Gebieden gebieden) {
    this.proeflezingen = proeflezingen;
    this.inleveringen = inleveringen;
    this.toewijzingen = toewijzingen;
    this.beheer = beheer;
    this.eigen = eigen;
    this.opener = opener;
    this.taken = taken;
    this.toegang = toegang;
    this.gebieden = gebieden;
  }

  /**
   * Takes the files over and says at once what cannot be read at all.
   *
   * @param id of what they are looked at under
   */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-97")
  public void zetKlaar(
      UUID id,
      List<? extends Aanlevering.Bron> bronnen,
      Integer jaar,
      LocalDate momentopname,
      boolean deel) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    if (jaar != null) {
      Tabeljaar.vereis(jaar);
    }
    try (Aanlevering aanlevering = Aanlevering.metEigenTabel(bronnen, Grenzen.STANDAARD)) {
      beheer.zetKlaar(id, aanlevering.naam(), bronnen, jaar, momentopname, deel);
    }
  }

  /** The file as it would be read in with the choices that were made so far. */
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  public Proefbeeld bekijk(UUID id) {
    Proeflezing proef = proeflezingen.find(id).orElseThrow(Proefbeheer::onbekend);
    if (proef.isIngelezen()) {
      return new Proefbeeld(proef, null, null, null, null);
    }
    try (Aanlevering aanlevering = haalOp(id)) {
      Opener.Geopend bestand = opener.open(aanlevering, proef.jaar());
      return bestand.cbs() == null
          ? beeld(proef, bestand.eigen(), bestand.bladkeus())
          : new Proefbeeld(proef, beeld(bestand.cbs()), null, null, bestand.bladkeus());
    } catch (OngeldigBestand fout) {
      return new Proefbeeld(proef, null, null, fout, null);
    }
  }

  /** Keeps choices, to go on with them later. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void kies(UUID id, long versie, Proefkeuze keuze) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    if (keuze.jaar() != null) {
      Tabeljaar.vereis(keuze.jaar());
    }
    beheer.kies(id, versie, aangevuld(keuze));
  }

  /**
   * The delivery that a file became.
   *
   * @param vanCollega choices that somebody else had remembered since this file was first looked
   *     at, which stay for next time; or null
   */
  public record Ingelezen(int id, Onthouden vanCollega) {}

  /** Reads the file in with these choices, beside the request; once, however often it is asked. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Bedrijfsregel("MON-97")
  public Ingelezen leesIn(UUID id, long versie, Proefkeuze keuze) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    inleveringen.breekVerweesdeAf();
    Proeflezing proef = proeflezingen.find(id).orElseThrow(Proefbeheer::onbekend);
    if (proef.isIngelezen()) {
      return new Ingelezen(beheer.alIngelezen(proef), null);
    }
    Aanlevering aanlevering = haalOp(id);
    try {
      Proefbeheer.Begonnen begonnen =
          beheer.leesIn(
              id, versie, aangevuld(keuze), aanlevering, opener.open(aanlevering, keuze.jaar()));
      if (begonnen.bronnen().isEmpty()) {
        aanlevering.close();
      } else {
        taken.start(begonnen.id(), aanlevering, begonnen.bronnen());
      }
      return new Ingelezen(begonnen.id(), begonnen.vanCollega());
    } catch (RuntimeException e) {
      aanlevering.close();
      throw e;
    }
  }

  private Proefkeuze aangevuld(Proefkeuze keuze) {
    return keuze.toewijzing() == null
        ? keuze
        : new Proefkeuze(
            keuze.jaar(),
            keuze.momentopname(),
            keuze.deel(),
            new Toewijzer(toewijzingen.maten(), inleveringen.herkenningen())
                .vulAan(keuze.toewijzing()));
  }

  /** Throws the file away. */
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  public void verwijder(UUID id) {
    toegang.vereisGemeentebreed(Bevoegdheid.CIJFERS_INLEZEN);
    beheer.verwijder(id);
  }

  private Aanlevering haalOp(UUID id) {
    return Aanlevering.metEigenTabel(proeflezingen.bestanden(id), Grenzen.STANDAARD);
  }

  private Proefbeeld.Cbs beeld(Cijferbestand bestand) {
    Map<Integer, String> namen =
        inleveringen.herkenningen().stream()
            .collect(Collectors.toMap(Herkenning::indicatorId, Herkenning::titel, (a, b) -> a));
    List<String> codes =
        bestand.voorbeeld().stream()
            .flatMap(List::stream)
            .flatMap(cel -> Gebiedscode.lees(cel).stream())
            .map(Gebiedscode::code)
            .distinct()
            .limit(GEBIEDEN)
            .toList();
    return new Proefbeeld.Cbs(
        bestand.bron(),
        bestand.tabel().orElse(null),
        bestand.jaar(),
        bestand.cijferstatus().filter(s -> s == Cijferstatus.VOORLOPIG).isPresent(),
        bestand.kolommen(),
        namen,
        bestand.voorbeeld().stream().limit(GEBIEDEN).toList(),
        codes);
  }

  private Proefbeeld beeld(Proeflezing proef, Eigenbestand bestand, Bladkeus bladkeus) {
    List<Bronmaat> maten = toewijzingen.maten();
    Toewijzer toewijzer = new Toewijzer(maten, inleveringen.herkenningen());
    Voorbeeld voorbeeld = bestand.voorbeeld();
    Optional<Onthouden> eerder = toewijzingen.vind(bestand.kopteksten());
    Toewijzing gekozen =
        Optional.ofNullable(proef.keuzes())
            .map(k -> k.voor(bestand.kopteksten()))
            .or(() -> eerder.map(o -> voorbeeld.onthouden(o.keuzes())))
            .orElseGet(() -> toewijzer.stelVoor(bestand.koppen(), voorbeeld));
    Toewijzing keuzes = toewijzer.metOnderwerpen(gekozen, bestand.onderwerpen(gekozen));
    Proefmeting meting = new Proefmeting();
    List<Regelovertreding> ontbreekt = List.of();
    OngeldigBestand fout = null;
    try {
      keuzes.vereis(proef.jaar());
      meting.meet(
          eigen.lees(bestand, keuzes, proef.jaar(), maten),
          new Gebiedszoeker(new KernGebiedenkennis(gebieden)));
      fout = meting.fout();
    } catch (Regelovertreding e) {
      ontbreekt = e.alle();
    } catch (OngeldigBestand e) {
      fout = e;
      meting.weiger(e.weigeringen());
    }
    return new Proefbeeld(
        proef,
        null,
        new Proefbeeld.Eigen(
            bestand.naam(),
            bestand.kopteksten(),
            voorbeeld,
            keuzes,
            eerder.isPresent(),
            eerder.filter(o -> o.blijft(gekozen, proef.door(), proef.op())).orElse(null),
            maten,
            ontbreekt,
            meting.jaren(),
            meting.problemen(),
            meting.aantalProblemen(),
            meting.twijfels(),
            toewijzingen.vanEenAnder(
                meting.maten(),
                meting.jaren().stream().map(Proefbeeld.Jaar::jaar).toList(),
                keuzes.bron()),
            Inleesverslag.Vreemd.van(meting.vreemd()),
            meting.geheel()),
        fout,
        bladkeus);
  }
}
