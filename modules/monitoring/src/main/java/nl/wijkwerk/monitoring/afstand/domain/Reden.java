package nl.wijkwerk.monitoring.afstand.domain;

/** The step that decided the class: the answer to "why this class?". */
public enum Reden {
  WIJK_ZONDER_CIJFER("MON-04"),
  STAD_ZONDER_CIJFER("MON-04"),
  ONDER_HET_MINIMUM("MON-04"),
  WAARNEMINGEN_ONBEKEND("MON-04"),
  BEGINJAAR_TE_WEINIG("MON-04"),
  NIVEAU_BINNEN_MARGE("MON-110"),
  OP_OF_BETER("MON-05"),
  EEN_JAAR("MON-06"),
  GEBIED_GEWIJZIGD("MON-06"),
  BUITEN_GELDIGHEID("MON-161"),
  ANDER_SOORT_CIJFER("MON-112"),
  ANDER_AANTAL_GEBIEDEN("MON-116"),
  RELATIEF_ONBEPAALD("MON-08"),
  GETELD_AANTAL("MON-190"),
  VERANDERING_BINNEN_MARGE("MON-110"),
  BOVEN_DE_TOLERANTIE("MON-06"),
  BINNEN_DE_TOLERANTIE("MON-06");

  private final String regel;

  Reden(String regel) {
    this.regel = regel;
  }

  /** Number of the rule that this step belongs to. */
  public String regel() {
    return regel;
  }
}
