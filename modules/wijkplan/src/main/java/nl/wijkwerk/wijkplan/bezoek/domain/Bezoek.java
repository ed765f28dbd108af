package nl.wijkwerk.wijkplan.bezoek.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** A visit to another municipality, for a plan. */
@Entity
@Table(schema = "wijkplan", name = "bezoek")
public class Bezoek {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private String gemeente;
  private LocalDate datum;
  private String deelnemers;
  private String indruk;
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Bezoek() {}

  public Bezoek(UUID id, Wijkplan plan, Bezoekinhoud inhoud, OffsetDateTime nu, String door) {
    this.id = id;
    this.planId = plan.id();
    wijzig(inhoud, nu, door);
  }

  @Bedrijfsregel("WPL-74")
  public void wijzig(Bezoekinhoud inhoud, OffsetDateTime nu, String door) {
    MeerOvertredingen.toets(
        () -> {
          if (inhoud.gemeente() == null) {
            throw new Regelovertreding("WPL-74", "gemeente", "bezoek.zonder-gemeente");
          }
          Invoertekst.vereisLengte("WPL-74", "gemeente", inhoud.gemeente(), 120);
        },
        () -> {
          if (inhoud.datum() == null
              || inhoud.datum().isAfter(nu.atZoneSameInstant(Klok.ZONE).toLocalDate())) {
            throw new Regelovertreding("WPL-74", "datum", "bezoek.datum");
          }
        },
        () -> Invoertekst.vereisLengte("WPL-74", "deelnemers", inhoud.deelnemers(), 1000),
        () -> Invoertekst.vereisLengte("WPL-74", "indruk", inhoud.indruk(), 2000));
    gemeente = inhoud.gemeente();
    datum = inhoud.datum();
    deelnemers = inhoud.deelnemers();
    indruk = inhoud.indruk();
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public Bezoekinhoud inhoud() {
    return new Bezoekinhoud(gemeente, datum, deelnemers, indruk);
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public long versie() {
    return versie;
  }
}
