package nl.wijkwerk.middelen.besteding.application;

/**
 * A kind of spending outside a plan.
 *
 * @param toegestaan whether the municipality allows it
 * @param toelichting when it is allowed or not, or null
 */
public record Soortbeeld(
    String code, long versie, String naam, boolean toegestaan, String toelichting) {}
