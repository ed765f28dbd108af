package nl.wijkwerk.kern.persistentie;

import java.util.regex.Pattern;

/** What somebody typed to search for, as a pattern for {@code like} and {@code ilike}. */
public final class Zoekpatroon {
  private static final Pattern TEKENS = Pattern.compile("[\\\\%_]");

  private Zoekpatroon() {}

  /** Any text that holds this one, which is taken by the letter. */
  public static String bevat(String tekst) {
    return "%" + TEKENS.matcher(tekst).replaceAll("\\\\$0") + "%";
  }
}
