package nl.wijkwerk.monitoring.opendata.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;

/**
 * A dataset that the municipality publishes, or means to. What the public reads is its newest
 * {@link Uitgave}: changes here show only after it was published again. Once withdrawn it stays so.
 */
@Entity
@Table(schema = "monitoring", name = "dataset")
public class Dataset {
  private static final int LANGSTE_KENMERK = 60;

  @Id private UUID id;
  private String kenmerk;

  @Enumerated(EnumType.STRING)
  private Datasetstand stand;

  private String titel;
  private String omschrijving;

  @Enumerated(EnumType.STRING)
  private Datathema thema;

  @Convert(converter = LijstKolom.class)
  private List<String> indicatoren;

  @Convert(converter = LijstKolom.class)
  private List<String> niveaus;

  @Column(name = "van_jaar")
  private int vanJaar;

  @Column(name = "tot_jaar")
  private int totJaar;

  @Enumerated(EnumType.STRING)
  private Licentie licentie;

  private String contact;
  private String mail;

  @Enumerated(EnumType.STRING)
  private Frequentie frequentie;

  private int uitgave;

  @Column(name = "gepubliceerd_op")
  private OffsetDateTime gepubliceerdOp;

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "ingetrokken_op")
  private OffsetDateTime ingetrokkenOp;

  @Column(name = "ingetrokken_reden")
  private String ingetrokkenReden;

  @Version private long versie;

  protected Dataset() {}

  /**
   * @param kenmerk last part of its public address; never changes
   * @param bekend codes of the indicators that there are
   */
  public Dataset(
      UUID id,
      String kenmerk,
      Datasetinhoud inhoud,
      Set<String> bekend,
      OffsetDateTime nu,
      String door) {
    this.id = id;
    this.kenmerk = kenmerk;
    this.stand = Datasetstand.CONCEPT;
    wijzig(inhoud, bekend, nu, door);
  }

  /** What the trail knows a dataset by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("dataset", id.toString());
  }

  /** A title as a part of an address: "Bijstand per wijk" is bijstand-per-wijk. */
  public static String kenmerk(String titel) {
    String kaal =
        Normalizer.normalize(titel, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-");
    String kort = kaal.substring(0, Math.min(kaal.length(), LANGSTE_KENMERK));
    String schoon = kort.replaceAll("^-|-$", "");
    return schoon.isEmpty() ? "dataset" : schoon;
  }

  public void wijzig(Datasetinhoud inhoud, Set<String> bekend, OffsetDateTime nu, String door) {
    vereisNietIngetrokken();
    inhoud.vereis(bekend, nu.getYear());
    titel = inhoud.titel();
    omschrijving = inhoud.omschrijving();
    thema = inhoud.thema();
    indicatoren = inhoud.indicatoren();
    niveaus = inhoud.niveaus().stream().map(Enum::name).toList();
    vanJaar = inhoud.vanJaar();
    totJaar = inhoud.totJaar();
    licentie = inhoud.licentie();
    contact = inhoud.contact();
    mail = inhoud.mail();
    frequentie = inhoud.frequentie();
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /**
   * Gives out what was put together now.
   *
   * @param waarden figures with a value that it has
   * @return number of the edition
   */
  @Bedrijfsregel({"MON-146", "MON-148"})
  public int publiceer(int waarden, OffsetDateTime nu) {
    vereisNietIngetrokken();
    if (waarden == 0) {
      throw new Regelovertreding("MON-148", null, "dataset.niets-te-publiceren");
    }
    stand = Datasetstand.GEPUBLICEERD;
    gepubliceerdOp = nu;
    uitgave++;
    return uitgave;
  }

  @Bedrijfsregel("MON-146")
  public void trekIn(String reden, OffsetDateTime nu) {
    vereisNietIngetrokken();
    Invoertekst.vereisReden("MON-146", "reden", reden, "dataset.zonder-reden");
    Invoertekst.vereisLengte("MON-146", "reden", reden, 500);
    stand = Datasetstand.INGETROKKEN;
    ingetrokkenOp = nu;
    ingetrokkenReden = reden.strip();
  }

  private void vereisNietIngetrokken() {
    if (stand.volgende().isEmpty()) {
      throw new Regelovertreding("MON-146", null, "dataset.al-ingetrokken");
    }
  }

  /** Whether it was ever public: then its address says that it was withdrawn. */
  @Bedrijfsregel("MON-147")
  public boolean isOoitOpenbaar() {
    return uitgave > 0;
  }

  public Datasetinhoud inhoud() {
    return new Datasetinhoud(
        titel,
        omschrijving,
        thema,
        indicatoren,
        niveaus.stream().map(Datasetniveau::valueOf).toList(),
        vanJaar,
        totJaar,
        licentie,
        contact,
        mail,
        frequentie);
  }

  public UUID id() {
    return id;
  }

  public String kenmerk() {
    return kenmerk;
  }

  public Datasetstand stand() {
    return stand;
  }

  /** Number of the newest edition; 0 when it was never published. */
  public int uitgave() {
    return uitgave;
  }

  public OffsetDateTime gepubliceerdOp() {
    return gepubliceerdOp;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public OffsetDateTime ingetrokkenOp() {
    return ingetrokkenOp;
  }

  public String ingetrokkenReden() {
    return ingetrokkenReden;
  }

  public long versie() {
    return versie;
  }
}
