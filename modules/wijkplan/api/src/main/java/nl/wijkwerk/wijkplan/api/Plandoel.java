package nl.wijkwerk.wijkplan.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal of a plan, with what makes it measurable.
 *
 * @param id of the row of the plan, as {@link Planonderdeel} has it
 * @param nummer as on the plan's page: "2.1"
 * @param indicator what is measured, in the words of the plan
 * @param beginwaarde value at the start, measured in {@code beginjaar} and found in {@code bron}
 * @param eigenaar who answers for it
 */
public record Plandoel(
    UUID id,
    String nummer,
    String doelstelling,
    String indicator,
    BigDecimal beginwaarde,
    Integer beginjaar,
    String bron,
    BigDecimal streefwaarde,
    LocalDate streefdatum,
    String eigenaar) {}
