package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Locale;
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

  private static final Pattern TUSSEN = Pattern.compile("[\\s\u00a0\u202f._-]+");
  private static final Pattern LOS =
      Pattern.compile("(?:NL|GM|WK|BU)[\\s\u00a0\u202f._-]?\\d[0-9A-Z\\s\u00a0\u202f._-]*");

  public static Optional<Gebiedscode> lees(String ruw) {
    String code = Cel.kaal(ruw);
    for (Niveau niveau : Niveau.values()) {
      if (niveau.vorm.matcher(code).matches()) {
        return Optional.of(new Gebiedscode(code, niveau));
      }
    }
    return Optional.empty();
  }

  /**
   * A code as people write it: in small letters, or with spaces, dashes or points in it. Without
   * its letters it is none.
   */
  public static Optional<Gebiedscode> leesLos(String ruw) {
    String tekst = Cel.kaal(ruw).toUpperCase(Locale.ROOT);
    return LOS.matcher(tekst).matches()
        ? lees(TUSSEN.matcher(tekst).replaceAll(""))
        : Optional.empty();
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
