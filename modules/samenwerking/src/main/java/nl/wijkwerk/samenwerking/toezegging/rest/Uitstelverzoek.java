package nl.wijkwerk.samenwerking.toezegging.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another date for a promise. */
@Schema(description = "Een andere datum voor een toezegging")
public record Uitstelverzoek(
    @Schema(description = "Nieuwe laatste dag, vandaag of later", required = true)
        LocalDate uiterlijk,
    @Schema(description = "Waarom", required = true, maxLength = 4000) String reden) {}
