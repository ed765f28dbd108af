package nl.wijkwerk.monitoring.afstand.domain;

/** The step that decided the class: the answer to "why this class?". */
public enum Reden {
  WIJK_ZONDER_CIJFER,
  STAD_ZONDER_CIJFER,
  ONDER_HET_MINIMUM,
  WAARNEMINGEN_ONBEKEND,
  BEGINJAAR_TE_WEINIG,
  NIVEAU_BINNEN_MARGE,
  OP_OF_BETER,
  EEN_JAAR,
  GEBIED_GEWIJZIGD,
  RELATIEF_ONBEPAALD,
  VERANDERING_BINNEN_MARGE,
  BOVEN_DE_TOLERANTIE,
  BINNEN_DE_TOLERANTIE
}
