package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcToewijzingen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebiedenkennis;

/** Puts figures of a municipality itself in the queue: from a file, or sent by another program. */
@ApplicationScoped
class Eigeninschrijving {

  private static final int DECIMALEN = 2;

  @Inject private JdbcToewijzingen toewijzingen;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private JdbcInleveringen inleveringen;
  @Inject private Inschrijving inschrijving;
  @Inject private Gebieden gebieden;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;
  @PersistenceContext private EntityManager em;

  /**
   * Which delivery it became, and its figures, by year.
   *
   * @param vanCollega choices that somebody else had remembered meanwhile, which stay; or null
   */
  record Ingeschreven(int id, List<Cijferbron> bronnen, Onthouden vanCollega) {}

  /** What the figures came in. */
  record Herkomst(String naam, long bytes, String vingerafdruk, LocalDate momentopname) {}

  /** Its figures read in this way, whether or not there are measures for all of them. */
  Eigenbestand.Lezing lees(
      Eigenbestand bestand, Toewijzing keuzes, Integer jaar, List<Bronmaat> maten) {
    return bestand.lees(
        keuzes,
        jaar,
        (naam, eenheid) -> maten.stream().filter(m -> m.heet(naam, eenheid)).findFirst(),
        inleveringen.verhoudingen(),
        new Gebiedszoeker(new KernGebiedenkennis(gebieden)),
        LocalDate.now(klok).getYear());
  }

  /**
   * The figures of a source that is not of CBS, by year, with the measures that are new: those are
   * there before the figures are stored, in another transaction.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Cijferbron> leesVanBron(Eigenbestand bestand, Toewijzing keuzes, Integer jaar) {
    keuzes.vereis(jaar);
    indicatoren.wacht();
    return lees(bestand, keuzes, jaar, metNieuwe(Transactie.verbinding(em), keuzes)).perJaar();
  }

  /**
   * As a delivery, with the measures that are new.
   *
   * @param bekeken when the file was first looked at, to remember the choices for next time; or
   *     null to remember nothing
   */
  @Transactional
  @Bedrijfsregel("MON-94")
  Ingeschreven schrijfIn(
      Eigenbestand bestand, Toewijzing keuzes, Integer jaar, Herkomst herkomst, Instant bekeken) {
    keuzes.vereis(jaar);
    Connection verbinding = Transactie.verbinding(em);
    indicatoren.wacht();
    List<Bronmaat> maten = metNieuwe(verbinding, keuzes);
    List<Cijferbron> bronnen = lees(bestand, keuzes, jaar, maten).perJaar();
    Onthouden vanCollega = bekeken == null ? null : onthoud(verbinding, bestand, keuzes, bekeken);
    NieuweInlevering nieuw =
        new NieuweInlevering(
            keuzes.bron(),
            null,
            bronnen.get(bronnen.size() - 1).jaar(),
            herkomst.momentopname(),
            false,
            herkomst.naam(),
            herkomst.bytes(),
            herkomst.vingerafdruk(),
            identiteit.naam());
    return new Ingeschreven(
        inschrijving
            .schrijfIn(nieuw)
            .orElseThrow(() -> new Regelovertreding("MON-13", null, "inlezen.fout.LOOPT_AL")),
        bronnen,
        vanCollega);
  }

  private List<Bronmaat> metNieuwe(Connection verbinding, Toewijzing keuzes) {
    List<Bronmaat> maten = new ArrayList<>(toewijzingen.maten(verbinding));
    Stream<String[]> gevraagd =
        keuzes.isLang()
            ? keuzes.onderwerpen().stream()
                .filter(o -> o.naam() != null)
                .map((Onderwerpkeuze o) -> new String[] {o.naam(), o.eenheid()})
            : keuzes.kolommen().stream()
                .filter(k -> k.rol() == Kolomrol.WAARDE)
                .map((Kolomkeuze k) -> new String[] {k.naam(), k.eenheid()});
    gevraagd.forEach(
        m -> {
          if (maten.stream().noneMatch(al -> al.heet(m[0], m[1]))) {
            Bronmaat nieuw =
                toewijzingen.voegMaatToe(verbinding, m[0], m[1], keuzes.bron(), DECIMALEN);
            maten.add(nieuw);
            spoor.leg(
                "maat.toegevoegd",
                new Onderwerp("maat", nieuw.code()),
                null,
                "Maat toegevoegd: " + m[0] + " (" + m[1] + "), van " + keuzes.bron());
          }
        });
    return maten;
  }

  /** Null, or what somebody else had remembered meanwhile. */
  private Onthouden onthoud(
      Connection verbinding, Eigenbestand bestand, Toewijzing keuzes, Instant bekeken) {
    Optional<Onthouden> onthouden =
        toewijzingen.onthoud(
            verbinding, bestand.kopteksten(), keuzes, identiteit.naam(), klok.instant(), bekeken);
    boolean eigen = onthouden.filter(o -> o.keuzes().equals(keuzes)).isPresent();
    onthouden.ifPresent(
        o ->
            spoor.leg(
                eigen ? "toewijzing.onthouden" : "toewijzing.gebleven",
                new Onderwerp("toewijzing", Integer.toString(o.id())),
                null,
                (eigen
                        ? "Kolommen toegewezen voor bestanden van "
                        : "Kolommen bleven zoals " + o.door() + " ze toewees voor bestanden van ")
                    + o.keuzes().bron()
                    + ", versie "
                    + o.versie()
                    + ": "
                    + inWoorden(o.keuzes())));
    return eigen ? null : onthouden.orElse(null);
  }

  private static String inWoorden(Toewijzing keuzes) {
    return String.join(
        ", ",
        keuzes.kolommen().stream()
            .filter(k -> k.rol() != Kolomrol.NIETS)
            .map(
                k ->
                    k.kop()
                        + " is "
                        + k.rol().name().toLowerCase(Locale.ROOT)
                        + (k.naam() == null ? "" : " van " + k.naam()))
            .toList());
  }
}
