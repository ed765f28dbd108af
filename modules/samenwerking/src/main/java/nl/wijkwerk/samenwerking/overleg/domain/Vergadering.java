package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * One meeting of a forum. It comes from the series by itself, takes points until its day is over or
 * its chair closes it, and then keeps only what was decided; the rest moves on.
 */
@Entity
@Table(schema = "samenwerking", name = "vergadering")
public class Vergadering {
  @Id private UUID id;

  @Column(name = "overleg_id")
  private UUID overlegId;

  private LocalDate datum;
  private LocalTime begintijd;

  @Column(name = "duur_minuten")
  private int duurMinuten;

  @Enumerated(EnumType.STRING)
  private Vergaderstatus status;

  @Version private long versie;

  protected Vergadering() {}

  public Vergadering(Overleg overleg, LocalDate datum) {
    this.id = UUID.randomUUID();
    this.overlegId = overleg.id();
    this.datum = datum;
    volg(overleg.reeks());
  }

  /** Takes over time and length of the series, and stands on the calendar again. */
  public final void volg(Reeks reeks) {
    this.begintijd = reeks.begintijd();
    this.duurMinuten = reeks.duurMinuten();
    this.status = Vergaderstatus.GEPLAND;
  }

  /** The series no longer has this day. */
  public void laatVervallen() {
    this.status = Vergaderstatus.VERVALLEN;
  }

  /** Ends the meeting; only on its day or after it, else points would wander off unseen. */
  @Bedrijfsregel("SAM-08")
  public void sluitAf(LocalDate vandaag) {
    if (status != Vergaderstatus.GEPLAND) {
      throw new Regelovertreding("SAM-08", null, "samenwerking.vergadering-dicht");
    }
    if (vandaag.isBefore(datum)) {
      throw new Regelovertreding("SAM-08", null, "samenwerking.vergadering-nog-niet");
    }
    this.status = Vergaderstatus.AFGESLOTEN;
  }

  /** Refuses a decision of a meeting that is still to come, unless the forum did decide ahead. */
  @Bedrijfsregel("SAM-15")
  void vereisGehouden(LocalDate vandaag, boolean vooruit) {
    if (vandaag.isBefore(datum) && !vooruit) {
      throw new Regelovertreding("SAM-15", "vooruit", "samenwerking.besluit-te-vroeg");
    }
  }

  /** Whether points can still be put on this agenda. */
  public boolean open(LocalDate vandaag) {
    return status == Vergaderstatus.GEPLAND && !datum.isBefore(vandaag);
  }

  @Bedrijfsregel("SAM-08")
  void vereisOpen(LocalDate vandaag) {
    if (!open(vandaag)) {
      throw new Regelovertreding("SAM-08", "vergadering", "samenwerking.vergadering-dicht");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID overlegId() {
    return overlegId;
  }

  public LocalDate datum() {
    return datum;
  }

  public LocalTime begintijd() {
    return begintijd;
  }

  public int duurMinuten() {
    return duurMinuten;
  }

  public Vergaderstatus status() {
    return status;
  }

  public long versie() {
    return versie;
  }
}
