package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * Observations of some areas by year, with the delivery that each measure of a year came from. One
 * column of observations per measure and year, so that it also holds those of the whole country.
 */
public final class Waarnemingen {
  /** CBS says per area whether code or borders differ from the year before: 1 is no. */
  public static final String INDELINGSWIJZIGING = "IndelingswijzigingWijkenEnBuurten";

  /** Why an own area has no figure: the municipality does not know it in that year. */
  public static final String BUITEN_GELDIGHEID = "BUITEN_GELDIGHEID";

  private static final int EERSTE_MAAT = 16;

  /** A measure in a year. */
  public record Kolom(int jaar, String maat) {}

  private static final class Waarden {
    private Waarneming[] perGebied = new Waarneming[EERSTE_MAAT];
    private final Map<Integer, Levering> leveringen = new HashMap<>();

    void zet(int plaats, Waarneming waarneming) {
      if (plaats >= perGebied.length) {
        perGebied = Arrays.copyOf(perGebied, Math.max(plaats + 1, perGebied.length * 2));
      }
      perGebied[plaats] = waarneming;
    }

    Waarneming neem(int plaats) {
      return plaats < perGebied.length ? perGebied[plaats] : null;
    }
  }

  private final Map<String, Integer> plaatsen = new HashMap<>();
  private final Map<Integer, Map<String, Waarden>> perJaar = new HashMap<>();
  private final Map<Integer, Map<String, Set<Levering>>> leveringen = new HashMap<>();
  private final Map<String, Samenstelling> samengesteld = new HashMap<>();

  /** Says that the figures of an area are made of those of others, or of other codes of before. */
  public void stelSamen(String gebied, Samenstelling delen) {
    samengesteld.put(gebied, delen);
  }

  public void voegToe(
      int jaar, String gebied, String maat, Waarneming waarneming, Levering levering) {
    meldLevering(jaar, maat, levering);
    voegToe(jaar, gebied, maat, waarneming);
    perJaar.get(jaar).get(maat).leveringen.put(plaatsen.get(gebied), levering);
  }

  /** Of a measure and year of which the one delivery was told. */
  public void voegToe(int jaar, String gebied, String maat, Waarneming waarneming) {
    perJaar
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(maat, m -> new Waarden())
        .zet(plaatsen.computeIfAbsent(gebied, g -> plaatsen.size()), waarneming);
  }

  /** Says that a measure was delivered for a year, by one or more deliveries. */
  public void meldLevering(int jaar, String maat, Levering levering) {
    leveringen
        .computeIfAbsent(jaar, j -> new HashMap<>())
        .computeIfAbsent(maat, m -> new LinkedHashSet<>())
        .add(levering);
  }

  /** Years in which everything that the indicator is computed from was delivered. */
  public NavigableSet<Integer> jaren(Indicator indicator) {
    List<String> nodig = indicator.maten().toList();
    NavigableSet<Integer> jaren = new TreeSet<>();
    leveringen.forEach(
        (jaar, maten) -> {
          if (maten.keySet().containsAll(nodig)) {
            jaren.add(jaar);
          }
        });
    return jaren;
  }

  /**
   * Start and newest year of the indicator; empty when there are none.
   *
   * @param keuze years that a reader asks for
   */
  public Optional<Meetjaren> meetjaren(Indicator indicator, Jaarkeuze keuze) {
    NavigableSet<Integer> jaren = keuze.uit(jaren(indicator));
    if (jaren.isEmpty()) {
      return Optional.empty();
    }
    int jaar = jaren.last();
    return Optional.of(new Meetjaren(jaren.first() == jaar ? null : jaren.first(), jaar));
  }

  /** What has to be read to compare these indicators, of all that was delivered. */
  public Set<Kolom> nodig(Collection<Indicator> indicatoren, Jaarkeuze keuze) {
    Set<Kolom> nodig = new LinkedHashSet<>();
    for (Indicator indicator : indicatoren) {
      meetjaren(indicator, keuze)
          .ifPresent(
              jaren -> {
                neemOp(nodig, indicator, jaren.jaar());
                neemOp(nodig, indicator, jaren.begin());
                neemOp(nodig, indicator, indicator.inhoud().basisjaar());
                if (jaren.begin() != null) {
                  for (int jaar = jaren.begin() + 1; jaar <= jaren.jaar(); jaar++) {
                    nodig.add(new Kolom(jaar, INDELINGSWIJZIGING));
                  }
                }
              });
    }
    return nodig;
  }

  private static void neemOp(Set<Kolom> nodig, Indicator indicator, Integer jaar) {
    if (jaar != null) {
      indicator.maten().forEach(maat -> nodig.add(new Kolom(jaar, maat)));
    }
  }

  public Cijfer cijfer(Indicator indicator, int jaar, String gebied) {
    Samenstelling delen = samengesteld.get(gebied);
    return delen == null ? cijfer(indicator, jaar, gebied, gebied) : cijfer(indicator, jaar, delen);
  }

  /** The same of what an area consists of in this year. */
  @Bedrijfsregel({"MON-107", "MON-161"})
  public Cijfer cijfer(Indicator indicator, int jaar, Samenstelling delen) {
    Set<String> codes = delen.in(jaar);
    if (codes.isEmpty()) {
      return Cijfer.ontbreekt(jaar, BUITEN_GELDIGHEID);
    }
    if (codes.size() > 1) {
      return Berekening.vanDelen(
          indicator, jaar, codes.stream().map(code -> van(code, jaar)).toList());
    }
    String code = codes.iterator().next();
    Integer basisjaar = indicator.inhoud().basisjaar();
    Set<String> basis = basisjaar == null ? codes : delen.in(basisjaar);
    return cijfer(indicator, jaar, code, basis.size() == 1 ? basis.iterator().next() : code);
  }

