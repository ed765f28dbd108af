package nl.wijkwerk.monitoring.inlezen.domain;

/** Whether a source says that it will still change a figure. */
public enum Cijferstatus {
  VOORLOPIG,
  DEFINITIEF
}
