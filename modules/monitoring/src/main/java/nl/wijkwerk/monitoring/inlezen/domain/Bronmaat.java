package nl.wijkwerk.monitoring.inlezen.domain;

/** A measure that figures are kept of. */
public record Bronmaat(int id, String code, String naam, String eenheid) {

  /** Whether this is what a file calls so: spelling of spaces, accents and capitals aside. */
  public boolean heet(String anderNaam, String anderEenheid) {
    return Kolomherkenner.genormaliseerd(naam).equals(Kolomherkenner.genormaliseerd(anderNaam))
        && Kolomherkenner.genormaliseerd(eenheid)
            .equals(Kolomherkenner.genormaliseerd(anderEenheid));
  }
}
