package nl.wijkwerk.monitoring.mkba.domain;

import java.util.regex.Pattern;

/**
 * Where an evaluation stands that lets something be called an effect: in Wijkwerk, or elsewhere
 * over https.
 */
public final class Evaluatieadres {
  private static final Pattern ADRES =
      Pattern.compile(
          "/wijkplan/evaluatie\\?[\\w=&-]{1,120}(#[\\w-]{1,80})?|https://[^\\s\"<>]{4,400}");

  private Evaluatieadres() {}

  public static boolean past(String adres) {
    return ADRES.matcher(adres).matches();
  }

  /** As it is stored: of an address in Wijkwerk without the name of the server. */
  public static String kort(String adres) {
    return adres == null
        ? null
        : adres.strip().replaceFirst("^https?://[^/]+(?=/wijkplan/evaluatie\\?)", "");
  }
}
