package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reservation with the changes of its amount, oldest first. */
@Schema(requiredProperties = {"regel", "wijzigingen"})
public record Reserveringsbeeld(Reserveringsregel regel, List<Wijziging> wijzigingen)
    implements MetVersie {
  @Override
  public long versie() {
    return regel.versie();
  }

  /** From what to what the amount went, in euro. */
  @Schema(requiredProperties = {"moment", "van", "naar", "reden", "doorNaam"})
  public record Wijziging(
      OffsetDateTime moment, BigDecimal van, BigDecimal naar, String reden, String doorNaam) {}
}
