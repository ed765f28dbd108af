package nl.wijkwerk.wijkplan.zoeken.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is shown of a text: the words that were found are marked, and of a long text the part around
 * the first of them is kept.
 */
public final class Fragment {
  /** Signs that the database puts around a word whose stem is asked for; in no text of a user. */
  public static final char BEGIN = '\uE000';

  public static final char EIND = '\uE001';

  private static final int VOORAF = 60;
  private static final int LANGSTE = 240;
  private static final String PUNTJES = "\u2026";
  private static final Pattern WOORD =
      Pattern.compile(BEGIN + "([^" + EIND + "]*)" + EIND + "|[\\p{L}\\p{Nd}]+");

  private Fragment() {}

  /** All of the text, for a title. */
  public static List<Tekstdeel> geheel(String gemerkt, Zoekvraag vraag) {
    return merk(gemerkt, vraag);
  }

  /** The part around the first word that was found, at most some 240 characters. */
  public static List<Tekstdeel> rondEerste(String gemerkt, Zoekvraag vraag) {
    List<Tekstdeel> delen = merk(gemerkt, vraag);
    String alles = delen.stream().map(Tekstdeel::tekst).reduce("", String::concat);
    if (alles.length() <= LANGSTE) {
      return delen;
    }
    int eerste = 0;
    for (Tekstdeel deel : delen) {
      if (deel.gevonden()) {
        break;
      }
      eerste += deel.tekst().length();
    }
    int begin = eerste == alles.length() ? 0 : opWoord(alles, Math.max(0, eerste - VOORAF));
    int eind = begin + LANGSTE >= alles.length() ? alles.length() : spatieVoor(alles, begin);
    return knip(delen, begin, eind, alles.length());
  }

  private static int opWoord(String tekst, int plaats) {
    int spatie = plaats == 0 ? -1 : tekst.indexOf(' ', plaats);
    return plaats == 0 || spatie < 0 || spatie > plaats + VOORAF ? plaats : spatie + 1;
  }

  private static int spatieVoor(String tekst, int begin) {
    int spatie = tekst.lastIndexOf(' ', begin + LANGSTE);
    return spatie > begin + LANGSTE / 2 ? spatie : begin + LANGSTE;
  }

  private static List<Tekstdeel> knip(List<Tekstdeel> delen, int begin, int eind, int lengte) {
    List<Tekstdeel> over = new ArrayList<>();
    if (begin > 0) {
      over.add(new Tekstdeel(PUNTJES, false));
    }
    int plaats = 0;
    for (Tekstdeel deel : delen) {
      int van = Math.max(begin - plaats, 0);
      int tot = Math.min(eind - plaats, deel.tekst().length());
      if (van < tot) {
        over.add(new Tekstdeel(deel.tekst().substring(van, tot), deel.gevonden()));
      }
      plaats += deel.tekst().length();
    }
    if (eind < lengte) {
      over.add(new Tekstdeel(PUNTJES, false));
    }
    return over;
  }

  private static List<Tekstdeel> merk(String gemerkt, Zoekvraag vraag) {
    List<Tekstdeel> delen = new ArrayList<>();
    StringBuilder gewoon = new StringBuilder();
    Matcher woord = WOORD.matcher(gemerkt);
    int plaats = 0;
    while (woord.find()) {
      gewoon.append(gemerkt, plaats, woord.start());
      plaats = woord.end();
      boolean stam = woord.group(1) != null;
      String tekst = stam ? woord.group(1) : woord.group();
      if (stam || past(tekst, vraag)) {
        voegToe(delen, gewoon);
        delen.add(new Tekstdeel(tekst, true));
      } else {
        gewoon.append(tekst);
      }
    }
    gewoon.append(gemerkt, plaats, gemerkt.length());
    voegToe(delen, gewoon);
    return delen;
  }

  private static void voegToe(List<Tekstdeel> delen, StringBuilder gewoon) {
    if (gewoon.length() > 0) {
      delen.add(new Tekstdeel(gewoon.toString(), false));
      gewoon.setLength(0);
    }
  }

  private static boolean past(String tekst, Zoekvraag vraag) {
    String woord = Zoekvraag.kaal(tekst);
    return vraag.woorden().stream()
        .anyMatch(
            w ->
                woord.startsWith(w)
                    || Samenstelling.misschienVormVan(w).contains(woord)
                    || (Zoekvraag.zoektInWoorden(w) && Samenstelling.bevat(woord, w))
                    || Zoekvraag.koppen(w).contains(woord));
  }
}
