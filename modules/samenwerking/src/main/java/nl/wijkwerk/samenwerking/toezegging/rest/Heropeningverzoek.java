package nl.wijkwerk.samenwerking.toezegging.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a settled promise is opened again. */
@Schema(description = "Waarom een afgedane toezegging weer open gaat")
public record Heropeningverzoek(
    @NotNull @Schema(description = "Waarom", maxLength = 4000) String reden) {}
