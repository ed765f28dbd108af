package nl.wijkwerk.monitoring.eigengebied.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.spoor.Onderwerp;

/**
 * An area that CBS does not know, such as that of a social team, made of its wijken and buurten. It
 * is made, changed and withdrawn; then the trail keeps what it was.
 */
@Entity
@Table(schema = "monitoring", name = "eigen_gebied")
public class Eigengebied {
  private static final String NUMMER = "EG%04d";

  @Id private UUID id;
  private String code;
  private String naam;
  private String omschrijving;
  private int vanaf;
  private Integer tot;

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "eigen_gebied_deel",
      joinColumns = @JoinColumn(name = "eigen_gebied_id"))
  @OrderColumn(name = "volgnummer")
  @Column(name = "gebied_code")
  private List<String> delen = new ArrayList<>();

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Version private long versie;

  protected Eigengebied() {}

  /**
   * @param nummer that it is known by for good
   * @param keuzes the wijken and buurten of CBS in the own municipality
   */
  public Eigengebied(
      UUID id,
      long nummer,
      Eigengebiedinhoud inhoud,
      List<Gebied> keuzes,
      OffsetDateTime nu,
      String door) {
    this.id = id;
    this.code = NUMMER.formatted(nummer);
    wijzig(inhoud, keuzes, nu, door);
  }

  /** What the trail knows it by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("eigengebied", id.toString());
  }

  /** Replaces what was filled in. */
  public final void wijzig(
      Eigengebiedinhoud inhoud, List<Gebied> keuzes, OffsetDateTime nu, String door) {
    vereisAanwezig();
    inhoud.vereis(keuzes, nu.getYear());
    naam = inhoud.naam();
    omschrijving = inhoud.omschrijving();
    vanaf = inhoud.vanaf();
    tot = inhoud.tot();
    if (!delen.equals(inhoud.delen())) {
      delen.clear();
      delen.addAll(inhoud.delen());
    }
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /** Takes it out of the tables; the trail keeps what it was. */
  public void trekIn(OffsetDateTime nu, String door) {
    vereisAanwezig();
    vervallenOp = nu;
    vervallenDoor = door;
  }

  /**
   * @throws Vervallen when somebody withdrew it
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("eigen gebied", vervallenDoor, vervallenOp);
    }
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public Eigengebiedinhoud inhoud() {
    return new Eigengebiedinhoud(naam, omschrijving, vanaf, tot, List.copyOf(delen));
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
