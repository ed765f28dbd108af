package nl.wijkwerk.wijkplan.uitvoering.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;

/** Lighting in the Violierstraat, under the adopted plan of De Riet. */
public final class ProjectFixture {
  public static final String DOOR = "Wijkregisseur";
  public static final LocalDate VANDAAG = NU.toLocalDate();

  private ProjectFixture() {}

  /** Makes a plan adopted. */
  public static Wijkplan vastgesteld(Wijkplan plan) {
    Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
    plan.biedAan(Beslisser.RAAD, List.of(regel), null, NU, DOOR);
    plan.legToetsVast(
        1,
        VANDAAG,
        WijkplanFixture.voldaan(Kader.BETROKKENHEID),
        WijkplanFixture.voldaan(Kader.DOELSTELLINGEN),
        WijkplanFixture.voldaan(Kader.MIDDELEN),
        NU,
        "Griffier");
    return plan;
  }

  public static Projectinhoud inhoud() {
    return inhoud(VANDAAG, VANDAAG.plusMonths(3), "Violierstraat");
  }

  public static Projectinhoud inhoud(LocalDate van, LocalDate tot, String straten) {
    return new Projectinhoud(
        "Verlichting",
        straten == null ? Projectniveau.WIJK : Projectniveau.STRAAT,
        straten,
        "Elke straat is 's avonds verlicht",
        "Wijkfonds",
        "Een dag per week",
        "Eerst meten, dan plaatsen",
        van,
        tot,
        "Hoofd openbare ruimte",
        "De projectleider kiest de lampen",
        "Corporatie");
  }

  public static Project project() {
    return project(inhoud());
  }

  public static Project project(Projectinhoud inhoud) {
    return project(Projectsoort.PROJECT, inhoud);
  }

  public static Project project(Projectsoort soort, Projectinhoud inhoud) {
    return new Project(
        UUID.randomUUID(),
        vastgesteld(WijkplanFixture.concept()),
        UUID.randomUUID(),
        soort,
        null,
        inhoud,
        DOOR,
        NU);
  }

  /** One that is being carried out. */
  public static Project begonnen() {
    Project project = project();
    project.begin(DOOR, NU);
    return project;
  }

  /** One that was closed, with a look back in half a year. */
  public static Project afgesloten() {
    Project project = begonnen();
    project.sluitAf("Hoofd beheer", VANDAAG.plusMonths(6), DOOR, NU);
    return project;
  }
}
