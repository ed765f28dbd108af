package nl.wijkwerk.monitoring.verhaal.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared: without accents, with one kind of dash, apostrophe and space, and in
 * one form of Unicode. Each character knows where it stands in the text as it was written.
 */
final class Vergelijktekst {
  private static final int MINTEKEN = 0x2212;
  private static final int ARABISCHE_STREK = 0x640;
  private static final String APOSTROFS = "'`\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032\uFF07";

  /** Of Latin, Hebrew and Arabic; what other scripts put above a letter makes it another letter. */
  private static final Pattern ACCENT =
      Pattern.compile("[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]");

  /** Letters that Unicode does not take apart, and that people write in either way. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) '\u00DF', "ss"),
          Map.entry((int) '\u00E6', "ae"),
          Map.entry((int) '\u00C6', "Ae"),
          Map.entry((int) '\u0153', "oe"),
          Map.entry((int) '\u0152', "Oe"),
          Map.entry((int) '\u00F8', "o"),
          Map.entry((int) '\u00D8', "O"),
          Map.entry((int) '\u0142', "l"),
          Map.entry((int) '\u0141', "L"),
          Map.entry((int) '\u0111', "d"),
          Map.entry((int) '\u0110', "D"),
          Map.entry((int) '\u0131', "i"),
          Map.entry((int) '\u0649', "\u064A"),
          Map.entry((int) '\u06CC', "\u064A"),
          Map.entry((int) '\u06A9', "\u0643"),
          Map.entry((int) '\u0629', "\u0647"));

  private final String geschreven;
  private final StringBuilder vergeleken = new StringBuilder();
  private final List<Integer> begin = new ArrayList<>();
  private final List<Integer> einde = new ArrayList<>();

  Vergelijktekst(String geschreven) {
    this.geschreven = geschreven;
    int plaats = 0;
    while (plaats < geschreven.length()) {
      int teken = geschreven.codePointAt(plaats);
      int volgende = plaats + Character.charCount(teken);
      String vorm = vorm(teken);
      for (int i = 0; i < vorm.length(); i++) {
        vergeleken.append(vorm.charAt(i));
        begin.add(plaats);
        einde.add(volgende);
      }
      if (vorm.isEmpty() && isAccent(teken) && !einde.isEmpty()) {
        einde.set(einde.size() - 1, volgende);
      }
      plaats = volgende;
    }
  }

  private static String vorm(int teken) {
    int soort = Character.getType(teken);
    if (soort == Character.FORMAT || teken == ARABISCHE_STREK) {
      return "";
    }
    if (soort == Character.DASH_PUNCTUATION || teken == MINTEKEN) {
      return "-";
    }
    if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
      return " ";
    }
    if (APOSTROFS.indexOf(teken) >= 0) {
      return "'";
    }
    String ontleed =
        ACCENT
            .matcher(Normalizer.normalize(Character.toString(teken), Normalizer.Form.NFKD))
            .replaceAll("");
    StringBuilder vorm = new StringBuilder();
    ontleed.codePoints().forEach(t -> vorm.append(LETTERS.getOrDefault(t, Character.toString(t))));
    return vorm.toString();
  }

  private static boolean isAccent(int teken) {
    return ACCENT.matcher(Character.toString(teken)).matches();
  }

  /** Finds something in the text as it is compared. */
  Matcher zoek(Pattern wat) {
    return wat.matcher(vergeleken);
  }

  /**
   * The text as it was written, with something else in each of these places.
   *
   * @param plaatsen beginnings and ends in the text as it is compared, in order
   */
  String vervang(List<int[]> plaatsen, String door) {
    StringBuilder tekst = new StringBuilder();
    int tot = 0;
    for (int[] plaats : plaatsen) {
      tekst.append(geschreven, tot, begin.get(plaats[0])).append(door);
      tot = einde.get(plaats[1] - 1);
    }
    return tekst.append(geschreven.substring(tot)).toString();
  }

  @Override
  public String toString() {
    return vergeleken.toString();
  }
}
