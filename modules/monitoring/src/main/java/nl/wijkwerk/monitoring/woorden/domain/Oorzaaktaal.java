package nl.wijkwerk.monitoring.woorden.domain;

import java.text.Normalizer;
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
          "(?<![\\p{L}-])(?:dank\\s?zij|doordat|waardoor|daardoor|hierdoor|vanwege|omdat|wegens"
              + "|door(?!\\s+(?:(?:de\\s+(?:jaren|tijd)|het\\s+jaar)(?:\\s+heen)?(?!\\s+\\p{L}*\\s*(?:van|die|dat|waarin)\\b)"
              + "|middel\\s+van|(?:de|het|deze)\\s+(?:hele\\s+)?\\p{L}+\\s+heen(?!\\s+en\\s+weer))\\b)"
              + "|als gevolg van|ten gevolge van|tot gevolg|gevolg van|het resultaat van"
              + "|(?:een|het|als|met als)\\s+(?:effect|resultaat)\\b"
              + "|leid(?:t|de|den|en)?\\s+(?:\\p{L}+\\s+){0,3}?tot|geleid tot"
              + "|zorg(?:t|de|den)\\s+(?:er\\s*)?voor|gezorgd voor"
              + "|veroorzaak\\p{L}*|oorzaak|heeft gewerkt|te danken aan|te wijten aan|verdienste van"
              + "|maak(?:t|te|ten)\\s+dat|gemaakt dat|(?:heeft|hebben|had|hadden)\\s+succes"
              + "|hielp(?:en)?|geholpen|(?:komt|kwam)\\s+van"
              + "|(?:heeft|hebben|had|hadden)\\s+(?:[\\p{L}\\d.,]+\\s+){0,6}?"
              + "(?:verlaagd|verhoogd|verminderd|teruggebracht))"
              + "(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Stress on a word does not make it another: "d\u00f3\u00f3r". */
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private Oorzaaktaal() {}

  /** The words of this text that claim a cause, in order, each once. */
  public static List<String> in(String tekst) {
    return WOORDEN
        .matcher(ACCENT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll(""))
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
