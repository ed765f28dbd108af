package nl.wijkwerk.middelen.reservering.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be reserved. */
@Schema(description = "Wat moet worden gereserveerd")
public record Reserveringsverzoek(
    @NotNull
        @Schema(
            description = "Id van het onderdeel van het plan, of van de besteding buiten een plan")
        UUID onderdeel,
    @NotNull @Schema(description = "Jaar waarvoor het geld is", example = "2027") Integer jaar,
    @NotNull @Schema(description = "Bedrag in euro", example = "12500") BigDecimal bedrag,
    @NotNull @Schema(description = "Waarom", maxLength = 500) String reden,
    @Schema(
            description =
                "Hoeveel euro het bewust boven de raming van het onderdeel gaat; leeg als het niet"
                    + " boven de raming mag (MID-15)",
            example = "250")
        BigDecimal bovenRaming) {}
