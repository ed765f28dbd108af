package nl.wijkwerk.wijkplan.herkomst.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** Which plans a plan follows from, or why it stands alone. Can be said of a plan in any phase. */
@Entity
@Table(schema = "wijkplan", name = "planherkomst")
public class Planherkomst {
  private static final int LANGSTE_REDEN = 300;

  @Id
  @Column(name = "plan_id")
  private UUID planId;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "planvoorganger",
      joinColumns = @JoinColumn(name = "plan_id"))
  @Column(name = "voorganger_id")
  private Set<UUID> voorgangers = new HashSet<>();

  @Column(name = "staat_los")
  private String staatLos;

  // Raised with every other choice: a change of the collection alone would not raise the version.
  private int keuze;

  private OffsetDateTime gewijzigd;

  @Column(name = "gewijzigd_door")
  private String gewijzigdDoor;

  @Version private long versie;

  protected Planherkomst() {}

  public Planherkomst(Wijkplan plan) {
    this.planId = plan.id();
  }

  /**
   * Replaces the plans that it follows from.
   *
   * @param voor the plans themselves
   * @param erboven ids of all plans that these follow from, directly or not
   * @param reden why it follows from none, or null
   */
  @Bedrijfsregel({"WPL-70", "WPL-71"})
  public void bepaal(
      Wijkplan plan,
      Collection<Wijkplan> voor,
      Set<UUID> erboven,
      String reden,
      OffsetDateTime nu,
      String door) {
    String kaal = reden == null || reden.isBlank() ? null : reden.strip();
    for (Wijkplan voorganger : voor) {
      vereisKan(plan, voorganger, erboven);
    }
    if (kaal != null && !voor.isEmpty()) {
      throw new Regelovertreding("WPL-71", "staatLos", "herkomst.allebei");
    }
    if (kaal != null) {
      Invoertekst.vereisReden("WPL-71", "staatLos", kaal, "herkomst.reden-kort");
    }
    Invoertekst.vereisLengte("WPL-71", "staatLos", kaal, LANGSTE_REDEN);
    List<UUID> ids = voor.stream().map(Wijkplan::id).distinct().toList();
    voorgangers.retainAll(ids);
    voorgangers.addAll(ids);
    staatLos = kaal;
    keuze++;
    gewijzigd = nu;
    gewijzigdDoor = door;
  }

  private static void vereisKan(Wijkplan plan, Wijkplan voorganger, Set<UUID> erboven) {
    if (voorganger.id().equals(plan.id())) {
      throw new Regelovertreding("WPL-70", "voorgangers", "herkomst.zichzelf");
    }
    if (erboven.contains(plan.id())) {
      throw new Regelovertreding("WPL-70", "voorgangers", "herkomst.kring", voorganger.titel());
    }
    if (voorganger.vanJaar() > plan.vanJaar()) {
      throw new Regelovertreding(
          "WPL-70",
          "voorgangers",
          "herkomst.later",
          voorganger.titel(),
          String.valueOf(voorganger.vanJaar()),
          String.valueOf(plan.vanJaar()));
    }
  }

  public UUID planId() {
    return planId;
  }

  public List<UUID> voorgangers() {
    return voorgangers.stream().sorted().toList();
  }

  /** Why it follows from no plan, or null. */
  public String staatLos() {
    return staatLos;
  }

  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public long versie() {
    return versie;
  }
}
