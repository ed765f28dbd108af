package nl.wijkwerk.middelen.besteding.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of spending as it has to become. */
@Schema(description = "Een soort besteding buiten een plan")
public record Soortverzoek(
    @Schema(description = "Code, alleen bij een nieuwe soort: kleine letters, cijfers en -")
        String code,
    @Schema(description = "Naam", required = true, maxLength = 200) String naam,
    @Schema(description = "Of de gemeente deze soort toestaat", required = true) Boolean toegestaan,
    @Schema(description = "Wanneer wel of niet", maxLength = 2000) String toelichting) {}
