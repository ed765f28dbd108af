package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;

/** Measures of all areas of the municipality, by year, with what each was delivered with. */
public final class Datasetcijfers {

  /**
   * An area of one year.
   *
   * @param binnen code of the area that it lies in
   */
  public record Plek(String code, String naam, Niveau niveau, String binnen) {}

  /** An observation with the source of its delivery. */
  private record Geleverd(Waarneming waarneming, String bron) {}

  private final String gemeente;
  private final Map<Integer, Map<String, Plek>> plekken = new TreeMap<>();
  private final Map<Integer, Map<String, Map<String, Geleverd>>> cijfers = new HashMap<>();
  private final Map<Integer, Map<String, Set<String>>> bronnen = new HashMap<>();
  private final Map<Integer, Map<String, Set<String>>> vreemd = new HashMap<>();

  /**
   * @param gemeente code of the municipality
   */
  public Datasetcijfers(String gemeente) {
    this.gemeente = gemeente;
  }

  /**
   * Leaves a measure of a year out: it was delivered for an area that is no part of the division
   * that the others of that year are put in. What they are together would tell its figure.
   *
   * @param gebied code of that area
   */
  public void laatWeg(int jaar, String maat, String gebied) {
    vreemd
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(maat, m -> new TreeSet<>())
        .add(gebied);
  }

  /** Areas for which one of these measures is left out in this year, by code. */
  Set<String> vreemd(int jaar, Collection<String> maten) {
    Set<String> gebieden = new TreeSet<>();
    maten.forEach(
        maat -> gebieden.addAll(vreemd.getOrDefault(jaar, Map.of()).getOrDefault(maat, Set.of())));
    return gebieden;
  }

  /** Adds a figure, unless its measure is left out in this year. */
  @Bedrijfsregel("MON-217")
  public void voegToe(int jaar, Plek plek, String maat, Waarneming waarneming, String bron) {
    if (!vreemd(jaar, Set.of(maat)).isEmpty()) {
      return;
    }
    plekken.computeIfAbsent(jaar, j -> new LinkedHashMap<>()).putIfAbsent(plek.code(), plek);
    cijfers
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(plek.code(), p -> new HashMap<>())
        .put(maat, new Geleverd(waarneming, bron));
    bronnen
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(maat, m -> new TreeSet<>())
        .add(bron);
  }

  List<Plek> plekken(int jaar) {
    return List.copyOf(plekken.getOrDefault(jaar, Map.of()).values());
  }

  /** Whether all of these measures were delivered in this year. */
  boolean heeft(int jaar, Set<String> maten) {
    return bronnen.getOrDefault(jaar, Map.of()).keySet().containsAll(maten);
  }

  Set<String> maten(int jaar) {
    return bronnen.getOrDefault(jaar, Map.of()).keySet();
  }

  /** Sources of all figures of a measure. */
  Set<String> bronnen(int jaar, String maat) {
    return Set.copyOf(bronnen.get(jaar).get(maat));
  }

  /** The source of the figure of one area; empty when there is none. */
  Optional<String> bron(int jaar, String gebied, String maat) {
    return Optional.ofNullable(geleverd(jaar, gebied, maat)).map(Geleverd::bron);
  }

  Waarneming waarneming(int jaar, String gebied, String maat) {
    Geleverd geleverd = geleverd(jaar, gebied, maat);
    return geleverd == null ? null : geleverd.waarneming();
  }

  private Geleverd geleverd(int jaar, String gebied, String maat) {
    return cijfers.getOrDefault(jaar, Map.of()).getOrDefault(gebied, Map.of()).get(maat);
  }

  BigDecimal waarde(int jaar, String gebied, String maat) {
    Waarneming waarneming = waarneming(jaar, gebied, maat);
    return waarneming == null ? null : waarneming.waarde();
  }

  Integer respondenten(int jaar, String gebied, String maat) {
    Waarneming waarneming = waarneming(jaar, gebied, maat);
    return waarneming == null ? null : waarneming.respondenten();
  }

  /**
   * The numbers of one measure, each with the area that it is a part of. Where the wijk has none,
   * its buurten are parts of the municipality: what is missing hides nothing, since it may be known
   * elsewhere.
   */
  List<Kleinegetallen.Aantal> aantallen(int jaar, String maat) {
    return plekken(jaar).stream()
        .filter(plek -> plek.niveau() != Niveau.LAND && waarde(jaar, plek.code(), maat) != null)
        .map(
            plek ->
                new Kleinegetallen.Aantal(
                    plek.code(), binnen(plek, jaar, maat), waarde(jaar, plek.code(), maat)))
        .toList();
  }

  private String binnen(Plek plek, int jaar, String maat) {
    if (plek.code().equals(gemeente)) {
      return null;
    }
    return plek.binnen() != null && waarde(jaar, plek.binnen(), maat) != null
        ? plek.binnen()
        : gemeente;
  }
}
