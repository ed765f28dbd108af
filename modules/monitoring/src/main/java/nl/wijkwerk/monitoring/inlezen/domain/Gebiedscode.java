package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A CBS area code without its padding; the level and the parent follow from the code itself. */
public record Gebiedscode(String code, Niveau niveau) {

  /** Levels of the CBS tables. */
  public enum Niveau {
    LAND(Pattern.compile("NL\\d{2}")),
    GEMEENTE(Pattern.compile("GM\\d{4}")),
    WIJK(Pattern.compile("WK\\d{4}[0-9A-Z]{2}")),
    BUURT(Pattern.compile("BU\\d{4}[0-9A-Z]{4}"));

    private final Pattern vorm;

    Niveau(Pattern vorm) {
      this.vorm = vorm;
    }
  }

  public static final String LAND = "NL00";

  public static Optional<Gebiedscode> lees(String ruw) {
    String code = Cel.kaal(ruw);
    for (Niveau niveau : Niveau.values()) {
      if (niveau.vorm.matcher(code).matches()) {
        return Optional.of(new Gebiedscode(code, niveau));
      }
    }
    return Optional.empty();
  }

  /** The municipality that the area lies in, or is; empty for the country. */
  public Optional<String> gemeente() {
    return niveau == Niveau.LAND ? Optional.empty() : Optional.of("GM" + code.substring(2, 6));
  }

  /** The code one level up; empty for the country. */
  public Optional<String> ouder() {
    return switch (niveau) {
      case LAND -> Optional.empty();
      case GEMEENTE -> Optional.of(LAND);
      case WIJK -> Optional.of("GM" + code.substring(2, 6));
      case BUURT -> Optional.of("WK" + code.substring(2, 8));
    };
  }
}
