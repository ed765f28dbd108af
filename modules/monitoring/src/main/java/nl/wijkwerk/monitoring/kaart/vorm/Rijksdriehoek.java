package nl.wijkwerk.monitoring.kaart.vorm;

/**
 * Degrees of WGS 84 as metres of the Dutch grid (EPSG:28992), by the approximation of Schreutelkamp
 * and Strang van Hees: within half a metre in the Netherlands, less than a drawing shows.
 */
final class Rijksdriehoek {
  private static final double BREEDTE = 52.15517440;
  private static final double LENGTE = 5.38720621;
  private static final double X = 155_000;
  private static final double Y = 463_000;
  private static final double EENHEID = 0.36;

  /** Power of the latitude, power of the longitude, factor. */
  private static final double[][] NAAR_X = {
    {0, 1, 190094.945},
    {1, 1, -11832.228},
    {2, 1, -114.221},
    {0, 3, -32.391},
    {1, 0, -0.705},
    {3, 1, -2.340},
    {1, 3, -0.608},
    {0, 2, -0.008},
    {2, 3, 0.148}
  };

  private static final double[][] NAAR_Y = {
    {1, 0, 309056.544}, {0, 2, 3638.893}, {2, 0, 73.077}, {1, 2, -157.984}, {3, 0, 59.788},
    {0, 1, 0.433}, {2, 2, -6.439}, {1, 1, -0.032}, {0, 4, 0.092}, {1, 4, -0.054}
  };

  private Rijksdriehoek() {}

  static double x(double lengte, double breedte) {
    return X + som(NAAR_X, lengte, breedte);
  }

  static double y(double lengte, double breedte) {
    return Y + som(NAAR_Y, lengte, breedte);
  }

  private static double som(double[][] termen, double lengte, double breedte) {
    double noord = EENHEID * (breedte - BREEDTE);
    double oost = EENHEID * (lengte - LENGTE);
    double som = 0;
    for (double[] term : termen) {
      som += term[2] * Math.pow(noord, term[0]) * Math.pow(oost, term[1]);
    }
    return som;
  }
}
