package nl.wijkwerk.monitoring.groep.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;

/**
 * Areas that belong together: cities that a total is compared with, such as the G18, or wijken that
 * are looked at together, such as the aandachtswijken. It is made, changed and taken away; then the
 * trail keeps what it was.
 */
@Entity
@Table(schema = "monitoring", name = "gebiedsgroep")
public class Gebiedsgroep {
  @Id private UUID id;
  private String naam;

  @Enumerated(EnumType.STRING)
  private Groepsoort soort;

  private String omschrijving;

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "gebiedsgroep_lid",
      joinColumns = @JoinColumn(name = "groep_id"))
  @OrderColumn(name = "volgnummer")
  @Column(name = "gebied_code")
  private List<String> leden = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "monitoring",
      name = "gebiedsgroep_cijfer",
      joinColumns = @JoinColumn(name = "groep_id"))
  @OrderColumn(name = "volgnummer")
  private List<Cijferregel> cijfers = new ArrayList<>();

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Column(name = "vervallen_op")
  private OffsetDateTime vervallenOp;

  @Column(name = "vervallen_door")
  private String vervallenDoor;

  @Version private long versie;

  protected Gebiedsgroep() {}

  /**
   * Knows what the areas and indicators are that a group can be about.
   *
   * @param negatief codes of the indicators that can be below nothing
   */
  public record Keuzes(Set<String> wijken, Set<String> indicatoren, Set<String> negatief) {}

  public Gebiedsgroep(UUID id, Groepsinhoud inhoud, Keuzes keuzes, OffsetDateTime nu, String door) {
    this.id = id;
    wijzig(inhoud, keuzes, nu, door);
  }

  /** What the trail knows a group by. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("gebiedsgroep", id.toString());
  }

  /** Replaces what was filled in. */
  public final void wijzig(Groepsinhoud inhoud, Keuzes keuzes, OffsetDateTime nu, String door) {
    vereisAanwezig();
    vereisDezelfdeSoort(inhoud);
    inhoud.vereis(keuzes, nu.getYear());
    naam = inhoud.naam();
    soort = inhoud.soort();
    omschrijving = inhoud.omschrijving();
    if (!leden.equals(inhoud.leden())) {
      leden.clear();
      leden.addAll(inhoud.leden());
    }
    List<Cijferregel> nieuw = inhoud.cijfers().stream().map(Cijferregel::new).toList();
    if (!cijfers.equals(nieuw)) {
      cijfers.clear();
      cijfers.addAll(nieuw);
    }
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  /** Who compares with a group by its address would get something else. */
  @Bedrijfsregel("MON-113")
  private void vereisDezelfdeSoort(Groepsinhoud inhoud) {
    if (soort != null && inhoud.soort() != null && soort != inhoud.soort()) {
      throw new Regelovertreding("MON-113", "soort", "groep.andere-soort");
    }
  }

  /** Takes it out of the list; the trail keeps what it was. */
  public void laatVervallen(OffsetDateTime nu, String door) {
    vereisAanwezig();
    vervallenOp = nu;
    vervallenDoor = door;
  }

  /**
   * @throws Vervallen when somebody took it away
   */
  public void vereisAanwezig() {
    if (vervallenOp != null) {
      throw new Vervallen("groep", vervallenDoor, vervallenOp);
    }
  }

  public UUID id() {
    return id;
  }

  public Groepsinhoud inhoud() {
    return new Groepsinhoud(
        naam,
        soort,
        omschrijving,
        List.copyOf(leden),
        cijfers.stream().map(Cijferregel::cijfer).toList());
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
