package nl.wijkwerk.wijkplan.uitvoering.domain;

/** Whether a project is about the wijk as a whole or about streets that it names. */
public enum Projectniveau {
  WIJK,
  STRAAT
}
