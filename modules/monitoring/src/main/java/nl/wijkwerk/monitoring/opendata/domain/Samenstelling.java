package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Berekening;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.opendata.domain.Datasetcijfers.Plek;

/**
 * The rows of a dataset as they are published, and how many figures were left out of them and why.
 * Values that are left out are in none of its parts.
 */
public final class Samenstelling {
  private final Datasetcijfers cijfers;
  private final Kleinegetallen grens;
  private final Map<String, String> eenheden;
  private final Voorgeschiedenis eerder;
  private final Map<String, Onderdrukking> weg = new HashMap<>();
  private final Set<String> verteld = new HashSet<>();
  private final Set<Maatcel> cellen = new LinkedHashSet<>();
  private final Map<Weglating, Integer> weggelaten = new EnumMap<>(Weglating.class);
  private final List<Datasetrij> rijen = new ArrayList<>();
  private final Set<String> bronnen = new TreeSet<>();
  private final List<Jarenzonder> zonder = new ArrayList<>();

  private Samenstelling(
      Datasetcijfers cijfers,
      Kleinegetallen grens,
      Map<String, String> eenheden,
      Voorgeschiedenis eerder) {
    this.cijfers = cijfers;
    this.grens = grens;
    this.eenheden = eenheden;
    this.eerder = eerder;
  }

  /**
   * Puts a dataset together.
   *
   * @param indicatoren those of the dataset, in its order
   * @param eenheden unit by code of the measure
   * @param eerder what all editions told before of these measures
   */
  public static Samenstelling van(
      Datasetinhoud inhoud,
      List<Indicator> indicatoren,
      Map<String, String> eenheden,
      Datasetcijfers cijfers,
      Kleinegetallen grens,
      Voorgeschiedenis eerder) {
    Samenstelling samen = new Samenstelling(cijfers, grens, eenheden, eerder);
    indicatoren.forEach(indicator -> samen.voegToe(indicator, inhoud));
    return samen;
  }

  /** All years that were asked for, and which of them are not there. */
  @Bedrijfsregel("MON-217")
  private void voegToe(Indicator indicator, Datasetinhoud inhoud) {
    List<String> maten = indicator.maten().toList();
    Set<String> rekenmaten = indicator.inhoud().rekenmaten().collect(Collectors.toSet());
    List<Integer> leeg = new ArrayList<>();
    Map<Set<String>, List<Integer>> onbekend = new LinkedHashMap<>();
    SortedSet<Integer> jaren = new TreeSet<>();
    for (int jaar = inhoud.vanJaar(); jaar <= inhoud.totJaar(); jaar++) {
      jaren.add(jaar);
      if (cijfers.vreemd(jaar, maten).isEmpty()
          && !(cijfers.heeft(jaar, rekenmaten) && voegToe(indicator, jaar, inhoud.niveaus()))) {
        leeg.add(jaar);
      }
    }
    if (indicator.inhoud().basisjaar() != null) {
      jaren.add(indicator.inhoud().basisjaar());
    }
    for (int jaar : jaren) {
      Set<String> vreemd = cijfers.vreemd(jaar, maten);
      if (!vreemd.isEmpty()) {
        onbekend.computeIfAbsent(vreemd, v -> new ArrayList<>()).add(jaar);
      }
    }
    onbekend.forEach(
        (gebieden, welke) ->
            zonder.add(
                new Jarenzonder(
                    indicator.code(),
                    List.copyOf(welke),
                    Jarenzonder.Reden.GEBIEDEN_ONBEKEND,
                    List.copyOf(gebieden))));
    if (!leeg.isEmpty()) {
      zonder.add(
          new Jarenzonder(
              indicator.code(), List.copyOf(leeg), Jarenzonder.Reden.GEEN_CIJFERS, List.of()));
    }
  }

  /** True when it has an area of these levels. */
  private boolean voegToe(Indicator indicator, int jaar, List<Datasetniveau> niveaus) {
    int begin = rijen.size();
    for (Plek plek : cijfers.plekken(jaar)) {
      Datasetniveau niveau = Datasetniveau.van(plek.niveau()).orElse(null);
      if (niveau != null && niveaus.contains(niveau)) {
        Set<String> uit = uit(indicator, jaar, plek.code());
        bronnen.addAll(uit);
        rijen.add(rij(indicator, jaar, plek, niveau, String.join("; ", uit)));
      }
    }
    return rijen.size() > begin;
  }

  /**
   * The sources of what the figure of an area is computed from; without any, those of the figures
   * of others, which had none for it.
   */
  @Bedrijfsregel("MON-233")
  private Set<String> uit(Indicator indicator, int jaar, String gebied) {
    Set<String> uit = new TreeSet<>();
    Set<String> alle = new TreeSet<>();
    Integer basisjaar = indicator.inhoud().basisjaar();
    for (String maat : indicator.inhoud().rekenmaten().toList()) {
      cijfers.bron(jaar, gebied, maat).ifPresent(uit::add);
      if (basisjaar != null) {
        cijfers.bron(basisjaar, gebied, maat).ifPresent(uit::add);
      }
      alle.addAll(cijfers.bronnen(jaar, maat));
    }
    return uit.isEmpty() ? alle : uit;
  }

