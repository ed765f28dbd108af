package nl.wijkwerk.monitoring.opendata.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Whether a measure counts people, homes or events, as far as its unit tells. */
final class Telmaat {
  /** Units of what is no count: shares, amounts, lengths, scores. */
  private static final Pattern ANDERS =
      Pattern.compile(
          "%|‰|€|²|³|/|\\b(per|procent|promille|percentage|euro|km|m|m2|m3|ha|hectare|meter|kwh|index"
              + "|score|cijfer|punten|gemiddeld|mediaan|jaar|factor|code|klasse)\\b");

  private Telmaat() {}

  /** What is not known to be something else, is taken for a count: then too much is left out. */
  @Bedrijfsregel("MON-141")
  static boolean is(String eenheid) {
    return eenheid == null || !ANDERS.matcher(eenheid.toLowerCase(Locale.ROOT)).find();
  }
}
