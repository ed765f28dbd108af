package nl.wijkwerk.monitoring.woorden.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers that a person wrote and that no figure has. */
final class Getaltoets {
  private static final Pattern GETAL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{1,3}(?:\\.\\d{3})++(?:,\\d++)?+|\\d++(?:[.,]\\d++)?+)(?![\\p{L}\\d])");

  /** A day of the month, or so many of so many: no figure of an indicator. */
  private static final Pattern TELT_NIET =
      Pattern.compile(
          "\\b(?:\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december)|\\d{1,2} van (?:de|alle) \\d{1,2})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JAAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DUIZENDTAL = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private final Set<BigDecimal> bekend = new HashSet<>();

  /** What is known: each figure, also rounded, and the numbers in what is proposed from them. */
  Getaltoets(Tekstvoorstel voorstel) {
    Stream.concat(
            voorstel.feiten().stream(),
            voorstel.kanttekeningen().stream().flatMap(k -> k.feiten().stream()))
        .forEach(this::neem);
    voorstel.zinnen().forEach(z -> neem(z.tekst()));
    voorstel.kanttekeningen().forEach(k -> neem(k.tekst()));
  }

  private void neem(Feit feit) {
    neem(feit.naam());
    neem(feit.eenheid());
    if (feit.waarde() != null) {
      bekend.add(kaal(feit.waarde()));
      for (int d = 0; d <= feit.decimalen(); d++) {
        bekend.add(kaal(feit.waarde().setScale(d, RoundingMode.HALF_UP)));
      }
    }
  }

  private void neem(String tekst) {
    getallen(tekst).map(Getaltoets::waarde).forEach(bekend::add);
  }

  /** As they were written, each once. */
  List<String> vreemd(String tekst) {
    return getallen(TELT_NIET.matcher(tekst).replaceAll(" "))
        .filter(g -> !JAAR.matcher(g).matches())
        .filter(g -> !bekend.contains(waarde(g)))
        .distinct()
        .toList();
  }

  private static Stream<String> getallen(String tekst) {
    return GETAL.matcher(tekst).results().map(MatchResult::group);
  }

  private static BigDecimal waarde(String getal) {
    boolean duizendtal = DUIZENDTAL.matcher(getal).matches();
    return kaal(new BigDecimal((duizendtal ? getal.replace(".", "") : getal).replace(',', '.')));
  }

  private static BigDecimal kaal(BigDecimal getal) {
    return getal.abs().stripTrailingZeros();
  }
}
