package nl.wijkwerk.monitoring.opendata.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** What is known of a source of figures: whether others may be given them, and who says so. */
@Entity
@Table(schema = "monitoring", name = "bronlicentie")
public class Bronlicentie {
  @Id private UUID id;
  private String bron;

  @Enumerated(EnumType.STRING)
  private Bronvoorwaarde voorwaarde;

  private String toelichting;
  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Bronlicentie() {}

  /**
   * @param bron name of the source, as deliveries call it
   */
  public Bronlicentie(
      UUID id,
      String bron,
      Bronvoorwaarde voorwaarde,
      String toelichting,
      OffsetDateTime nu,
      String door) {
    if (bron == null || bron.isBlank()) {
      throw new Regelovertreding("MON-145", "bron", "bronlicentie.zonder.bron");
    }
    Invoertekst.vereisLengte("MON-145", "bron", bron, 200);
    this.id = id;
    this.bron = bron.strip();
    wijzig(voorwaarde, toelichting, nu, door);
  }

  /** What the trail knows it by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("bronlicentie", id.toString());
  }

  /**
   * @param toelichting where it stands what is allowed, or with whom that was agreed
   */
  public void wijzig(
      Bronvoorwaarde nieuw, String toelichtingNieuw, OffsetDateTime nu, String door) {
    MeerOvertredingen.toets(
        () -> {
          if (nieuw == null) {
            throw new Regelovertreding("MON-145", "voorwaarde", "bronlicentie.zonder.voorwaarde");
          }
        },
        () ->
            Invoertekst.vereisReden(
                "MON-145", "toelichting", toelichtingNieuw, "bronlicentie.zonder.toelichting"),
        () -> Invoertekst.vereisLengte("MON-145", "toelichting", toelichtingNieuw, 500));
    voorwaarde = nieuw;
    toelichting = toelichtingNieuw.strip();
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /**
   * Refuses to publish figures of a source of which nothing is known, or that does not allow it.
   *
   * @param bekend what is known of sources
   */
  @Bedrijfsregel("MON-145")
  public static void vereisToestemming(
      Collection<String> bronnen, Collection<Bronlicentie> bekend, Licentie licentie) {
    Map<String, Bronlicentie> perBron =
        bekend.stream().collect(Collectors.toMap(Bronlicentie::bron, Function.identity()));
    for (String bron : new TreeSet<>(bronnen)) {
      Bronlicentie een = perBron.get(bron);
      if (een == null) {
        throw new Regelovertreding("MON-145", null, "bronlicentie.onbekend", bron);
      }
      if (een.voorwaarde == Bronvoorwaarde.NIET_TOEGESTAAN) {
        throw new Regelovertreding(
            "MON-145", null, "bronlicentie.niet-toegestaan", bron, een.toelichting);
      }
      if (!een.voorwaarde.staatToe(licentie)) {
        throw new Regelovertreding(
            "MON-145", "licentie", "bronlicentie.andere-licentie", bron, licentie.naam());
      }
    }
  }

  public UUID id() {
    return id;
  }

  public String bron() {
    return bron;
  }

  public Bronvoorwaarde voorwaarde() {
    return voorwaarde;
  }

  public String toelichting() {
    return toelichting;
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
