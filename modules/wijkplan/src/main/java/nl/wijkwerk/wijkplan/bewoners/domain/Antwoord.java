package nl.wijkwerk.wijkplan.bewoners.domain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The answer to a remark.
 *
 * @param regel row of the plan that it changed, or null
 * @param reden why it changes nothing, or null
 */
public record Antwoord(@NotNull String tekst, @NotNull Gevolg gevolg, UUID regel, String reden) {}
