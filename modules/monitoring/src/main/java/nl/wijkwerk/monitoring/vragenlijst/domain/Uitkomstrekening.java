package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Works out what may be shown of the answers to a questionnaire. */
public final class Uitkomstrekening {
  /** Of each group of age as many must have answered to let it stand for its group. */
  static final int MINST_PER_GROEP = 5;

  /** Of the normal distribution, for 95%. */
  private static final double Z = 1.96;

  private static final double PROCENT = 100;

  private final Vragenlijstinhoud inhoud;
  private final Map<String, Bevolking> bevolking;
  private final Map<Integer, Map<Groep, Map<Integer, Integer>>> perVraag = new HashMap<>();

  /** Who counts the same: of one wijk and one group of age. */
  private record Groep(String wijk, Leeftijdsgroep leeftijd) {}

  /** A group with what each in it counts for, and their answers. */
  private record Deel(double gewicht, int beantwoord, Map<Integer, Integer> antwoorden) {}

  private Uitkomstrekening(
      Vragenlijstinhoud inhoud, Collection<Telcel> cellen, Map<String, Bevolking> bevolking) {
    this.inhoud = inhoud;
    this.bevolking = bevolking;
    for (Telcel cel : cellen) {
      perVraag
          .computeIfAbsent(cel.vraag(), v -> new HashMap<>())
          .computeIfAbsent(new Groep(cel.wijk(), cel.leeftijd()), g -> new HashMap<>())
          .merge(cel.waarde(), cel.aantal(), Integer::sum);
    }
  }

  /**
   * All that may be shown, per wijk and, of more than one, of all together.
   *
   * @param cellen the answers, counted
   * @param bevolking residents by wijk, as far as they are known
   */
  @Bedrijfsregel("MON-154")
  public static List<Uitkomst> bereken(
      Vragenlijstinhoud inhoud, Collection<Telcel> cellen, Map<String, Bevolking> bevolking) {
    Uitkomstrekening rekening = new Uitkomstrekening(inhoud, cellen, bevolking);
    List<Uitkomst> uitkomsten = new ArrayList<>();
    for (int vraag = 1; vraag <= inhoud.vragen().size(); vraag++) {
      int zichtbaar = 0;
      int verborgen = 0;
      List<String> verborgenWijken = new ArrayList<>();
      Set<Integer> weggelaten = new TreeSet<>();
      for (String wijk : inhoud.wijken()) {
        int n = rekening.beantwoord(vraag, List.of(wijk));
        if (n >= inhoud.ondergrens()) {
          Set<Integer> hier = rekening.weggelaten(vraag, List.of(wijk));
          uitkomsten.addAll(rekening.uitkomsten(vraag, wijk, List.of(wijk), hier));
          weggelaten.addAll(hier);
          zichtbaar++;
        } else if (n > 0) {
          verborgen += n;
          verborgenWijken.add(wijk);
        }
      }
      // What is hidden must not follow from the total minus what is shown.
      boolean afTeLeiden =
          zichtbaar > 0
              && verborgen > 0
              && (verborgenWijken.size() == 1 || verborgen < inhoud.ondergrens());
      if (inhoud.wijken().size() > 1
          && !afTeLeiden
          && rekening.beantwoord(vraag, inhoud.wijken()) >= inhoud.ondergrens()) {
        // The total minus the wijken that are shown is what the hidden ones answered together.
        weggelaten.addAll(
            rekening.weggelaten(vraag, zichtbaar > 0 ? verborgenWijken : inhoud.wijken()));
        uitkomsten.addAll(rekening.uitkomsten(vraag, null, inhoud.wijken(), weggelaten));
      }
    }
    return uitkomsten;
  }

  /**
   * The questions of which the answers in words may name their wijk: in each wijk with answers
   * enough people wrote one.
   */
  @Bedrijfsregel("MON-192")
  public static Set<Integer> metWijk(Vragenlijstinhoud inhoud, Collection<Telcel> cellen) {
    Uitkomstrekening rekening = new Uitkomstrekening(inhoud, cellen, Map.of());
    Set<Integer> vragen = new TreeSet<>();
    for (int vraag = 1; vraag <= inhoud.vragen().size(); vraag++) {
      int nummer = vraag;
      if (inhoud.wijken().stream()
          .mapToInt(w -> rekening.beantwoord(nummer, List.of(w)))
          .allMatch(n -> n == 0 || n >= inhoud.ondergrens())) {
        vragen.add(vraag);
      }
    }
    return vragen;
  }

