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
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;

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
    private int gevuld;
    private int jaartallen;
    private boolean letters;

    private void code(Gebiedscode code, boolean metLetters) {
      codes++;
      letters |= metLetters;
      niveaus.merge(code.niveau(), 1, Integer::sum);
      verschillend.add(code.code());
      voorbeeld = voorbeeld == null ? code.code() : voorbeeld;
    }

    /** Whether its values without letters are codes, and not years or numbers of any length. */
    private boolean isVanEenNiveau() {
      return codes == gevuld && niveaus.size() == 1 && jaartallen < gevuld;
    }
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
        (naam, waarde) -> {
          Stand stand = standen.computeIfAbsent(naam, n -> new Stand());
          stand.gevuld++;
          stand.jaartallen += JAAR.matcher(waarde).matches() ? 1 : 0;
          code(waarde)
              .ifPresent(
                  code -> stand.code(code, waarde.codePoints().anyMatch(Character::isLetter)));
        });
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
  @Bedrijfsregel("MON-100")
  public Grensvoorstel voorstel(Stelsel stelsel, String omschrijving) {
    List<Kenmerk> kenmerken = new ArrayList<>();
    // Any number may look like a code without its letters, so those count only where no code has
    // them.
    boolean metLetters = standen.values().stream().anyMatch(s -> s.letters);
    standen.forEach(
        (naam, stand) -> {
          if (metLetters ? stand.letters : stand.isVanEenNiveau()) {
            kenmerken.add(
                new Kenmerk(
                    naam,
                    stand.niveaus.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey(),
                    stand.codes,
                    stand.verschillend.size(),
                    stand.voorbeeld));
          }
        });
    List<Integer> nieuwste = new ArrayList<>(jaren);
    nieuwste.sort(java.util.Comparator.reverseOrder());
    return new Grensvoorstel(vlakken, stelsel, kenmerken, nieuwste, omschrijving);
  }

  /**
   * The code of an area as in files with figures, also when a year stands before it; not that of
   * the country.
   */
  @Bedrijfsregel("MON-93")
  public static Optional<Gebiedscode> code(String waarde) {
    if (waarde == null || waarde.length() > 20) {
      return Optional.empty();
    }
    Matcher metJaar = MET_JAAR.matcher(waarde);
    return Gebiedszoeker.lees(metJaar.matches() ? metJaar.group(2) : waarde)
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
