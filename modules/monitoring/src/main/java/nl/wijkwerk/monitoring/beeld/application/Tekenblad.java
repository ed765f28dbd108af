package nl.wijkwerk.monitoring.beeld.application;

import java.util.List;
import java.util.Locale;
import nl.wijkwerk.stuk.Xmltekst;

/**
 * Writes SVG that stands on its own: colours and letters are attributes, so that a file looks as
 * the page does. All sizes are in units of the drawing, one of which is a dot of the screen.
 */
public final class Tekenblad {
  public static final String INKT = "#14202b";
  public static final String ZACHT = "#4b5a68";
  public static final String RASTER = "#d5dce3";
  public static final String WIJK = "#17479e";
  public static final String PAPIER = "#ffffff";
  private static final double REGEL = 20;
  private static final String BAND = "#cddaf0";

  private static final String LETTER = "Source Sans 3, Segoe UI, Arial, sans-serif";

  private final StringBuilder svg = new StringBuilder();

  /**
   * @param klasse by which the page knows it
   * @param omschrijving what somebody hears who does not see the drawing
   */
  public Tekenblad(String klasse, double breed, double hoog, String omschrijving) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    zet("class", klasse);
    zet("viewBox", "0 0 " + getal(breed) + " " + getal(hoog));
    zet("role", "img");
    zet("aria-label", omschrijving);
    zet("font-family", LETTER);
    zet("font-size", "14");
    svg.append('>');
  }

  /** A thin line; {@code gebroken} is its pattern of dashes, or null. */
  public void streep(
      double x1, double y1, double x2, double y2, String kleur, double dikte, String gebroken) {
    pad("M" + punt(x1, y1) + "L" + punt(x2, y2), kleur, dikte, gebroken);
  }

  /** A line along a path. */
  public void pad(String d, String kleur, double dikte, String gebroken) {
    svg.append("<path");
    zet("d", d);
    zet("fill", "none");
    zet("stroke", kleur);
    zet("stroke-width", getal(dikte));
    zet("stroke-linejoin", "round");
    if (gebroken != null) {
      zet("stroke-dasharray", gebroken);
    }
    svg.append("/>");
  }

  /** A filled surface. */
  public void vlak(String d, String vulling) {
    svg.append("<path");
    zet("d", d);
    zet("fill", vulling);
    svg.append("/>");
  }

  /** What a line may lie between: of each point its x, top and bottom. */
  public void band(List<double[]> punten) {
    if (punten.size() == 1) {
      double[] p = punten.get(0);
      rechthoek(p[0] - 4, p[1], 8, p[2] - p[1], BAND, null, null);
      return;
    }
    StringBuilder boven = new StringBuilder();
    StringBuilder onder = new StringBuilder("Z");
    for (double[] p : punten) {
      boven.append(boven.length() == 0 ? 'M' : 'L').append(punt(p[0], p[1]));
      onder.insert(0, "L" + punt(p[0], p[2]));
    }
    vlak(boven.append(onder).toString(), BAND);
  }

  /** A rectangle; {@code titel} is what the mouse shows of it, or null. */
  public void rechthoek(
      double x, double y, double breed, double hoog, String vulling, String lijn, String titel) {
    svg.append("<rect");
    zet("x", getal(x));
    zet("y", getal(y));
    zet("width", getal(breed));
    zet("height", getal(hoog));
    zet("fill", vulling);
    if (lijn != null) {
      zet("stroke", lijn);
    }
    sluit("rect", titel);
  }

  /** A circle, open when it is filled with paper; {@code lijn} and {@code titel} may be null. */
  public void cirkel(double x, double y, double straal, String vulling, String lijn, String titel) {
    cirkel(x, y, straal, vulling, lijn, null, titel);
  }

  /** The same; {@code gebroken} is the pattern of dashes of its line, or null. */
  public void cirkel(
      double x,
      double y,
      double straal,
      String vulling,
      String lijn,
      String gebroken,
      String titel) {
    svg.append("<circle");
    zet("cx", getal(x));
    zet("cy", getal(y));
    zet("r", getal(straal));
    zet("fill", vulling);
    if (lijn != null) {
      zet("stroke", lijn);
      zet("stroke-width", "2");
    }
    if (gebroken != null) {
      zet("stroke-dasharray", gebroken);
    }
    sluit("circle", titel);
  }

  /** Text at the start, middle or end of a point. */
  public void tekst(double x, double y, String anker, String kleur, String tekst) {
    tekst(x, y, anker, kleur, tekst, 14, false);
  }

  public void tekst(
      double x, double y, String anker, String kleur, String tekst, int punten, boolean vet) {
    svg.append("<text");
    zet("x", getal(x));
    zet("y", getal(y));
    zet("text-anchor", anker);
    zet("fill", kleur);
    if (punten != 14) {
      zet("font-size", Integer.toString(punten));
    }
    if (vet) {
      zet("font-weight", "600");
    }
    svg.append('>').append(Xmltekst.veilig(tekst)).append("</text>");
  }

  /** How high so many lines of {@link #onderschrift} are. */
  public static double hoogte(List<String> zinnen) {
    return REGEL * zinnen.size();
  }

  /** Sentences below a drawing that explain its signs, from this height on. */
  public void onderschrift(double vanaf, List<String> zinnen) {
    for (int i = 0; i < zinnen.size(); i++) {
      tekst(0, vanaf + 14 + i * REGEL, "start", ZACHT, zinnen.get(i), 13, false);
    }
  }

  /** What a value may lie between, as a stroke between ends. */
  public void marge(double x, double boven, double onder, String kleur) {
    streep(x, boven, x, onder, kleur, 1.5, null);
    streep(x - 6, boven, x + 6, boven, kleur, 1.5, null);
    streep(x - 6, onder, x + 6, onder, kleur, 1.5, null);
  }

  /** What is drawn until {@link #einde} stands this much to the right and below. */
  public void verschuif(double x, double y) {
    svg.append("<g");
    zet("transform", "translate(" + getal(x) + " " + getal(y) + ")");
    svg.append('>');
  }

  public void einde() {
    svg.append("</g>");
  }

  /** The drawing so far, as a whole. */
  public String svg() {
    return svg + "</svg>";
  }

  /** As much of a text as fits about this wide. */
  public static String pas(String tekst, double breed, int punten) {
    int tekens = (int) (breed / (punten * 0.52));
    return tekst.length() <= tekens
        ? tekst
        : tekst.substring(0, Math.max(1, tekens - 1)).strip() + "\u2026";
  }

  public static String punt(double x, double y) {
    return getal(x) + " " + getal(y);
  }

  private static String getal(double getal) {
    return String.format(Locale.ROOT, "%.1f", getal);
  }

  private void sluit(String naam, String titel) {
    if (titel == null) {
      svg.append("/>");
    } else {
      svg.append("><title>")
          .append(Xmltekst.veilig(titel))
          .append("</title></")
          .append(naam)
          .append('>');
    }
  }

  private void zet(String naam, String waarde) {
    svg.append(' ').append(naam).append("=\"").append(Xmltekst.veilig(waarde)).append('"');
  }
}