  private Datasetrij rij(
      Indicator indicator, int jaar, Plek plek, Datasetniveau niveau, String bron) {
    Integer basisjaar = indicator.inhoud().basisjaar();
    Cijfer cijfer =
        Berekening.bereken(
            indicator,
            jaar,
            maat -> cijfers.waarneming(jaar, plek.code(), maat),
            basisjaar == null ? null : maat -> cijfers.waarneming(basisjaar, plek.code(), maat));
    String reden = cijfer.ontbreekt();
    if (cijfer.isBekend()) {
      Weglating weglating = weglating(indicator, jaar, plek.code());
      if (weglating == null && basisjaar != null) {
        weglating = weglating(indicator, basisjaar, plek.code());
      }
      if (weglating != null) {
        weggelaten.merge(weglating, 1, Integer::sum);
        reden = weglating.reden();
      }
    }
    onthoud(indicator, jaar, plek.code(), reden == null);
    if (basisjaar != null) {
      onthoud(indicator, basisjaar, plek.code(), reden == null);
    }
    return new Datasetrij(
        jaar,
        plek.code(),
        plek.naam(),
        niveau,
        indicator.code(),
        reden == null ? cijfer.waarde() : null,
        reden,
        bron);
  }

  /** A figure that is shown tells what it was computed from. */
  private void onthoud(Indicator indicator, int jaar, String gebied, boolean getoond) {
    for (String maat : indicator.inhoud().rekenmaten().filter(this::isTelmaat).toList()) {
      BigDecimal waarde = cijfers.waarde(jaar, gebied, maat);
      if (getoond && waarde != null) {
        cellen.add(new Maatcel(jaar, maat, gebied, waarde, false, null));
      }
      if (verteld.add(jaar + " " + maat)) {
        Onderdrukking hier = onderdrukking(jaar, maat);
        Map<String, OffsetDateTime> sinds = hier.sinds();
        for (String weg : hier.weg().keySet()) {
          cellen.add(
              new Maatcel(jaar, maat, weg, cijfers.waarde(jaar, weg, maat), true, sinds.get(weg)));
        }
      }
    }
  }

  /** A figure tells what it was computed from, and goes with what is left out of that. */
  @Bedrijfsregel({"MON-143", "MON-223"})
  private Weglating weglating(Indicator indicator, int jaar, String gebied) {
    Weglating gevonden = null;
    for (String maat : indicator.inhoud().rekenmaten().toList()) {
      Weglating hier = onderdrukt(jaar, maat).get(gebied);
      if (gevonden == null || hier == Weglating.KLEIN_GETAL) {
        gevonden = hier;
      }
    }
    String telling = indicator.inhoud().telling();
    if (telling != null && onderdrukt(jaar, telling).get(gebied) == Weglating.KLEIN_GETAL) {
      gevonden = Weglating.KLEIN_GETAL;
    }
    return gevonden == null ? respondenten(indicator, jaar, gebied) : gevonden;
  }

  private Map<String, Weglating> onderdrukt(int jaar, String maat) {
    return isTelmaat(maat) ? onderdrukking(jaar, maat).weg() : Map.of();
  }

  private boolean isTelmaat(String maat) {
    return Telmaat.is(eenheden.get(maat));
  }

  private Onderdrukking onderdrukking(int jaar, String maat) {
    return weg.computeIfAbsent(
        jaar + " " + maat,
        sleutel ->
            grens.onderdruk(
                cijfers.maten(jaar).contains(maat) ? cijfers.aantallen(jaar, maat) : List.of(),
                eerder.van(jaar, maat)));
  }

  @Bedrijfsregel("MON-144")
  private Weglating respondenten(Indicator indicator, int jaar, String gebied) {
    boolean bekend = false;
    for (String maat : indicator.inhoud().rekenmaten().toList()) {
      Integer aantal = cijfers.respondenten(jaar, gebied, maat);
      if (aantal != null && grens.isTeWeinig(BigDecimal.valueOf(aantal))) {
        return Weglating.TE_WEINIG_RESPONDENTEN;
      }
      bekend |= aantal != null;
    }
    if (bekend || indicator.inhoud().objectief()) {
      return null;
    }
    String telling = indicator.inhoud().telling();
    BigDecimal geteld = telling == null ? null : cijfers.waarde(jaar, gebied, telling);
    if (geteld == null) {
      return Weglating.RESPONDENTEN_ONBEKEND;
    }
    return grens.isTeWeinig(geteld) ? Weglating.TE_WEINIG_RESPONDENTEN : null;
  }

  public List<Datasetrij> rijen() {
    return List.copyOf(rijen);
  }

  /** Years that there are rows of. */
  public SortedSet<Integer> jaren() {
    return rijen.stream().map(Datasetrij::jaar).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Years that were asked for and are not there, by indicator, in its order. */
  public List<Jarenzonder> zonder() {
    return List.copyOf(zonder);
  }

  /** What the rows tell of the measures that count something, and all that is left out of those. */
  public List<Maatcel> cellen() {
    return List.copyOf(cellen);
  }

  /** Who made the figures. */
  public Set<String> bronnen() {
    return Set.copyOf(bronnen);
  }

  public int aantal(Weglating weglating) {
    return weggelaten.getOrDefault(weglating, 0);
  }

  /** Rows with a value. */
  public int waarden() {
    return (int) rijen.stream().filter(r -> r.waarde() != null).count();
  }

  /** Rows without a value because the source has none. */
  public int ontbrekend() {
    return rijen.size()
        - waarden()
        - weggelaten.values().stream().mapToInt(Integer::intValue).sum();
  }
}
