package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/**
 * Finds the area that a row of an own file is about, by its code in any of the ways that people
 * write it, else by its name within the own municipality. What it found once, it knows.
 */
public final class Gebiedszoeker {

  /** A code without its letters; a spreadsheet takes a zero in front away. */
  private static final Pattern KAAL = Pattern.compile("(\\d{3,4})([0-9A-Z]{2}|[0-9A-Z]{4})?");

  private static final Pattern KAAL_IN_TWEE =
      Pattern.compile("(\\d{3,4})[\\s\u00a0\u202f-]([0-9A-Z]{2}|[0-9A-Z]{4})");

  private static final Map<Integer, String> LETTERS = Map.of(4, "GM", 6, "WK", 8, "BU");

  private final Gebiedenkennis kennis;
  private final List<Integer> jaren;
  private final String gemeente;
  private final Map<Integer, List<Gebiedsnamen.Naam>> perJaar = new HashMap<>();
  private final Map<Integer, Naamzoeker> eigen = new HashMap<>();
  private final Map<String, Optional<Integer>> indelingen = new HashMap<>();
  private final Map<Integer, Naamzoeker> overal = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> gemeenten = new HashSet<>();
  private final Set<Integer> opgehaald = new HashSet<>();
  private final Map<String, Boolean> bekend = new HashMap<>();
  private final Set<String> opCode = new HashSet<>();
  private final Map<String, Naamzoeker> perGemeente = new HashMap<>();
  private final Map<String, Optional<Gebiedscode>> tegenspraak = new HashMap<>();

  public Gebiedszoeker(Gebiedenkennis kennis) {
    this.kennis = kennis;
    this.jaren = kennis.jaren();
    this.gemeente = kennis.gemeente().orElse(null);
  }

  /**
   * The year nearest to this one in which the own municipality has wijken or buurten, else that of
   * which any areas are known; empty when none are known.
   */
  @Bedrijfsregel("MON-93")
  public Optional<Integer> indeling(int jaar) {
    return indeling(jaar, gemeente == null ? "" : gemeente);
  }

  /**
   * @param van code or name of a municipality, or empty
   */
  private Optional<Integer> indeling(int jaar, String van) {
    return indelingen.computeIfAbsent(
        jaar + " " + van,
        gevraagd ->
            dichtbij(jaar)
                .filter(ander -> heeftDelen(ander, van))
                .findFirst()
                .or(() -> dichtbij(jaar).findFirst()));
  }

  private Stream<Integer> dichtbij(int jaar) {
    return jaren.stream().sorted(Comparator.comparing(ander -> Math.abs(ander - jaar)));
  }

  private boolean heeftDelen(int jaar, String gemeente) {
    if (gemeente.isEmpty()) {
      return true;
    }
    String naam = Kolomherkenner.genormaliseerd(gemeente);
    Set<String> bedoeld = new HashSet<>(Set.of(gemeente));
    for (Gebiedsnamen.Naam gebied : namen(jaar)) {
      if (gebied.gebied().niveau() == Niveau.GEMEENTE
          && Kolomherkenner.genormaliseerd(gebied.naam()).equals(naam)) {
        bedoeld.add(gebied.gebied().code());
      }
    }
    return namen(jaar).stream()
        .map(Gebiedsnamen.Naam::gebied)
        .filter(g -> g.niveau() == Niveau.WIJK || g.niveau() == Niveau.BUURT)
        .anyMatch(g -> g.gemeente().filter(bedoeld::contains).isPresent());
  }

  /**
   * @param jaar of the figures
   * @param code as it stands in the file, or empty
   * @param naam as it stands in the file, or empty
   * @param gemeentenaam name or code of the municipality in the same row, or empty
   */
  @Bedrijfsregel("MON-93")
  public Naamzoeker.Vondst zoek(int jaar, String code, String naam, String gemeentenaam) {
    Optional<Gebiedscode> gelezen = lees(code).or(() -> lees(naam));
    if (gelezen.isPresent()) {
      return isBekend(gelezen.get(), jaar)
          ? new Naamzoeker.Vondst(gelezen.get(), null)
          : new Naamzoeker.Vondst(null, Reden.GEBIED_ONBEKEND);
    }
    if (Cel.kaal(naam).isEmpty()) {
      return new Naamzoeker.Vondst(null, Reden.GEEN_GEBIEDSCODE);
    }
    return opNaam(jaar, naam, gemeentenaam);
  }

  /** A code with or without spaces in or around it, its letters or the zero in front. */
  public static Optional<Gebiedscode> lees(String ruw) {
    String code = Cel.kaal(ruw).toUpperCase(Locale.ROOT);
    Optional<Gebiedscode> heel = Gebiedscode.leesLos(code);
    if (heel.isPresent()) {
      return heel;
    }
    Matcher inTwee = KAAL_IN_TWEE.matcher(code);
    if (inTwee.matches()) {
      return lees(inTwee.group(1) + inTwee.group(2));
    }
    Matcher kaal = KAAL.matcher(code);
    if (!kaal.matches()) {
      return Optional.empty();
    }
    String aangevuld = code.length() % 2 == 0 ? code : "0" + code;
    return Gebiedscode.lees(LETTERS.getOrDefault(aangevuld.length(), "") + aangevuld);
  }

