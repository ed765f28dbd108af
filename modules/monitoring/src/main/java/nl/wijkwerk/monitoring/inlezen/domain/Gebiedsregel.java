package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An area as the delivery names it; {@code naam} is null when the delivery came without names. */
public record Gebiedsregel(Gebiedscode gebied, String naam) {

  private static final Pattern WIJKNUMMER = Pattern.compile("Wijk [0-9A-Z]{2} (.*\\S)");

  /** CBS puts "Wijk 11" before the name of a wijk; the number already stands in the code. */
  public static Gebiedsregel van(Gebiedscode gebied, String titel) {
    String naam = titel == null ? "" : Cel.kaal(titel);
    if (gebied.niveau() == Gebiedscode.Niveau.WIJK) {
      Matcher m = WIJKNUMMER.matcher(naam);
      if (m.matches()) {
        naam = m.group(1);
      }
    }
    return new Gebiedsregel(gebied, naam.isEmpty() ? null : naam);
  }
}
