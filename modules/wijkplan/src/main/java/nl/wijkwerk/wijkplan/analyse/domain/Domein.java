package nl.wijkwerk.wijkplan.analyse.domain;

/** Side of life in the wijk that a row of the analysis is about. */
public enum Domein {
  SOCIAAL,
  RUIMTELIJK,
  VEILIGHEID
}