  /**
   * The answers that are not told: what fewer people gave than the floor, and what that would
   * follow from. A mean and its margin tell more of marks than their sum does, so of marks all are
   * left out; of answers that exclude each other as many that those left out are together not below
   * the floor; of answers that do not, also those that nearly everybody gave.
   */
  @Bedrijfsregel("MON-191")
  private Set<Integer> weggelaten(int vraag, List<String> wijken) {
    Map<Integer, Integer> aantallen = new TreeMap<>();
    Vraaginhoud inhoudVraag = inhoud.vragen().get(vraag - 1);
    Vraagsoort soort = inhoudVraag.soort();
    for (int w = soort.laagste(); w <= soort.hoogste(inhoudVraag.opties().size()); w++) {
      aantallen.put(w, gegeven(vraag, wijken, w));
    }
    int n = beantwoord(vraag, wijken);
    Set<Integer> weg = new TreeSet<>();
    aantallen.forEach(
        (waarde, aantal) -> {
          if (isKlein(aantal) || (soort == Vraagsoort.MEER && isKlein(n - aantal))) {
            weg.add(waarde);
          }
        });
    if (weg.isEmpty() || soort == Vraagsoort.MEER) {
      return weg;
    }
    if (soort == Vraagsoort.SCHAAL) {
      return aantallen.keySet();
    }
    List<Integer> anderen =
        aantallen.keySet().stream()
            .filter(w -> !weg.contains(w) && aantallen.get(w) > 0)
            .sorted(Comparator.comparing(aantallen::get))
            .toList();
    for (Integer ander : anderen) {
      if (weg.size() > 1 && weg.stream().mapToInt(aantallen::get).sum() >= inhoud.ondergrens()) {
        break;
      }
      weg.add(ander);
    }
    return weg;
  }

  private boolean isKlein(int aantal) {
    return aantal > 0 && aantal < inhoud.ondergrens();
  }

  private int gegeven(int vraag, List<String> wijken, int waarde) {
    return perVraag.getOrDefault(vraag, Map.of()).entrySet().stream()
        .filter(g -> wijken.contains(g.getKey().wijk()))
        .mapToInt(g -> g.getValue().getOrDefault(waarde, 0))
        .sum();
  }

  private int beantwoord(int vraag, List<String> wijken) {
    return perVraag.getOrDefault(vraag, Map.of()).entrySet().stream()
        .filter(g -> wijken.contains(g.getKey().wijk()))
        .mapToInt(g -> g.getValue().getOrDefault(Telcel.BEANTWOORD, 0))
        .sum();
  }

  private List<Uitkomst> uitkomsten(
      int vraag, String wijk, List<String> wijken, Set<Integer> weggelaten) {
    Map<Groep, Map<Integer, Integer>> groepen = new HashMap<>();
    perVraag.get(vraag).entrySet().stream()
        .filter(g -> wijken.contains(g.getKey().wijk()))
        .forEach(g -> groepen.put(g.getKey(), g.getValue()));
    Optional<List<Deel>> gewogen = gewogen(groepen, wijken);
    List<Deel> delen = gewogen.orElseGet(() -> ongewogen(groepen));
    int n = beantwoord(vraag, wijken);
    Vraaginhoud inhoudVraag = inhoud.vragen().get(vraag - 1);
    boolean schaal = inhoudVraag.soort() == Vraagsoort.SCHAAL;
    List<Uitkomst> uitkomsten = new ArrayList<>();
    uitkomsten.add(
        new Uitkomst(
            wijk,
            vraag,
            null,
            n,
            n,
            schaal ? rond(gemiddelde(delen), 2) : null,
            schaal ? margeVanGemiddelde(delen) : null,
            gewogen.isPresent()));
    int opties = inhoudVraag.opties().size();
    for (int waarde = inhoudVraag.soort().laagste();
        waarde <= inhoudVraag.soort().hoogste(opties);
        waarde++) {
      if (weggelaten.contains(waarde)) {
        continue;
      }
      int gekozen = waarde;
      double deel = aandeel(delen, gekozen);
      uitkomsten.add(
          new Uitkomst(
              wijk,
              vraag,
              gekozen,
              n,
              gegeven(vraag, wijken, gekozen),
              rond(deel * PROCENT, 1),
              rond(margeVanAandeel(deel, effectief(delen)) * PROCENT, 1),
              gewogen.isPresent()));
    }
    return uitkomsten;
  }

  private static List<Deel> ongewogen(Map<Groep, Map<Integer, Integer>> groepen) {
    return groepen.values().stream()
        .map(a -> new Deel(1, a.getOrDefault(Telcel.BEANTWOORD, 0), a))
        .toList();
  }

