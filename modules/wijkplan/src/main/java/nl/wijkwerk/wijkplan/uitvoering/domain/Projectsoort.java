package nl.wijkwerk.wijkplan.uitvoering.domain;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;

/** What kind of work a project is. */
public enum Projectsoort {
  /** Carries out a row of the plan, with a projectplan. */
  PROJECT,
  /** Something small that can be done at once, with little paper. */
  SNELLE_MAATREGEL,
  /** A place where people of the wijk meet: a building, or a spot outdoors. */
  ONTMOETINGSPLAATS;

  /** Whether it needs a row of the plan, an adopted plan, and a projectplan before it starts. */
  public boolean metProjectplan() {
    return this != SNELLE_MAATREGEL;
  }

  /** Refuses a place under a plan where this kind cannot hang. */
  @Bedrijfsregel("WPL-30")
  public void vereisPlaats(Planfase fase, boolean heeftRegel) {
    if (!metProjectplan()) {
      return;
    }
    if (fase != Planfase.VASTGESTELD && fase != Planfase.GECOMMUNICEERD) {
      throw new Regelovertreding("WPL-30", "soort", "wijkplan.project-plan-niet-vastgesteld");
    }
    if (!heeftRegel) {
      throw new Regelovertreding("WPL-30", "regel", "wijkplan.project-zonder-regel");
    }
  }
}
