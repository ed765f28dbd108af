package nl.wijkwerk.wijkplan.bewoners.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * Something that was said on an evening, with the answer and what it changed. Says from what street
 * or group it came; who said it is not kept.
 */
@Entity
@Table(schema = "wijkplan", name = "avondopmerking")
public class Opmerking {
  private static final int LANGSTE_VAN = 80;
  private static final int LANGSTE_TEKST = 1500;

  private static final Pattern BEREIKBAAR =
      Pattern.compile("\\S@\\S+\\.\\S|(?:\\+31|\\b0)[\\s-]?(?:\\d[\\s-]?){8,9}(?!\\d)");
  private static final Pattern AANSPREEKNAAM =
      Pattern.compile(
          "\\b(?:dhr|mevr|mevrouw|mw|de heer|meneer|fam|familie)\\b", Pattern.CASE_INSENSITIVE);

  @Id private UUID id;

  @Column(name = "avond_id")
  private UUID avondId;

  private int volgnummer;
  private String van;
  private String tekst;
  private String antwoord;

  @Enumerated(EnumType.STRING)
  private Gevolg gevolg;

  @Column(name = "regel_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID regelId;

  @Column(name = "regel_tekst")
  private String regelTekst;

  private String reden;

  @Column(name = "beantwoord_op")
  private OffsetDateTime beantwoordOp;

  @Column(name = "beantwoord_door")
  private String beantwoordDoor;

  @Version private long versie;

  protected Opmerking() {}

  public Opmerking(UUID id, UUID avondId, int volgnummer, Opmerkinginhoud inhoud) {
    this.id = id;
    this.avondId = avondId;
    this.volgnummer = volgnummer;
    verbeter(inhoud);
  }

  /** Corrects what was recorded. */
  @Bedrijfsregel("WPL-54")
  public final void verbeter(Opmerkinginhoud inhoud) {
    MeerOvertredingen.toets(() -> vereisTekst(inhoud.tekst()), () -> vereisVan(inhoud.van()));
    this.van = leeg(inhoud.van()) ? null : inhoud.van().strip();
    this.tekst = inhoud.tekst().strip();
  }

  private static void vereisTekst(String tekst) {
    vereis("WPL-54", "tekst", tekst, "opmerking.leeg");
    vereisNiemand("tekst", tekst);
  }

  private static void vereisVan(String van) {
    Invoertekst.vereisLengte("WPL-54", "van", van, LANGSTE_VAN);
    vereisNiemand("van", van);
    if (van != null && AANSPREEKNAAM.matcher(van).find()) {
      throw new Regelovertreding("WPL-54", "van", "opmerking.met-naam");
    }
  }

  private static void vereisNiemand(String veld, String tekst) {
    if (tekst != null && BEREIKBAAR.matcher(tekst).find()) {
      throw new Regelovertreding("WPL-54", veld, "opmerking.met-gegevens");
    }
  }

  /**
   * Gives the answer, or a better one.
   *
   * @param regelTekst how people know the row that it changed, or null
   */
  @Bedrijfsregel("WPL-55")
  public void beantwoord(Antwoord gegeven, String regelTekst, OffsetDateTime nu, String door) {
    MeerOvertredingen.toets(
        () -> vereis("WPL-55", "antwoord", gegeven.tekst(), "opmerking.zonder-antwoord"),
        () -> vereisGevolg(gegeven));
    this.antwoord = gegeven.tekst().strip();
    this.gevolg = gegeven.gevolg();
    boolean veranderde = gegeven.gevolg() == Gevolg.REGEL;
    this.regelId = veranderde ? gegeven.regel() : null;
    this.regelTekst = veranderde ? regelTekst : null;
    this.reden = veranderde ? null : gegeven.reden().strip();
    this.beantwoordOp = nu;
    this.beantwoordDoor = door;
  }

  private static void vereisGevolg(Antwoord gegeven) {
    if (gegeven.gevolg() == null) {
      throw new Regelovertreding("WPL-55", "gevolg", "opmerking.zonder-gevolg");
    }
    if (gegeven.gevolg() == Gevolg.REGEL && gegeven.regel() == null) {
      throw new Regelovertreding("WPL-55", "regel", "opmerking.zonder-regel");
    }
    if (gegeven.gevolg() == Gevolg.NIETS) {
      Invoertekst.vereisReden("WPL-55", "reden", gegeven.reden(), "opmerking.zonder-reden");
      Invoertekst.vereisLengte("WPL-55", "reden", gegeven.reden(), LANGSTE_TEKST);
    }
  }

  private static void vereis(String regel, String veld, String tekst, String sleutel) {
    if (leeg(tekst)) {
      throw new Regelovertreding(regel, veld, sleutel);
    }
    Invoertekst.vereisLengte(regel, veld, tekst.strip(), LANGSTE_TEKST);
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  public UUID id() {
    return id;
  }

  public UUID avondId() {
    return avondId;
  }

  public int volgnummer() {
    return volgnummer;
  }

  public Opmerkinginhoud inhoud() {
    return new Opmerkinginhoud(van, tekst);
  }

  public boolean beantwoord() {
    return antwoord != null;
  }

  /** The answer, or null while there is none. */
  public Antwoord antwoord() {
    return antwoord == null ? null : new Antwoord(antwoord, gevolg, regelId, reden);
  }

  /** The row that it changed, in the words of when it was answered; or null. */
  public String regelTekst() {
    return regelTekst;
  }

  public OffsetDateTime beantwoordOp() {
    return beantwoordOp;
  }

  public String beantwoordDoor() {
    return beantwoordDoor;
  }

  public long versie() {
    return versie;
  }
}
