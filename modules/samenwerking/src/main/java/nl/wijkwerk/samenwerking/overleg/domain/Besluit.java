package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.toegang.Rol;

/**
 * What was decided on a point, by whom, why and under which mandate. It never changes, and the
 * database holds it to that; a new one can replace it.
 */
@Entity
@Table(schema = "samenwerking", name = "besluit")
public class Besluit {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "agendapunt_id")
  private Agendapunt punt;

  @Column(name = "vergadering_id")
  private UUID vergaderingId;

  private int jaar;
  private int nummer;

  @Enumerated(EnumType.STRING)
  private Uitkomst uitkomst;

  private String reden;

  @Enumerated(EnumType.STRING)
  private Mandaat mandaat;

  @Column(name = "mandaat_van")
  private LocalDate mandaatVan;

  @Enumerated(EnumType.STRING)
  private Rol rol;

  @Column(name = "besloten_door")
  private String beslotenDoor;

  @Column(name = "besloten_op")
  private OffsetDateTime beslotenOp;

  @Convert(converter = LeegbaarUuid.class)
  private UUID vervangt;

  protected Besluit() {}

  Besluit(
      Agendapunt punt,
      Besluitnummer nummer,
      UUID id,
      Uitkomst uitkomst,
      Reden reden,
      Mandaatperiode mandaat,
      Rol rol,
      String door,
      OffsetDateTime nu,
      UUID vervangt) {
    this.id = id;
    this.punt = punt;
    this.vergaderingId = punt.vergaderingId();
    this.jaar = nummer.jaar();
    this.nummer = nummer.nummer();
    this.uitkomst = uitkomst;
    this.reden = reden.tekst();
    this.mandaat = mandaat == null ? null : mandaat.mandaat();
    this.mandaatVan = mandaat == null ? null : mandaat.geldigVan();
    this.rol = rol;
    this.beslotenDoor = door;
    this.beslotenOp = nu;
    this.vervangt = vervangt;
  }

  public UUID id() {
    return id;
  }

  public Besluitnummer nummer() {
    return new Besluitnummer(jaar, nummer);
  }

  public Uitkomst uitkomst() {
    return uitkomst;
  }

  public String reden() {
    return reden;
  }

  public Mandaat mandaat() {
    return mandaat;
  }

  public LocalDate mandaatVan() {
    return mandaatVan;
  }

  public Rol rol() {
    return rol;
  }

  public String beslotenDoor() {
    return beslotenDoor;
  }

  public OffsetDateTime beslotenOp() {
    return beslotenOp;
  }

  public UUID vervangt() {
    return vervangt;
  }
}
