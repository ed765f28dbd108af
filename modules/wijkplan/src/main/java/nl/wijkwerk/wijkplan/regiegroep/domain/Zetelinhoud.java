package nl.wijkwerk.wijkplan.regiegroep.domain;

import java.time.LocalDate;

/**
 * Who sits in a seat.
 *
 * @param bezetter on behalf of whom: a function, organisation or street; null while it is vacant
 * @param van first day of the term
 * @param tot last day of the term; residents always have one
 */
public record Zetelinhoud(String bezetter, LocalDate van, LocalDate tot, boolean voorzitter) {}
