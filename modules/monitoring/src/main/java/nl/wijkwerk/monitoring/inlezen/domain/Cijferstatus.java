package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Locale;
import java.util.Optional;

/** Whether a source says that it will still change a figure. */
public enum Cijferstatus {
  VOORLOPIG,
  DEFINITIEF;

  /** As people and sources write it; empty when it is neither. */
  public static Optional<Cijferstatus> lees(String ruw) {
    return switch (Cel.kaal(ruw).toLowerCase(Locale.ROOT)) {
      case "voorlopig", "nader voorlopig", "nadervoorlopig", "v", "*", "**" ->
          Optional.of(VOORLOPIG);
      case "definitief", "d" -> Optional.of(DEFINITIEF);
      default -> Optional.empty();
    };
  }
}
