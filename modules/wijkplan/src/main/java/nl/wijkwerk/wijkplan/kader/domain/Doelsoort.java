package nl.wijkwerk.wijkplan.kader.domain;

/** Column of form B5 that a goal of the frame stands in. */
public enum Doelsoort {
  /** The municipality had it already, in other policy. */
  HUIDIG,
  /** Made for this ambitie. */
  NIEUW
}
