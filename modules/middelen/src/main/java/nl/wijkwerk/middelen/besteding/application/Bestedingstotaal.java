package nl.wijkwerk.middelen.besteding.application;

import java.math.BigDecimal;

/** How many spendings outside a plan there are, and their estimates and reservations, in euro. */
public record Bestedingstotaal(long aantal, BigDecimal raming, BigDecimal gereserveerd) {}
