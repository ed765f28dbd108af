package nl.wijkwerk.monitoring.doel.domain;

import java.util.UUID;

/**
 * The plan that goals belong to.
 *
 * @param wijknummer number of the area, or null
 * @param fase where the plan stands, as the module wijkplan calls it
 * @param versie version of the content that was told
 */
public record Doelplan(
    UUID id,
    String gebied,
    String wijk,
    String wijknummer,
    String titel,
    int vanJaar,
    int totJaar,
    String fase,
    int versie) {}
