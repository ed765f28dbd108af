package nl.wijkwerk.monitoring.bron.odata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/**
 * The open data service of Swing, which waarstaatjegemeente.nl runs on: {@code Values} has a row
 * per area, of one variable, level of areas and year. What its fields are called is matched over
 * the names that are known, since it is published nowhere as a whole.
 */
final class Swing implements Bronvorm {

  private static final List<String> CODE =
      List.of("externalcode", "geoitemexternalcode", "geoitemcode", "geocode", "geoitem", "code");
  private static final List<String> GETAL = List.of("numericvalue", "valuenumeric", "value");
  private static final List<String> TEKST = List.of("valuestring", "stringvalue", "valuetext");
  private static final List<String> NIVEAU =
      List.of("geolevel", "geolevelexternalcode", "geolevelcode");
  private static final List<String> PERIODE =
      List.of("period", "periodexternalcode", "periodcode", "year");

  /** There are some 15,000 buurten: more is another list than one of figures per area. */
  private static final int MEESTE_RIJEN = 50_000;

  private static final String LAND = "nederland";
  private static final Set<String> GEEN_CIJFER = Set.of("?", "-");

  /** In front of a code stands its level, which may have a year: "gemeente_106", "wijk22_3401". */
  private static final Pattern MET_NIVEAU = Pattern.compile("[A-Z]+\\d*_(.+)");

  /** How long a code of a level is, without its letters: Swing leaves zeros in front away. */
  private static final Map<String, Integer> LENGTE = Map.of("gemeente", 4, "wijk", 6, "buurt", 8);

  private static final Map<String, String> LETTERS =
      Map.of("gemeente", "GM", "wijk", "WK", "buurt", "BU");
  private static final List<String> KOPPEN = List.of("gebied", "waarde");

  private final Broninhoud inhoud;
  private final String server;

  Swing(Broninhoud inhoud, String server) {
    this.inhoud = inhoud;
    this.server = server;
  }

  /** It does not say when it changed: another first page is another state. */
  @Override
  public String stand(Vraag vraag) {
    return stand(vraag.begin(cijfers()));
  }

  private String stand(List<Map<String, String>> eerste) {
    return vingerafdruk(eerste.stream().map(rij -> List.of(code(rij), waarde(rij))).toList());
  }

  @Override
  public Tabelbeschrijving beschrijf(Vraag vraag) {
    List<Map<String, String>> eerste = vraag.begin(cijfers());
    eerste.forEach(this::vereisVorm);
    return new Tabelbeschrijving(
        inhoud.maat(),
        stand(eerste),
        0,
        inhoud.niveau(),
        null,
        inhoud.jaar().toString(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Says which fields there are when those of an area or a figure are not among them. */
  @Bedrijfsregel("MON-171")
  private void vereisVorm(Map<String, String> rij) {
    boolean metWaarde = veld(rij, GETAL).isPresent() || veld(rij, TEKST).isPresent();
    if (!metWaarde || veld(rij, CODE).isEmpty()) {
      throw new OngeldigBestand(
          Fout.BRON_ANDERE_VORM,
          server,
          rij.keySet().stream()
              .filter(naam -> !naam.startsWith("@"))
              .limit(20)
              .collect(Collectors.joining(", ")));
    }
    String periode = veld(rij, PERIODE).map(rij::get).orElse(null);
    if (periode != null && !periode.strip().equals(inhoud.jaar().toString())) {
      throw new OngeldigBestand(
          Fout.BRON_ANDER_JAAR, server, periode.strip(), inhoud.jaar().toString());
    }
  }

  private static Optional<String> veld(Map<String, String> rij, List<String> namen) {
    return namen.stream()
        .flatMap(naam -> rij.keySet().stream().filter(veld -> veld.equalsIgnoreCase(naam)).limit(1))
        .findFirst();
  }

  private static String veldwaarde(Map<String, String> rij, List<String> namen) {
    return veld(rij, namen).map(rij::get).map(String::strip).orElse("");
  }

  private String code(Map<String, String> rij) {
    String gegeven = veldwaarde(rij, NIVEAU);
    String niveau =
        (gegeven.isEmpty() ? inhoud.niveau() : gegeven)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("_?\\d+$", "");
    if (LAND.equals(niveau)) {
      return Gebiedscode.LAND;
    }
    String code = veldwaarde(rij, CODE).toUpperCase(Locale.ROOT);
    Matcher metNiveau = MET_NIVEAU.matcher(code);
    String kaal = metNiveau.matches() ? metNiveau.group(1) : code;
    int lengte = LENGTE.getOrDefault(niveau, 0);
    return kaal.length() <= lengte && kaal.chars().allMatch(Character::isDigit)
        ? LETTERS.get(niveau) + "0".repeat(lengte - kaal.length()) + kaal
        : kaal;
  }

  private static String waarde(Map<String, String> rij) {
    String getal = veldwaarde(rij, GETAL);
    String tekst = getal.isEmpty() ? veldwaarde(rij, TEKST) : getal;
    return GEEN_CIJFER.contains(tekst) ? "onbekend" : tekst;
  }

  /** All that was fetched, with what its columns are. */
  Swingcijfers cijfers(Paginas paginas) {
    List<List<String>> rijen = new ArrayList<>();
    paginas.elke(
        Paginas.Deel.CIJFERS,
        in ->
            Paginalezer.lees(
                in,
                rij -> {
                  vereisVorm(rij);
                  if (rijen.size() == MEESTE_RIJEN) {
                    throw new OngeldigBestand(Fout.BRON_TE_GROOT, server, MEESTE_RIJEN);
                  }
                  rijen.add(List.of(code(rij), waarde(rij)));
                }));
    Toewijzing keuzes =
        new Toewijzing(
            "Swing (" + server + ")",
            getalschrift(rijen),
            List.of(
                new Kolomkeuze(KOPPEN.get(0), Kolomrol.GEBIEDSCODE, null, null),
                new Kolomkeuze(KOPPEN.get(1), Kolomrol.WAARDE, inhoud.maat(), inhoud.eenheid())),
            List.of());
    List<List<String>> alles = new ArrayList<>(rijen);
    alles.add(List.of(inhoud.tabel(), inhoud.niveau(), inhoud.maat(), inhoud.eenheid()));
    return new Swingcijfers(
        Eigenbestand.van(inhoud.tabel(), KOPPEN, rijen),
        keuzes,
        rijen.stream().flatMap(List::stream).mapToLong(String::length).sum(),
        vingerafdruk(alles));
  }

  /** One sign is the decimal of all: never a guess that is a thousand times too large. */
  @Bedrijfsregel("MON-92")
  private Getalschrift getalschrift(List<List<String>> rijen) {
    boolean komma = rijen.stream().anyMatch(rij -> rij.get(1).indexOf(',') >= 0);
    boolean punt = rijen.stream().anyMatch(rij -> rij.get(1).matches("-?\\d+\\.\\d+"));
    if (komma && punt) {
      throw new OngeldigBestand(Fout.BRON_ANTWOORD, server);
    }
    return komma ? Getalschrift.KOMMA : Getalschrift.PUNT;
  }

  private static String vingerafdruk(List<List<String>> rijen) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (List<String> rij : rijen) {
        digest.update(String.join("\t", rij).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Onderdeel cijfers(Tabelbeschrijving tabel, int jaar) {
    return cijfers();
  }

  private Onderdeel cijfers() {
    return new Onderdeel(
        "Variables('%s')/GeoLevels('%s')/PeriodLevels('year')/Periods('%d')/Values"
            .formatted(inhoud.tabel(), inhoud.niveau(), inhoud.jaar()),
        "");
  }
}
