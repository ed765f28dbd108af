package nl.wijkwerk.monitoring.api;

import java.math.BigDecimal;

/**
 * The figure of one wijk, rounded as it is shown.
 *
 * @param gebied code of the wijk
 */
public record Wijkcijfer(String gebied, BigDecimal waarde) {}
