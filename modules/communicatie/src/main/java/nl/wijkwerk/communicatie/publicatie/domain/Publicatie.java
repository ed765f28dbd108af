package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A message for the residents of an area. It begins as a concept of which every saved text is kept,
 * is published, may be corrected with a reason in a new version, and may be withdrawn; what was
 * published stays readable.
 */
@Entity
@Table(schema = "communicatie", name = "publicatie")
public class Publicatie {
  static final int LANGSTE_REDEN = 2000;

  @Id private UUID id;
  @Version private long versie;
  private String gebied;
  private String wijk;
  private String onderwerp;

  @Convert(converter = LeegbaarUuid.class)
  private UUID plicht;

  @Enumerated(EnumType.STRING)
  private Publicatiestatus status;

  // Copied from the newest version, for lists; they also make every new version change this row, so
  // that @Version sees it.
  private String titel;
  private String samenvatting;
  private int laatsteVersie;
  private OffsetDateTime gewijzigd;

  private OffsetDateTime gepubliceerd;
  private String gepubliceerdDoor;
  private OffsetDateTime ingetrokken;
  private String intrekreden;

  @OneToMany(mappedBy = "publicatie", cascade = CascadeType.ALL)
  @OrderBy("nummer")
  private List<Publicatieversie> versies = new ArrayList<>();

  protected Publicatie() {}

  /**
   * A concept of its own accord.
   *
   * @param gebied code of the area whose page it is for
   * @param wijk name of that area
   */
  @Bedrijfsregel("COM-04")
  public Publicatie(
      UUID id,
      String gebied,
      String wijk,
      Berichttekst inhoud,
      String auteur,
      OffsetDateTime moment) {
    if (gebied == null || gebied.isBlank()) {
      throw new Regelovertreding("COM-04", "gebied", "communicatie.zonder-gebied");
    }
    this.id = id;
    this.gebied = gebied;
    this.wijk = wijk;
    this.status = Publicatiestatus.CONCEPT;
    voegVersieToe(inhoud, null, auteur, moment);
  }

  /** A concept that is to be the answer to a duty. */
  public static Publicatie antwoord(
      UUID id,
      Publicatieplicht plicht,
      String gebied,
      String wijk,
      Berichttekst inhoud,
      String auteur,
      OffsetDateTime moment) {
    Publicatie bericht = new Publicatie(id, gebied, wijk, inhoud, auteur, moment);
    bericht.plicht = plicht.id();
    bericht.onderwerp = plicht.onderwerp();
    return bericht;
  }

  /** Keeps a new text of the concept; the same text again is no new version. */
  @Bedrijfsregel("COM-05")
  public void bewaar(Berichttekst inhoud, String auteur, OffsetDateTime moment) {
    if (status != Publicatiestatus.CONCEPT) {
      throw new Regelovertreding("COM-05", null, "communicatie.geen-concept");
    }
    if (!inhoud.equals(nieuwste().inhoud())) {
      voegVersieToe(inhoud, null, auteur, moment);
    }
  }

  /** Shows the newest text to residents. */
  public void publiceer(String door, OffsetDateTime moment) {
    if (status != Publicatiestatus.CONCEPT) {
      throw new Regelovertreding("COM-05", null, "communicatie.geen-concept");
    }
    nieuwste().inhoud().vereisPubliceerbaar();
    nieuwste().publiceer(moment);
    status = Publicatiestatus.GEPUBLICEERD;
    gepubliceerd = moment;
    gepubliceerdDoor = door;
    gewijzigd = moment;
  }

  /** Puts a better text in the place of a published one, which stays readable. */
  @Bedrijfsregel("COM-05")
  public void corrigeer(Berichttekst inhoud, String reden, String auteur, OffsetDateTime moment) {
    vereisGepubliceerd("COM-05");
    if (reden == null || reden.isBlank()) {
      throw new Regelovertreding("COM-05", "reden", "communicatie.correctie-zonder-reden");
    }
    Invoertekst.vereisLengte("COM-05", "reden", reden, LANGSTE_REDEN);
    inhoud.vereisPubliceerbaar();
    if (inhoud.equals(nieuwste().inhoud())) {
      throw new Regelovertreding("COM-05", "tekst", "communicatie.correctie-zonder-verschil");
    }
    voegVersieToe(inhoud, reden.strip(), auteur, moment);
    nieuwste().publiceer(moment);
  }

  /** Takes the message off the page; a duty that it met stays met. */
  @Bedrijfsregel("COM-06")
  public void trekIn(String reden, OffsetDateTime moment) {
    vereisGepubliceerd("COM-06");
    if (reden == null || reden.isBlank()) {
      throw new Regelovertreding("COM-06", "reden", "communicatie.intrekken-zonder-reden");
    }
    Invoertekst.vereisLengte("COM-06", "reden", reden, LANGSTE_REDEN);
    status = Publicatiestatus.INGETROKKEN;
    intrekreden = reden.strip();
    ingetrokken = moment;
    gewijzigd = moment;
  }

  private void vereisGepubliceerd(String regel) {
    if (status != Publicatiestatus.GEPUBLICEERD) {
      throw new Regelovertreding(regel, null, "communicatie.niet-gepubliceerd");
    }
  }

  private void voegVersieToe(
      Berichttekst inhoud, String reden, String auteur, OffsetDateTime moment) {
    laatsteVersie++;
    versies.add(new Publicatieversie(this, laatsteVersie, inhoud, reden, auteur, moment));
    titel = inhoud.titel();
    samenvatting = inhoud.samenvatting();
    gewijzigd = moment;
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  /** Subject of the duty that it answers, or null. */
  public String onderwerp() {
    return onderwerp;
  }

  /** The duty that it answers, or null. */
  public UUID plicht() {
    return plicht;
  }

  public Publicatiestatus status() {
    return status;
  }

  public String titel() {
    return titel;
  }

  public String samenvatting() {
    return samenvatting;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  /** When residents could first read it, or null. */
  public OffsetDateTime gepubliceerd() {
    return gepubliceerd;
  }

  /** Who showed it to residents; null before that, and for a message of before this was kept. */
  public String gepubliceerdDoor() {
    return gepubliceerdDoor;
  }

  public OffsetDateTime ingetrokken() {
    return ingetrokken;
  }

  public String intrekreden() {
    return intrekreden;
  }

  public Publicatieversie nieuwste() {
    return versies.get(versies.size() - 1);
  }

  /** Every saved text, oldest first. */
  public List<Publicatieversie> versies() {
    return List.copyOf(versies);
  }
}
