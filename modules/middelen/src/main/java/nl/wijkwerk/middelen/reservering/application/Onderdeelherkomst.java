package nl.wijkwerk.middelen.reservering.application;

/** Where what money is reserved for comes from. */
public enum Onderdeelherkomst {
  PLAN,
  BUITEN_PLAN
}
