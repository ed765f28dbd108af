package nl.wijkwerk.stuk;

import java.util.Arrays;
import java.util.Objects;

/** Names of files that say what is in them. */
public final class Bestandsnaam {
  private static final int LANGST = 100;

  private Bestandsnaam() {}

  /** From words: "wijkplan-de-riet-2023-2026-v2". What is null is left out. */
  public static String van(Object... delen) {
    String naam =
        Schrift.bestandsnaam(
            Arrays.stream(delen).filter(Objects::nonNull).map(String::valueOf).toList());
    return naam.length() <= LANGST ? naam : naam.substring(0, LANGST);
  }
}
