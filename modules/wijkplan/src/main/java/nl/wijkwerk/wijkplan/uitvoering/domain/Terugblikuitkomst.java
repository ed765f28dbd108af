package nl.wijkwerk.wijkplan.uitvoering.domain;

/** What a look back found. */
public enum Terugblikuitkomst {
  IN_STAND,
  TERUGGEVALLEN
}
