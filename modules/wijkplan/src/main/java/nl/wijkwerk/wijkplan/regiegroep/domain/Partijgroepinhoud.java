package nl.wijkwerk.wijkplan.regiegroep.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is filled in about a group of parties.
 *
 * @param bewoners whether those are residents, whose seats have a term
 * @param tot last day that a steering group needs it, or null while it does
 */
public record Partijgroepinhoud(@NotNull String naam, boolean bewoners, LocalDate tot) {}