  private Cijfer cijfer(Indicator indicator, int jaar, String gebied, String inBasisjaar) {
    Integer basisjaar = indicator.inhoud().basisjaar();
    return Berekening.bereken(
        indicator, jaar, van(gebied, jaar), basisjaar == null ? null : van(inBasisjaar, basisjaar));
  }

  /** The indicator of these areas together; what two of them share counts once. */
  @Bedrijfsregel("MON-163")
  public Groepscijfer samen(Indicator indicator, int jaar, Collection<String> gebieden) {
    if (gebieden.stream().anyMatch(samengesteld::containsKey)) {
      List<String> bekend = gebieden.stream().filter(g -> teltMee(indicator, jaar, g)).toList();
      Set<String> delen = new LinkedHashSet<>();
      bekend.forEach(
          g ->
              delen.addAll(samengesteld.containsKey(g) ? samengesteld.get(g).in(jaar) : Set.of(g)));
      Cijfer cijfer =
          Berekening.samen(indicator, jaar, delen.stream().map(code -> van(code, jaar)).toList())
              .cijfer();
      return new Groepscijfer(cijfer, cijfer.isBekend() ? bekend.size() : 0);
    }
    return Berekening.samen(
        indicator, jaar, gebieden.stream().map(gebied -> van(gebied, jaar)).toList());
  }

  private boolean teltMee(Indicator indicator, int jaar, String gebied) {
    return cijfer(indicator, jaar, gebied).isBekend()
        && (samengesteld.containsKey(gebied)
            || Berekening.heeftGewicht(indicator, van(gebied, jaar)));
  }

  private Function<String, Waarneming> van(String gebied, int jaar) {
    Integer plaats = plaatsen.get(gebied);
    Map<String, Waarden> maten = perJaar.get(jaar);
    if (plaats == null || maten == null) {
      return maat -> null;
    }
    return maat -> {
      Waarden waarden = maten.get(maat);
      return waarden == null ? null : waarden.neem(plaats);
    };
  }

  /** Why an area is not the same in these two years, or null when it is. */
  @Bedrijfsregel({"MON-06", "MON-161"})
  Reden anders(String gebied, int na, int totEnMet) {
    Samenstelling delen = samengesteld.get(gebied);
    if (delen != null && delen.in(na).isEmpty()) {
      return Reden.BUITEN_GELDIGHEID;
    }
    return gewijzigd(gebied, na, totEnMet) ? Reden.GEBIED_GEWIJZIGD : null;
  }

  /** Whether code or borders of an area changed after one year, up to and with another. */
  public boolean gewijzigd(String gebied, int na, int totEnMet) {
    Samenstelling delen = samengesteld.get(gebied);
    if (delen != null) {
      return delen.breekt(na, totEnMet, this);
    }
    return codeGewijzigd(gebied, na, totEnMet);
  }

  /** The same of the code itself, as the source tells it. */
  public boolean codeGewijzigd(String gebied, int na, int totEnMet) {
    for (int jaar = na + 1; jaar <= totEnMet; jaar++) {
      Waarneming wijziging = van(gebied, jaar).apply(INDELINGSWIJZIGING);
      if (wijziging != null
          && wijziging.waarde() != null
          && wijziging.waarde().compareTo(BigDecimal.ONE) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Of the figure of one area: the deliveries that its own observations came from. */
  public Levering levering(Indicator indicator, int jaar, String gebied) {
    Samenstelling delen = samengesteld.get(gebied);
    return levering(indicator, jaar, delen == null ? Set.of(gebied) : delen.in(jaar));
  }

  /**
   * The same of what an area consists of in this year. Without any observation it is of all that
   * could have had one.
   */
  @Bedrijfsregel("MON-233")
  public Levering levering(Indicator indicator, int jaar, Set<String> codes) {
    Set<Levering> eigen = new LinkedHashSet<>();
    for (String maat : indicator.maten().toList()) {
      Waarden waarden = perJaar.getOrDefault(jaar, Map.of()).get(maat);
      for (String code : codes) {
        Integer plaats = plaatsen.get(code);
        if (waarden != null && plaats != null && waarden.neem(plaats) != null) {
          Levering een = waarden.leveringen.get(plaats);
          eigen.addAll(een == null ? leveringen.get(jaar).get(maat) : Set.of(een));
        }
      }
    }
    return eigen.isEmpty() ? levering(indicator, jaar) : Levering.samen(List.copyOf(eigen));
  }

  /** Those of areas whose figure came from other deliveries than the figures of all together. */
  public Map<String, Levering> leveringen(
      Indicator indicator, int jaar, Collection<String> gebieden) {
    if (indicator.maten().allMatch(maat -> leveringen.get(jaar).get(maat).size() == 1)) {
      return Map.of();
    }
    Levering samen = levering(indicator, jaar);
    Map<String, Levering> anders = new HashMap<>();
    for (String gebied : gebieden) {
      Levering eigen = levering(indicator, jaar, gebied);
      if (!eigen.equals(samen)) {
        anders.put(gebied, eigen);
      }
    }
    return anders;
  }

  /** Of all that the figure was computed from; more sources are named together. */
  public Levering levering(Indicator indicator, int jaar) {
    return Levering.samen(
        indicator
            .maten()
            .flatMap(maat -> leveringen.get(jaar).get(maat).stream())
            .distinct()
            .toList());
  }

  /** All years with figures of any of these indicators. */
  public NavigableSet<Integer> jaren(Collection<Indicator> indicatoren) {
    NavigableSet<Integer> alle = new TreeSet<>();
    indicatoren.forEach(i -> alle.addAll(jaren(i)));
    return alle;
  }
}
