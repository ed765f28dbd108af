package nl.wijkwerk.monitoring.kaart.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;

/**
 * Finds out by their values which attributes of areas are codes, a year, or say that it is water.
 */
public final class Kenmerkzoeker {
  private static final Pattern MET_JAAR = Pattern.compile("(\\d{4})((?:GM|WK|BU)[0-9A-Z]+)");
  private static final Pattern JAAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Set<String> WATER = Set.of("water", "h2o");

  /** CBS says JA of water and B of what lies abroad. */
  private static final Set<String> GEEN_LAND = Set.of("JA", "B");

  private static final class Stand {
    private final Map<Gebiedscode.Niveau, Integer> niveaus =
        new EnumMap<>(Gebiedscode.Niveau.class);
    private final Set<String> verschillend = new HashSet<>();
    private String voorbeeld;
    private int codes;
  }

  private final Map<String, Stand> standen = new LinkedHashMap<>();
  private final Set<Integer> jaren = new TreeSet<>();
  private int vlakken;

  /** Looks at one area. */
  public void bekijk(Map<String, String> kenmerken) {
    vlakken++;
    if (isWater(kenmerken)) {
      return;
    }
    kenmerken.forEach(
        (naam, waarde) ->
            code(waarde)
                .ifPresent(
                    code -> {
                      Stand stand = standen.computeIfAbsent(naam, n -> new Stand());
                      stand.codes++;
                      stand.niveaus.merge(code.niveau(), 1, Integer::sum);
                      stand.verschillend.add(code.code());
                      stand.voorbeeld = stand.voorbeeld == null ? code.code() : stand.voorbeeld;
                    }));
    jaar(kenmerken).ifPresent(jaren::add);
  }

  public int vlakken() {
    return vlakken;
  }

  /**
   * What was found.
   *
   * @param omschrijving what the file says of itself, or null
   */
  public Grensvoorstel voorstel(Stelsel stelsel, String omschrijving) {
    List<Kenmerk> kenmerken = new ArrayList<>();
    standen.forEach(
        (naam, stand) ->
            kenmerken.add(
                new Kenmerk(
                    naam,
                    stand.niveaus.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey(),
                    stand.codes,
                    stand.verschillend.size(),
                    stand.voorbeeld)));
    List<Integer> nieuwste = new ArrayList<>(jaren);
    nieuwste.sort(java.util.Comparator.reverseOrder());
    return new Grensvoorstel(vlakken, stelsel, kenmerken, nieuwste, omschrijving);
  }

  /** The code of an area, also when a year stands before it; not that of the country. */
  public static Optional<Gebiedscode> code(String waarde) {
    if (waarde == null || waarde.length() > 20) {
      return Optional.empty();
    }
    Matcher metJaar = MET_JAAR.matcher(waarde);
    return Gebiedscode.lees(metJaar.matches() ? metJaar.group(2) : waarde)
        .filter(c -> c.niveau() != Gebiedscode.Niveau.LAND);
  }

  /** The year that an area is of, when it says so. */
  public static Optional<Integer> jaar(Map<String, String> kenmerken) {
    for (Map.Entry<String, String> kenmerk : kenmerken.entrySet()) {
      Matcher metJaar = MET_JAAR.matcher(kenmerk.getValue());
      if (metJaar.matches()) {
        return Optional.of(Integer.valueOf(metJaar.group(1)));
      }
      if (kenmerk.getKey().toLowerCase(Locale.ROOT).equals("jaar")
          && JAAR.matcher(kenmerk.getValue()).matches()) {
        return Optional.of(Integer.valueOf(kenmerk.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Whether it is water or lies abroad: nobody lives there, and it has no figures. */
  public static boolean isWater(Map<String, String> kenmerken) {
    return kenmerken.entrySet().stream()
        .anyMatch(
            k ->
                WATER.contains(k.getKey().toLowerCase(Locale.ROOT))
                    && GEEN_LAND.contains(k.getValue().toUpperCase(Locale.ROOT)));
  }
}
