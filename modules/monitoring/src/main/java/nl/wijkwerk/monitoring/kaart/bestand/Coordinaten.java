package nl.wijkwerk.monitoring.kaart.bestand;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.bestand.Jsonwaarde;

/** Reads nested lists of points without building them as JSON: numbers only, ring by ring. */
final class Coordinaten {
  private static final int PUNT = 0;
  private static final int RING = 1;
  private static final int VEELHOEK = 2;

  private final List<List<double[]>> veelhoeken = new ArrayList<>();
  private List<double[]> ringen = new ArrayList<>();
  private double[] punten = new double[256];
  private int aantal;

  /** Reads on from the start of an array to its end. */
  static Coordinaten lees(JsonParser json) {
    Coordinaten uit = new Coordinaten();
    uit.rij(json, 1);
    return uit;
  }

  /** Only the first point of what follows, for who wants no shape; the rest is passed over. */
  static List<List<double[]>> begin(JsonParser json) {
    double[] punt = new double[2];
    int getallen = 0;
    int diepte = 1;
    while (diepte > 0) {
      Jsonwaarde.vereisOndiep(diepte);
      Event e = json.next();
      if (e == Event.START_ARRAY || e == Event.START_OBJECT) {
        diepte++;
      } else if (e == Event.END_ARRAY || e == Event.END_OBJECT) {
        diepte--;
      } else if (e == Event.VALUE_NUMBER && getallen < punt.length) {
        punt[getallen++] = Double.parseDouble(json.getString());
      }
    }
    return getallen < punt.length ? List.of() : List.of(List.of(punt));
  }

  /**
   * @return how deep the array was: 0 for a point
   */
  private int rij(JsonParser json, int diep) {
    Jsonwaarde.vereisOndiep(diep);
    int getallen = 0;
    int hoogte = PUNT;
    double x = 0;
    double y = 0;
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      if (e == Event.START_ARRAY) {
        hoogte = Math.max(hoogte, rij(json, diep + 1) + 1);
      } else if (e == Event.VALUE_NUMBER) {
        double getal = Double.parseDouble(json.getString());
        if (getallen == 0) {
          x = getal;
        } else if (getallen == 1) {
          y = getal;
        }
        getallen++;
      } else if (e == Event.START_OBJECT) {
        Jsonwaarde.slaOver(json, e);
      }
    }
    if (getallen > 1) {
      punt(x, y);
    } else if (hoogte == RING) {
      ringen.add(Arrays.copyOf(punten, aantal));
      aantal = 0;
    } else if (hoogte == VEELHOEK) {
      veelhoeken.add(ringen);
      ringen = new ArrayList<>();
    }
    return hoogte;
  }

  private void punt(double x, double y) {
    if (aantal + 2 > punten.length) {
      punten = Arrays.copyOf(punten, punten.length * 2);
    }
    punten[aantal++] = x;
    punten[aantal++] = y;
  }

  List<List<double[]>> veelhoeken() {
    return veelhoeken;
  }

  /** Lines that belong to no polygon: the arcs of a topology. */
  List<double[]> lijnen() {
    return veelhoeken.isEmpty() ? ringen : veelhoeken.get(0);
  }
}
