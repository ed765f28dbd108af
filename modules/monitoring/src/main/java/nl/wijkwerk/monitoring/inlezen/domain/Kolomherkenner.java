package nl.wijkwerk.monitoring.inlezen.domain;

import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.DUBBEL;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.EENHEID_WIJKT_AF;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.KENMERK;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.NIET_EENDUIDIG;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.ONBEKEND;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.SLEUTEL;
import static nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst.TITEL;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Recognises columns on title and unit, or on the key without suffix when the file comes without
 * its properties; never on position, since CBS moves columns every year.
 */
public final class Kolomherkenner {

  private static final Set<String> KENMERKEN =
      Set.of(
          "id",
          "wijkenenbuurten",
          "gemeentenaam",
          "soortregio",
          "codering",
          "meestvoorkomendepostcode");

  /** CBS rounds each number by itself, benefits to tens. */
  private static final BigDecimal AFRONDING = BigDecimal.TEN;

  private final List<Herkenning> herkenningen;
  private final List<Verhouding> verhoudingen;

  public Kolomherkenner(List<Herkenning> herkenningen) {
    this(herkenningen, List.of());
  }

  /**
   * @param verhoudingen which measures indicators make percentages of
   */
  public Kolomherkenner(List<Herkenning> herkenningen, List<Verhouding> verhoudingen) {
    this.herkenningen = List.copyOf(herkenningen);
    this.verhoudingen = List.copyOf(verhoudingen);
  }

  /** What the figures in these columns can be. */
  public Mogelijkheid mogelijkheid(List<Kolom> kolommen) {
    return new Mogelijkheid(maten(kolommen), true);
  }

  /** What of the figures in these columns is doubted. */
  public Twijfelaar twijfelaar(List<Kolom> kolommen) {
    return new Twijfelaar(kolommen, maten(kolommen), verhoudingen, AFRONDING);
  }

  private List<Herkenning> maten(List<Kolom> kolommen) {
    Map<Integer, Herkenning> perMaat = new HashMap<>();
    herkenningen.forEach(h -> perMaat.putIfAbsent(h.indicatorId(), h));
    List<Herkenning> maten = new ArrayList<>();
    kolommen.forEach(k -> maten.add(k.isMaat() ? perMaat.get(k.indicatorId()) : null));
    return maten;
  }

  /**
   * @param jaar year of the figures: without a title, it tells the unit of some keys
   */
  @Bedrijfsregel("MON-09")
  public List<Kolom> herken(List<Kolomkop> koppen, int jaar) {
    Map<String, Long> sleutels =
        koppen.stream().collect(Collectors.groupingBy(Kolomkop::sleutel, Collectors.counting()));
    Set<Integer> gezien = new HashSet<>();
    List<Kolom> kolommen = new ArrayList<>(koppen.size());
    for (Kolomkop kop : koppen) {
      Kolom kolom = herken(kop, sleutels.get(kop.sleutel()) > 1, jaar);
      if (kolom.isMaat() && !gezien.add(kolom.indicatorId())) {
        kolom = new Kolom(kop, DUBBEL, null);
      }
      kolommen.add(kolom);
    }
    return kolommen;
  }

  private Kolom herken(Kolomkop kop, boolean sleutelKomtVakerVoor, int jaar) {
    if (KENMERKEN.contains(kop.sleutel().replace(" ", "").toLowerCase(Locale.ROOT))) {
      return new Kolom(kop, KENMERK, null);
    }
    return kop.isBeschreven() ? opTitel(kop) : opSleutel(kop, sleutelKomtVakerVoor, jaar);
  }

  /** In another unit it is another measure, or none that is known; never the same one. */
  @Bedrijfsregel("MON-42")
  private Kolom opTitel(Kolomkop kop) {
    List<Herkenning> zelfdeTitel = zoek(h -> gelijk(h.titel(), kop.titel()));
    List<Herkenning> passend =
        zelfdeTitel.stream().filter(h -> gelijk(h.eenheid(), kop.eenheid())).toList();
    if (indicatoren(passend) > 1) {
      passend = passend.stream().filter(h -> gelijk(h.groep(), kop.groep())).toList();
      if (indicatoren(passend) != 1) {
        return new Kolom(kop, NIET_EENDUIDIG, null);
      }
    }
    if (!passend.isEmpty()) {
      return new Kolom(kop, TITEL, passend.get(0).indicatorId());
    }
    List<Herkenning> zelfdeSleutel =
        zoek(h -> h.sleutel().equals(kop.sleutel()) && gelijk(h.eenheid(), kop.eenheid()));
    if (indicatoren(zelfdeSleutel) == 1) {
      return new Kolom(kop, SLEUTEL, zelfdeSleutel.get(0).indicatorId());
    }
    boolean bekendInAndereEenheid =
        !zelfdeTitel.isEmpty() || !zoek(h -> h.sleutel().equals(kop.sleutel())).isEmpty();
    return new Kolom(kop, bekendInAndereEenheid ? EENHEID_WIJKT_AF : ONBEKEND, null);
  }

  @Bedrijfsregel("MON-42")
  private Kolom opSleutel(Kolomkop kop, boolean komtVakerVoor, int jaar) {
    List<Herkenning> passend =
        zoek(h -> h.sleutel().equals(kop.sleutel()) && h.heeftSleutelIn(jaar));
    if (passend.isEmpty()) {
      return new Kolom(kop, ONBEKEND, null);
    }
    if (komtVakerVoor || indicatoren(passend) > 1) {
      return new Kolom(kop, NIET_EENDUIDIG, null);
    }
    return new Kolom(kop, SLEUTEL, passend.get(0).indicatorId());
  }

  private List<Herkenning> zoek(Predicate<Herkenning> voorwaarde) {
    return herkenningen.stream().filter(voorwaarde).toList();
  }

  private static long indicatoren(List<Herkenning> lijst) {
    return lijst.stream().mapToInt(Herkenning::indicatorId).distinct().count();
  }

  private static boolean gelijk(String a, String b) {
    return genormaliseerd(a).equals(genormaliseerd(b));
  }

  /** Spaces, accents, quotes and thousand separators differ between years for the same words. */
  static String genormaliseerd(String tekst) {
    if (tekst == null) {
      return "";
    }
    return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[‘’`´]", "'")
        .replaceAll("(?<=\\d)[. \u00a0](?=\\d{3})", "")
        .replaceAll("[\\s\u00a0]+", " ")
        .trim()
        .toLowerCase(Locale.ROOT);
  }
}
