package nl.wijkwerk.wijkplan.analyse.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.kader.Decimalen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;

/**
 * A row of a wijkanalyse: what is good, what pinches, what one wants and what it might cost, for
 * one ambitie. Has a version of its own, so that two people can work on different rows.
 */
@Entity
@Table(schema = "wijkplan", name = "analyseregel")
public class Analyseregel {
  /** Longest text of a row. A row of a plan takes more, so that everything here fits there. */
  public static final int LANGSTE_TEKST = 1500;

  private static final int LANGSTE_NAAM = 120;

  private static final BigDecimal HOOGSTE = new BigDecimal("999999999");

  @Id private UUID id;

  @Column(name = "analyse_id")
  private UUID analyseId;

  private int ambitie;

  @Enumerated(EnumType.STRING)
  private Domein domein;

  private Integer waardering;

  @Column(name = "waardering_door")
  private String waarderingDoor;

  private String positief;
  private String knelpunten;
  private String doelstelling;
  private String oplossingen;
  private BigDecimal kosten;

  @Enumerated(EnumType.STRING)
  private Prioriteit prioriteit;

  private String opmerkingen;
  private OffsetDateTime gemaakt;

  @Enumerated(EnumType.STRING)
  @Column(name = "herkomst_soort")
  private Herkomst.Soort herkomstSoort;

  @Column(name = "herkomst_bron")
  @Convert(converter = LeegbaarUuid.class)
  private UUID herkomstBron;

  @Column(name = "herkomst_regel")
  @Convert(converter = LeegbaarUuid.class)
  private UUID herkomstRegel;

