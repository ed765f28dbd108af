package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;

/** The properties file of CBS: title, unit and group of each column, and the year of the areas. */
final class Eigenschappen {

  private record Onderdeel(String ouder, String titel) {}

  private final Map<String, Kolomkop> koppen = new HashMap<>();
  private Integer jaar;

  private Eigenschappen() {}

  static Eigenschappen lees(Tabel csv) {
    Eigenschappen resultaat = new Eigenschappen();
    int id = Kopregels.kolom(csv, "ID");
    int ouder = Kopregels.kolom(csv, "ParentID");
    int sleutel = Kopregels.kolom(csv, "Key");
    int titel = Kopregels.kolom(csv, "Title");
    int eenheid = Kopregels.kolom(csv, "Unit");
    int kaartjaar = Kopregels.kolom(csv, "MapYear");
    Map<String, Onderdeel> onderdelen = new HashMap<>();
    csv.elkeRij(
        rij -> {
          String eigenSleutel = veld(rij.velden(), sleutel);
          String eigenOuder = veld(rij.velden(), ouder);
          String eigenTitel = veld(rij.velden(), titel);
          onderdelen.put(veld(rij.velden(), id), new Onderdeel(eigenOuder, eigenTitel));
          if (!eigenSleutel.isEmpty()) {
            resultaat.koppen.put(
                eigenSleutel,
                new Kolomkop(
                    eigenSleutel,
                    eigenTitel,
                    veld(rij.velden(), eenheid),
                    groep(onderdelen, eigenOuder)));
          }
          String gebiedsjaar = veld(rij.velden(), kaartjaar);
          if (gebiedsjaar.matches("\\d{4}")) {
            resultaat.jaar = Integer.valueOf(gebiedsjaar);
          }
        });
    return resultaat;
  }

  /** Titles of the groups around a column, outermost first, joined as in the recognition table. */
  private static String groep(Map<String, Onderdeel> onderdelen, String id) {
    List<String> pad = new ArrayList<>();
    Onderdeel onderdeel = onderdelen.get(id);
    while (onderdeel != null && pad.size() < 10) {
      pad.add(0, onderdeel.titel());
      onderdeel = onderdeel.ouder().isEmpty() ? null : onderdelen.get(onderdeel.ouder());
    }
    return String.join(" > ", pad);
  }

  private static String veld(List<String> rij, int kolom) {
    return kolom < 0 || kolom >= rij.size() ? "" : rij.get(kolom).trim();
  }

  Kolomkop kop(String kop) {
    return koppen.getOrDefault(kop, new Kolomkop(kop, null, null, null));
  }

  Optional<Integer> jaar() {
    return Optional.ofNullable(jaar);
  }
}
