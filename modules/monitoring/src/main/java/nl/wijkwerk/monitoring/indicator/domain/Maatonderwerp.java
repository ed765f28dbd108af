package nl.wijkwerk.monitoring.indicator.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as sources deliver it, from which indicators are computed. */
@Schema(requiredProperties = {"code", "naam", "eenheid"})
public record Maatonderwerp(String code, String naam, String eenheid) {}
