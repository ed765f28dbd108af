package nl.wijkwerk.monitoring.opendata.domain;

/** Themes of open data as the European list names them, as far as figures of areas are about it. */
public enum Datathema {
  SOCI,
  ECON,
  EDUC,
  ENVI,
  ENER,
  GOVE,
  HEAL,
  JUST,
  REGI,
  TRAN;

  /** Address of the theme in the authority list of the EU. */
  public String adres() {
    return "http://publications.europa.eu/resource/authority/data-theme/" + name();
  }
}
