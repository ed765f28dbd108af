package nl.wijkwerk.wijkplan.zoeken.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Where a Dutch compound can be taken apart: "straatverlichting" before "verlichting", and nowhere
 * else. Words are in lower case without accents.
 */
public final class Samenstelling {
  private static final int KORTSTE_DEEL = 3;
  private static final int KORTSTE_STAM = 4;
  private static final int MEESTE_DELEN = 4;

  /** What a word may end in without becoming another word. */
  private static final List<String> UITGANGEN =
      List.of("s", "e", "en", "n", "es", "je", "jes", "tje", "tjes", "de", "den", "te", "eren");

  /** What joins two parts. */
  private static final List<String> TUSSENLETTERS = List.of("s", "e", "en", "n");

  /** These make a word of a word, not a compound of two. */
  private static final Set<String> VOORVOEGSELS = Set.of("ver", "her", "ont", "mis");

  /** What follows the name of a street or quarter, which is in no list of words. */
  private static final List<String> NA_EEN_NAAM =
      List.of(
          "straat",
          "laan",
          "weg",
          "plein",
          "kade",
          "dijk",
          "singel",
          "gracht",
          "steeg",
          "brug",
          "park",
          "plantsoen",
          "buurt",
          "wijk",
          "school");

  private Samenstelling() {}

  /**
   * Whether a compound has what was typed as a part, or the beginning of a part; or ends in a form
   * of it.
   */
  @Bedrijfsregel("WPL-111")
  public static boolean bevat(String woord, String getypt) {
    List<String> vormen = vormen(getypt);
    if (vormen.stream().noneMatch(woord::contains)) {
      return false;
    }
    return grenzen(woord).stream()
        .anyMatch(
            grens ->
                woord.startsWith(getypt, grens)
                    || vormen.stream().anyMatch(v -> isVorm(woord.substring(grens), v)));
  }

  /** What was typed, and what it is an inflection of: "afvallen", "afval". */
  public static List<String> vormen(String getypt) {
    return Stream.concat(Stream.of(getypt), stammen(getypt)).distinct().toList();
  }

  /**
   * What a word may be a form of, whether it is in the list or not: "zwerfafvallen", "zwerfafval".
   */
  public static List<String> misschienVormVan(String getypt) {
    return kaal(getypt).distinct().toList();
  }

  private static boolean isVorm(String woord, String stam) {
    return woord.equals(stam) || stammen(woord).anyMatch(stam::equals);
  }

  private static Stream<String> stammen(String woord) {
    return kaal(woord).filter(Woordenlijst::kent);
  }

  /** Also of a form with its last letter twice. */
  private static Stream<String> kaal(String woord) {
    return UITGANGEN.stream()
        .filter(woord::endsWith)
        .map(uitgang -> zonder(woord, uitgang))
        .flatMap(stam -> Stream.of(stam, zonderDubbel(stam)))
        .filter(stam -> stam.length() >= KORTSTE_STAM);
  }

  /** The parts that a compound ends in, the longest first; none of what is no compound. */
  public static List<String> koppen(String woord) {
    return grenzen(woord).stream().sorted().map(woord::substring).toList();
  }

  private static List<Integer> grenzen(String woord) {
    return stam(woord)
        .map(stam -> stam.endsWith("eren") ? List.<Integer>of() : splits(stam, KORTSTE_STAM))
        .findFirst()
        .orElseGet(
            () -> {
              List<Integer> gevonden = splits(woord, KORTSTE_DEEL);
              return gevonden.isEmpty() ? naEenNaam(woord) : gevonden;
            });
  }

  /** The known word that this is a form of: itself, or the longest without its ending. */
  private static Stream<String> stam(String woord) {
    return Stream.concat(stammen(woord), Stream.of(woord).filter(Woordenlijst::kent))
        .min(Comparator.comparingInt(String::length))
        .stream();
  }

  private static String zonder(String woord, String eind) {
    return woord.substring(0, woord.length() - eind.length());
  }

  /** As few parts as can be, and of these the ones of which the shortest is longest. */
  private static List<Integer> splits(String woord, int kortste) {
    for (int delen = 2; delen <= MEESTE_DELEN; delen++) {
      for (int kort = woord.length() / delen; kort >= kortste; kort--) {
        List<Integer> gevonden = new ArrayList<>();
        if (splits(woord, 0, delen, kort, gevonden)) {
          return gevonden;
        }
      }
    }
    return List.of();
  }

  private static boolean splits(
      String woord, int begin, int delen, int kortste, List<Integer> gevonden) {
    if (delen == 1) {
      return isWoord(woord.substring(begin));
    }
    for (int grens = woord.length() - kortste; grens >= begin + kortste; grens--) {
      if (isEerste(woord.substring(begin, grens))) {
        gevonden.add(grens);
        if (splits(woord, grens, delen - 1, kortste, gevonden)) {
          return true;
        }
        gevonden.remove(gevonden.size() - 1);
      }
    }
    return false;
  }

  private static boolean isEerste(String deel) {
    return isDeel(deel)
        || TUSSENLETTERS.stream().anyMatch(t -> deel.endsWith(t) && isDeel(zonder(deel, t)));
  }

  private static boolean isDeel(String deel) {
    return deel.length() >= KORTSTE_DEEL && !VOORVOEGSELS.contains(deel) && Woordenlijst.kent(deel);
  }

  private static boolean isWoord(String woord) {
    return Woordenlijst.kent(woord) || stammen(woord).findAny().isPresent();
  }

  private static String zonderDubbel(String stam) {
    int lengte = stam.length();
    return lengte > 1 && stam.charAt(lengte - 1) == stam.charAt(lengte - 2)
        ? stam.substring(0, lengte - 1)
        : stam;
  }

  private static List<Integer> naEenNaam(String woord) {
    return NA_EEN_NAAM.stream()
        .filter(woord::endsWith)
        .map(eind -> woord.length() - eind.length())
        .filter(grens -> grens >= KORTSTE_DEEL)
        .limit(1)
        .toList();
  }
}
