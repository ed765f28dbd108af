package nl.wijkwerk.wijkplan.hergebruik.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregel;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Herkomst;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyses;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Offers a new analysis the rows of the last one of its area and of the plan in force, and the
 * goals that the municipality has for every wijk. What is chosen becomes a row of its own that says
 * where it comes from; a rating does not come along, since it was about another day.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Overnemen {
  private static final int MEESTE_PLANNEN = 50;

  /**
   * A row that can be taken over.
   *
   * @param regel id of the earlier row
   * @param herkomst where it stands
   * @param kosten estimate in euro, or null
   * @param overgenomen whether this analysis has it already
   */
  @Schema(requiredProperties = {"regel", "herkomst", "ambitie", "tekst", "overgenomen"})
  public record Voorstel(
      UUID regel,
      Herkomst herkomst,
      int ambitie,
      String tekst,
      BigDecimal kosten,
      boolean overgenomen) {}

  /** A row with what it would become. */
  private record Kandidaat(
      Herkomst herkomst, Analyseregelinhoud inhoud, List<GekozenOplossing> gekozen) {}

  @Inject private Wijkanalyses analyses;
  @Inject private Wijkplannen plannen;
  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Toegang toegang;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * What an analysis can take over: rows under a running ambitie, those of the analysis first, and
   * the running goals of the frame last.
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Voorstel> aanbod(UUID analyseId) {
    Wijkanalyse analyse = analyses.read(analyseId);
    Set<UUID> al = overgenomen(analyseId);
    return kandidaten(analyse).stream()
        .map(
            k ->
                new Voorstel(
                    k.herkomst().regel(),
                    k.herkomst(),
                    k.inhoud().ambitie(),
                    tekst(k.inhoud()),
                    k.inhoud().kosten(),
                    al.contains(k.herkomst().regel())))
        .toList();
  }

  /**
   * Takes chosen rows over; one that the analysis has already is left as it is.
   *
   * @param gekozen ids of earlier rows, at least one
   * @param domein side of life of what does not say it, rows of the plan and goals of the frame;
   *     may be null without them
   * @return how many rows were added
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-51")
  public int neemOver(UUID analyseId, Set<UUID> gekozen, Domein domein) {
    Wijkanalyse analyse = analyses.readOmTeWijzigen(analyseId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, analyse.gebied());
    analyse.vereisOpen();
    if (gekozen == null || gekozen.isEmpty()) {
      throw new Regelovertreding("WPL-51", "regels", "hergebruik.niets-gekozen");
    }
    List<Kandidaat> mee =
        kandidaten(analyse).stream().filter(k -> gekozen.contains(k.herkomst().regel())).toList();
    if (mee.size() < gekozen.size()) {
      throw new OngeldigeInvoer("regels", "hergebruik.onbekend");
    }
    if (domein == null && mee.stream().anyMatch(k -> k.inhoud().domein() == null)) {
      throw new Regelovertreding("WPL-51", "domein", "hergebruik.zonder-domein");
    }
    Set<UUID> al = overgenomen(analyseId);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    List<Kandidaat> nieuw = mee.stream().filter(k -> !al.contains(k.herkomst().regel())).toList();
    for (Kandidaat kandidaat : nieuw) {
      Analyseregelinhoud i = kandidaat.inhoud();
      Analyseregel regel =
          new Analyseregel(
              UUID.randomUUID(), analyseId, i.domein() == null ? met(i, domein) : i, nu);
      regel.kies(kandidaat.gekozen());
      regel.kwamUit(kandidaat.herkomst());
      analyses.voegToe(regel);
    }
    analyses.bewaar();
    spoor.leg(
        "wijkanalyse.overgenomen",
        Wijkanalyse.onderwerp(analyseId),
        analyse.gebied(),
        Schrijfwijze.aantal(nieuw.size(), "regel", "regels")
            + " overgenomen: "
            + nieuw.stream().map(k -> k.herkomst().tekst()).collect(Collectors.joining("; ")));
    return nieuw.size();
  }

  private Set<UUID> overgenomen(UUID analyseId) {
    return analyses.regels(analyseId).stream()
        .map(Analyseregel::herkomst)
        .filter(Objects::nonNull)
        .map(Herkomst::regel)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<Kandidaat> kandidaten(Wijkanalyse analyse) {
    Set<Integer> lopend =
        kaders.ambities().stream()
            .filter(Kaders.Ambitieregel::loopt)
            .map(Kaders.Ambitieregel::nummer)
            .collect(Collectors.toSet());
    List<Kandidaat> alle = new ArrayList<>();
    analyses.findByGebied(analyse.gebied()).stream()
        .filter(a -> !a.id().equals(analyse.id()) && !a.datum().isAfter(analyse.datum()))
        .filter(a -> analyses.heeftRegels(a.id()))
        .findFirst()
        .ifPresent(
            vorige -> analyses.regels(vorige.id()).forEach(r -> alle.add(uitAnalyse(vorige, r))));
    geldend(analyse.gebied())
        .ifPresent(
            plan ->
                plannen.regels(plan.id()).stream()
                    .filter(r -> r.inhoud().ambitie() != null)
                    .forEach(r -> alle.add(uitPlan(plan, r))));
    kaders.doelen().stream()
        .filter(Kaders.Doelbeeld::loopt)
        .sorted(Comparator.comparing(Kaders.Doelbeeld::ambitie))
        .forEach(d -> alle.add(uitKader(d)));
    return alle.stream().filter(k -> lopend.contains(k.inhoud().ambitie())).toList();
  }

  /** The plan in force: the newest that was adopted, of the same year the one adopted last. */
  private Optional<Wijkplan> geldend(String gebied) {
    return plannen.vanGebied(gebied, MEESTE_PLANNEN).stream()
        .filter(p -> p.fase() == Planfase.VASTGESTELD || p.fase() == Planfase.GECOMMUNICEERD)
        .max(
            Comparator.comparing(Wijkplan::vanJaar)
                .thenComparing(Wijkplan::getoetstOp)
                .thenComparing(Wijkplan::gewijzigd));
  }

  private static Kandidaat uitAnalyse(Wijkanalyse vorige, Analyseregel regel) {
    Analyseregelinhoud i = regel.inhoud();
    return new Kandidaat(
        new Herkomst(
            Herkomst.Soort.ANALYSE,
            vorige.id(),
            regel.id(),
            "Wijkanalyse van " + Schrijfwijze.datum(vorige.datum())),
        new Analyseregelinhoud(
            i.ambitie(),
            i.domein(),
            null,
            null,
            i.positief(),
            i.knelpunten(),
            i.doelstelling(),
            i.oplossingen(),
            i.kosten(),
            i.prioriteit(),
            i.opmerkingen(),
            i.gekozen()),
        regel.gekozen());
  }

  private static Kandidaat uitPlan(Wijkplan plan, Planregel regel) {
    Planregelinhoud i = regel.inhoud();
    return new Kandidaat(
        new Herkomst(
            Herkomst.Soort.PLAN,
            plan.id(),
            regel.id(),
            plan.titel()
                + " "
                + plan.vanJaar()
                + "\u2013"
                + plan.totJaar()
                + ", doel "
                + regel.nummer()),
        new Analyseregelinhoud(
            i.ambitie(),
            null,
            null,
            null,
            null,
            null,
            inKort(i.doelstelling()),
            inKort(i.oplossingen()),
            i.raming(),
            null,
            inKort(i.opmerkingen()),
            i.gekozen()),
        regel.gekozen());
  }

  private static Kandidaat uitKader(Kaders.Doelbeeld doel) {
    return new Kandidaat(
        new Herkomst(
            Herkomst.Soort.KADER,
            doel.id(),
            doel.id(),
            "Doel van de gemeente bij ambitie " + doel.ambitie()),
        new Analyseregelinhoud(
            doel.ambitie(),
            null,
            null,
            null,
            null,
            null,
            doel.inhoud().tekst(),
            null,
            null,
            null,
            null,
            null),
        List.of());
  }

  /** A row of a plan holds more than one of an analysis; the whole text stays in the plan. */
  private static String inKort(String tekst) {
    return tekst == null || tekst.codePointCount(0, tekst.length()) <= Analyseregel.LANGSTE_TEKST
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, Analyseregel.LANGSTE_TEKST - 1)) + "…";
  }

  private static Analyseregelinhoud met(Analyseregelinhoud i, Domein domein) {
    return new Analyseregelinhoud(
        i.ambitie(),
        domein,
        null,
        null,
        i.positief(),
        i.knelpunten(),
        i.doelstelling(),
        i.oplossingen(),
        i.kosten(),
        i.prioriteit(),
        i.opmerkingen(),
        i.gekozen());
  }

  private static String tekst(Analyseregelinhoud i) {
    return Stream.of(i.knelpunten(), i.positief(), i.doelstelling())
        .filter(t -> t != null && !t.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" → "));
  }
}
