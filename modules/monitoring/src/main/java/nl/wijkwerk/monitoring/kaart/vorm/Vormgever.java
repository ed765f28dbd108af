package nl.wijkwerk.monitoring.kaart.vorm;

import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.kaart.bestand.Vlak;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering.Reden;
import nl.wijkwerk.monitoring.kaart.domain.Stelsel;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes a shape in metres out of the rings of an area, or says what is wrong with them. */
public final class Vormgever {
  private static final int KORTSTE_RING = 4;
  private static final GeometryFactory FABRIEK =
      new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private final Stelsel stelsel;

  public Vormgever(Stelsel stelsel) {
    this.stelsel = stelsel;
  }

  /**
   * A shape, or why there is none.
   *
   * @param hersteld whether its border crossed itself
   */
  public record Uitkomst(Geometry vorm, boolean hersteld, Reden bezwaar) {}

  public Uitkomst maak(Vlak vlak) {
    if (vlak.veelhoeken().isEmpty()) {
      return bezwaar(Reden.GEEN_VLAK);
    }
    List<Polygon> delen = new ArrayList<>();
    for (List<double[]> ringen : vlak.veelhoeken()) {
      if (ringen.isEmpty()) {
        return bezwaar(Reden.GEEN_VLAK);
      }
      for (double[] ring : ringen) {
        Reden reden = bezwaar(ring);
        if (reden != null) {
          return bezwaar(reden);
        }
      }
      delen.add(
          FABRIEK.createPolygon(
              ring(ringen.get(0)),
              ringen.stream().skip(1).map(this::ring).toArray(LinearRing[]::new)));
    }
    Geometry vorm =
        delen.size() == 1
            ? delen.get(0)
            : FABRIEK.createMultiPolygon(delen.toArray(new Polygon[0]));
    boolean heel = vorm.isValid();
    Geometry goed = heel ? vorm : GeometryFixer.fix(vorm);
    // A copy: what was asked of a shape leaves its points as objects behind it, three times its
    // size.
    return goed.getArea() < 1
        ? bezwaar(Reden.ZONDER_OPPERVLAK)
        : new Uitkomst(goed.copy(), !heel, null);
  }

  private Reden bezwaar(double[] ring) {
    if (ring.length < 2 * KORTSTE_RING) {
      return Reden.RING_TE_KORT;
    }
    if (ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
      return Reden.RING_OPEN;
    }
    for (int i = 0; i < ring.length; i += 2) {
      if (!stelsel.past(ring[i], ring[i + 1])) {
        return Reden.BUITEN_NEDERLAND;
      }
    }
    return null;
  }

  private static Uitkomst bezwaar(Reden reden) {
    return new Uitkomst(null, false, reden);
  }

  private LinearRing ring(double[] punten) {
    double[] meters = punten;
    if (stelsel == Stelsel.WGS84) {
      meters = new double[punten.length];
      for (int i = 0; i < punten.length; i += 2) {
        meters[i] = Rijksdriehoek.x(punten[i], punten[i + 1]);
        meters[i + 1] = Rijksdriehoek.y(punten[i], punten[i + 1]);
      }
    }
    return FABRIEK.createLinearRing(new PackedCoordinateSequence.Double(meters, 2, 0));
  }
}
