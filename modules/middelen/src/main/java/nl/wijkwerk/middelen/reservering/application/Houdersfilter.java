package nl.wijkwerk.middelen.reservering.application;

import java.util.UUID;

/**
 * Which reservations on the posts of a budget holder are asked for; what is null narrows nothing.
 *
 * @param post only of this post
 */
public record Houdersfilter(UUID post, Stand stand) {
  /** Whether the money is still kept. */
  public enum Stand {
    LOPEND,
    VRIJGEGEVEN
  }
}
