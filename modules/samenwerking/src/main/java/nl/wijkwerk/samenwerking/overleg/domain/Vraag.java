package nl.wijkwerk.samenwerking.overleg.domain;

/** What a point asks of the table. */
public enum Vraag {
  VASTSTELLEN,
  BESLUITEN,
  ADVISEREN,
  AFSTEMMEN
}
