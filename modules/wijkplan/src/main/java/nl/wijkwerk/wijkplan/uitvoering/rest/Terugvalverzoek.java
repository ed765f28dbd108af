package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a relapse. */
@Schema(description = "Wat er met een terugval gebeurt")
public record Terugvalverzoek(
    @Schema(required = true, maxLength = 2000) @NotNull String antwoord) {}
