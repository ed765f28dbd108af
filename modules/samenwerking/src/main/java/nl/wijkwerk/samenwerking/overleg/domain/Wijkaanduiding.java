package nl.wijkwerk.samenwerking.overleg.domain;

/**
 * An area as a point names it, kept as it was then.
 *
 * @param nummer number on its sign, or null
 */
public record Wijkaanduiding(String code, String naam, String nummer) {}
