package nl.wijkwerk.wijkplan.analyse.domain;

/** Order in which rows are chosen when the money does not reach for all. */
public enum Prioriteit {
  HOOG,
  MIDDEN,
  LAAG
}