  /**
   * The groups with their weights; who did not tell an age counts once. Empty when the residents
   * are not known, or too few of a group answered to stand for it.
   */
  @Bedrijfsregel("MON-155")
  private Optional<List<Deel>> gewogen(
      Map<Groep, Map<Integer, Integer>> groepen, List<String> wijken) {
    if (!inhoud.leeftijd()
        || wijken.stream()
            .map(bevolking::get)
            .anyMatch(b -> Objects.isNull(b) || !b.isVolledig())) {
      return Optional.empty();
    }
    Map<Groep, Integer> inwoners = new HashMap<>();
    wijken.forEach(
        w ->
            bevolking
                .get(w)
                .aantallen()
                .forEach((leeftijd, aantal) -> inwoners.put(new Groep(w, leeftijd), aantal)));
    double allen = inwoners.values().stream().mapToInt(Integer::intValue).sum();
    double bekend =
        groepen.entrySet().stream()
            .filter(g -> g.getKey().leeftijd() != null)
            .mapToInt(g -> g.getValue().getOrDefault(Telcel.BEANTWOORD, 0))
            .sum();
    List<Deel> delen = new ArrayList<>();
    for (Map.Entry<Groep, Integer> groep : inwoners.entrySet()) {
      Map<Integer, Integer> antwoorden = groepen.getOrDefault(groep.getKey(), Map.of());
      int n = antwoorden.getOrDefault(Telcel.BEANTWOORD, 0);
      if (n < MINST_PER_GROEP && (n > 0 || groep.getValue() > 0)) {
        return Optional.empty();
      }
      if (n > 0) {
        delen.add(new Deel((groep.getValue() / allen) / (n / bekend), n, antwoorden));
      }
    }
    groepen.forEach(
        (groep, antwoorden) -> {
          if (groep.leeftijd() == null) {
            delen.add(new Deel(1, antwoorden.getOrDefault(Telcel.BEANTWOORD, 0), antwoorden));
          }
        });
    return Optional.of(delen);
  }

  private static double aandeel(List<Deel> delen, int waarde) {
    return som(delen, waarde) / gewicht(delen);
  }

  private static double som(List<Deel> delen, int waarde) {
    return delen.stream()
        .mapToDouble(d -> d.gewicht() * d.antwoorden().getOrDefault(waarde, 0))
        .sum();
  }

  private static double gewicht(List<Deel> delen) {
    return delen.stream().mapToDouble(d -> d.gewicht() * d.beantwoord()).sum();
  }

  /** As many answers without weights would be as sure as these. */
  private static double effectief(List<Deel> delen) {
    double gewicht = gewicht(delen);
    double kwadraten =
        delen.stream().mapToDouble(d -> d.gewicht() * d.gewicht() * d.beantwoord()).sum();
    return gewicht * gewicht / kwadraten;
  }

  private static Map<Integer, Double> cijfers(List<Deel> delen) {
    Map<Integer, Double> cijfers = new TreeMap<>();
    for (int c = Vraagsoort.LAAGSTE_CIJFER; c <= Vraagsoort.HOOGSTE_CIJFER; c++) {
      cijfers.put(c, aandeel(delen, c));
    }
    return cijfers;
  }

  private static double gemiddelde(List<Deel> delen) {
    return cijfers(delen).entrySet().stream().mapToDouble(c -> c.getKey() * c.getValue()).sum();
  }

  /** None when all gave the same mark: that does not make it sure. */
  @Bedrijfsregel("MON-156")
  private static BigDecimal margeVanGemiddelde(List<Deel> delen) {
    double midden = gemiddelde(delen);
    double spreiding =
        cijfers(delen).entrySet().stream()
            .mapToDouble(c -> c.getValue() * Math.pow(c.getKey() - midden, 2))
            .sum();
    double n = effectief(delen);
    boolean allenGelijk = delen.stream().flatMap(d -> gegeven(d).stream()).distinct().count() < 2;
    return allenGelijk || n <= 1 ? null : rond(Z * Math.sqrt(spreiding / (n - 1)), 2);
  }

  private static List<Integer> gegeven(Deel deel) {
    return deel.antwoorden().entrySet().stream()
        .filter(a -> a.getKey() != Telcel.BEANTWOORD && a.getValue() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of Agresti and Coull: it does not become nothing when all or none gave the answer. */
  @Bedrijfsregel("MON-156")
  private static double margeVanAandeel(double deel, double n) {
    double kwadraat = Z * Z;
    double gerekend = n + kwadraat;
    double midden = (deel * n + kwadraat / 2) / gerekend;
    return Z * Math.sqrt(midden * (1 - midden) / gerekend);
  }

  private static BigDecimal rond(double getal, int decimalen) {
    return BigDecimal.valueOf(getal).setScale(decimalen, RoundingMode.HALF_UP);
  }
}
