package nl.wijkwerk.monitoring.mkba.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of a year.
 *
 * @param bedrag euro, at the price level of the analysis
 */
@Schema(requiredProperties = {"jaar", "bedrag"})
public record Jaarbedrag(int jaar, BigDecimal bedrag) implements Serializable {}
