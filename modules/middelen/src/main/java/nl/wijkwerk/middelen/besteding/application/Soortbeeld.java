package nl.wijkwerk.middelen.besteding.application;

import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of spending outside a plan.
 *
 * @param toegestaan whether the municipality allows it
 * @param toelichting when it is allowed or not, or null
 */
@Schema(requiredProperties = {"code", "versie", "naam", "toegestaan"})
public record Soortbeeld(
    String code, long versie, String naam, boolean toegestaan, String toelichting)
    implements MetVersie {}
