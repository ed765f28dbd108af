package nl.wijkwerk.middelen.begroting.web;

import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;

/** Reads an id from an address. */
public final class Kenmerk {
  private Kenmerk() {}

  /**
   * @throws NietGevonden when it is no id at all
   */
  public static UUID lees(String tekst, String wat) {
    try {
      return UUID.fromString(tekst == null ? "" : tekst);
    } catch (IllegalArgumentException e) {
      throw new NietGevonden(wat);
    }
  }
}
