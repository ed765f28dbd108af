package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What people fill in on a row of the wijkplan (form B8), with what makes its goal measurable.
 *
 * @param ambitie number, or null for an item for the whole wijk
 * @param pm true for an open place: a goal that residents still have to name
 * @param raming estimate in euro, or null
 * @param indicator what is measured, with its unit
 * @param beginwaarde value at the start, in the unit of the indicator, measured in {@code
 *     beginjaar} and found in {@code bron}
 */
public record Planregelinhoud(
    Integer ambitie,
    @NotNull String doelstelling,
    boolean pm,
    String oplossingen,
    BigDecimal raming,
    Integer jaarVan,
    Integer jaarTot,
    String verantwoordelijke,
    String opmerkingen,
    String indicator,
    BigDecimal beginwaarde,
    Integer beginjaar,
    String bron,
    BigDecimal streefwaarde,
    LocalDate streefdatum,
    String eigenaar) {}
