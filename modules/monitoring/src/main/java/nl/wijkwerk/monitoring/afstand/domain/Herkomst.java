package nl.wijkwerk.monitoring.afstand.domain;

/** Where the figure comes from that a total is compared with. */
public enum Herkomst {
  /** The published figure of the one city that the wijken lie in. */
  STAD,
  /** A source published it of the group as a whole. */
  GEPUBLICEERD,
  /** Computed from the figures of the members. */
  GEWOGEN
}
