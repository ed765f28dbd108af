package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** The CBS tables Kerncijfers wijken en buurten, one per year: their ids give the year. */
public final class Tabeljaar {

  /** Figures of before are of no use to anybody. */
  public static final int EERSTE = 1990;

  private static final int LAATSTE = 2100;

  private static final Pattern TABEL =
      Pattern.compile("(?<!\\d)(\\d{5}NED)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> JAREN =
      Map.ofEntries(
          Map.entry("82339NED", 2013),
          Map.entry("82931NED", 2014),
          Map.entry("83220NED", 2015),
          Map.entry("83487NED", 2016),
          Map.entry("83765NED", 2017),
          Map.entry("84286NED", 2018),
          Map.entry("84583NED", 2019),
          Map.entry("84799NED", 2020),
          Map.entry("85039NED", 2021),
          Map.entry("85318NED", 2022),
          Map.entry("85618NED", 2023),
          Map.entry("85984NED", 2024),
          Map.entry("86165NED", 2025));

  private Tabeljaar() {}

  /** Refuses a year for which there can be no figures. */
  public static void vereis(int jaar) {
    if (jaar < EERSTE || jaar > LAATSTE) {
      throw new OngeldigeInvoer(
          "jaar",
          "inlezen.jaar-buiten-bereik",
          String.valueOf(jaar),
          String.valueOf(EERSTE),
          String.valueOf(LAATSTE));
    }
  }

  /** Whether figures can be about it. */
  public static boolean kan(int jaar, int ditJaar) {
    return jaar >= EERSTE && jaar <= ditJaar;
  }

  public static Optional<String> tabelIn(String bestandsnaam) {
    Matcher m = TABEL.matcher(bestandsnaam);
    return m.find() ? Optional.of(m.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  public static Optional<Integer> jaarVan(String tabel) {
    return Optional.ofNullable(JAREN.get(tabel));
  }
}
