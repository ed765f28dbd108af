package nl.wijkwerk.wijkplan.zoeken.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is shown of the texts that one question found: the words that were found are marked, and of
 * a long text the part around the first of them is kept. The words of one question recur from text
 * to text: each is judged once. Not for several threads.
 */
public final class Markering {
  /** Signs that the database puts around a word whose stem is asked for; in no text of a user. */
  public static final char BEGIN = '\uE000';

  public static final char EIND = '\uE001';

  private static final int VOORAF = 60;
  private static final int LANGSTE = 240;
  private static final String PUNTJES = "\u2026";
  private static final Pattern WOORD =
      Pattern.compile(BEGIN + "([^" + EIND + "]*)" + EIND + "|[\\p{L}\\p{Nd}]+");

  /** A word that was typed, with all that a word of a text may equal to be what it asks for. */
  private record Gezocht(String woord, Set<String> vormen, boolean ookInWoorden) {
    static Gezocht van(String woord) {
      Set<String> vormen = new HashSet<>(Samenstelling.misschienVormVan(woord));
      vormen.addAll(Zoekvraag.koppen(woord));
      return new Gezocht(woord, vormen, Zoekvraag.zoektInWoorden(woord));
    }

    boolean past(String ander) {
      return ander.startsWith(woord)
          || vormen.contains(ander)
          || ookInWoorden && Samenstelling.bevat(ander, woord);
    }
  }

  private final List<Gezocht> gezocht;
  private final Map<String, Boolean> beoordeeld = new HashMap<>();

  public Markering(Zoekvraag vraag) {
    gezocht = vraag.woorden().stream().map(Gezocht::van).toList();
  }

  /** All of the text, for a title. */
  public List<Tekstdeel> geheel(String gemerkt) {
    return merk(gemerkt);
  }

  /** The part around the first word that was found, at most some 240 characters. */
  public List<Tekstdeel> rondEerste(String gemerkt) {
    List<Tekstdeel> delen = merk(gemerkt);
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

  private List<Tekstdeel> merk(String gemerkt) {
    List<Tekstdeel> delen = new ArrayList<>();
    StringBuilder gewoon = new StringBuilder();
    Matcher woord = WOORD.matcher(gemerkt);
    int plaats = 0;
    while (woord.find()) {
      gewoon.append(gemerkt, plaats, woord.start());
      plaats = woord.end();
      boolean stam = woord.group(1) != null;
      String tekst = stam ? woord.group(1) : woord.group();
      if (stam || beoordeeld.computeIfAbsent(tekst, this::past)) {
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

  private boolean past(String tekst) {
    String woord = Zoekvraag.kaal(tekst);
    return gezocht.stream().anyMatch(g -> g.past(woord));
  }
}
