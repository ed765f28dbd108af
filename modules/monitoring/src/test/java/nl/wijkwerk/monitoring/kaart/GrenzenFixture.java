package nl.wijkwerk.monitoring.kaart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;

/**
 * A municipality of squares of a kilometre: WK900101 and WK900102 beside each other, WK900103 above
 * the first, so that it only touches the second in a corner.
 */
public final class GrenzenFixture {
  public static final String EEN = vlak("WK900101", 240_000, 485_000);
  public static final String TWEE = vlak("WK900102", 241_000, 485_000);
  public static final String DRIE = vlak("WK900103", 240_000, 486_000);

  /** The same three in TopoJSON: the border between the first two is one arc, walked both ways. */
  public static final String TOPO =
      """
      {"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[6.6,52.3]},
       "objects":{"laag":{"type":"GeometryCollection","geometries":[
         {"type":"Polygon","id":"WK900101","properties":{"statcode":"WK900101","statnaam":"Een"},"arcs":[[0,1]]},
         {"type":"MultiPolygon","properties":{"statcode":"WK900102","statnaam":"Twee"},"arcs":[[[-1,2]]]},
         {"type":null,"properties":{"statcode":"WK900103"}}]}},
       "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]]}
      """;

  private GrenzenFixture() {}

  /** A square as PDOK gives it, with the code of what it lies in beside its own. */
  public static String vlak(String code, int x, int y) {
    return vlak(code, ring(x, y, 1_000));
  }

  public static String vlak(String code, String ring) {
    return """
    {"type":"Feature","id":"wijken.%s","properties":{"jaar":2020,"gemeentecode":"GM9001","gemeentenaam":"Voorbeeld",\
    "gebied":"%s","water":"NEE","aantal":12,"leeg":null},"geometry":{"type":"MultiPolygon","coordinates":[[%s]]}}\
    """
        .formatted(code.toLowerCase(Locale.ROOT), code, ring);
  }

  /** A square ring, with points half-way each side. */
  public static String ring(int x, int y, int zijde) {
    int half = zijde / 2;
    return """
    [[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]"""
        .formatted(
            x, y, x + half, y, x + zijde, y, x + zijde, y + half, x + zijde, y + zijde, x + half,
            y + zijde, x, y + zijde, x, y + half, x, y);
  }

  public static String geojson(String... vlakken) {
    return "{\"type\":\"FeatureCollection\",\"features\":["
        + String.join(",\n", vlakken)
        + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}}}";
  }

  public static Aanlevering.Bron bestand(String inhoud) {
    return LeveringFixture.bron("export.txt", inhoud.getBytes(StandardCharsets.UTF_8));
  }
}
