package nl.wijkwerk.wijkplan.bezoek.domain;

/** What a finding means for the own plan. */
public enum Gevolg {
  AANPASSEN,
  NIET_AANPASSEN
}
