package nl.wijkwerk.middelen.reservering.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an amount has to become; 0 releases the reservation. */
@Schema(description = "Nieuw bedrag van een reservering; 0 geeft alles vrij")
public record Wijzigingsverzoek(
    @NotNull @Schema(description = "Nieuw bedrag in euro", example = "10000") BigDecimal bedrag,
    @NotNull @Schema(description = "Waarom", maxLength = 500) String reden,
    @Schema(
            description =
                "Hoeveel euro het bewust boven de raming van het onderdeel gaat; leeg als het niet"
                    + " boven de raming mag (MID-15)",
            example = "250")
        BigDecimal bovenRaming) {}
