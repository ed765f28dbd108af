package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.kader.Decimalen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;

/**
 * A row of a plan: a goal under an ambitie with the solutions chosen for it, or an item for the
 * whole wijk. Has a version of its own, so that two people can work on different rows.
 */
@Entity
@Table(schema = "wijkplan", name = "planregel")
public class Planregel {
  private static final BigDecimal HOOGSTE = new BigDecimal("999999999");
  private static final int LANGSTE_TEKST = 2000;
  private static final int LANGSTE_NAAM = 300;
  private static final int EERSTE_JAAR = 1990;
  private static final int LAATSTE_JAAR = 2100;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private Integer ambitie;
  private int volgorde;
  private String doelstelling;
  private boolean pm;
  private String oplossingen;
  private BigDecimal raming;

  @Column(name = "jaar_van")
  private Integer jaarVan;

  @Column(name = "jaar_tot")
  private Integer jaarTot;

  private String verantwoordelijke;
  private String opmerkingen;
  private String indicator;
  private BigDecimal beginwaarde;
  private Integer beginjaar;
  private String bron;
  private BigDecimal streefwaarde;
  private LocalDate streefdatum;
  private String eigenaar;
  private OffsetDateTime gemaakt;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "planregel_oplossing",
      joinColumns = @JoinColumn(name = "planregel_id"))
  private Set<GekozenOplossing> gekozen = new HashSet<>();

  // Raised with every other choice: a change of the collection alone would not raise the version.
  private int keuze;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Version private long versie;

  protected Planregel() {}

  public Planregel(UUID id, UUID planId, int volgorde, Planregelinhoud inhoud, OffsetDateTime nu) {
    this.id = id;
    this.planId = planId;
    this.volgorde = volgorde;
    this.gemaakt = nu;
    wijzig(inhoud);
  }

  /** Replaces what was filled in; a concept may be incomplete, but not contradict itself. */
  @Bedrijfsregel("WPL-08")
  public void wijzig(Planregelinhoud inhoud) {
    vereisLengte(inhoud);
    if (inhoud.doelstelling() == null || inhoud.doelstelling().isBlank()) {
      throw new Regelovertreding("WPL-08", "doelstelling", "wijkplan.doelstelling-leeg");
    }
    if (inhoud.raming() != null
        && (inhoud.raming().signum() < 0 || inhoud.raming().compareTo(HOOGSTE) > 0)) {
      throw new Regelovertreding("WPL-08", "raming", "wijkplan.bedrag-negatief");
    }
    Decimalen.vereis("WPL-08", "raming", inhoud.raming(), Decimalen.EURO);
    Decimalen.vereis("WPL-08", "beginwaarde", inhoud.beginwaarde(), Decimalen.MEETWAARDE);
    Decimalen.vereis("WPL-08", "streefwaarde", inhoud.streefwaarde(), Decimalen.MEETWAARDE);
    if (inhoud.jaarVan() != null
        && inhoud.jaarTot() != null
        && inhoud.jaarTot() < inhoud.jaarVan()) {
      throw new Regelovertreding("WPL-08", "jaarTot", "wijkplan.jaren-omgekeerd");
    }
    jaarKan(inhoud.jaarVan(), "jaarVan");
    jaarKan(inhoud.jaarTot(), "jaarTot");
    jaarKan(inhoud.beginjaar(), "beginjaar");
    jaarKan(inhoud.streefdatum() == null ? null : inhoud.streefdatum().getYear(), "streefdatum");
    waardeKan(inhoud.beginwaarde(), "beginwaarde");
    waardeKan(inhoud.streefwaarde(), "streefwaarde");
    if (inhoud.streefdatum() != null
        && inhoud.beginjaar() != null
        && inhoud.streefdatum().getYear() < inhoud.beginjaar()) {
      throw new Regelovertreding("WPL-08", "streefdatum", "wijkplan.streefdatum-voor-begin");
    }
    if (inhoud.beginwaarde() != null
        && inhoud.streefwaarde() != null
        && inhoud.beginwaarde().compareTo(inhoud.streefwaarde()) == 0) {
      throw new Regelovertreding("WPL-08", "streefwaarde", "wijkplan.streefwaarde-gelijk");
    }
    this.ambitie = inhoud.ambitie();
    this.doelstelling = inhoud.doelstelling().strip();
    this.pm = inhoud.pm();
    this.oplossingen = inhoud.oplossingen();
    this.raming = inhoud.raming();
    this.jaarVan = inhoud.jaarVan();
    this.jaarTot = inhoud.jaarTot() == null ? inhoud.jaarVan() : inhoud.jaarTot();
    this.verantwoordelijke = inhoud.verantwoordelijke();
    this.opmerkingen = inhoud.opmerkingen();
    this.indicator = inhoud.indicator();
    this.beginwaarde = inhoud.beginwaarde();
    this.beginjaar = inhoud.beginjaar();
    this.bron = inhoud.bron();
    this.streefwaarde = inhoud.streefwaarde();
    this.streefdatum = inhoud.streefdatum();
    this.eigenaar = inhoud.eigenaar();
  }

  /**
   * Gives the row its place under another ambitie.
   *
   * @param volgorde one that no row of that ambitie has or had
   */
  @Bedrijfsregel("WPL-13")
  public void nummer(int volgorde) {
    this.volgorde = volgorde;
  }

  @Bedrijfsregel("WPL-11")
  private static void vereisLengte(Planregelinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> vereisLengte("doelstelling", inhoud.doelstelling(), LANGSTE_TEKST),
        () -> vereisLengte("indicator", inhoud.indicator(), LANGSTE_NAAM),
        () -> vereisLengte("bron", inhoud.bron(), LANGSTE_NAAM),
        () -> vereisLengte("eigenaar", inhoud.eigenaar(), LANGSTE_NAAM),
        () -> vereisLengte("oplossingen", inhoud.oplossingen(), LANGSTE_TEKST),
        () -> vereisLengte("verantwoordelijke", inhoud.verantwoordelijke(), LANGSTE_NAAM),
        () -> vereisLengte("opmerkingen", inhoud.opmerkingen(), LANGSTE_TEKST));
  }

  private static void vereisLengte(String veld, String tekst, int hoogstens) {
    Invoertekst.vereisLengte("WPL-11", veld, tekst, hoogstens);
  }

  /** Replaces what was chosen from the library. */
  public void kies(Collection<GekozenOplossing> keus) {
    if (!gekozen.equals(Set.copyOf(keus))) {
      gekozen.retainAll(keus);
      gekozen.addAll(keus);
      keuze++;
    }
  }

  /**
   * Says what was chosen of a row that is only read; {@link #kies} is for a row that is changed.
   */
  public void isGelezenMet(Collection<GekozenOplossing> keus) {
    gekozen = new HashSet<>(keus);
  }

  public List<GekozenOplossing> gekozen() {
    return gekozen.stream().sorted(Comparator.comparing(GekozenOplossing::tekst)).toList();
  }

  /** Takes the row out of the plan; its number is not given to another. */
  public void laatVervallen(OffsetDateTime nu, String door) {
    this.vervallenOp = nu;
    this.vervallenDoor = door;
  }

  /** When it was taken out of the plan, or null. */
  public OffsetDateTime vervallenOp() {
    return vervallenOp;
  }

  /**
   * @throws Vervallen when somebody took the row away; says who and when
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("regel van het wijkplan", vervallenDoor, vervallenOp);
    }
  }

  // A slip of the pen: plans look some years back and some years ahead.
  private static void jaarKan(Integer jaar, String veld) {
    if (jaar != null && (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)) {
      throw new Regelovertreding(
          "WPL-08", veld, "wijkplan.jaar-kan-niet", EERSTE_JAAR, LAATSTE_JAAR);
    }
  }

  private static void waardeKan(BigDecimal waarde, String veld) {
    if (waarde != null && waarde.abs().compareTo(HOOGSTE) > 0) {
      throw new Regelovertreding("WPL-08", veld, "wijkplan.waarde-te-groot");
    }
  }

  /** What this row still lacks for a definitive proposal. */
  public List<String> ontbreekt() {
    return Kwaliteitseis.van(inhoud()).stream()
        .filter(e -> !e.voldaan())
        .map(Kwaliteitseis::eis)
        .toList();
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public int volgorde() {
    return volgorde;
  }

  /** "2.1": the second goal's first row; empty for an item for the whole wijk. */
  public String nummer() {
    return ambitie == null ? "" : ambitie + "." + volgorde;
  }

  /** What people know the row by: its number, or for an item for the whole wijk what it is. */
  String naam() {
    return ambitie == null ? doelstelling : nummer();
  }

  public OffsetDateTime gemaakt() {
    return gemaakt;
  }

  public long versie() {
    return versie;
  }

  public Planregelinhoud inhoud() {
    return new Planregelinhoud(
        ambitie,
        doelstelling,
        pm,
        oplossingen,
        raming,
        jaarVan,
        jaarTot,
        verantwoordelijke,
        opmerkingen,
        indicator,
        beginwaarde,
        beginjaar,
        bron,
        streefwaarde,
        streefdatum,
        eigenaar,
        GekozenOplossing.ids(gekozen));
  }
}
