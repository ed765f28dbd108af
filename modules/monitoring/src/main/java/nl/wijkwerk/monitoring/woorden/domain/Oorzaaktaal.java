package nl.wijkwerk.monitoring.woorden.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.mkba.domain.Evaluatieadres;

/**
 * Words that claim a cause. Figures alone show that something went along with something else, not
 * that it came of it.
 */
public final class Oorzaaktaal {
  private static final Pattern WOORDEN =
      Pattern.compile(
          "(?<![\\p{L}-])(?:dankzij|doordat|waardoor|daardoor|hierdoor|vanwege|omdat|wegens"
              + "|door(?!\\s+(?:de|het)\\s+jaren\\b)"
              + "|als gevolg van|ten gevolge van|tot gevolg|gevolg van|het resultaat van"
              + "|(?:een|het|als|met als)\\s+(?:effect|resultaat)\\b"
              + "|leid(?:t|de|den|en)?\\s+(?:\\p{L}+\\s+){0,3}?tot|geleid tot"
              + "|zorg(?:t|de|den)\\s+(?:er\\s*)?voor|gezorgd voor"
              + "|veroorzaak\\p{L}*|oorzaak|heeft gewerkt|te danken aan|komt van de aanpak)"
              + "(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Oorzaaktaal() {}

  /** The words of this text that claim a cause, in order, each once. */
  public static List<String> in(String tekst) {
    return WOORDEN
        .matcher(tekst)
        .results()
        .map(MatchResult::group)
        .map(w -> w.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** A text that claims a cause links to the evaluation that showed it. */
  @Bedrijfsregel("MON-125")
  static void vereisEvaluatie(String tekst, String evaluatie) {
    if (evaluatie != null) {
      if (!Evaluatieadres.past(evaluatie)) {
        throw new Regelovertreding("MON-125", "evaluatie", "mkbapost.evaluatie-adres");
      }
      return;
    }
    List<String> woorden = in(tekst);
    if (!woorden.isEmpty()) {
      throw new Regelovertreding(
          "MON-125",
          "tekst",
          "wijktekst.oorzaak",
          String.join(", ", woorden.stream().map(w -> "\u201c" + w + "\u201d").toList()));
    }
  }
}
