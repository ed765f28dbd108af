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
  /** What a municipality does; "werkt" and "met" claim a cause beside it, and seldom elsewhere. */
  private static final String INSPANNING =
      "\\p{L}*(?:aanpak|plan(?:nen)?|project(?:en)?|programma|maatregel(?:en)?|beleid|inzet"
          + "|interventies?|fonds|subsidies?|pilot|proef|methode|traject(?:en)?)";

  private static final String VERANDERT =
      "(?:daal|gedaald|steeg|stegen|stijg|gestegen|neem|nam|nem|groei|krimp|kromp|verbeter|verminder"
          + "|verslechter)\\p{L}*";

  /** Up to so many words in between. */
  private static final String TUSSEN = "(?:(?:\\p{L}+,?|\\d[\\d.,]*)\\s+){0,%d}?";

  private static final String DOOR =
      "door(?!\\s+(?:(?:de\\s+(?:jaren|tijd)|het\\s+jaar)(?:\\s+heen)?"
          + "(?!\\s+\\p{L}*\\s*(?:van|die|dat|waarin)\\b)"
          + "|middel\\s+van|(?:de|het|deze)\\s+(?:hele\\s+)?\\p{L}+\\s+heen(?!\\s+en\\s+weer))\\b)"
          + doorEenPlek();

  private static final Pattern WOORDEN =
      Pattern.compile(
          "(?<![\\p{L}-])(?:"
              + String.join(
                  "|",
                  DOOR,
                  "dank\\s?zij|doordat|waardoor|daardoor|hierdoor|vanwege|omdat|wegens|want|zodat",
                  "aangezien|daarom|vandaar|dientengevolge",
                  "als gevolg van|ten gevolge van|tot gevolg|gevolg van|met als gevolg",
                  "het resultaat van|(?:een|het|als|met als)\\s+(?:effect|resultaat)\\b",
                  "effect(?:en)? van|sorteer\\p{L}*\\s+"
                      + tussen(2)
                      + "effect|resulteer\\p{L}*|teweeg\\p{L}*|bewerkstellig\\p{L}*",
                  "leid(?:t|de|den|en)?\\s+" + tussen(3) + "(?:tot|ertoe)|geleid tot|ertoe geleid",
                  "zorg(?:t|de|den)\\s+(?:er\\s*)?voor|gezorgd voor",
                  "veroorzaak\\p{L}*|oorzaak|oorzaken|(?:de|een)\\s+reden|heeft gewerkt",
                  "te danken aan|te wijten aan|toe te schrijven aan|toegeschreven aan|verdienste van",
                  "dank(?:t|en|te|ten)\\s+" + tussen(4) + "aan",
                  "dra(?:agt|gen)\\s+"
                      + tussen(4)
                      + "bij\\s+aan|droeg(?:en)?\\s+"
                      + tussen(4)
                      + "bij\\s+aan",
                  "bijgedragen aan|(?:ertoe )?bij(?:droeg|droegen|draagt|dragen) aan",
                  "maak(?:t|te|ten)\\s+dat|gemaakt dat|(?:heeft|hebben|had|hadden)\\s+succes",
                  "hielp(?:en)?|geholpen|(?:komt|kwam|kwamen)\\s+van",
                  "(?:kom(?:t|en)|kwam(?:en)?|vloei(?:t|en|de|den))\\s+" + tussen(4) + "voort",
                  "voort(?:kom\\p{L}*|gekomen|vloei\\p{L}*|gevloeid)",
                  "verkla(?:ar|r)\\p{L}*",
                  "(?:werp(?:t|en)?|wierp(?:en)?|pluk(?:t|ken|te|ten)?)\\s+"
                      + tussen(3)
                      + "vruchten",
                  "vruchten\\s+" + tussen(2) + "(?:af|afgeworpen|afwerp\\p{L}*|geplukt)",
                  INSPANNING
                      + "\\s+"
                      + tussen(1)
                      + "(?:werk(?:t|te|en|ten)(?!\\s+(?:samen|aan|met)\\b)"
                      + "|help(?:t|en)|slaag\\p{L}*|sl(?:aat|aan|oeg|oegen)\\s+"
                      + tussen(2)
                      + "aan)",
                  INSPANNING
                      + "\\s+(?:is|zijn|was|waren|blij(?:kt|ken)|bleek|bleken)\\s+"
                      + tussen(2)
                      + "(?:effectief|doeltreffend|succesvol|geslaagd)",
                  "(?<=^|[.!?:;]\\s)(?:dat|dit|het)\\s+werkt(?!\\s+(?:samen|aan|met)\\b)",
                  "met\\s+"
                      + tussen(3)
                      + INSPANNING
                      + "\\s+(?:(?:is|zijn|was)\\s+"
                      + tussen(4)
                      + ")?(?:werd(?:en)?|wordt|worden|g(?:ing|ingen|aat|aan)|"
                      + VERANDERT
                      + ")",
                  VERANDERT
                      + "\\s+"
                      + tussen(3)
                      + "met\\s+(?:het|de|dit|deze|ons|onze|een)\\s+"
                      + tussen(1)
                      + INSPANNING,
                  "(?:heeft|hebben|had|hadden)\\s+"
                      + tussen(6)
                      + "(?:verlaagd|verhoogd|verminderd|teruggebracht)")
              + ")(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static String tussen(int woorden) {
    return TUSSEN.formatted(woorden);
  }

  /**
   * "Kinderen lopen door het park" names no cause. Only with a verb of movement right before it, a
   * place right after it, and no more than that: "zij gaan door het park meer bewegen" does.
   */
  private static String doorEenPlek() {
    String beweegt =
        "(?:lo(?:op|opt|pen)|liep(?:en)?|fiets(?:t|en|te|ten)?|rijd(?:t|en)?|reed|reden"
            + "|wandel(?:t|en|de|den)?|ga(?:a[nt])|ging(?:en)?|ren(?:t|nen)|rende(?:n)?)";
    String plek =
        "\\p{L}*(?:park|straat|straten|steeg|stegen|laan|lanen|plein|pleinen|tunnel|poort|bos|hof|tuin"
            + "|wijk|wijken|buurt|buurten|dorp|stad|plantsoen|water)|centrum|winkelcentrum";
    return "(?!(?<=(?<![\\p{L}-])"
        + beweegt
        + "\\s{1,2}(?:(?:vaak|graag|dagelijks|samen|veilig|elke dag)\\s{1,2})?door)"
        + "\\s+(?:de|het|deze|dit)\\s+(?:hele\\s+)?(?:"
        + plek
        + ")(?:\\s+(?:naar|langs|zonder)\\b|\\s*(?:[.,;:!?)]|$)))";
  }

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
