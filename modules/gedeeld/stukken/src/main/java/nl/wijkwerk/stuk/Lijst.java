package nl.wijkwerk.stuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames a picture that leaves its document: its title above it and where its figures come from
 * below it, since there is nothing else around it that tells.
 */
final class Lijst {
  private static final Pattern TEKENING =
      Pattern.compile(
          "(<svg(?:\\s+[\\w:-]+=\"[^\"]*\")*?\\s+viewBox=\"0 0 )([\\d.]+) ([\\d.]+)"
              + "(\"(?:\\s+[\\w:-]+=\"[^\"]*\")*\\s*>)(.*)</svg>\\s*",
          Pattern.DOTALL);
  private static final String INKT = "#14202b";
  private static final String ZACHT = "#4b5a68";
  private static final int OPSCHRIFT = 18;
  private static final int BIJSCHRIFT = 12;
  private static final double REGEL = 1.35;
  private static final double TEKEN = 0.52;
  private static final int LUCHT = 10;

  private Lijst() {}

  /**
   * @throws IllegalArgumentException when a picture that is to be framed does not begin with SVG
   *     that has its corner at nought
   */
  static String om(Stuk.Beeld beeld) {
    if (beeld.opschrift() == null && beeld.bijschrift() == null) {
      return beeld.svg();
    }
    Matcher tekening = TEKENING.matcher(beeld.svg());
    if (!tekening.matches()) {
      throw new IllegalArgumentException("no picture to frame: " + beeld.titel());
    }
    double breed = Double.parseDouble(tekening.group(2));
    double hoog = Double.parseDouble(tekening.group(3));
    List<String> boven = regels(beeld.opschrift(), breed, OPSCHRIFT);
    List<String> onder = regels(beeld.bijschrift(), breed, BIJSCHRIFT);
    double kop = hoogte(boven, OPSCHRIFT);
    StringBuilder uit = new StringBuilder(tekening.group(1));
    uit.append(tekening.group(2)).append(' ');
    uit.append(getal(kop + hoog + hoogte(onder, BIJSCHRIFT))).append(tekening.group(4));
    schrijf(uit, boven, 0, OPSCHRIFT, INKT, " font-weight=\"600\"");
    uit.append("<g transform=\"translate(0 ").append(getal(kop)).append(")\">");
    uit.append(tekening.group(5)).append("</g>");
    schrijf(uit, onder, kop + hoog + LUCHT, BIJSCHRIFT, ZACHT, "");
    return uit.append("</svg>").toString();
  }

  private static double hoogte(List<String> regels, int punten) {
    return regels.isEmpty() ? 0 : regels.size() * punten * REGEL + LUCHT;
  }

  private static void schrijf(
      StringBuilder uit, List<String> regels, double boven, int punten, String kleur, String dik) {
    double y = boven + punten;
    for (String regel : regels) {
      uit.append("<text x=\"0\" y=\"").append(getal(y)).append("\" text-anchor=\"start\" fill=\"");
      uit.append(kleur).append("\" font-size=\"").append(punten).append('"').append(dik);
      uit.append('>').append(Xmltekst.veilig(regel)).append("</text>");
      y += punten * REGEL;
    }
  }

  /** Broken at words, so that no line is wider than the drawing. */
  private static List<String> regels(String tekst, double breed, int punten) {
    List<String> regels = new ArrayList<>();
    if (tekst == null) {
      return regels;
    }
    int tekens = Math.max(10, (int) (breed / (punten * TEKEN)));
    StringBuilder regel = new StringBuilder();
    for (String heel : tekst.strip().split("\\s+")) {
      String woord = heel;
      if (regel.length() > 0 && regel.length() + 1 + woord.length() > tekens) {
        regels.add(regel.toString());
        regel.setLength(0);
      }
      while (woord.length() > tekens) {
        regels.add(woord.substring(0, tekens));
        woord = woord.substring(tekens);
      }
      regel.append(regel.length() == 0 ? "" : " ").append(woord);
    }
    regels.add(regel.toString());
    return regels;
  }

  private static String getal(double getal) {
    return String.format(Locale.ROOT, "%.1f", getal);
  }
}
