package nl.wijkwerk.monitoring.kaart.vorm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.kaart.domain.Buur;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;

/** Finds which areas share a piece of border: the same stretch between the same two points. */
final class Buren {
  /** Borders that two areas share are written the same in both, up to less than this, in metres. */
  private static final double NAUWKEURIG = 0.1;

  private record Stuk(long x1, long y1, long x2, long y2) {}

  private Buren() {}

  @Bedrijfsregel("MON-104")
  static List<Buur> van(List<String> codes, List<Geometry> vormen) {
    Map<Stuk, Integer> eerste = new HashMap<>();
    Map<Long, Double> samen = new TreeMap<>();
    for (int i = 0; i < vormen.size(); i++) {
      int gebied = i;
      vormen
          .get(i)
          .apply(
              (GeometryComponentFilter)
                  deel -> {
                    if (deel instanceof LinearRing ring) {
                      loop(ring.getCoordinateSequence(), gebied, eerste, samen);
                    }
                  });
    }
    List<Buur> buren = new ArrayList<>();
    samen.forEach(
        (paar, meter) -> {
          String een = codes.get((int) (paar >> 32));
          String ander = codes.get(paar.intValue());
          int lengte = (int) Math.max(1, Math.round(meter));
          buren.add(new Buur(een, ander, lengte));
          buren.add(new Buur(ander, een, lengte));
        });
    return buren;
  }

  private static void loop(
      CoordinateSequence punten, int gebied, Map<Stuk, Integer> eerste, Map<Long, Double> samen) {
    for (int i = 1; i < punten.size(); i++) {
      double lengte =
          Math.hypot(punten.getX(i) - punten.getX(i - 1), punten.getY(i) - punten.getY(i - 1));
      Stuk stuk =
          stuk(
              rond(punten.getX(i - 1)),
              rond(punten.getY(i - 1)),
              rond(punten.getX(i)),
              rond(punten.getY(i)));
      Integer ander = eerste.putIfAbsent(stuk, gebied);
      if (ander != null && ander != gebied && lengte > 0) {
        samen.merge(((long) ander << 32) | gebied, lengte, Double::sum);
      }
    }
  }

  private static long rond(double meter) {
    return Math.round(meter / NAUWKEURIG);
  }

  /** The same in whichever direction it is walked. */
  private static Stuk stuk(long x1, long y1, long x2, long y2) {
    return x1 < x2 || x1 == x2 && y1 < y2 ? new Stuk(x1, y1, x2, y2) : new Stuk(x2, y2, x1, y1);
  }
}
