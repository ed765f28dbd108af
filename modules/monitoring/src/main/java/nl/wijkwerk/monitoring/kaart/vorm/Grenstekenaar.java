package nl.wijkwerk.monitoring.kaart.vorm;

import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.kaart.domain.Buur;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws the areas of one municipality and level together, so that a border that two share stays one
 * border after it was simplified.
 */
public final class Grenstekenaar {
  /** What a line may lose, in metres: less than a dot on the largest map that it is drawn on. */
  private static double tolerantie(Gebiedscode.Niveau niveau) {
    return switch (niveau) {
      case LAND, GEMEENTE -> 40;
      case WIJK -> 15;
      case BUURT -> 6;
    };
  }

  /** An area with its own shape, as precise as the file gave it. */
  public record Deel(Gebiedscode code, String naam, Geometry vorm) {}

  /** The borders, and which areas lie beside each other. */
  public record Tekening(List<Grens> grenzen, List<Buur> buren) {}

  private Grenstekenaar() {}

  public static Tekening teken(int jaar, List<Deel> delen) {
    Geometry[] vormen = delen.stream().map(Deel::vorm).toArray(Geometry[]::new);
    Geometry[] eenvoudig =
        CoverageSimplifier.simplify(vormen, tolerantie(delen.get(0).code().niveau()));
    List<Grens> grenzen = new ArrayList<>();
    for (int i = 0; i < delen.size(); i++) {
      String pad = pad(eenvoudig[i]);
      Geometry vorm = pad.isEmpty() ? vormen[i] : eenvoudig[i];
      grenzen.add(grens(jaar, delen.get(i), vorm));
    }
    return new Tekening(
        grenzen, Buren.van(delen.stream().map(d -> d.code().code()).toList(), List.of(vormen)));
  }

  private static Grens grens(int jaar, Deel deel, Geometry vorm) {
    Envelope vak = vorm.getEnvelopeInternal();
    Point teken =
        MaximumInscribedCircle.getCenter(
            grootste(vorm), Math.max(1, Math.min(vak.getWidth(), vak.getHeight()) / 50));
    return new Grens(
        jaar,
        deel.code().code(),
        deel.naam(),
        deel.code().gemeente().orElseThrow(),
        pad(vorm),
        new Grens.Vak(
            rond(vak.getMinX()), rond(-vak.getMaxY()), rond(vak.getMaxX()), rond(-vak.getMinY())),
        rond(teken.getX()),
        rond(-teken.getY()));
  }

  private static Geometry grootste(Geometry vorm) {
    Geometry grootste = vorm.getGeometryN(0);
    for (int i = 1; i < vorm.getNumGeometries(); i++) {
      if (vorm.getGeometryN(i).getArea() > grootste.getArea()) {
        grootste = vorm.getGeometryN(i);
      }
    }
    return grootste;
  }

  private static String pad(Geometry vorm) {
    StringBuilder uit = new StringBuilder();
    for (int i = 0; i < vorm.getNumGeometries(); i++) {
      if (vorm.getGeometryN(i) instanceof Polygon veelhoek) {
        ring(veelhoek.getExteriorRing(), uit);
        for (int r = 0; r < veelhoek.getNumInteriorRing(); r++) {
          ring(veelhoek.getInteriorRingN(r), uit);
        }
      }
    }
    return uit.toString();
  }

  /** In whole metres, each point as a step from the one before, the north above. */
  private static void ring(LinearRing ring, StringBuilder uit) {
    CoordinateSequence punten = ring.getCoordinateSequence();
    StringBuilder stappen = new StringBuilder();
    int x = 0;
    int y = 0;
    for (int i = 0; i < punten.size(); i++) {
      int hierX = rond(punten.getX(i));
      int hierY = rond(-punten.getY(i));
      if (i == 0) {
        stappen.append('M').append(hierX).append(' ').append(hierY).append('l');
      } else if (hierX != x || hierY != y) {
        stappen.append(hierX - x).append(' ').append(hierY - y).append(' ');
      }
      x = hierX;
      y = hierY;
    }
    if (stappen.charAt(stappen.length() - 1) != 'l') {
      uit.append(stappen, 0, stappen.length() - 1).append('z');
    }
  }

  private static int rond(double meter) {
    return (int) Math.round(meter);
  }
}
