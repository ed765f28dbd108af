package nl.wijkwerk.middelen.begroting.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a term. */
@Schema(description = "Laatste dag van een termijn")
public record Einde(@Schema(description = "Laatste dag", required = true) LocalDate tot) {}
