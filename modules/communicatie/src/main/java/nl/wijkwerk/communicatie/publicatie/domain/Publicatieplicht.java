package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * Residents have to hear something before a date. It arises by itself from an event, its clock runs
 * until a message about the same subject is published, and it ends met or, with a reason, lapsed.
 */
@Entity
@Table(schema = "communicatie", name = "publicatieplicht")
public class Publicatieplicht {
  @Id private UUID id;
  @Version private long versie;
  private UUID aanleiding;

  @Enumerated(EnumType.STRING)
  private Aanleidingssoort soort;

  private String bron;
  private String onderwerp;
  private String gebied;
  private String wijk;
  private String titel;

  @Enumerated(EnumType.STRING)
  private Uitkomst uitkomst;

  private LocalDate datum;

  @ElementCollection
  @CollectionTable(
      schema = "communicatie",
      name = "publicatieplicht_feit",
      joinColumns = @JoinColumn(name = "publicatieplicht_id"))
  @OrderColumn(name = "plaats")
  private List<Feit> feiten = new ArrayList<>();

  @Embedded private Antwoordklok klok;

  @Enumerated(EnumType.STRING)
  private Plichtstatus status;

  @Convert(converter = LeegbaarUuid.class)
  private UUID publicatie;

  private String reden;
  private String afgehandeldDoor;

  protected Publicatieplicht() {}

  Publicatieplicht(UUID id, Aanleiding aanleiding, Antwoordklok klok) {
    this.id = id;
    this.aanleiding = aanleiding.gebeurtenis();
    this.soort = aanleiding.soort();
    this.bron = aanleiding.bron();
    this.onderwerp = aanleiding.onderwerp();
    this.gebied = aanleiding.gebied();
    this.wijk = aanleiding.wijk();
    this.titel = aanleiding.titel();
    this.uitkomst = aanleiding.uitkomst();
    this.datum = aanleiding.datum();
    this.feiten.addAll(aanleiding.feiten());
    this.klok = klok;
    this.status = Plichtstatus.OPEN;
  }

  /** The message that was just published is the answer; the clock stops at that moment. */
  @Bedrijfsregel("COM-02")
  public void voldoe(Publicatie bericht, String door, Werkkalender kalender) {
    vereisOpen();
    if (bericht.status() != Publicatiestatus.GEPUBLICEERD) {
      throw new Regelovertreding("COM-02", null, "communicatie.niet-gepubliceerd");
    }
    if (!onderwerp.equals(bericht.onderwerp())
        || !id.equals(bericht.plicht())
        || (gebied != null && !gebied.equals(bericht.gebied()))) {
      throw new Regelovertreding("COM-02", null, "communicatie.ander-onderwerp", titel);
    }
    klok.stop(bericht.gepubliceerd(), kalender);
    status = Plichtstatus.VOLDAAN;
    publicatie = bericht.id();
    afgehandeldDoor = door;
  }

  /** Nothing has to be told after all. */
  @Bedrijfsregel("COM-07")
  public void verval(String waarom, String door, OffsetDateTime moment, Werkkalender kalender) {
    vereisOpen();
    if (waarom == null || waarom.isBlank()) {
      throw new Regelovertreding("COM-07", "reden", "communicatie.vervallen-zonder-reden");
    }
    Invoertekst.vereisLengte("COM-07", "reden", waarom, Publicatie.LANGSTE_REDEN);
    klok.stop(moment, kalender);
    status = Plichtstatus.VERVALLEN;
    reden = waarom.strip();
    afgehandeldDoor = door;
  }

  @Bedrijfsregel("COM-10")
  private void vereisOpen() {
    if (status != Plichtstatus.OPEN) {
      throw new Regelovertreding("COM-10", null, "communicatie.plicht-al-afgehandeld");
    }
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  /** Id of the event that it came from. */
  public UUID aanleiding() {
    return aanleiding;
  }

  public Aanleidingssoort soort() {
    return soort;
  }

  /** Who decided. */
  public String bron() {
    return bron;
  }

  public String onderwerp() {
    return onderwerp;
  }

  /** Code of the area, or null for the whole municipality. */
  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  public String titel() {
    return titel;
  }

  public Uitkomst uitkomst() {
    return uitkomst;
  }

  /** Day of the decision. */
  public LocalDate datum() {
    return datum;
  }

  public List<Feit> feiten() {
    return List.copyOf(feiten);
  }

  public Antwoordklok klok() {
    return klok;
  }

  public Plichtstatus status() {
    return status;
  }

  /** The message that met it, or null. */
  public UUID publicatie() {
    return publicatie;
  }

  /** Why it lapsed, or null. */
  public String reden() {
    return reden;
  }

  public String afgehandeldDoor() {
    return afgehandeldDoor;
  }
}
