package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** A reservation with the changes of its amount, oldest first. */
public record Reserveringsbeeld(Reserveringsregel regel, List<Wijziging> wijzigingen) {

  /** From what to what the amount went, in euro. */
  public record Wijziging(
      OffsetDateTime moment, BigDecimal van, BigDecimal naar, String reden, String doorNaam) {}
}
