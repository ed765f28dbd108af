package nl.wijkwerk.wijkplan.bewoners.domain;

import jakarta.validation.constraints.NotNull;

/**
 * A remark as it was recorded.
 *
 * @param van street or group that it came from, never a name; or null
 */
public record Opmerkinginhoud(String van, @NotNull String tekst) {}
