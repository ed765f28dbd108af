package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the header what a table of CBS in its own layout holds. */
final class Kopregels {

  private static final int MINSTE_KOLOMMEN = 3;

  private Kopregels() {}

  static boolean isEigenschappen(Tabel tabel) {
    return heeft(tabel, "Key") && heeft(tabel, "Title") && heeft(tabel, "Unit");
  }

  static boolean isGebieden(Tabel tabel) {
    return heeft(tabel, "Key") && heeft(tabel, "Title") && heeft(tabel, "Municipality");
  }

  /** The same of the first line of a table that is not taken apart yet. */
  static boolean isBeschrijving(CharSequence kop, char scheiding) {
    List<String> koppen =
        List.of(kop.toString().replace("\"", "").strip().split(Pattern.quote("" + scheiding)));
    return koppen.contains("Key") && koppen.contains("Title");
  }

  /** Whether it tells what the keys in another table of CBS stand for. */
  static boolean isBeschrijving(Tabel tabel) {
    return heeft(tabel, "Key") && heeft(tabel, "Title");
  }

  static boolean isCijfers(Tabel tabel) {
    return tabel.kop().size() >= MINSTE_KOLOMMEN && codekolom(tabel.kop()) >= 0;
  }

  /** The column with the area code, or -1. */
  static int codekolom(List<String> kop) {
    for (String naam : new String[] {"WijkenEnBuurten", "Codering"}) {
      for (int i = 0; i < kop.size(); i++) {
        if (kop.get(i).replaceFirst("_\\d+$", "").equalsIgnoreCase(naam)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The column with the name of the municipality, or -1. */
  static int gemeentekolom(List<String> kop) {
    for (int i = 0; i < kop.size(); i++) {
      if (kop.get(i).matches("(?i)Gemeentenaam(_\\d+)?")) {
        return i;
      }
    }
    return -1;
  }

  static int kolom(Tabel tabel, String naam) {
    for (int i = 0; i < tabel.kop().size(); i++) {
      if (tabel.kop().get(i).toLowerCase(Locale.ROOT).equals(naam.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean heeft(Tabel tabel, String naam) {
    return kolom(tabel, naam) >= 0;
  }
}
