package nl.wijkwerk.monitoring.kaart.bestand;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.bestand.Jsonwaarde;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;

/**
 * Reads the areas of a GeoJSON or TopoJSON file, told apart by what is in it. GeoJSON goes by area
 * by area; of TopoJSON the arcs are kept as numbers until the end. Neither is ever held as a tree.
 */
public final class Vlakkenlezer {
  /** Takes the areas, in the order of the file. */
  @FunctionalInterface
  public interface Afnemer {
    void vlak(Vlak vlak);
  }

  private static final int LANGSTE_WAARDE = 200;

  private final JsonParser json;
  private final Afnemer afnemer;
  private final boolean metVorm;
  private Topologie topologie;
  private boolean geojson;
  private String eigenNaam;
  private String omschrijving;
  private int nummer;

  private Vlakkenlezer(JsonParser json, Afnemer afnemer, boolean metVorm) {
    this.json = json;
    this.afnemer = afnemer;
    this.metVorm = metVorm;
  }

  /**
   * @throws OngeldigGrensbestand when it is no JSON, or JSON of something else
   */
  public static void lees(InputStream in, Afnemer afnemer) {
    lees(in, afnemer, true);
  }

  /**
   * As {@link #lees}, with of each shape of GeoJSON its first point only.
   *
   * @return what the file says of itself, or null
   */
  @Bedrijfsregel("MON-201")
  static String bekijk(InputStream in, Afnemer afnemer) {
    return lees(in, afnemer, false);
  }

