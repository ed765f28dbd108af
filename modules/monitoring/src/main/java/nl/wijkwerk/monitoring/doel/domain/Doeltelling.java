package nl.wijkwerk.monitoring.doel.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * How many of a total a goal had reached on a day: 18 of 34 schools. A correction keeps what it
 * said before, with the reason; what is taken away stays too, and counts no more.
 */
@Entity
@Table(schema = "monitoring", name = "doeltelling")
public class Doeltelling {
  private static final int LANGSTE_BRON = 300;
  private static final int LANGSTE_TOELICHTING = 1000;
  private static final int LANGSTE_REDEN = 500;
  private static final int HOOGSTE = 100_000_000;
  private static final int EERSTE_JAAR = 1990;

  @Id private UUID id;

  @Column(name = "doel_id")
  private UUID doelId;

  private LocalDate dag;
  private Integer aantal;
  private Integer totaal;
  private String bron;
  private String toelichting;

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "doeltelling_was",
      joinColumns = @JoinColumn(name = "telling_id"))
  @OrderColumn(name = "volgnummer")
  private List<Tellingstand> eerder = new ArrayList<>();

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Column(name = "vervallen_reden")
  private String vervallenReden;

  @Version private long versie;

  protected Doeltelling() {}

  /**
   * @param vandaag after which no count can be
   */
  public Doeltelling(
      UUID id,
      UUID doelId,
      Tellinginhoud inhoud,
      LocalDate vandaag,
      String door,
      OffsetDateTime nu) {
    this.id = id;
    this.doelId = doelId;
    neem(inhoud, vandaag, door, nu);
  }

  private void neem(Tellinginhoud inhoud, LocalDate vandaag, String door, OffsetDateTime nu) {
    vereisInhoud(inhoud, vandaag);
    dag = inhoud.dag();
    aantal = inhoud.aantal();
    totaal = inhoud.totaal();
    bron = inhoud.bron();
    toelichting = inhoud.toelichting();
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  @Bedrijfsregel("MON-134")
  private static void vereisInhoud(Tellinginhoud inhoud, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> vereisDag(inhoud.dag(), vandaag),
        () -> vereisTotaal(inhoud.totaal()),
        () -> vereisAantal(inhoud.aantal(), inhoud.totaal()),
        () -> {
          if (inhoud.bron() == null) {
            throw new Regelovertreding("MON-134", "bron", "doeltelling.zonder-bron");
          }
        },
        () -> Invoertekst.vereisLengte("MON-134", "bron", inhoud.bron(), LANGSTE_BRON),
        () ->
            Invoertekst.vereisLengte(
                "MON-134", "toelichting", inhoud.toelichting(), LANGSTE_TOELICHTING));
  }

  private static void vereisDag(LocalDate dag, LocalDate vandaag) {
    if (dag == null) {
      throw new Regelovertreding("MON-134", "dag", "doeltelling.zonder-dag");
    }
    if (dag.isAfter(vandaag) || dag.getYear() < EERSTE_JAAR) {
      throw new Regelovertreding(
          "MON-134", "dag", "doeltelling.dag-kan-niet", Schrijfwijze.datum(dag), EERSTE_JAAR + "");
    }
  }

  private static void vereisTotaal(Integer totaal) {
    if (totaal == null || totaal < 1 || totaal > HOOGSTE) {
      throw new Regelovertreding("MON-134", "totaal", "doeltelling.totaal", HOOGSTE);
    }
  }

  private static void vereisAantal(Integer aantal, Integer totaal) {
    if (aantal == null || aantal < 0) {
      throw new Regelovertreding("MON-134", "aantal", "doeltelling.aantal");
    }
    if (totaal != null && aantal > totaal) {
      throw new Regelovertreding(
          "MON-134", "aantal", "doeltelling.meer-dan-totaal", aantal, totaal);
    }
  }

  /** Says anew what was counted; what it said before stays, with the reason. */
  @Bedrijfsregel("MON-137")
  public void corrigeer(
      Tellinginhoud inhoud, String reden, LocalDate vandaag, String door, OffsetDateTime nu) {
    vereisAanwezig();
    Tellingstand was = new Tellingstand(inhoud(), gewijzigd, gewijzigdDoor, nu, kaal(reden));
    MeerOvertredingen.toets(() -> vereisReden(reden), () -> neem(inhoud, vandaag, door, nu));
    eerder.add(was);
  }

  /** Takes it away: it counts no more, and stays to be read. */
  @Bedrijfsregel("MON-137")
  public void laatVervallen(String reden, String door, OffsetDateTime nu) {
    vereisAanwezig();
    vereisReden(reden);
    vervallenOp = nu;
    vervallenDoor = door;
    vervallenReden = reden.strip();
  }

  private static void vereisReden(String reden) {
    Invoertekst.vereisReden("MON-137", "reden", reden, "doeltelling.zonder-reden");
    Invoertekst.vereisLengte("MON-137", "reden", reden, LANGSTE_REDEN);
  }

  private static String kaal(String tekst) {
    return tekst == null ? null : tekst.strip();
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("telling", vervallenDoor, vervallenOp);
    }
  }

  /** The share of the total in percent, with one decimal. */
  public static BigDecimal procent(int aantal, int totaal) {
    return BigDecimal.valueOf(aantal)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(totaal), 1, RoundingMode.HALF_UP);
  }

  /**
   * Counts as points of a series; a line joins only those of the same total.
   *
   * @param tellingen in the order of their days
   * @param inProcenten whether the goal is in shares of the total
   */
  @Bedrijfsregel({"MON-133", "MON-136"})
  public static List<Meetpunt> punten(List<Doeltelling> tellingen, boolean inProcenten) {
    List<Meetpunt> punten = new ArrayList<>();
    Integer vorig = null;
    for (Doeltelling t : tellingen) {
      punten.add(
          new Meetpunt(
              t.dag,
              inProcenten ? procent(t.aantal, t.totaal) : BigDecimal.valueOf(t.aantal),
              null,
              t.aantal,
              t.totaal,
              t.bron,
              vorig != null && !vorig.equals(t.totaal)
                  ? Aansluiting.ONDERBROKEN
                  : Aansluiting.SLUIT_AAN));
      vorig = t.totaal;
    }
    return punten;
  }

  public UUID id() {
    return id;
  }

  public UUID doelId() {
    return doelId;
  }

  public Tellinginhoud inhoud() {
    return new Tellinginhoud(dag, aantal, totaal, bron, toelichting);
  }

  /** What it said before each correction, the oldest first. */
  public List<Tellingstand> eerder() {
    return List.copyOf(eerder);
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  /** When it was taken away, or null. */
  public OffsetDateTime vervallenOp() {
    return vervallenOp;
  }

  public String vervallenDoor() {
    return vervallenDoor;
  }

  public String vervallenReden() {
    return vervallenReden;
  }

  public long versie() {
    return versie;
  }
}
