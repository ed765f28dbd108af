package nl.wijkwerk.wijkplan.netwerk.domain;

/** What is wrong with the place of a node in its network. */
public enum Netwerksignaal {
  /** No way leads to a goal. */
  ZONDER_DOEL,
  /** No way leads to an effort. */
  ZONDER_INSPANNING,
  /** It has more links than the setting allows. */
  OVERBELAST
}
