package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.wijkwerk.kern.fout.Regelovertreding;

/** A mandate with the days on which it holds; without a last day it holds until further notice. */
@Embeddable
public class Mandaatperiode {
  @Enumerated(EnumType.STRING)
  private Mandaat mandaat;

  @Column(name = "geldig_van")
  private LocalDate geldigVan;

  @Column(name = "geldig_tot")
  private LocalDate geldigTot;

  protected Mandaatperiode() {}

  public Mandaatperiode(Mandaat mandaat, LocalDate geldigVan, LocalDate geldigTot) {
    if (mandaat == null || geldigVan == null) {
      throw new Regelovertreding("SAM-11", "mandaatVan", "samenwerking.mandaat-leeg");
    }
    if (geldigTot != null && geldigTot.isBefore(geldigVan)) {
      throw new Regelovertreding("SAM-11", "mandaatVan", "samenwerking.mandaat-datums");
    }
    this.mandaat = mandaat;
    this.geldigVan = geldigVan;
    this.geldigTot = geldigTot;
  }

  boolean geldt(LocalDate dag) {
    return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
  }

  Mandaatperiode eindig(LocalDate laatsteDag) {
    return new Mandaatperiode(mandaat, geldigVan, laatsteDag);
  }

  public Mandaat mandaat() {
    return mandaat;
  }

  public LocalDate geldigVan() {
    return geldigVan;
  }

  public LocalDate geldigTot() {
    return geldigTot;
  }
}
