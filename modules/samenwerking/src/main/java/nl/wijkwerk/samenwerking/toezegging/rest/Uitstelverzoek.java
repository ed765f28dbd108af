package nl.wijkwerk.samenwerking.toezegging.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another date for a promise. */
@Schema(description = "Een andere datum voor een toezegging")
public record Uitstelverzoek(
    @NotNull @Schema(description = "Nieuwe laatste dag, vandaag of later") LocalDate uiterlijk,
    @NotNull @Schema(description = "Waarom", maxLength = 4000) String reden) {}
