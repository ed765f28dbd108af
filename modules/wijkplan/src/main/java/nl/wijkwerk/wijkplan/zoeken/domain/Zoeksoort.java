package nl.wijkwerk.wijkplan.zoeken.domain;

/** What is found. */
public enum Zoeksoort {
  PLAN,
  PLANREGEL,
  ANALYSE,
  PROJECT,
  EVALUATIE,
  LES,
  OPLOSSING,
  PRAKTIJK
}
