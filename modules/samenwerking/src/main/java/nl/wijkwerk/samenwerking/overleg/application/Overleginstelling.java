package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
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
    LocalDate mandaatVan) {
  /** A day without a mandate would be dropped in silence. */
  @Bedrijfsregel("SAM-11")
  public Overleginstelling {
    if (mandaat == null && mandaatVan != null) {
      throw new Regelovertreding("SAM-11", "mandaat", "samenwerking.mandaat-geen");
    }
  }
}
