package nl.wijkwerk.wijkplan.plansoort.domain;

/** Who decides about a plan once it is offered. */
public enum Beslisser {
  /** The council, which tests it on three frames. */
  RAAD,
  /** The municipal executive. */
  COLLEGE,
  /** The steering group of the area. */
  REGIEGROEP
}
