package nl.wijkwerk.monitoring.woorden.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What the municipality says of one theme of a wijk. It begins as a proposal made from figures,
 * which is not stored; a person corrects it (a draft) and approves it. Correcting an approved text
 * makes it a draft again; what was approved before is kept beside it. It remembers the figures that
 * it was approved with, so that it can tell when they changed.
 */
@Entity
@Table(schema = "monitoring", name = "wijktekst")
public class Wijktekst {
  public static final int LANGST = 4000;

  @Id private UUID id;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String thema;
  private String tekst;
  private String evaluatie;

  @Enumerated(EnumType.STRING)
  private Tekststand stand;

  @Convert(converter = FeitenKolom.class)
  private List<Feit> feiten;

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "vastgesteld_op")
  private OffsetDateTime vastgesteldOp;

  @Column(name = "vastgesteld_door")
  private String vastgesteldDoor;

  @Version private long versie;

  protected Wijktekst() {}

  /**
   * A first draft.
   *
   * @param wijk name of the wijk
   * @param thema name of the theme, or null for indicators without one
   * @param voorgesteld figures that it starts from
   */
  public Wijktekst(
      String gebied,
      String wijk,
      String thema,
      Wijktekstinhoud inhoud,
      List<Feit> voorgesteld,
      OffsetDateTime nu,
      String door) {
    this.id = id(gebied, thema);
    this.gebied = gebied;
    this.wijk = wijk;
    this.thema = thema == null ? "" : thema;
    corrigeer(inhoud, voorgesteld, nu, door);
  }

  /** A wijk has one text of each theme; its id follows from the two. */
  public static UUID id(String gebied, String thema) {
    return UUID.nameUUIDFromBytes(
        (gebied + "\n" + (thema == null ? "" : thema)).getBytes(StandardCharsets.UTF_8));
  }

  /** What the trail knows a text by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("wijktekst", id.toString());
  }

  /**
   * Replaces the words; what was approved has to be approved again.
   *
   * @param voorgesteld figures that the person saw beside it
   */
  @Bedrijfsregel("MON-126")
  public void corrigeer(
      Wijktekstinhoud inhoud, List<Feit> voorgesteld, OffsetDateTime nu, String door) {
    MeerOvertredingen.toets(
        () -> {
          if (inhoud.tekst() == null) {
            throw new Regelovertreding("MON-126", "tekst", "wijktekst.zonder-tekst");
          }
          Invoertekst.vereisLengte("MON-126", "tekst", inhoud.tekst(), LANGST);
        },
        () -> {
          if (inhoud.tekst() != null) {
            Oorzaaktaal.vereisEvaluatie(inhoud.tekst(), inhoud.evaluatie());
          }
        });
    tekst = inhoud.tekst();
    evaluatie = inhoud.evaluatie();
    stand = Tekststand.CONCEPT;
    feiten = List.copyOf(voorgesteld);
    vastgesteldOp = null;
    vastgesteldDoor = null;
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /**
   * Approves the draft on the figures of now.
   *
   * @return what is kept of it
   */
  @Bedrijfsregel("MON-126")
  public Tekstversie stelVast(List<Feit> vanNu, OffsetDateTime nu, String door) {
    if (stand != Tekststand.CONCEPT) {
      throw new Regelovertreding("MON-126", null, "wijktekst.al-vastgesteld");
    }
    stand = Tekststand.VASTGESTELD;
    feiten = List.copyOf(vanNu);
    vastgesteldOp = nu;
    vastgesteldDoor = door;
    return new Tekstversie(this);
  }

  /** Figures that changed since it was approved; of a draft since somebody last wrote on it. */
  @Bedrijfsregel("MON-127")
  public List<Cijferverschil> verschillen(List<Feit> vanNu) {
    return Cijferverschil.tussen(feiten, vanNu);
  }

  public UUID id() {
    return id;
  }

  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  /** Name of the theme, or null for indicators without one. */
  public String thema() {
    return thema.isEmpty() ? null : thema;
  }

  public Wijktekstinhoud inhoud() {
    return new Wijktekstinhoud(tekst, evaluatie);
  }

  public Tekststand stand() {
    return stand;
  }

  public List<Feit> feiten() {
    return feiten;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public OffsetDateTime vastgesteldOp() {
    return vastgesteldOp;
  }

  public String vastgesteldDoor() {
    return vastgesteldDoor;
  }

  public long versie() {
    return versie;
  }
}
