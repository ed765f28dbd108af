package nl.wijkwerk.samenwerking.toezegging.domain;

/**
 * How many promises there are.
 *
 * @param lopend that still have to be kept
 * @param teLaat of those, whose date has passed
 */
public record Toezeggingtelling(long lopend, long teLaat, long afgedaan) {}