  /**
   * A code is known when any year has it: figures of earlier years are published on the areas of a
   * later one. Of a municipality of which no area is known, its own code says enough.
   */
  private boolean isBekend(Gebiedscode code, int jaar) {
    return bekend.computeIfAbsent(
        code.code(),
        tekst -> {
          if (code.niveau() == Niveau.LAND) {
            return true;
          }
          for (int ander : dichtbij(jaar).toList()) {
            haalOp(ander);
            if (codes.contains(tekst)) {
              return true;
            }
          }
          boolean vreemd = code.gemeente().filter(gemeenten::contains).isEmpty();
          if (vreemd) {
            opCode.add(tekst);
          }
          return vreemd;
        });
  }

  /** Whether an area was taken on its code alone: nothing of its municipality is known. */
  @Bedrijfsregel("MON-173")
  public boolean isVreemd(Gebiedscode code) {
    return opCode.contains(code.code());
  }

  /**
   * The area that a name is of, when that is another one of the municipality than the code says; a
   * wijk or municipality that the area lies in is none.
   *
   * @param jaar of the figures
   * @param naam as it stands in the file, or empty
   */
  @Bedrijfsregel("MON-267")
  public Optional<Gebiedscode> anderGebiedMetNaam(int jaar, Gebiedscode gebied, String naam) {
    Optional<Integer> indeling = indeling(jaar);
    if (indeling.isEmpty() || Cel.kaal(naam).isEmpty() || gebied.gemeente().isEmpty()) {
      return Optional.empty();
    }
    return tegenspraak.computeIfAbsent(
        gebied.code() + "|" + naam,
        nieuw -> tegenspraak(indeling.get(), gebied, gebied.gemeente().get(), naam));
  }

  private Optional<Gebiedscode> tegenspraak(
      int indeling, Gebiedscode gebied, String gemeentecode, String naam) {
    List<Gebiedscode> zoGenaamd =
        perGemeente
            .computeIfAbsent(gemeentecode + indeling, g -> binnen(indeling, gemeentecode))
            .alle(naam);
    boolean past =
        zoGenaamd.isEmpty()
            || zoGenaamd.stream().anyMatch(ander -> isIn(gebied, ander))
            || jaren.stream().anyMatch(jaar -> heette(jaar, gebied, naam));
    return past ? Optional.empty() : zoGenaamd.stream().findFirst();
  }

  /** Codes change hands: in another year the area may have had this name. */
  private boolean heette(int jaar, Gebiedscode gebied, String naam) {
    String gezocht = Kolomherkenner.genormaliseerd(naam);
    return namen(jaar).stream()
        .filter(n -> n.gebied().equals(gebied))
        .anyMatch(n -> Kolomherkenner.genormaliseerd(n.naam()).equals(gezocht));
  }

  private static boolean isIn(Gebiedscode deel, Gebiedscode geheel) {
    return deel.equals(geheel)
        || deel.ouder().flatMap(Gebiedscode::lees).filter(ouder -> isIn(ouder, geheel)).isPresent();
  }

  private void haalOp(int jaar) {
    if (opgehaald.add(jaar)) {
      for (Gebiedsnamen.Naam gebied : namen(jaar)) {
        codes.add(gebied.gebied().code());
        gebied.gebied().gemeente().ifPresent(gemeenten::add);
      }
    }
  }

  private List<Gebiedsnamen.Naam> namen(int jaar) {
    return perJaar.computeIfAbsent(jaar, kennis::van);
  }

  private Naamzoeker.Vondst opNaam(int jaar, String naam, String gemeentenaam) {
    Optional<String> gegeven =
        lees(gemeentenaam).filter(g -> g.niveau() == Niveau.GEMEENTE).map(Gebiedscode::code);
    Optional<Integer> indeling =
        gemeentenaam.isBlank() ? indeling(jaar) : indeling(jaar, gegeven.orElse(gemeentenaam));
    if (indeling.isEmpty()) {
      return new Naamzoeker.Vondst(null, Reden.GEBIED_ONBEKEND);
    }
    if (gegeven.isPresent()) {
      return binnen(indeling.get(), gegeven.get()).zoekLos(naam, "");
    }
    return gemeentenaam.isBlank()
        ? eigen.computeIfAbsent(indeling.get(), j -> binnen(j, gemeente)).zoekLos(naam, "")
        : overal
            .computeIfAbsent(indeling.get(), j -> new Naamzoeker(namen(j)))
            .zoekLos(naam, gemeentenaam);
  }

  /** Knows the areas of one municipality, and municipalities and the country by their own name. */
  private Naamzoeker binnen(int jaar, String code) {
    return new Naamzoeker(
        namen(jaar).stream()
            .filter(
                n ->
                    n.gebied().niveau() == Niveau.LAND
                        || n.gebied().niveau() == Niveau.GEMEENTE
                        || code == null
                        || n.gebied().gemeente().filter(code::equals).isPresent())
            .toList());
  }
}
