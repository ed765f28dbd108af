package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;

/**
 * Which of the columns with areas says what a row is about: a row of a buurt names its wijk and its
 * municipality too.
 */
final class Gebiedskolom {

  private static final Pattern BUURT = Pattern.compile("\\b(?:buurt|bu\\b)");
  private static final Pattern WIJK = Pattern.compile("\\b(?:wijk|wk\\b)");
  private static final Pattern GEMEENTE = Pattern.compile("\\b(?:gemeente|gm\\b)");

  private final List<String> koppen;
  private final List<List<String>> cellen;

  /**
   * @param koppen of all columns, in words
   * @param cellen what stands in each column, without what is empty
   */
  Gebiedskolom(List<String> koppen, List<List<String>> cellen) {
    this.koppen = koppen;
    this.cellen = cellen;
  }

  /** The column with the most different areas; of as many, with the finest; or -1. */
  @Bedrijfsregel("MON-94")
  int code(List<Kolomrol> rollen) {
    return beste(
        rollen,
        Kolomrol.GEBIEDSCODE,
        Comparator.<Integer>comparingLong(kolom -> codes(kolom).distinct().count())
            .thenComparing(kolom -> fijnste(kolom).map(Enum::ordinal).orElse(-1)));
  }

  /** The column with the names of the areas that the codes are of; without any, the finest. */
  @Bedrijfsregel("MON-94")
  int naam(List<Kolomrol> rollen) {
    int code = rollen.indexOf(Kolomrol.GEBIEDSCODE);
    Optional<Niveau> niveau = code < 0 ? Optional.empty() : fijnste(code);
    return beste(
        rollen,
        Kolomrol.GEBIEDSNAAM,
        Comparator.<Integer, Boolean>comparing(
                kolom -> niveau.isPresent() && niveau.equals(inKop(kolom)))
            .thenComparing(kolom -> cellen.get(kolom).stream().distinct().count())
            .thenComparing(kolom -> inKop(kolom).map(Enum::ordinal).orElse(-1)));
  }

  /** Whether the codes are of the municipalities that the named wijken or buurten lie in. */
  boolean isGemeenteVan(int code, int naam) {
    return code >= 0
        && naam >= 0
        && fijnste(code).filter(n -> n == Niveau.GEMEENTE).isPresent()
        && inKop(naam).filter(n -> n == Niveau.WIJK || n == Niveau.BUURT).isPresent();
  }

  private static int beste(List<Kolomrol> rollen, Kolomrol rol, Comparator<Integer> orde) {
    return IntStream.range(0, rollen.size())
        .filter(kolom -> rollen.get(kolom) == rol)
        .boxed()
        .max(orde.thenComparing(Comparator.reverseOrder()))
        .orElse(-1);
  }

  private Stream<Gebiedscode> codes(int kolom) {
    return cellen.get(kolom).stream().flatMap(cel -> Gebiedszoeker.lees(cel).stream());
  }

  private Optional<Niveau> fijnste(int kolom) {
    return codes(kolom).map(Gebiedscode::niveau).max(Comparator.naturalOrder());
  }

  private Optional<Niveau> inKop(int kolom) {
    String kop = koppen.get(kolom);
    if (BUURT.matcher(kop).find()) {
      return Optional.of(Niveau.BUURT);
    }
    if (WIJK.matcher(kop).find()) {
      return Optional.of(Niveau.WIJK);
    }
    return GEMEENTE.matcher(kop).find() ? Optional.of(Niveau.GEMEENTE) : Optional.empty();
  }
}