  @Column(name = "herkomst_tekst")
  private String herkomstTekst;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "analyseregel_oplossing",
      joinColumns = @JoinColumn(name = "analyseregel_id"))
  private Set<GekozenOplossing> gekozen = new HashSet<>();

  // Raised with every other choice: a change of the collection alone would not raise the version.
  private int keuze;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Version private long versie;

  protected Analyseregel() {}

  public Analyseregel(UUID id, UUID analyseId, Analyseregelinhoud inhoud, OffsetDateTime nu) {
    this.id = id;
    this.analyseId = analyseId;
    this.gemaakt = nu;
    wijzig(inhoud);
  }

  /** Replaces what was filled in. */
  @Bedrijfsregel("WPL-07")
  public void wijzig(Analyseregelinhoud inhoud) {
    vereisLengte(inhoud);
    if (leeg(inhoud.positief()) && leeg(inhoud.knelpunten()) && leeg(inhoud.doelstelling())) {
      throw new Regelovertreding("WPL-07", "knelpunten", "wijkplan.analyseregel-leeg");
    }
    if (inhoud.waardering() != null && (inhoud.waardering() < 1 || inhoud.waardering() > 5)) {
      throw new Regelovertreding("WPL-07", "waardering", "wijkplan.waardering-schaal");
    }
    vereisWaardering(inhoud);
    Decimalen.vereis("WPL-07", "kosten", inhoud.kosten(), Decimalen.EURO);
    if (inhoud.kosten() != null
        && (inhoud.kosten().signum() < 0 || inhoud.kosten().compareTo(HOOGSTE) > 0)) {
      throw new Regelovertreding("WPL-07", "kosten", "wijkplan.bedrag-negatief");
    }
    this.ambitie = inhoud.ambitie();
    this.domein = inhoud.domein();
    this.waardering = inhoud.waardering();
    this.waarderingDoor = inhoud.waardering() == null ? null : inhoud.waarderingDoor().strip();
    this.positief = inhoud.positief();
    this.knelpunten = inhoud.knelpunten();
    this.doelstelling = inhoud.doelstelling();
    this.oplossingen = inhoud.oplossingen();
    this.kosten = inhoud.kosten();
    this.prioriteit = inhoud.prioriteit();
    this.opmerkingen = inhoud.opmerkingen();
  }

  @Bedrijfsregel("WPL-50")
  private static void vereisWaardering(Analyseregelinhoud inhoud) {
    if (inhoud.waardering() != null && leeg(inhoud.waarderingDoor())) {
      throw new Regelovertreding("WPL-50", "waarderingDoor", "wijkplan.waardering-zonder-wie");
    }
    if (inhoud.waardering() == null && !leeg(inhoud.waarderingDoor())) {
      throw new Regelovertreding("WPL-50", "waardering", "wijkplan.waardering-zonder-cijfer");
    }
    Invoertekst.vereisLengte("WPL-50", "waarderingDoor", inhoud.waarderingDoor(), LANGSTE_NAAM);
  }

  /** Keeps of what earlier row this one was made. */
  @Bedrijfsregel("WPL-51")
  public void kwamUit(Herkomst herkomst) {
    this.herkomstSoort = herkomst.soort();
    this.herkomstBron = herkomst.bron();
    this.herkomstRegel = herkomst.regel();
    this.herkomstTekst = herkomst.tekst();
  }

  /** Of what earlier row it was made, or null when it was written here. */
  public Herkomst herkomst() {
    return herkomstSoort == null
        ? null
        : new Herkomst(herkomstSoort, herkomstBron, herkomstRegel, herkomstTekst);
  }

  @Bedrijfsregel("WPL-11")
  private static void vereisLengte(Analyseregelinhoud inhoud) {
    MeerOvertredingen.toets(
        () -> vereisLengte("knelpunten", inhoud.knelpunten()),
        () -> vereisLengte("positief", inhoud.positief()),
        () -> vereisLengte("doelstelling", inhoud.doelstelling()),
        () -> vereisLengte("oplossingen", inhoud.oplossingen()),
        () -> vereisLengte("opmerkingen", inhoud.opmerkingen()));
  }

  private static void vereisLengte(String veld, String tekst) {
    Invoertekst.vereisLengte("WPL-11", veld, tekst, LANGSTE_TEKST);
  }

  /** Replaces what was chosen from the library. */
  public void kies(Collection<GekozenOplossing> keus) {
    if (!gekozen.equals(Set.copyOf(keus))) {
      gekozen.retainAll(keus);
      gekozen.addAll(keus);
      keuze++;
    }
  }

  /** A copy of this row that is only read, with what was chosen as one question found it. */
  public Analyseregel gelezenMet(Collection<GekozenOplossing> keus) {
    Analyseregel kopie = new Analyseregel();
    kopie.id = id;
    kopie.analyseId = analyseId;
    kopie.ambitie = ambitie;
    kopie.domein = domein;
    kopie.waardering = waardering;
    kopie.waarderingDoor = waarderingDoor;
    kopie.positief = positief;
    kopie.knelpunten = knelpunten;
    kopie.doelstelling = doelstelling;
    kopie.oplossingen = oplossingen;
    kopie.kosten = kosten;
    kopie.prioriteit = prioriteit;
    kopie.opmerkingen = opmerkingen;
    kopie.gemaakt = gemaakt;
    kopie.herkomstSoort = herkomstSoort;
    kopie.herkomstBron = herkomstBron;
    kopie.herkomstRegel = herkomstRegel;
    kopie.herkomstTekst = herkomstTekst;
    kopie.vervallenOp = vervallenOp;
    kopie.vervallenDoor = vervallenDoor;
    kopie.versie = versie;
    kopie.gekozen = new HashSet<>(keus);
    return kopie;
  }

  public List<GekozenOplossing> gekozen() {
    return gekozen.stream().sorted(Comparator.comparing(GekozenOplossing::tekst)).toList();
  }

  /** Takes the row out of the analysis. */
  public void laatVervallen(OffsetDateTime nu, String door) {
    this.vervallenOp = nu;
    this.vervallenDoor = door;
  }

  /**
   * @throws Vervallen when somebody took the row away; says who and when
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("regel van de wijkanalyse", vervallenDoor, vervallenOp);
    }
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  public UUID id() {
    return id;
  }

  public UUID analyseId() {
    return analyseId;
  }

  public long versie() {
    return versie;
  }

  public Analyseregelinhoud inhoud() {
    return new Analyseregelinhoud(
        ambitie,
        domein,
        waardering,
        waarderingDoor,
        positief,
        knelpunten,
        doelstelling,
        oplossingen,
        kosten,
        prioriteit,
        opmerkingen,
        GekozenOplossing.ids(gekozen));
  }
}
