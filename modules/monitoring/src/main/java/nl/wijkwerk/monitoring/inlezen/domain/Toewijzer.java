package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Proposes what the columns of a file become, from their headers and first rows. Who reads the file
 * in decides.
 */
public final class Toewijzer {

  private static final Map<Kolomrol, Set<String>> KOPPEN =
      Map.of(
          Kolomrol.GEBIEDSCODE,
          Set.of(
              "code",
              "gebiedscode",
              "gebied code",
              "regiocode",
              "codering",
              "wijkcode",
              "buurtcode",
              "gemeentecode",
              "gwb code",
              "gwb code 8",
              "gwb code 10",
              "gm code",
              "wk code",
              "bu code",
              "wijkenenbuurten",
              "wijken en buurten",
              "regios",
              "regio s"),
          Kolomrol.GEBIEDSNAAM,
          Set.of(
              "naam",
              "gebied",
              "gebiedsnaam",
              "wijk",
              "wijknaam",
              "buurt",
              "buurtnaam",
              "regio",
              "gm naam",
              "wk naam",
              "bu naam"),
          Kolomrol.GEMEENTE,
          Set.of("gemeente", "gemeenten", "gemeentenaam"),
          Kolomrol.JAAR,
          Set.of("jaar", "year", "periode", "perioden", "peiljaar", "meetjaar"),
          Kolomrol.ONDERWERP,
          Set.of(
              "onderwerp",
              "indicator",
              "maat",
              "variabele",
              "vraag",
              "stelling",
              "kenmerk",
              "taakveld"),
          Kolomrol.WAARDE,
          Set.of("waarde", "value", "score", "cijfer", "percentage", "uitkomst"),
          Kolomrol.REDEN,
          Set.of("reden", "ontbreekt", "reden van ontbreken"),
          Kolomrol.STATUS,
          Set.of("status", "cijferstatus"));

