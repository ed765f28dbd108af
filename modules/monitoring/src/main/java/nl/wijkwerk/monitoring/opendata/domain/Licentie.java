package nl.wijkwerk.monitoring.opendata.domain;

/** Under which licence a dataset is given away. */
public enum Licentie {
  CC_BY_4("http://creativecommons.org/licenses/by/4.0/deed.nl", "CC BY 4.0"),
  CC0("http://creativecommons.org/publicdomain/zero/1.0/deed.nl", "CC0 1.0");

  private final String adres;
  private final String naam;

  Licentie(String adres, String naam) {
    this.adres = adres;
    this.naam = naam;
  }

  /** Address that stands for the licence in metadata. */
  public String adres() {
    return adres;
  }

  public String naam() {
    return naam;
  }
}
