package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;

/**
 * What a municipality sets for a forum.
 *
 * @param mandaat mandate to hold from {@code mandaatVan} on, or null to leave it as it is
 */
public record Overleginstelling(
    String naam,
    Rol voorzitter,
    Rol verwijstNaar,
    boolean plannen,
    LocalDate eerste,
    int iedereWeken,
    LocalTime begintijd,
    int duurMinuten,
    String toelichting,
    Mandaat mandaat,
    LocalDate mandaatVan) {}
