package nl.wijkwerk.monitoring.indicator.domain;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a composite indicator.
 *
 * @param maat code of the measure
 * @param gewicht how heavily it counts, against the weights of the other parts
 */
@Schema(
    name = "Indicatordeel",
    requiredProperties = {"maat", "gewicht"})
public record Deel(String maat, BigDecimal gewicht) {}
