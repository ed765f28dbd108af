package nl.wijkwerk.monitoring.kaart.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arcs of a TopoJSON file and what is made of them. Borders that two areas share stand in it
 * once, so that the areas can only be put together when all of it was read.
 */
final class Topologie {
  /**
   * An area that still has to be put together.
   *
   * @param ringen of each polygon the arcs of each ring; below nought is backwards
   */
  private record Deel(Map<String, String> kenmerken, List<List<int[]>> ringen) {}

  private final List<Deel> delen = new ArrayList<>();
  private List<double[]> bogen = List.of();
  private double[] schaal = {1, 1};
  private double[] plaats = {0, 0};
  private boolean gequantiseerd;

  void bogen(List<double[]> gelezen) {
    bogen = gelezen;
  }

  void transformatie(double[] nieuweSchaal, double[] nieuwePlaats) {
    schaal = nieuweSchaal;
    plaats = nieuwePlaats;
    gequantiseerd = true;
  }

  void voegToe(Map<String, String> kenmerken, List<List<int[]>> ringen) {
    delen.add(new Deel(kenmerken, ringen));
  }

  /** Puts each area together. */
  void geef(Vlakkenlezer.Afnemer afnemer) {
    bogen.forEach(this::ontcijfer);
    int nummer = 0;
    for (Deel deel : delen) {
      List<List<double[]>> veelhoeken = new ArrayList<>();
      for (List<int[]> ringen : deel.ringen) {
        veelhoeken.add(ringen.stream().map(ring -> ring(ring, bogen)).toList());
      }
      afnemer.vlak(new Vlak(++nummer, deel.kenmerken, veelhoeken));
    }
  }

  /** Points of a quantised arc are steps from the one before; in their place come the points. */
  private void ontcijfer(double[] boog) {
    double x = 0;
    double y = 0;
    for (int i = 0; gequantiseerd && i < boog.length; i += 2) {
      x += boog[i];
      y += boog[i + 1];
      boog[i] = x * schaal[0] + plaats[0];
      boog[i + 1] = y * schaal[1] + plaats[1];
    }
  }

  private static double[] ring(int[] nummers, List<double[]> bogen) {
    int lengte = 0;
    for (int nummer : nummers) {
      double[] boog = boog(nummer, bogen);
      lengte += boog.length;
    }
    double[] ring = new double[lengte];
    int plaats = 0;
    for (int nummer : nummers) {
      double[] boog = boog(nummer, bogen);
      // The first point of an arc is the last of the one before.
      int over = plaats == 0 ? 0 : 2;
      for (int i = over; i < boog.length; i += 2) {
        int van = nummer >= 0 ? i : boog.length - 2 - i;
        ring[plaats++] = boog[van];
        ring[plaats++] = boog[van + 1];
      }
    }
    return java.util.Arrays.copyOf(ring, plaats);
  }

  private static double[] boog(int nummer, List<double[]> bogen) {
    int plaats = nummer >= 0 ? nummer : ~nummer;
    return plaats < bogen.size() ? bogen.get(plaats) : new double[0];
  }
}
