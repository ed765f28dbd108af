package nl.wijkwerk.monitoring.bron.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How a source is spared.
 *
 * @param tussenpoos least time between the beginnings of two requests
 * @param pogingen how often one page is asked before the fetch ends
 * @param eersteWacht before the second time; twice as long before each next one
 * @param langsteWacht longer than this nobody waits: then the fetch ends, and goes on another time
 * @param stilte how long an answer may stand still
 * @param langsteAntwoord how long one answer may take in all, also when it keeps dripping
 */
public record Beleefdheid(
    Duration tussenpoos,
    int pogingen,
    Duration eersteWacht,
    Duration langsteWacht,
    Duration stilte,
    Duration langsteAntwoord) {

  /** For so many requests per second. */
  public static Beleefdheid perSeconde(double verzoeken) {
    return new Beleefdheid(
        Duration.ofMillis(Math.round(1000 / verzoeken)),
        5,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10));
  }

  /** For somebody who waits at the screen: asked once. */
  public Beleefdheid eenmaal() {
    Duration kort = Duration.ofSeconds(15);
    return new Beleefdheid(tussenpoos, 1, eersteWacht, langsteWacht, kort, kort);
  }

  /**
   * How long to wait after an attempt that failed; empty when it ends here.
   *
   * @param poging number of the attempt, from 1
   * @param retryAfter what the source said of it: seconds or a date, or null
   */
  @Bedrijfsregel("MON-82")
  public Optional<Duration> wacht(int poging, String retryAfter, Instant nu) {
    if (poging >= pogingen) {
      return Optional.empty();
    }
    Duration zelf = eersteWacht.multipliedBy(1L << (poging - 1));
    Duration gevraagd = gevraagd(retryAfter, nu).orElse(Duration.ZERO);
    if (gevraagd.compareTo(langsteWacht) > 0) {
      return Optional.empty();
    }
    Duration langste = gevraagd.compareTo(zelf) > 0 ? gevraagd : zelf;
    return Optional.of(langste.compareTo(langsteWacht) > 0 ? langsteWacht : langste);
  }

  private static Optional<Duration> gevraagd(String retryAfter, Instant nu) {
    String tekst = retryAfter == null ? "" : retryAfter.strip();
    if (tekst.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(tekst)));
    }
    try {
      Instant tot = ZonedDateTime.parse(tekst, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(nu, tot));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
