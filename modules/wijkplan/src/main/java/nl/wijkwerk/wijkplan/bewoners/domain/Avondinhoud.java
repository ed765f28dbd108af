package nl.wijkwerk.wijkplan.bewoners.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is filled in about an evening.
 *
 * @param aanvang time of day as people say it, or null
 * @param genodigden who is invited, in general words
 * @param verstuurdOp day on which the invitation went out, or null while it did not
 */
public record Avondinhoud(
    @NotNull LocalDate datum,
    String aanvang,
    @NotNull String plaats,
    @NotNull String genodigden,
    LocalDate verstuurdOp) {}
