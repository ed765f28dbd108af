package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project is given up. */
@Schema(description = "Waarom een project vervalt")
public record Vervalverzoek(@Schema(required = true, maxLength = 2000) @NotNull String reden) {}