  /** A unit between brackets. */
  private static final Pattern EENHEID = Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]\\s*");

  /** What tells a column from another with the same header: no unit. */
  private static final Pattern NUMMER = Pattern.compile("\\(\\d{1,4}\\)$");

  private static final Pattern MARGE =
      Pattern.compile("\\b(?:foutmarge|betrouwbaarheidsmarge|marge|margin)\\b");

  /** How a margin is marked, and the certainty that it is given with. */
  private static final Pattern PLUSMINUS = Pattern.compile("±|\\+|\\b\\d{2}\\s?%");

  private static final Pattern RESPONDENTEN =
      Pattern.compile("\\b(?:aantal respondenten|respondenten|respons|aantal antwoorden|n)\\b");
  private static final Pattern JAAR = Pattern.compile("(?:19|20)\\d{2}(?:JJ00)?\\s?\\*{0,2}");
  private static final Pattern LEESTEKENS = Pattern.compile("[\\s_.,;:/()\\[\\]-]+");

  private final List<Bronmaat> maten;
  private final List<Herkenning> herkenningen;

  public Toewijzer(List<Bronmaat> maten, List<Herkenning> herkenningen) {
    this.maten = List.copyOf(maten);
    this.herkenningen = List.copyOf(herkenningen);
  }

  /**
   * @param koppen of all columns
   * @param voorbeeld the first rows below them
   */
  public Toewijzing stelVoor(List<Kolomkop> koppen, Voorbeeld voorbeeld) {
    Getalschrift schrift = voorbeeld.schrift().orElse(null);
    List<List<String>> rijen = voorbeeld.eerste(schrift);
    List<Kolomrol> rollen =
        rollen(
            koppen,
            rijen,
            cel ->
                Stream.of(Getalschrift.values())
                    .filter(s -> schrift == null || s == schrift)
                    .anyMatch(s -> !s.lees(cel).isOnleesbaar()));
    boolean lang = rollen.contains(Kolomrol.ONDERWERP);
    List<Kolomkeuze> keuzes = new ArrayList<>();
    for (int i = 0; i < koppen.size(); i++) {
      Kolomkop kop = koppen.get(i);
      keuzes.add(
          rollen.get(i) == Kolomrol.WAARDE && !lang
              ? waarde(kop, kolom(rijen, i))
              : new Kolomkeuze(kop.kop(), rollen.get(i), null, null));
    }
    if (!lang) {
      for (int i = 0; i < koppen.size(); i++) {
        keuzes.set(i, bij(keuzes.get(i), keuzes));
      }
    }
    return new Toewijzing(null, schrift, keuzes, List.of());
  }

  /**
   * Adds the name of a measure where a column has none, and its unit where one measure is so
   * called.
   */
  public Toewijzing vulAan(Toewijzing toewijzing) {
    return new Toewijzing(
        toewijzing.bron(),
        toewijzing.getalschrift(),
        toewijzing.kolommen().stream()
            .map(k -> toewijzing.isLang() || k.rol() != Kolomrol.WAARDE ? k : vulAan(k))
            .toList(),
        toewijzing.onderwerpen().stream()
            .map(
                o ->
                    o.naam() == null
                        ? o
                        : new Onderwerpkeuze(o.tekst(), o.naam(), eenheid(o.naam(), o.eenheid())))
            .toList());
  }

  private Kolomkeuze vulAan(Kolomkeuze keuze) {
    return keuze.naam() == null
        ? waarde(new Kolomkop(keuze.kop(), null, null, null), List.of())
        : new Kolomkeuze(
            keuze.kop(), keuze.rol(), keuze.naam(), eenheid(keuze.naam(), keuze.eenheid()));
  }

  private String eenheid(String naam, String eenheid) {
    return eenheid == null ? bekend(naam, null).map(Bronmaat::eenheid).orElse(null) : eenheid;
  }

  /** Adds a proposal for each word in the column of subjects that has no choice yet. */
  public Toewijzing metOnderwerpen(Toewijzing toewijzing, List<String> woorden) {
    if (!toewijzing.isLang()) {
      return toewijzing;
    }
    List<Onderwerpkeuze> keuzes = new ArrayList<>();
    for (String woord : woorden) {
      keuzes.add(
          toewijzing
              .onderwerp(woord)
              .orElseGet(
                  () -> {
                    Kolomkeuze keuze = waarde(new Kolomkop(woord, null, null, null), List.of());
                    return new Onderwerpkeuze(woord, keuze.naam(), keuze.eenheid());
                  }));
    }
    return toewijzing.met(keuzes);
  }

  private static List<Kolomrol> rollen(
      List<Kolomkop> koppen, List<List<String>> rijen, Predicate<String> isGetal) {
    List<Kolomrol> rollen = new ArrayList<>();
    for (int i = 0; i < koppen.size(); i++) {
      rollen.add(rol(koppen.get(i), gevuld(rijen, i), isGetal));
    }
    kiesEnige(koppen, rijen, rollen);
    if (!rollen.contains(Kolomrol.GEBIEDSCODE) && !rollen.contains(Kolomrol.GEBIEDSNAAM)) {
      int gemeente = rollen.indexOf(Kolomrol.GEMEENTE);
      if (gemeente >= 0) {
        rollen.set(gemeente, gebied(Kolomrol.GEBIEDSNAAM, gevuld(rijen, gemeente)));
      }
    }
    if (rollen.contains(Kolomrol.ONDERWERP)) {
      beperkWaarden(koppen, rollen);
    }
    return rollen;
  }

  /** Of the roles that a file has once, the first column gets it; of areas, the finest. */
  private static void kiesEnige(
      List<Kolomkop> koppen, List<List<String>> rijen, List<Kolomrol> rollen) {
    Gebiedskolom gebied =
        new Gebiedskolom(
            koppen.stream().map(Toewijzer::titel).toList(),
            IntStream.range(0, koppen.size()).mapToObj(i -> gevuld(rijen, i)).toList());
    int code = gebied.code(rollen);
    houd(rollen, Kolomrol.GEBIEDSCODE, code);
    int naam = gebied.naam(rollen);
    houd(rollen, Kolomrol.GEBIEDSNAAM, naam);
    if (gebied.isGemeenteVan(code, naam)) {
      rollen.set(code, rollen.contains(Kolomrol.GEMEENTE) ? Kolomrol.NIETS : Kolomrol.GEMEENTE);
    }
    Stream.of(Kolomrol.values())
        .filter(Kolomrol::isEnig)
        .forEach(rol -> houd(rollen, rol, rollen.indexOf(rol)));
  }

  private static void houd(List<Kolomrol> rollen, Kolomrol rol, int kolom) {
    for (int i = 0; i < rollen.size(); i++) {
      if (i != kolom && rollen.get(i) == rol) {
        rollen.set(i, Kolomrol.NIETS);
      }
    }
  }

  /** With the name of the measure in the row, there is one figure in it. */
  private static void beperkWaarden(List<Kolomkop> koppen, List<Kolomrol> rollen) {
    int waarde = -1;
    for (int i = 0; i < rollen.size(); i++) {
      if (rollen.get(i) == Kolomrol.WAARDE
          && (waarde < 0
              || KOPPEN.get(Kolomrol.WAARDE).contains(woorden(koppen.get(i).kop()))
                  && !KOPPEN.get(Kolomrol.WAARDE).contains(woorden(koppen.get(waarde).kop())))) {
        waarde = i;
      }
    }
    for (int i = 0; i < rollen.size(); i++) {
      if (rollen.get(i) == Kolomrol.WAARDE && i != waarde) {
        rollen.set(i, Kolomrol.NIETS);
      }
    }
  }

  private static Kolomrol rol(Kolomkop kop, List<String> gevuld, Predicate<String> isGetal) {
    String woorden = titel(kop);
    for (Map.Entry<Kolomrol, Set<String>> rol : KOPPEN.entrySet()) {
      if (rol.getKey() != Kolomrol.WAARDE && rol.getValue().contains(woorden)) {
        return gebied(rol.getKey(), gevuld);
      }
    }
    boolean getallen = meeste(gevuld, isGetal);
    if (meeste(gevuld, Toewijzer::isCode)) {
      return Kolomrol.GEBIEDSCODE;
    }
    if (isMarge(woorden, gevuld, isGetal)) {
      return Kolomrol.MARGE;
    }
    if (RESPONDENTEN.matcher(woorden).find() && getallen) {
      return Kolomrol.RESPONDENTEN;
    }
    if (getallen && meeste(gevuld, c -> JAAR.matcher(c.strip()).matches())) {
      return Kolomrol.JAAR;
    }
    return getallen ? Kolomrol.WAARDE : Kolomrol.NIETS;
  }

  private static boolean isMarge(String woorden, List<String> gevuld, Predicate<String> isGetal) {
    boolean metTeken = meeste(gevuld, Zekerheid::isMetPlusminus);
    return (metTeken || MARGE.matcher(woorden).find() || woorden.indexOf('±') >= 0)
        && meeste(gevuld, c -> isGetal.test(Zekerheid.zonderPlusminus(c)));
  }

  /** A header may say "wijk" of codes and "code" of names: what stands below it decides. */
  private static Kolomrol gebied(Kolomrol rol, List<String> gevuld) {
    if (rol == Kolomrol.GEBIEDSNAAM && meeste(gevuld, Toewijzer::isCode)) {
      return Kolomrol.GEBIEDSCODE;
    }
    return rol == Kolomrol.GEBIEDSCODE
            && meeste(gevuld, c -> c.chars().noneMatch(Character::isDigit))
        ? Kolomrol.GEBIEDSNAAM
        : rol;
  }

  private static boolean isCode(String cel) {
    return Gebiedscode.leesLos(cel).isPresent();
  }

  private static boolean meeste(List<String> cellen, Predicate<String> voorwaarde) {
    return !cellen.isEmpty() && cellen.stream().filter(voorwaarde).count() * 2 > cellen.size();
  }

  /** The measure of that title and unit that is known, else a new one of that name. */
  @Bedrijfsregel({"MON-94", "MON-218"})
  private Kolomkeuze waarde(Kolomkop kop, List<String> cellen) {
    String titel = kop.titel() == null ? kop.kop().strip() : kop.titel();
    String eenheid = Toewijzing.kaal(kop.eenheid());
    Matcher nummer = NUMMER.matcher(titel);
    String dubbel = nummer.find() ? nummer.group() : "";
    Matcher achter = EENHEID.matcher(titel.substring(0, titel.length() - dubbel.length()).strip());
    if (eenheid == null && achter.matches()) {
      titel = dubbel.isEmpty() ? achter.group(1) : achter.group(1) + " " + dubbel;
      eenheid = achter.group(2).strip();
    }
    if (eenheid == null && cellen.stream().anyMatch(Getalschrift::heeftProcentteken)) {
      eenheid = "%";
    }
    Optional<Bronmaat> bekend = bekend(titel, eenheid);
    return new Kolomkeuze(
        kop.kop(),
        Kolomrol.WAARDE,
        bekend.map(Bronmaat::naam).orElse(titel),
        bekend.map(Bronmaat::eenheid).orElse(eenheid));
  }

  private Optional<Bronmaat> bekend(String titel, String eenheid) {
    String gezocht = Kolomherkenner.genormaliseerd(titel);
    List<Integer> gevonden =
        Stream.concat(
                maten.stream()
                    .filter(m -> Kolomherkenner.genormaliseerd(m.naam()).equals(gezocht))
                    .filter(m -> eenheid == null || m.heet(titel, eenheid))
                    .map(Bronmaat::id),
                herkenningen.stream()
                    .filter(h -> Kolomherkenner.genormaliseerd(h.titel()).equals(gezocht))
                    .filter(
                        h ->
                            eenheid == null
                                || Kolomherkenner.genormaliseerd(h.eenheid())
                                    .equals(Kolomherkenner.genormaliseerd(eenheid)))
                    .map(Herkenning::indicatorId))
            .distinct()
            .toList();
    return gevonden.size() == 1
        ? maten.stream().filter(m -> m.id() == gevonden.get(0)).findFirst()
        : Optional.empty();
  }

  /** A margin belongs to the measure that the rest of its header names. */
  @Bedrijfsregel("MON-94")
  private static Kolomkeuze bij(Kolomkeuze keuze, List<Kolomkeuze> alle) {
    if (!keuze.rol().hoortBijWaarde()) {
      return keuze;
    }
    String zonder = MARGE.matcher(woorden(keuze.kop())).replaceAll(" ");
    zonder = RESPONDENTEN.matcher(zonder).replaceAll(" ");
    String rest = woorden(PLUSMINUS.matcher(zonder).replaceAll(" "));
    if (rest.isEmpty()) {
      return keuze;
    }
    List<Kolomkeuze> waarden = alle.stream().filter(k -> k.rol() == Kolomrol.WAARDE).toList();
    return waarden.stream()
        .filter(k -> woorden(k.kop()).equals(rest) || woorden(k.naam()).equals(rest))
        .findFirst()
        .or(() -> enige(waarden.stream().filter(k -> noemt(k, rest)).toList()))
        .map(k -> new Kolomkeuze(keuze.kop(), keuze.rol(), k.naam(), k.eenheid()))
        .orElse(keuze);
  }

  /** Whether the name of a measure has all these words: "veilig" of "voelt zich veilig". */
  private static boolean noemt(Kolomkeuze waarde, String rest) {
    List<String> woorden =
        List.of((woorden(waarde.kop()) + " " + woorden(waarde.naam())).split(" "));
    return woorden.containsAll(List.of(rest.split(" ")));
  }

  private static Optional<Kolomkeuze> enige(List<Kolomkeuze> keuzes) {
    return keuzes.size() == 1 ? Optional.of(keuzes.get(0)) : Optional.empty();
  }

  private static List<String> kolom(List<List<String>> rijen, int kolom) {
    return rijen.stream()
        .map(rij -> kolom < rij.size() ? rij.get(kolom) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> gevuld(List<List<String>> rijen, int kolom) {
    return kolom(rijen, kolom).stream().filter(c -> !c.isBlank()).toList();
  }

  private static String titel(Kolomkop kop) {
    return woorden(kop.titel() == null ? kop.kop() : kop.titel());
  }

  private static String woorden(String kop) {
    return LEESTEKENS.matcher(Kolomherkenner.genormaliseerd(kop)).replaceAll(" ").strip();
  }
}
