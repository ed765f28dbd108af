package nl.wijkwerk.monitoring.mkba.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A social cost-benefit analysis of an intervention in a wijk or the whole municipality. Its posts
 * are aggregates of their own, so that two people can work on different posts; who changes it or a
 * post holds it for the time of the transaction, so that no post falls outside its years.
 */
@Entity
@Table(schema = "monitoring", name = "mkba")
public class Mkba {
  private static final int EERSTE_JAAR = 1950;
  private static final int LAATSTE_JAAR = 2150;
  private static final int MEESTE_JAREN = 100;
  private static final int MEESTE_PARTIJEN = 20;
  private static final int LANGSTE_PARTIJ = 80;
  private static final int DECIMALEN_VOET = 3;
  private static final BigDecimal HOOGSTE_VOET = new BigDecimal(15);
  private static final Pattern ADRES =
      Pattern.compile(
          "/wijkplan/(plan|project|evaluatie|wijk|plan-uitvoering)\\?[\\w=&-]{1,120}(#[\\w-]{1,80})?");

  @Id private UUID id;
  private String titel;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String onderwerp;

  @Column(name = "hoort_bij")
  private String hoortBij;

  private int basisjaar;
  private int jaren;
  private BigDecimal discontovoet;
  private String discontobron;
  private String prijspeil;
  private String partijen;
  private OffsetDateTime gemaakt;
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

  protected Mkba() {}

  /**
   * @param wijk name of the area, or null for the whole municipality
   */
  public Mkba(UUID id, Mkbainhoud inhoud, String wijk, OffsetDateTime nu, String door) {
    this.id = id;
    this.gemaakt = nu;
    wijzig(inhoud, wijk, List.of(), nu, door);
  }

  /** What the trail knows an analysis by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("mkba", id.toString());
  }

  /**
   * Replaces what was filled in.
   *
   * @param posten posts that it has, which must still fit
   */
  public void wijzig(
      Mkbainhoud inhoud, String wijknaam, List<Mkbapost> posten, OffsetDateTime nu, String door) {
    vereisAanwezig();
    MeerOvertredingen.toets(
        () -> vereisInhoud(inhoud),
        () -> vereisDisconto(inhoud),
        () -> vereisPartijen(inhoud.partijen()));
    posten.forEach(p -> p.vereisPastIn(inhoud));
    titel = inhoud.titel();
    gebied = inhoud.gebied();
    wijk = wijknaam;
    onderwerp = inhoud.onderwerp();
    hoortBij = inhoud.hoortBij();
    basisjaar = inhoud.basisjaar();
    jaren = inhoud.jaren();
    discontovoet = inhoud.discontovoet();
    discontobron = inhoud.discontobron();
    prijspeil = inhoud.prijspeil();
    partijen = String.join("\n", inhoud.partijen());
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  @Bedrijfsregel("MON-70")
  private static void vereisInhoud(Mkbainhoud inhoud) {
    String regel = "MON-70";
    MeerOvertredingen.toets(
        () -> vereisTekst("titel", inhoud.titel(), 160, "mkba.zonder-titel"),
        () -> vereisTekst("onderwerp", inhoud.onderwerp(), 2000, "mkba.zonder-onderwerp"),
        () -> vereisTekst("prijspeil", inhoud.prijspeil(), 60, "mkba.zonder-prijspeil"),
        () -> {
          if (inhoud.hoortBij() != null && !ADRES.matcher(inhoud.hoortBij()).matches()) {
            throw new Regelovertreding(regel, "hoortBij", "mkba.hoort-bij-adres");
          }
        },
        () -> {
          Integer jaar = inhoud.basisjaar();
          if (jaar == null || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
            throw new Regelovertreding(
                regel,
                "basisjaar",
                "mkba.basisjaar-bereik",
                String.valueOf(EERSTE_JAAR),
                String.valueOf(LAATSTE_JAAR));
          }
        },
        () -> {
          if (inhoud.jaren() == null || inhoud.jaren() < 1 || inhoud.jaren() > MEESTE_JAREN) {
            throw new Regelovertreding(regel, "jaren", "mkba.jaren-bereik", MEESTE_JAREN);
          }
        });
  }

  private static void vereisTekst(String veld, String tekst, int hoogstens, String sleutel) {
    if (tekst == null) {
      throw new Regelovertreding("MON-70", veld, sleutel);
    }
    Invoertekst.vereisLengte("MON-70", veld, tekst, hoogstens);
  }

  @Bedrijfsregel("MON-71")
  private static void vereisDisconto(Mkbainhoud inhoud) {
    BigDecimal voet = inhoud.discontovoet();
    MeerOvertredingen.toets(
        () -> {
          if (voet == null
              || voet.signum() < 0
              || voet.compareTo(HOOGSTE_VOET) > 0
              || voet.stripTrailingZeros().scale() > DECIMALEN_VOET) {
            throw new Regelovertreding(
                "MON-71", "discontovoet", "mkba.discontovoet-bereik", HOOGSTE_VOET.intValue());
          }
        },
        () -> {
          if (inhoud.discontobron() == null) {
            throw new Regelovertreding("MON-71", "discontobron", "mkba.zonder-discontobron");
          }
          Invoertekst.vereisLengte("MON-71", "discontobron", inhoud.discontobron(), 300);
        });
  }

  @Bedrijfsregel("MON-70")
  private static void vereisPartijen(List<String> partijen) {
    if (partijen.isEmpty() || partijen.size() > MEESTE_PARTIJEN) {
      throw new Regelovertreding(
          "MON-70", "partijen", "mkba.partijen-aantal", MEESTE_PARTIJEN, partijen.size());
    }
    for (String partij : partijen) {
      Invoertekst.vereisLengte("MON-70", "partijen", partij, LANGSTE_PARTIJ);
      if (partij.contains("\n") || partij.contains("\r")) {
        throw new Regelovertreding("MON-70", "partijen", "mkba.partij-een-regel");
      }
      String klein = partij.toLowerCase(Locale.ROOT);
      if (partijen.stream().filter(p -> p.toLowerCase(Locale.ROOT).equals(klein)).count() > 1) {
        throw new Regelovertreding("MON-70", "partijen", "mkba.partij-dubbel", partij);
      }
    }
  }

  /**
   * Takes it out of the list; the trail keeps what it said.
   *
   * @param reden why, in words
   */
  @Bedrijfsregel("MON-78")
  public void laatVervallen(String reden, OffsetDateTime nu, String door) {
    vereisAanwezig();
    Invoertekst.vereisReden("MON-78", "reden", reden, "mkba.zonder-reden");
    Invoertekst.vereisLengte("MON-78", "reden", reden, 500);
    vervallenOp = nu;
    vervallenDoor = door;
    vervallenReden = reden.strip();
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("kosten-batenanalyse", vervallenDoor, vervallenOp);
    }
  }

  public UUID id() {
    return id;
  }

  public String gebied() {
    return gebied;
  }

  /** Name of the area, or null for the whole municipality. */
  public String wijk() {
    return wijk;
  }

  public Mkbainhoud inhoud() {
    return new Mkbainhoud(
        titel,
        gebied,
        onderwerp,
        hoortBij,
        basisjaar,
        jaren,
        discontovoet,
        discontobron,
        prijspeil,
        List.of(partijen.split("\n")));
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public String vervallenReden() {
    return vervallenReden;
  }

  public long versie() {
    return versie;
  }
}
