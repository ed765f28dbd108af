package nl.wijkwerk.communicatie.publicatie.application;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/** Terms and moments as others read them. */
final class Tekst {
  private Tekst() {}

  static String werkdagen(int aantal) {
    return aantal == 0
        ? "minder dan een werkdag"
        : Schrijfwijze.aantal(aantal, "werkdag", "werkdagen");
  }

  /**
   * Moments leave the module in UTC, as the API design rules ask; pages show them in Dutch time.
   */
  static OffsetDateTime utc(OffsetDateTime moment) {
    return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
