package nl.wijkwerk.kern.tekst;

import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Checks of what people write freely. */
public final class Invoertekst {
  /** Fewest characters that can say why; what is shorter explains nothing to who reads it later. */
  public static final int KORTSTE_REDEN = 10;

  /**
   * What nobody sees on a screen: signs that turn the direction of writing, so that a text reads as
   * something else than it is, spaces without width, and controls of machines. The two joiners of
   * scripts and emoji stay, as do tab and new line.
   */
  private static final Pattern ONZICHTBAAR =
      Pattern.compile(
          "[\\x{1}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{61C}\\x{180E}\\x{200B}"
              + "\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFB}"
              + "\\x{E0000}-\\x{E007F}]|\\p{IsNoncharacter_Code_Point}");

  private static final Pattern REGELEINDE = Pattern.compile("[\\x{2028}\\x{2029}]");

  private Invoertekst() {}

  /**
   * Refuses a reason that is absent or too short to explain anything.
   *
   * @param regel id of the rule that asks for a reason
   * @param sleutel of the sentence that asks for it, told the fewest characters and how many it has
   */
  public static void vereisReden(String regel, String veld, String tekst, String sleutel) {
    int lengte = tekst == null ? 0 : tekst.strip().length();
    if (lengte < KORTSTE_REDEN) {
      throw new Regelovertreding(regel, veld, sleutel, KORTSTE_REDEN, lengte);
    }
  }

  /**
   * The text without what nobody sees: it comes along from a web page or Word, and who pasted it
   * cannot find it to take it out. Separators of lines and paragraphs become a new line.
   */
  @Bedrijfsregel("KRN-41")
  public static String zichtbaar(String tekst) {
    return tekst == null
        ? null
        : REGELEINDE.matcher(ONZICHTBAAR.matcher(tekst).replaceAll("")).replaceAll("\n");
  }

  /**
   * Refuses a text that is too long; an absent one is not.
   *
   * @param regel id of the rule that sets the maximum
   * @param hoogstens number of characters as people count them, a new line as one
   */
  public static void vereisLengte(String regel, String veld, String tekst, int hoogstens) {
    if (tekst == null) {
      return;
    }
    String kaal = tekst.replace("\r\n", "\n");
    int lengte = kaal.codePointCount(0, kaal.length());
    if (lengte > hoogstens) {
      throw new Regelovertreding(
          regel, veld, "fout.tekst-te-lang", hoogstens, lengte, lengte - hoogstens);
    }
  }

  /** Whether a text holds a character that no database keeps: NUL, or half of a pair. */
  public static boolean onbewaarbaar(String tekst) {
    return tekst != null
        && tekst.codePoints().anyMatch(t -> t == 0 || Character.getType(t) == Character.SURROGATE);
  }
}
