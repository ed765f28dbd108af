package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.bestand.Tabelvorm.Periode;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;

/**
 * Finds the header of an export of StatLine: rows with groups, titles and units above the first row
 * with figures. The last of them has the units, the one above it the titles; bars before a title
 * mark how deep it stands. A row with the period may stand anywhere between.
 */
final class Statline {

  private static final Set<String> CODE =
      Set.of("codering", "regiocode", "gebiedscode", "gebiedscodering");
  private static final Set<String> GEBIED =
      Set.of("wijkenenbuurten", "regio", "regio's", "gebied", "gebieden");
  private static final Set<String> GEMEENTE = Set.of("gemeentenaam");
  private static final Set<String> SOORT = Set.of("soortregio");
  private static final Set<String> PERIODE = Set.of("jaar", "jaren", "periode", "perioden");
  private static final Set<String> ONDERWERP = Set.of("onderwerp", "onderwerpen");

  /** "2014", "2014*" for provisional figures, "2014JJ00" as CBS codes it. */
  private static final Pattern JAAR = Pattern.compile("((?:19|20)\\d{2})(?:JJ00)?\\s?\\*{0,2}");

  private static final Pattern JAAR_IN_TITEL = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private static final int MINSTE_KOPREGELS = 2;

  private Statline() {}

  /** The layout, or empty when this is no export of StatLine. */
  @Bedrijfsregel("MON-40")
  static Optional<Tabelvorm> vorm(Tabel tabel) {
    List<Rij> kop = new ArrayList<>();
    Rij eersteCijfers = null;
    for (Rij rij : tabel.begin()) {
      if (isCijferrij(rij)) {
        eersteCijfers = rij;
        break;
      }
      kop.add(rij);
    }
    List<Rij> woorden = kop.stream().filter(rij -> !isPerioderij(rij) && !rij.isLeeg()).toList();
    if (eersteCijfers == null || woorden.size() < MINSTE_KOPREGELS) {
      return Optional.empty();
    }
    List<Periode> perioden =
        kop.stream().filter(Statline::isPerioderij).flatMap(r -> perioden(r).stream()).toList();
    return vorm(woorden, eersteCijfers, perioden, kop.get(kop.size() - 1).regel());
  }

  private static Optional<Tabelvorm> vorm(
      List<Rij> woorden, Rij eersteCijfers, List<Periode> perioden, long laatsteKopregel) {
    Rij eenheden = woorden.get(woorden.size() - 1);
    Rij titels = woorden.get(woorden.size() - 2);
    List<Rij> groepen =
        woorden.subList(0, woorden.size() - 2).stream().filter(Statline::isGroepenrij).toList();
    int breedte = Math.max(breedte(eenheden), breedte(titels));
    int[] plaats = {-1, -1, -1, -1, -1};
    List<Set<String>> kenmerken = List.of(CODE, GEBIED, GEMEENTE, SOORT, PERIODE);
    List<Kolomkop> koppen = new ArrayList<>(breedte);
    String[] groep = new String[groepen.size()];
    for (int kolom = 0; kolom < breedte; kolom++) {
      String titel = zonderStrepen(titels.veld(kolom));
      String eenheid = kaal(eenheden.veld(kolom));
      String naam = compact(titel.isEmpty() ? eenheid : titel);
      for (int i = 0; i < plaats.length; i++) {
        if (plaats[i] < 0 && kenmerken.get(i).contains(naam)) {
          plaats[i] = kolom;
        }
      }
      koppen.add(
          titel.isEmpty()
              ? new Kolomkop(eenheid, null, null, null)
              : kolomkop(titel, eenheid, groep(groepen, groep, kolom)));
    }
    int code = plaats[0] >= 0 ? plaats[0] : kolomMetCode(eersteCijfers);
    int gebied = plaats[1] < 0 && code > 0 ? 0 : plaats[1];
    boolean heeftOnderwerp =
        koppen.stream().anyMatch(k -> k.isBeschreven() && !k.eenheid().isEmpty());
    if (code < 0 && gebied < 0 || !heeftOnderwerp) {
      return Optional.empty();
    }
    return Optional.of(
        new Tabelvorm(
            true,
            onderscheiden(koppen),
            code,
            gebied == code ? -1 : gebied,
            plaats[2],
            plaats[3],
            plaats[4],
            laatsteKopregel,
            perioden,
            titel(woorden)));
  }

  /** Bars within a title part the groups from it. */
  private static Kolomkop kolomkop(String titel, String eenheid, String groep) {
    int streep = titel.lastIndexOf('|');
    if (streep < 0) {
      return new Kolomkop(titel, titel, eenheid, groep);
    }
    String eigen = titel.substring(0, streep).replaceAll("\\s*\\|+\\s*", " > ");
    String kort = titel.substring(streep + 1).trim();
    return new Kolomkop(kort, kort, eenheid, eigen);
  }

