package nl.wijkwerk.wijkplan.uitvoering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bekendmaking.application.Bekendmaking;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import nl.wijkwerk.wijkplan.uitvoering.domain.Mijlpaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projecten;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Samenloop;
import nl.wijkwerk.wijkplan.uitvoering.domain.SamenloopGevonden;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;

/** Makes projects and records what becomes of them, by who may write the plan of that area. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class ProjectVastleggen {
  @Inject private Projecten projecten;
  @Inject private Wijkplannen plannen;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Bekendmaking bekendmaking;
  @Inject private Clock klok;

  /**
   * What a new project hangs under.
   *
   * @param regel row of the plan that it carries out, or null for a quick measure
   * @param herstelt closed project whose relapse it mends, or null
   */
  public record Plaats(UUID plan, UUID regel, Projectsoort soort, UUID herstelt) {}

  /**
   * Makes a project under a plan.
   *
   * @param id of the new project
   * @param samenloopReden why it goes on beside other work in its streets, or null
   * @throws AlOpgeslagen when it was made before
   * @throws SamenloopGevonden when there is other work and no reason
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void maak(UUID id, Plaats plaats, Projectinhoud inhoud, String samenloopReden) {
    voegToe(id, plaats, inhoud, samenloopReden);
  }

  private void voegToe(UUID id, Plaats plaats, Projectinhoud inhoud, String samenloopReden) {
    Wijkplan plan = plannen.readMetVasteFase(plaats.plan());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(projecten.find(id).isPresent(), "wijkplan.project-al-opgeslagen");
    if (plaats.regel() != null && !plannen.readRegel(plaats.regel()).planId().equals(plan.id())) {
      throw new NietGevonden("regel van dit wijkplan");
    }
    Project project =
        new Project(
            id,
            plan,
            plaats.regel(),
            plaats.soort(),
            plaats.herstelt(),
            inhoud,
            identiteit.naam(),
            nu());
    List<Samenloop> erkend = erkenSamenloop(project, samenloopReden);
    projecten.voegToe(project);
    projecten.bewaar();
    bekendmaking.vertel(project, plan.titel());
    leg("project.gemaakt", project, "gemaakt");
    legSamenloop(project, erkend, samenloopReden);
    if (plaats.herstelt() != null) {
      beantwoord(projecten.read(plaats.herstelt()), "Nieuwe maatregel: " + project.titel());
    }
  }

  /** Adds a quick measure: what, who and when are enough. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegSnelToe(
      UUID id, UUID plan, UUID herstelt, String titel, String wie, LocalDate tot) {
    voegToe(
        id,
        new Plaats(plan, null, Projectsoort.SNELLE_MAATREGEL, herstelt),
        Projectinhoud.snel(titel, wie, LocalDate.now(klok), tot),
        null);
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Projectinhoud inhoud, String samenloopReden) {
    Project project = neemOpen(id, versie);
    Projectinhoud was = project.inhoud();
    Wijkplan plan = plannen.read(project.planId());
    Project.vereisBinnen(plan, inhoud, LocalDate.now(klok));
    project.wijzig(inhoud, identiteit.naam(), nu());
    List<Samenloop> erkend = erkenSamenloop(project, samenloopReden);
    projecten.bewaar();
    if (!was.titel().equals(project.titel())) {
      bekendmaking.vertel(project, plan.titel());
    }
    leg(
        "project.gewijzigd",
        project,
        "gewijzigd: " + Projectwijziging.tussen(was, project.inhoud()));
    legSamenloop(project, erkend, samenloopReden);
  }

  private void legSamenloop(Project project, List<Samenloop> erkend, String reden) {
    if (!erkend.isEmpty()) {
      leg(
          "project.samenloop-erkend",
          project,
          "gaat door naast ander werk: %s. Reden: %s"
              .formatted(
                  erkend.stream().map(Samenloop::titel).collect(Collectors.joining(", ")),
                  reden.strip()));
    }
  }

  private List<Samenloop> erkenSamenloop(Project project, String reden) {
    projecten.vergrendel(project.straten());
    List<Samenloop> gevonden =
        Samenloop.vind(
            project.straten(),
            project.periode(),
            projecten.openInStraten(project.straten(), project.id()));
    Set<UUID> elders =
        projecten.metRedenNaast(project.id()).stream().map(Project::id).collect(Collectors.toSet());
    return project.erkenSamenloop(gevonden, elders, reden, identiteit.naam(), nu());
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void begin(UUID id, long versie) {
    Project project = neemOpen(id, versie);
    project.begin(identiteit.naam(), nu());
    projecten.bewaar();
    leg("project.begonnen", project, "is in uitvoering");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void sluitAf(UUID id, long versie, String borger, LocalDate terugblik) {
    Project project = neemOpen(id, versie);
    project.sluitAf(borger, terugblik, identiteit.naam(), nu());
    projecten.bewaar();
    leg(
        "project.afgesloten",
        project,
        "afgesloten. %s houdt het in stand; terugblik op %s"
            .formatted(project.borger(), Schrijfwijze.datum(terugblik)));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void laatVervallen(UUID id, long versie, String reden) {
    Project project = neemOpen(id, versie);
    project.laatVervallen(reden, identiteit.naam(), nu());
    projecten.bewaar();
    bekendmaking.vertel(project, plannen.read(project.planId()).titel());
    leg("project.vervallen", project, "vervallen. Reden: " + project.vervallenReden());
  }

  /**
   * @param versie version of the project that was read
   * @param mijlpaal id of the new milestone
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegMijlpaalToe(
      UUID id, long versie, UUID mijlpaal, String naam, LocalDate gepland, LocalDate gehaald) {
    Project project = neem(id);
    AlOpgeslagen.controleer(
        project.mijlpalen().stream().anyMatch(m -> m.id().equals(mijlpaal)),
        "wijkplan.mijlpaal-al-opgeslagen");
    project.vereisOpen();
    VerouderdeVersie.controleer(project.versie(), versie);
    vereisBinnen(project, gepland, gehaald);
    project.zetMijlpaal(mijlpaal, naam, gepland, gehaald, identiteit.naam(), nu());
    projecten.bewaar();
    leg(
        "project.mijlpaal-toegevoegd",
        project,
        "mijlpaal toegevoegd: " + woorden(project.mijlpaal(mijlpaal)));
  }

  /**
   * @param versie version of the project that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigMijlpaal(
      UUID id, long versie, UUID mijlpaal, String naam, LocalDate gepland, LocalDate gehaald) {
    Project project = neemOpen(id, versie);
    Mijlpaal was = project.mijlpaal(mijlpaal);
    String vorige = woorden(was);
    boolean nuGehaald = was.gehaald() == null && gehaald != null;
    vereisBinnen(project, gepland, gehaald);
    project.zetMijlpaal(mijlpaal, naam, gepland, gehaald, identiteit.naam(), nu());
    projecten.bewaar();
    leg(
        nuGehaald ? "project.mijlpaal-gehaald" : "project.mijlpaal-gewijzigd",
        project,
        nuGehaald
            ? "mijlpaal gehaald: " + woorden(was)
            : "mijlpaal gewijzigd van %s naar %s".formatted(vorige, woorden(was)));
  }

  private void vereisBinnen(Project project, LocalDate gepland, LocalDate gehaald) {
    Project.vereisMijlpaalBinnen(
        plannen.read(project.planId()), gepland, gehaald, LocalDate.now(klok));
  }

  /**
   * @param versie version of the project that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderMijlpaal(UUID id, long versie, UUID mijlpaal) {
    Project project = neemOpen(id, versie);
    String was = woorden(project.mijlpaal(mijlpaal));
    project.verwijderMijlpaal(mijlpaal, identiteit.naam(), nu());
    projecten.bewaar();
    leg("project.mijlpaal-vervallen", project, "mijlpaal vervallen: " + was);
  }

  private static String woorden(Mijlpaal mijlpaal) {
    return "\u201c%s\u201d, gepland %s%s"
        .formatted(
            mijlpaal.naam(),
            Schrijfwijze.datum(mijlpaal.gepland()),
            mijlpaal.gehaald() == null
                ? ""
                : ", gehaald " + Schrijfwijze.datum(mijlpaal.gehaald()));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void legBeleidstoetsenVast(
      UUID id, long versie, Beleidstoets vastgoed, Beleidstoets accommodatie, Afwijking afwijking) {
    Project project = neemOpen(id, versie);
    project.legBeleidstoetsenVast(vastgoed, accommodatie, afwijking, identiteit.naam(), nu());
    projecten.bewaar();
    leg(
        "project.beleid-getoetst",
        project,
        "getoetst. Vastgoed: %s Accommodatiebeleid: %s%s"
            .formatted(woorden(vastgoed), woorden(accommodatie), woorden(project.afwijking())));
  }

  private static String woorden(Afwijking afwijking) {
    return afwijking == null
        ? ""
        : " Besluit om af te wijken: %s, %s, %s"
            .formatted(
                afwijking.orgaan(), Schrijfwijze.datum(afwijking.op()), zin(afwijking.reden()));
  }

  private static String woorden(Beleidstoets toets) {
    return toets.past() == null
        ? "nog niet."
        : (toets.past() ? "past, " : "past niet, ") + zin(toets.reden());
  }

  /** Ends as a sentence does, also when it was written as one. */
  private static String zin(String tekst) {
    return tekst.matches("(?s).*[.!?\u2026]") ? tekst : tekst + ".";
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void blikTerug(
      UUID id, long versie, Terugblikuitkomst uitkomst, String woorden, LocalDate volgende) {
    Project project = neem(id);
    VerouderdeVersie.controleer(project.versie(), versie);
    project.blikTerug(uitkomst, woorden, volgende, identiteit.naam(), nu());
    projecten.bewaar();
    boolean terugval = uitkomst == Terugblikuitkomst.TERUGGEVALLEN;
    leg(
        terugval ? "project.teruggevallen" : "project.in-stand",
        project,
        (terugval ? "teruggevallen: " : "in stand: ") + woorden.strip());
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void beantwoordTerugval(UUID id, long versie, String antwoord) {
    Project project = neem(id);
    VerouderdeVersie.controleer(project.versie(), versie);
    beantwoord(project, antwoord);
  }

  private void beantwoord(Project project, String antwoord) {
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, project.gebied());
    project.beantwoordTerugval(antwoord, identiteit.naam(), nu());
    projecten.bewaar();
    leg(
        "project.terugval-beantwoord",
        project,
        "terugval beantwoord: " + project.terugvalAntwoord());
  }

  private Project neem(UUID id) {
    Project project = projecten.read(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, project.gebied());
    return project;
  }

  private Project neemOpen(UUID id, long versie) {
    Project project = neem(id);
    // That it was closed says more than that it changed.
    project.vereisOpen();
    VerouderdeVersie.controleer(project.versie(), versie);
    return project;
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  /** Both the trail of the plan and that of the project tell it. */
  private void leg(String actie, Project project, String wat) {
    String soort =
        switch (project.soort()) {
          case PROJECT -> "Project";
          case SNELLE_MAATREGEL -> "Snelle maatregel";
          case ONTMOETINGSPLAATS -> "Ontmoetingsplaats";
        };
    String zin = soort + " \u201c" + project.titel() + "\u201d " + wat;
    spoor.leg(actie, Onderwerp.wijkplan(project.planId()), project.gebied(), zin);
    spoor.leg(actie, Project.onderwerp(project.id()), project.gebied(), zin);
  }
}
