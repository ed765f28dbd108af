package nl.wijkwerk.samenwerking.overleg.domain;

/** What a forum may do. */
public enum Mandaat {
  INFORMEERT,
  ADVISEERT,
  BESLUIT
}