  /** What a group is called stands above the first of its columns, or above each of them. */
  private static String groep(List<Rij> groepen, String[] lopend, int kolom) {
    for (int i = 0; i < lopend.length; i++) {
      String tekst = zonderStrepen(groepen.get(i).veld(kolom));
      if (ONDERWERP.contains(compact(tekst))) {
        continue;
      }
      if (!tekst.isEmpty()) {
        lopend[i] = tekst;
        for (int dieper = i + 1; dieper < lopend.length; dieper++) {
          lopend[dieper] = null;
        }
      }
    }
    return Arrays.stream(lopend).filter(tekst -> tekst != null).collect(Collectors.joining(" > "));
  }

  /** The same title for two columns gets its unit, so that a refusal points to one of them. */
  static List<Kolomkop> onderscheiden(List<Kolomkop> koppen) {
    Map<String, Long> vaker =
        koppen.stream()
            .map(Kolomkop::kop)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return koppen.stream()
        .map(
            k ->
                k.isBeschreven() && !k.eenheid().isEmpty() && vaker.get(k.kop()) > 1
                    ? new Kolomkop(
                        k.kop() + " (" + k.eenheid() + ")", k.titel(), k.eenheid(), k.groep())
                    : k)
        .toList();
  }

  private static String titel(List<Rij> woorden) {
    Rij eerste = woorden.get(0);
    return breedte(eerste) == 1 && woorden.size() > MINSTE_KOPREGELS ? kaal(eerste.veld(0)) : null;
  }

  private static boolean isGroepenrij(Rij rij) {
    return rij.velden().stream()
            .filter(v -> !v.isBlank())
            .anyMatch(v -> !ONDERWERP.contains(compact(zonderStrepen(v))))
        && breedte(rij) > 1;
  }

  /** A row with figures has the code of an area, or a name with figures behind it. */
  private static boolean isCijferrij(Rij rij) {
    if (kolomMetCode(rij) >= 0) {
      return true;
    }
    String naam = kaal(rij.veld(0));
    if (naam.isEmpty() || isPerioderij(rij) || !Cel.lees(naam).isOnleesbaar()) {
      return false;
    }
    List<String> rest = rij.velden().stream().skip(1).filter(v -> !v.isBlank()).toList();
    long cijfers =
        IntStream.range(1, rij.velden().size())
            .filter(k -> !rij.veld(k).isBlank())
            .filter(k -> !rij.cel(k).isOnleesbaar())
            .count();
    return cijfers > 0 && cijfers * 2 >= rest.size();
  }

  private static int kolomMetCode(Rij rij) {
    for (int kolom = 0; kolom < rij.velden().size(); kolom++) {
      if (Gebiedscode.leesLos(rij.veld(kolom)).isPresent()) {
        return kolom;
      }
    }
    return -1;
  }

  /** "Perioden;2014;2014", or years alone. */
  private static boolean isPerioderij(Rij rij) {
    List<String> gevuld =
        rij.velden().stream().map(Statline::kaal).filter(v -> !v.isEmpty()).toList();
    if (gevuld.isEmpty()) {
      return false;
    }
    boolean benoemd = PERIODE.contains(compact(gevuld.get(0)));
    List<String> rest = benoemd ? gevuld.subList(1, gevuld.size()) : gevuld;
    return !rest.isEmpty() && rest.stream().allMatch(v -> jaar(v).isPresent());
  }

  private static List<Periode> perioden(Rij rij) {
    List<Periode> perioden = new ArrayList<>();
    for (int kolom = 0; kolom < rij.velden().size(); kolom++) {
      String tekst = kaal(rij.veld(kolom));
      if (jaar(tekst).isPresent()) {
        perioden.add(new Periode(tekst, rij.regel(), kolom));
      }
    }
    return perioden;
  }

  /** The year of a period that is a year; empty for a quarter, a month or a range. */
  static Optional<Integer> jaar(String periode) {
    Matcher m = JAAR.matcher(kaal(periode));
    return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }

  /** The year in a title that names one year and no more. */
  static Optional<Integer> jaarInTitel(String titel) {
    Set<Integer> jaren =
        JAAR_IN_TITEL
            .matcher(titel)
            .results()
            .map(gevonden -> Integer.valueOf(gevonden.group(1)))
            .collect(Collectors.toSet());
    return jaren.size() == 1 ? Optional.of(jaren.iterator().next()) : Optional.empty();
  }

  /** The line of CBS below its tables: who made them. */
  static boolean isVoetregel(Rij rij) {
    if (breedte(rij) != 1) {
      return false;
    }
    String eerste = kaal(rij.veld(0));
    return eerste.startsWith("©") || eerste.startsWith("Bron:");
  }

  /** Whether rows of areas stand in it, with or without a header. */
  static boolean heeftGebieden(Tabel tabel) {
    return tabel.begin().stream().anyMatch(rij -> kolomMetCode(rij) >= 0);
  }

  /** Columns up to the last that has something in it. */
  static int breedte(Rij rij) {
    int breedte = rij.velden().size();
    while (breedte > 0 && rij.veld(breedte - 1).isBlank()) {
      breedte--;
    }
    return breedte;
  }

  private static String zonderStrepen(String titel) {
    return kaal(titel).replaceFirst("^[|\\s]+", "");
  }

  private static String compact(String tekst) {
    return tekst.replaceAll("[\\s\u00a0]+", "").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static String kaal(String tekst) {
    return tekst.replace('\u00a0', ' ').strip();
  }
}
