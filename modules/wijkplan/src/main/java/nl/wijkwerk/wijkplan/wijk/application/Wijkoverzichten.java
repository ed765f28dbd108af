package nl.wijkwerk.wijkplan.wijk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.wijk.persistence.JdbcOnderwerptitels;

/** One wijk at a glance: what is late, whose move it is, and what changed lately. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Wijkoverzichten {
  /** Days back that count as lately when nothing is asked. */
  public static final int WEEK = 7;

  private static final int MEESTE_DAGEN = 366;
  private static final int MEESTE_PLANNEN = 200;
  private static final int PER_SIGNAAL = 5;

  private static final String WIJKPLAN = "wijkplan";
  private static final String WIJKANALYSE = "wijkanalyse";
  private static final String PROJECT = "project";
  private static final String REGIEGROEP = "regiegroep";

  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Analyses analyses;
  @Inject private ProjectenBekijken projecten;
  @Inject private Evaluaties evaluaties;
  @Inject private Spoorlezer spoorlezer;
  @Inject private JdbcOnderwerptitels titels;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  /**
   * What asks for attention now: a fixed number of questions to the database, however much there
   * is.
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Wijkoverzicht lees(String code) {
    Gebied gebied = gebieden.read(code);
    Map<Signaal, Long> signalen = projecten.tel(code);
    return new Wijkoverzicht(
        gebied, aanZet(code), evaluaties.openstaand(code), metSignaal(code, signalen), signalen);
  }

  private List<Wijkoverzicht.Zet> aanZet(String code) {
    Stream<Wijkoverzicht.Zet> vanPlannen =
        plannen
            .zoek(new Wijkplannen.Filter(null, code, null, null), 1, MEESTE_PLANNEN)
            .regels()
            .stream()
            .filter(p -> p.fase() != Planfase.GECOMMUNICEERD)
            .map(this::zet);
    Stream<Wijkoverzicht.Zet> vanAnalyses =
        analyses.openBinnen(code).stream()
            .map(
                a ->
                    new Wijkoverzicht.Zet(
                        a.id(),
                        null,
                        null,
                        null,
                        a.datum().atStartOfDay(Klok.ZONE).toOffsetDateTime(),
                        toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, a.gebied())));
    return Stream.concat(vanPlannen, vanAnalyses)
        .sorted(Comparator.comparing(Wijkoverzicht.Zet::sinds))
        .toList();
  }

  private Wijkoverzicht.Zet zet(Plan p) {
    return new Wijkoverzicht.Zet(
        p.id(), p.titel(), p.fase(), p.beslisser(), p.gewijzigd(), p.aanZet(toegang));
  }

  private List<Projectregel> metSignaal(String code, Map<Signaal, Long> signalen) {
    Map<UUID, Projectregel> gevonden = new LinkedHashMap<>();
    for (Signaal signaal : Signaal.values()) {
      if (signalen.get(signaal) > 0) {
        projecten
            .zoek(new Projectfilter(null, code, null, null, null, signaal, "tot"), 1, PER_SIGNAAL)
            .regels()
            .forEach(p -> gevonden.putIfAbsent(p.id(), p));
      }
    }
    return List.copyOf(gevonden.values());
  }

  /**
   * What changed in the plans, projects, analyses and steering group of an area and all that lies
   * in it, in whichever module, newest first.
   *
   * @param dagen how many days back
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Bedrijfsregel({"WPL-92", "WPL-110"})
  public Pagina<Wijkoverzicht.Wijziging> veranderd(
      String code, int dagen, int pagina, int grootte) {
    gebieden.read(code);
    if (dagen < 1 || dagen > MEESTE_DAGEN) {
      throw new OngeldigeInvoer("dagen", "fout.bereik", "dagen", 1, MEESTE_DAGEN);
    }
    OffsetDateTime vanaf = OffsetDateTime.now(klok).minusDays(dagen);
    Pagina<Spoorregel> regels =
        spoorlezer.vanGebied(
            code, List.of(WIJKPLAN, WIJKANALYSE, PROJECT, REGIEGROEP), vanaf, pagina, grootte);
    Map<String, String> namen =
        titels.van(regels.regels().stream().map(Spoorregel::onderwerp).distinct().toList());
    return regels.map(r -> wijziging(r, namen));
  }

  private static Wijkoverzicht.Wijziging wijziging(Spoorregel r, Map<String, String> namen) {
    Onderwerp onderwerp = Onderwerp.van(r.onderwerp());
    String pagina =
        switch (onderwerp.soort()) {
          case WIJKANALYSE -> "analyse";
          case PROJECT -> "project";
          case REGIEGROEP -> "regiegroep";
          default -> "plan";
        };
    return new Wijkoverzicht.Wijziging(
        r.moment(),
        r.omschrijving(),
        r.naam(),
        r.module(),
        r.onderwerp(),
        namen.get(r.onderwerp()),
        "/wijkplan/"
            + pagina
            + (onderwerp.soort().equals(REGIEGROEP) ? "?gebied=" : "?id=")
            + onderwerp.id());
  }
}
