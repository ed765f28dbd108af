package nl.wijkwerk.kern.tekst;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills in the sentences of the message files. A pattern is read once: a page with a list fills in
 * the same ones for each of its rows, and reading takes longer than filling in.
 */
public final class Zinnen {
  private static final Map<Patroon, MessageFormat> GELEZEN = new ConcurrentHashMap<>();

  private record Patroon(String tekst, Locale taal) {}

  private Zinnen() {}

  /**
   * The sentence with its arguments.
   *
   * @param patroon out of a message file, as {@link MessageFormat} reads it; never what a user
   *     typed
   */
  public static String vul(String patroon, Locale taal, Object... argumenten) {
    MessageFormat gelezen =
        GELEZEN.computeIfAbsent(
            new Patroon(patroon, taal), p -> new MessageFormat(p.tekst(), p.taal()));
    // It is not made for more than one thread.
    return ((MessageFormat) gelezen.clone()).format(argumenten);
  }
}
