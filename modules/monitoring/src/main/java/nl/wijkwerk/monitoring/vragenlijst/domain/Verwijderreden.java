package nl.wijkwerk.monitoring.vragenlijst.domain;

/**
 * Why an answer in words was removed. A choice and not a text, so that the trail cannot repeat what
 * was removed.
 */
public enum Verwijderreden {
  PERSOONSGEGEVENS,
  KWETSEND
}
