package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;

/**
 * The header of a table that is not of CBS.
 *
 * @param koppen each named, and named differently
 * @param laatsteRegel number of the last row of the header
 */
record Eigenkop(List<Kolomkop> koppen, long laatsteRegel) {

  private static final int MINSTE_KOLOMMEN = 2;

  Eigenkop {
    koppen = List.copyOf(koppen);
  }

  /**
   * Empty when there is none, or nothing below it. Titles with units below them are read as those
   * of StatLine; a title above the whole table is none of its columns.
   */
  static Optional<Eigenkop> vind(Tabel tabel) {
    return Statline.vorm(tabel)
        .filter(
            vorm ->
                vorm.koppen().stream().filter(Kolomkop::isBeschreven).count() * 2
                    >= vorm.koppen().size())
        .map(vorm -> new Eigenkop(onderscheiden(vorm.koppen()), vorm.laatsteKopregel()))
        .or(() -> eersteVolleRij(tabel));
  }

  /** Titles and explanations above a table are narrower than its header. */
  private static Optional<Eigenkop> eersteVolleRij(Tabel tabel) {
    int breedste = tabel.begin().stream().mapToInt(Eigenkop::gevuld).max().orElse(0);
    if (breedste < MINSTE_KOLOMMEN) {
      return Optional.empty();
    }
    for (int i = 0; i < tabel.begin().size() - 1; i++) {
      Rij rij = tabel.begin().get(i);
      if (gevuld(rij) >= MINSTE_KOLOMMEN && gevuld(rij) * 2 >= breedste) {
        return Optional.of(new Eigenkop(koppen(rij), rij.regel()));
      }
    }
    return Optional.empty();
  }

  private static List<Kolomkop> koppen(Rij rij) {
    int breedte = rij.velden().size();
    while (rij.veld(breedte - 1).isBlank()) {
      breedte--;
    }
    List<Kolomkop> koppen = new ArrayList<>();
    for (int i = 0; i < breedte; i++) {
      koppen.add(new Kolomkop(opEenRegel(rij.veld(i)), null, null, null));
    }
    return onderscheiden(koppen);
  }

  /** A header that was broken off to make its column narrow is one all the same. */
  private static String opEenRegel(String kop) {
    return kop.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** A column without a header is called by its number, and the second of a name too. */
  private static List<Kolomkop> onderscheiden(List<Kolomkop> koppen) {
    Map<String, Integer> gezien = new HashMap<>();
    List<Kolomkop> namen = new ArrayList<>();
    for (int i = 0; i < koppen.size(); i++) {
      Kolomkop kop = koppen.get(i);
      String naam = kop.kop().isEmpty() ? "kolom " + (i + 1) : kop.kop();
      int keer = gezien.merge(naam, 1, Integer::sum);
      namen.add(
          new Kolomkop(
              keer == 1 ? naam : naam + " (" + keer + ")",
              kop.titel(),
              kop.eenheid(),
              kop.groep()));
    }
    return namen;
  }

  private static int gevuld(Rij rij) {
    return (int) rij.velden().stream().filter(v -> !v.isBlank()).count();
  }
}
