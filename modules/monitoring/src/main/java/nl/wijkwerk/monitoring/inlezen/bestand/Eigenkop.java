package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;

/**
 * The header of a table that is not of CBS.
 *
 * @param koppen each named, and named differently
 * @param laatsteRegel number of the last row of the header
 */
record Eigenkop(List<Kolomkop> koppen, long laatsteRegel) {

  private static final int MINSTE_KOLOMMEN = 2;

  /** What stands in front of a row of units. */
  private static final Pattern EENHEID = Pattern.compile("(?i)(?:eenhe(?:id|den)|units?):?");

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
        Rij onder = tabel.begin().get(i + 1);
        List<Rij> cijfers = tabel.begin().subList(i + 2, tabel.begin().size());
        return Optional.of(
            isEenhedenrij(rij, onder, cijfers)
                ? new Eigenkop(
                    onderscheiden(Statline.onderscheiden(koppen(rij, onder))), onder.regel())
                : new Eigenkop(koppen(rij), rij.regel()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the row below the titles has their units: words above columns of figures, and nothing
   * above those of words, where the areas are named.
   */
  @Bedrijfsregel("MON-218")
  private static boolean isEenhedenrij(Rij titels, Rij onder, List<Rij> cijfers) {
    boolean eenheid = false;
    boolean woorden = false;
    for (int i = 0; i < Statline.breedte(titels) || i < Statline.breedte(onder); i++) {
      int kolom = i;
      List<String> cellen =
          cijfers.stream().map(rij -> rij.veld(kolom)).filter(cel -> !cel.isBlank()).toList();
      long getallen = cellen.stream().filter(Eigenkop::isCijfer).count();
      String tekst = opEenRegel(onder.veld(kolom));
      if (getallen * 2 <= cellen.size() && !cellen.isEmpty()) {
        if (!tekst.isEmpty() && !EENHEID.matcher(tekst).matches()) {
          return false;
        }
        woorden = true;
      } else if (!tekst.isEmpty()) {
        if (!"%".equals(tekst) && isCijfer(tekst)) {
          return false;
        }
        eenheid = true;
      }
    }
    return eenheid && woorden;
  }

  /** Whether a column below it holds figures, as far as the first rows tell. */
  boolean heeftCijfers(Tabel tabel) {
    List<Rij> onder = tabel.begin().stream().filter(rij -> rij.regel() > laatsteRegel).toList();
    for (int i = 0; i < koppen.size(); i++) {
      int kolom = i;
      List<String> cellen =
          onder.stream().map(rij -> rij.veld(kolom)).filter(cel -> !cel.isBlank()).toList();
      if (cellen.stream().filter(Eigenkop::isCijfer).count() * 2 > cellen.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCijfer(String cel) {
    return Stream.of(Getalschrift.values()).anyMatch(schrift -> !schrift.lees(cel).isOnleesbaar());
  }

  private static List<Kolomkop> koppen(Rij titels, Rij eenheden) {
    int breedte = Math.max(Statline.breedte(titels), Statline.breedte(eenheden));
    List<Kolomkop> koppen = new ArrayList<>();
    for (int i = 0; i < breedte; i++) {
      String titel = opEenRegel(titels.veld(i));
      String eenheid = opEenRegel(eenheden.veld(i));
      koppen.add(
          titel.isEmpty() || eenheid.isEmpty() || EENHEID.matcher(eenheid).matches()
              ? new Kolomkop(titel.isEmpty() ? eenheid : titel, null, null, null)
              : new Kolomkop(titel, titel, eenheid, null));
    }
    return koppen;
  }

  private static List<Kolomkop> koppen(Rij rij) {
    int breedte = Statline.breedte(rij);
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
