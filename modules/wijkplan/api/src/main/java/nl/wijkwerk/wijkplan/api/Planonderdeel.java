package nl.wijkwerk.wijkplan.api;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An item of a plan that money can be reserved for.
 *
 * @param nummer as on the plan's page: "2.1"
 * @param raming in euro, or null when not estimated
 * @param jaarVan first year of realisation
 * @param jaarTot last year of realisation
 */
public record Planonderdeel(
    UUID id, String nummer, String omschrijving, BigDecimal raming, int jaarVan, int jaarTot) {}
