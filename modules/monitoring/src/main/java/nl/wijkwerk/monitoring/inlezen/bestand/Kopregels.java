package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.List;
import java.util.Locale;

/** Tells from the header what a CSV file of CBS holds. */
final class Kopregels {

  private static final int MINSTE_KOLOMMEN = 3;

  private Kopregels() {}

  static boolean isEigenschappen(CsvBestand csv) {
    return heeft(csv, "Key") && heeft(csv, "Title") && heeft(csv, "Unit");
  }

  static boolean isGebieden(CsvBestand csv) {
    return heeft(csv, "Key") && heeft(csv, "Title") && heeft(csv, "Municipality");
  }

  static boolean isCijfers(CsvBestand csv) {
    return csv.kop().size() >= MINSTE_KOLOMMEN && codekolom(csv.kop()) >= 0;
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

  static int kolom(CsvBestand csv, String naam) {
    for (int i = 0; i < csv.kop().size(); i++) {
      if (csv.kop().get(i).toLowerCase(Locale.ROOT).equals(naam.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean heeft(CsvBestand csv, String naam) {
    return kolom(csv, naam) >= 0;
  }
}
