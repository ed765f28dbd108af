package nl.wijkwerk.monitoring.vragenlijst.domain;

/** Groups of age by which CBS counts residents of wijken; younger ones are not asked. */
public enum Leeftijdsgroep {
  VAN_15_TOT_25("k_15Tot25Jaar"),
  VAN_25_TOT_45("k_25Tot45Jaar"),
  VAN_45_TOT_65("k_45Tot65Jaar"),
  VANAF_65("k_65JaarOfOuder");

  private final String maat;

  Leeftijdsgroep(String maat) {
    this.maat = maat;
  }

  /** Code of the measure that counts the residents of this age. */
  public String maat() {
    return maat;
  }
}
