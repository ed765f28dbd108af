package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.UUID;

/**
 * What the chair fills in about a point.
 *
 * @param id of the decision that is made of it
 * @param vooruit whether the forum decided before the day of its meeting
 */
public record Beslissing(UUID id, Uitkomst uitkomst, String reden, boolean vooruit) {}
