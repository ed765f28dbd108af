package nl.wijkwerk.web.invoer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Datumgrens;

/**
 * Reads numbers, amounts and dates as people type them in Dutch: thousands with a point, decimals
 * with a comma, a euro sign or not, day before month.
 */
public final class Invoer {
  private static final Pattern GETAL =
      Pattern.compile("(-|\u2212)?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?");
  private static final Pattern GEHEEL =
      Pattern.compile("(-|\u2212)?([1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)");
  private static final Pattern PUNTGETAL = Pattern.compile("(-|\u2212)?(\\d+)\\.(\\d{1,2})");
  private static final Pattern KOMMADUIZEND =
      Pattern.compile("(-|\u2212)?([1-9]\\d{0,2}),(\\d{3})");
  private static final Pattern DATUM = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern MAANDDATUM =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3,})\\.?[-/ ]+(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private Invoer() {}

  /** "12.500", "12.500,50", "EUR 3,-"; empty when it is no number. */
  public static Optional<BigDecimal> getal(String tekst) {
    String kaal = kaal(tekst);
    Matcher punt = PUNTGETAL.matcher(kaal);
    if (punt.matches()) {
      return Optional.of(
          new BigDecimal((punt.group(1) == null ? "" : "-") + punt.group(2) + "." + punt.group(3)));
    }
    Matcher getal = GETAL.matcher(kaal);
    if (!getal.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(
            (getal.group(1) == null ? "" : "-")
                + getal.group(2).replace(".", "")
                + (getal.group(3) == null ? "" : "." + getal.group(3))));
  }

  /** "1.000", "1000"; empty when it is no whole number, as "1.00" and "1,5", or too large. */
  public static Optional<Integer> geheel(String tekst) {
    return Optional.of(tekst)
        .filter(t -> GEHEEL.matcher(kaal(t)).matches())
        .flatMap(Invoer::getal)
        .map(BigDecimal::toBigInteger)
        .filter(g -> g.bitLength() < Integer.SIZE)
        .map(BigInteger::intValue);
  }

  /**
   * The two ways in which an amount such as "1.2" can be read: "1,20" and "1.200"; or one such as
   * "12,500": "12,50" and "12.500". Empty when it can be read in one way, or not at all.
   */
  public static List<String> lezingen(String tekst) {
    Matcher komma = KOMMADUIZEND.matcher(kaal(tekst));
    if (komma.matches()) {
      String min = komma.group(1) == null ? "" : "-";
      BigDecimal centen = new BigDecimal(komma.group(2) + "." + komma.group(3));
      return List.of(
          min + centen.setScale(2, RoundingMode.HALF_UP).toString().replace('.', ','),
          min + komma.group(2) + "." + komma.group(3));
    }
    Matcher punt = PUNTGETAL.matcher(kaal(tekst));
    if (!punt.matches()) {
      return List.of();
    }
    String min = punt.group(1) == null ? "" : "-";
    String cijfers = punt.group(3);
    return List.of(
        min + punt.group(2) + "," + (cijfers + "0").substring(0, 2),
        min + punt.group(2) + "." + (cijfers + "00").substring(0, 3));
  }

  /** Whether it is written as thousands are in English, "12,500". */
  static boolean metKommaduizend(String tekst) {
    return KOMMADUIZEND.matcher(kaal(tekst)).matches();
  }

  private static String kaal(String tekst) {
    return tekst
        .replaceAll("[\\s\u00a0\u202f]", "")
        .replaceFirst("^(\u20ac|EUR)", "")
        .replaceFirst(",-$", "");
  }

  /**
   * "31-12-2027", "31/12/2027" or "2027-12-31"; or as pages show it, "31 december 2027" or "31 dec.
   * 2027". Empty when there is no such day.
   *
   * @throws Datumgrens.BuitenGrens when its year cannot be right
   */
  public static Optional<LocalDate> datum(String tekst) {
    String kaal = tekst.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    Matcher datum = DATUM.matcher(kaal);
    Matcher maanddatum = MAANDDATUM.matcher(kaal);
    Matcher iso = ISO.matcher(kaal);
    try {
      if (datum.matches()) {
        return Optional.of(
            Datumgrens.vereis(
                LocalDate.of(
                    Integer.parseInt(datum.group(3)),
                    Integer.parseInt(datum.group(2)),
                    Integer.parseInt(datum.group(1)))));
      } else if (maanddatum.matches()) {
        return maand(maanddatum.group(2))
            .map(
                maand ->
                    Datumgrens.vereis(
                        LocalDate.of(
                            Integer.parseInt(maanddatum.group(3)),
                            maand,
                            Integer.parseInt(maanddatum.group(1)))));
      } else if (iso.matches()) {
        return Optional.of(Datumgrens.vereis(LocalDate.parse(kaal)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** By its name in Dutch or English, or the beginning of it; "mrt" begins neither. */
  private static Optional<Month> maand(String naam) {
    String kort = naam.toLowerCase(Locale.ROOT);
    return kort.equals("mrt")
        ? Optional.of(Month.MARCH)
        : Arrays.stream(Month.values()).filter(m -> heet(m, kort)).findFirst();
  }

  private static boolean heet(Month maand, String begin) {
    return Stream.of(Berichten.NEDERLANDS, Locale.ENGLISH)
        .anyMatch(
            taal ->
                maand
                    .getDisplayName(TextStyle.FULL, taal)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(begin));
  }
}
