package nl.wijkwerk.monitoring.afstand.domain;

import java.math.BigDecimal;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/** What a distance is judged by; chosen by the municipality and shown with every result. */
public record Maatstaf(
    Richting richting, Maat maat, int minimum, BigDecimal tolerantie, int decimalen) {}
