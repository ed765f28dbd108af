package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Shows that answers were sent just now. It stands in the address that a browser is led to then,
 * and says nothing of who sent them. Only this server can make one, and it does not outlive it.
 */
@ApplicationScoped
public class Verzendbewijs {
  private static final SecureRandom TOEVAL = new SecureRandom();
  private static final String SOORT = "HmacSHA256";
  private static final int SLEUTELBYTES = 32;
  private static final String VORM = "\\d{1,12}-[0-9a-f]{64}";

  /** So long a browser that keeps no mark is led to the page; who gets its address is later. */
  private static final Duration OVERGANG = Duration.ofMinutes(1);

  private static final Duration GELDIG = Duration.ofMinutes(10);

  private final byte[] sleutel = new byte[SLEUTELBYTES];
  private Clock klok;

  protected Verzendbewijs() {}

  @Inject
  public Verzendbewijs(Clock klok) {
    this.klok = klok;
    TOEVAL.nextBytes(sleutel);
  }

  /** Made when the answers to this questionnaire were taken in. */
  public String geef(UUID lijst) {
    long moment = klok.instant().getEpochSecond();
    return moment + "-" + teken(lijst, moment);
  }

  /**
   * Whether the answers to this questionnaire were sent just now, by who shows this.
   *
   * @param bewijs as it stands in the address, or null
   * @param gemerkt whether this browser has the mark that it filled in the questionnaire
   */
  @Bedrijfsregel("MON-240")
  public boolean geldt(UUID lijst, String bewijs, boolean gemerkt) {
    if (bewijs == null || !bewijs.matches(VORM)) {
      return false;
    }
    int streep = bewijs.indexOf('-');
    long moment = Long.parseLong(bewijs.substring(0, streep));
    long seconden = klok.instant().getEpochSecond() - moment;
    return seconden >= 0
        && seconden <= (gemerkt ? GELDIG : OVERGANG).toSeconds()
        && MessageDigest.isEqual(
            teken(lijst, moment).getBytes(StandardCharsets.US_ASCII),
            bewijs.substring(streep + 1).getBytes(StandardCharsets.US_ASCII));
  }

  private String teken(UUID lijst, long moment) {
    try {
      Mac mac = Mac.getInstance(SOORT);
      mac.init(new SecretKeySpec(sleutel, SOORT));
      return HexFormat.of()
          .formatHex(mac.doFinal((lijst + " " + moment).getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