  private static String lees(InputStream in, Afnemer afnemer, boolean metVorm) {
    try (JsonParser json = Json.createParser(in)) {
      Vlakkenlezer lezer = new Vlakkenlezer(json, afnemer, metVorm);
      lezer.bestand();
      return lezer.omschrijving == null ? lezer.eigenNaam : lezer.omschrijving;
    } catch (JsonParsingException e) {
      throw new OngeldigGrensbestand(
          Fout.GEEN_JSON, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      throw new OngeldigGrensbestand(Fout.GEEN_JSON, 1);
    }
  }

  private void bestand() {
    if (json.next() != Event.START_OBJECT) {
      throw new OngeldigGrensbestand(Fout.GEEN_KAART);
    }
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String veld = json.getString();
      Event waarde = json.next();
      if (veld.equals("features") && waarde == Event.START_ARRAY) {
        geojson = true;
        vlakken();
      } else if (veld.equals("arcs") && waarde == Event.START_ARRAY) {
        topologie().bogen(Coordinaten.lees(json).lijnen());
      } else if (veld.equals("transform") && waarde == Event.START_OBJECT) {
        transformatie();
      } else if (veld.equals("objects") && waarde == Event.START_OBJECT) {
        lagen();
      } else if (veld.equals("name")) {
        eigenNaam = tekst(waarde);
      } else if (veld.equals("description")) {
        omschrijving = tekst(waarde);
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
    if (topologie != null && !geojson) {
      topologie.geef(afnemer);
    } else if (!geojson) {
      throw new OngeldigGrensbestand(Fout.GEEN_KAART);
    }
  }

  private Topologie topologie() {
    if (topologie == null) {
      topologie = new Topologie();
    }
    return topologie;
  }

  private void vlakken() {
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      if (e == Event.START_OBJECT) {
        vlak();
      } else {
        Jsonwaarde.slaOver(json, e);
      }
    }
  }

  private void vlak() {
    Map<String, String> kenmerken = new LinkedHashMap<>();
    String id = null;
    List<List<double[]>> veelhoeken = List.of();
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      Event waarde = json.next();
      if (naam.equals("properties") && waarde == Event.START_OBJECT) {
        kenmerken.putAll(kenmerken());
      } else if (naam.equals("geometry") && waarde == Event.START_OBJECT) {
        veelhoeken = vorm();
      } else if (naam.equals("id")) {
        id = tekst(waarde);
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
    metId(kenmerken, id);
    afnemer.vlak(new Vlak(++nummer, kenmerken, veelhoeken));
  }

  private static void metId(Map<String, String> kenmerken, String id) {
    if (id != null) {
      kenmerken.putIfAbsent("id", id);
    }
  }

  private Map<String, String> kenmerken() {
    Map<String, String> kenmerken = new LinkedHashMap<>();
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      String waarde = tekst(json.next());
      if (waarde != null) {
        kenmerken.put(naam, waarde);
      }
    }
    return kenmerken;
  }

  /** A value as text; null when it is none, or one with more in it. */
  private String tekst(Event waarde) {
    if (waarde == Event.VALUE_STRING || waarde == Event.VALUE_NUMBER) {
      String tekst = json.getString().strip();
      return tekst.isEmpty() || tekst.length() > LANGSTE_WAARDE ? null : tekst;
    }
    Jsonwaarde.slaOver(json, waarde);
    return null;
  }

  private List<List<double[]>> vorm() {
    String soort = "";
    List<List<double[]>> veelhoeken = List.of();
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      Event waarde = json.next();
      if (naam.equals("type") && waarde == Event.VALUE_STRING) {
        soort = json.getString();
      } else if (naam.equals("coordinates") && waarde == Event.START_ARRAY) {
        veelhoeken = metVorm ? Coordinaten.lees(json).veelhoeken() : Coordinaten.begin(json);
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
    return soort.endsWith("Polygon") ? veelhoeken : List.of();
  }

  private void transformatie() {
    double[] schaal = {1, 1};
    double[] plaats = {0, 0};
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      Event waarde = json.next();
      if (waarde == Event.START_ARRAY && naam.equals("scale")) {
        schaal = paar();
      } else if (waarde == Event.START_ARRAY && naam.equals("translate")) {
        plaats = paar();
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
    topologie().transformatie(schaal, plaats);
  }

  private double[] paar() {
    double[] paar = new double[2];
    int plaats = 0;
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      if (e == Event.VALUE_NUMBER && plaats < paar.length) {
        paar[plaats++] = Double.parseDouble(json.getString());
      }
    }
    return paar;
  }

  private void lagen() {
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      Event waarde = json.next();
      if (waarde == Event.START_OBJECT) {
        deel(1);
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
  }

  /** A layer, or an area in it; a layer may hold layers. */
  private void deel(int diep) {
    Jsonwaarde.vereisOndiep(diep);
    String soort = "";
    String id = null;
    Map<String, String> kenmerken = new LinkedHashMap<>();
    List<List<int[]>> ringen = List.of();
    boolean laag = false;
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      Event waarde = json.next();
      if (naam.equals("geometries") && waarde == Event.START_ARRAY) {
        laag = true;
        for (Event g = json.next(); g != Event.END_ARRAY; g = json.next()) {
          if (g == Event.START_OBJECT) {
            deel(diep + 1);
          } else {
            Jsonwaarde.slaOver(json, g);
          }
        }
      } else if (naam.equals("properties") && waarde == Event.START_OBJECT) {
        kenmerken.putAll(kenmerken());
      } else if (naam.equals("type") && waarde == Event.VALUE_STRING) {
        soort = json.getString();
      } else if (naam.equals("arcs") && waarde == Event.START_ARRAY) {
        ringen = bogen();
      } else if (naam.equals("id")) {
        id = tekst(waarde);
      } else {
        Jsonwaarde.slaOver(json, waarde);
      }
    }
    if (!laag) {
      metId(kenmerken, id);
      topologie().voegToe(kenmerken, soort.endsWith("Polygon") ? ringen : List.of());
    }
  }

  /** Numbers of arcs: of a polygon rings, of more polygons rings of each. */
  private List<List<int[]>> bogen() {
    List<List<int[]>> veelhoeken = new ArrayList<>();
    List<int[]> los = new ArrayList<>();
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      if (e == Event.START_ARRAY) {
        List<int[]> ringen = new ArrayList<>();
        int[] ring = ring(ringen, 1);
        if (ring.length > 0) {
          los.add(ring);
        } else {
          veelhoeken.add(ringen);
        }
      }
    }
    if (!los.isEmpty()) {
      veelhoeken.add(los);
    }
    return veelhoeken;
  }

  private int[] ring(List<int[]> erin, int diep) {
    Jsonwaarde.vereisOndiep(diep);
    List<Integer> nummers = new ArrayList<>();
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      if (e == Event.START_ARRAY) {
        erin.add(ring(new ArrayList<>(), diep + 1));
      } else if (e == Event.VALUE_NUMBER) {
        nummers.add(json.getInt());
      } else {
        Jsonwaarde.slaOver(json, e);
      }
    }
    return nummers.stream().mapToInt(Integer::intValue).toArray();
  }
}
