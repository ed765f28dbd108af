package nl.wijkwerk.wijkplan.bewoners.domain;

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

/** An evening on which a plan is discussed with the residents of its area. */
@Entity
@Table(schema = "wijkplan", name = "bewonersavond")
public class Bewonersavond {
  /** Most remarks of one evening, so that its report can be shown and printed as a whole. */
  public static final int MEESTE_OPMERKINGEN = 500;

  private static final int EERSTE_JAAR = 2000;

  /** Years after today. */
  private static final int VERST = 1;

  private static final int LANGSTE_NAAM = 120;
  private static final int LANGSTE_TEKST = 300;
  private static final int LANGSTE_AANVANG = 20;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private LocalDate datum;
  private String aanvang;
  private String plaats;
  private String genodigden;

  @Column(name = "verstuurd_op")
  private LocalDate verstuurdOp;

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Bewonersavond() {}

  public Bewonersavond(UUID id, UUID planId, Avondinhoud inhoud, OffsetDateTime nu, String door) {
    this.id = id;
    this.planId = planId;
    wijzig(inhoud, nu, door);
  }

  /** Replaces what was filled in. */
  @Bedrijfsregel("WPL-53")
  public final void wijzig(Avondinhoud inhoud, OffsetDateTime nu, String door) {
    MeerOvertredingen.toets(
        () -> vereisDatum(inhoud.datum(), dag(nu)),
        () -> Invoertekst.vereisLengte("WPL-53", "aanvang", inhoud.aanvang(), LANGSTE_AANVANG),
        () -> vereis("plaats", inhoud.plaats(), "avond.zonder-plaats", LANGSTE_NAAM),
        () -> vereis("genodigden", inhoud.genodigden(), "avond.zonder-genodigden", LANGSTE_TEKST),
        () -> vereisVerstuurd(inhoud, dag(nu)));
    this.datum = inhoud.datum();
    this.aanvang = leeg(inhoud.aanvang()) ? null : inhoud.aanvang().strip();
    this.plaats = inhoud.plaats().strip();
    this.genodigden = inhoud.genodigden().strip();
    this.verstuurdOp = inhoud.verstuurdOp();
    this.gewijzigd = nu;
    this.gewijzigdDoor = door;
  }

  private static void vereisDatum(LocalDate datum, LocalDate vandaag) {
    if (datum == null) {
      throw new Regelovertreding("WPL-53", "datum", "avond.zonder-datum");
    }
    vereisNabij(datum, vandaag);
  }

  @Bedrijfsregel("WPL-132")
  private static void vereisNabij(LocalDate datum, LocalDate vandaag) {
    if (datum.getYear() < EERSTE_JAAR || datum.isAfter(vandaag.plusYears(VERST))) {
      throw new Regelovertreding(
          "WPL-132", "datum", "avond.ver-weg", String.valueOf(EERSTE_JAAR), VERST);
    }
  }

  private static void vereis(String veld, String tekst, String sleutel, int hoogstens) {
    if (leeg(tekst)) {
      throw new Regelovertreding("WPL-53", veld, sleutel);
    }
    Invoertekst.vereisLengte("WPL-53", veld, tekst.strip(), hoogstens);
  }

  private static void vereisVerstuurd(Avondinhoud inhoud, LocalDate vandaag) {
    LocalDate verstuurd = inhoud.verstuurdOp();
    if (verstuurd != null && verstuurd.isAfter(vandaag)) {
      throw new Regelovertreding("WPL-53", "verstuurdOp", "avond.verstuurd-toekomst");
    }
    if (verstuurd != null && inhoud.datum() != null && verstuurd.isAfter(inhoud.datum())) {
      throw new Regelovertreding("WPL-53", "verstuurdOp", "avond.verstuurd-te-laat");
    }
  }

  /**
   * Refuses a remark before the evening was held, or one too many.
   *
   * @param aantal remarks that it has
   */
  @Bedrijfsregel("WPL-54")
  public void vereisPlaats(int aantal, LocalDate vandaag) {
    if (!gehouden(vandaag)) {
      throw new Regelovertreding("WPL-54", null, "avond.nog-niet-gehouden");
    }
    if (aantal >= MEESTE_OPMERKINGEN) {
      throw new Regelovertreding("WPL-54", null, "avond.vol", MEESTE_OPMERKINGEN);
    }
  }

  /**
   * Refuses to move an evening on which something was said to a day that has not come.
   *
   * @param aantal remarks that it has
   */
  @Bedrijfsregel("WPL-54")
  public static void vereisGehouden(LocalDate datum, int aantal, LocalDate vandaag) {
    if (aantal > 0 && datum != null && datum.isAfter(vandaag)) {
      throw new Regelovertreding("WPL-54", "datum", "avond.al-gehouden", aantal);
    }
  }

  /** Refuses to take away an evening on which something was said. */
  @Bedrijfsregel("WPL-53")
  public void vereisZonderOpmerkingen(int aantal) {
    if (aantal > 0) {
      throw new Regelovertreding("WPL-53", null, "avond.heeft-opmerkingen", aantal);
    }
  }

  public boolean gehouden(LocalDate vandaag) {
    return !datum.isAfter(vandaag);
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  private static LocalDate dag(OffsetDateTime nu) {
    return nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public Avondinhoud inhoud() {
    return new Avondinhoud(datum, aanvang, plaats, genodigden, verstuurdOp);
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
