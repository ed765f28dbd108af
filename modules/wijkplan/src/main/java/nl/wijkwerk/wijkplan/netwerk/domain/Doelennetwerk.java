package nl.wijkwerk.wijkplan.netwerk.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * Which effort serves which goal, by way of a field of work. All of it changes under one version: a
 * link belongs to both its ends.
 */
@Entity
@Table(schema = "wijkplan", name = "doelennetwerk")
public class Doelennetwerk {
  /** The network of the municipality. */
  public static final UUID GEMEENTE = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private static final int LANGSTE_TEKST = 300;
  private static final int MEESTE_PER_KOLOM = 60;

  @Id private UUID id;

  @Column(name = "plan_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID planId;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "netwerk_id", insertable = false, updatable = false)
  private List<Knoop> knopen = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "netwerkkoppeling",
      joinColumns = @JoinColumn(name = "netwerk_id"))
  private Set<Koppeling> koppelingen = new HashSet<>();

  // Written at every change: a change of links alone would not raise the version.
  private OffsetDateTime gewijzigd;

  @Version private long versie;

  protected Doelennetwerk() {}

  /** An empty network; that of a plan has the id of the plan. */
  public Doelennetwerk(UUID id, UUID plan, OffsetDateTime nu) {
    this.id = id;
    this.planId = plan;
    this.gewijzigd = nu;
  }

  /**
   * Adds a node of its own words, with its links.
   *
   * @param buren ids of nodes of the columns beside it
   */
  @Bedrijfsregel({"WPL-93", "WPL-94"})
  public Knoop voegToe(
      UUID knoop, Knoopsoort soort, String tekst, boolean pm, Set<UUID> buren, OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> vereisSoort(soort), () -> vereisTekst(tekst), () -> vereisBuren(soort, buren));
    vereisPlaats(soort, 1);
    Knoop nieuw = new Knoop(knoop, id, soort, tekst.strip(), pm, nu);
    knopen.add(nieuw);
    koppel(nieuw, buren);
    gewijzigd = nu;
    return nieuw;
  }

  /**
   * Replaces what a node says and its links.
   *
   * @param tekst its words; of a node that was chosen they stay where they are kept
   */
  @Bedrijfsregel({"WPL-93", "WPL-94"})
  public void wijzig(UUID knoopId, String tekst, boolean pm, Set<UUID> buren, OffsetDateTime nu) {
    Knoop knoop = read(knoopId);
    boolean eigen = knoop.bron() == Bron.EIGEN;
    MeerOvertredingen.toets(
        () -> {
          if (eigen) {
            vereisTekst(tekst);
          }
        },
        () -> vereisBuren(knoop.soort(), buren));
    knoop.wijzig(eigen ? tekst.strip() : null, pm);
    koppel(knoop, buren);
    gewijzigd = nu;
  }

  /** Takes a node out, with its links. */
  public Knoop verwijder(UUID knoopId, OffsetDateTime nu) {
    Knoop knoop = read(knoopId);
    koppelingen.removeIf(k -> k.raakt(knoopId));
    knopen.remove(knoop);
    gewijzigd = nu;
    return knoop;
  }

  /**
   * Makes what is chosen from elsewhere exactly this: what was chosen already keeps its links.
   *
   * @param gekozen ids, in the order in which they come
   * @return what was taken out
   */
  @Bedrijfsregel({"WPL-93", "WPL-95"})
  public List<Knoop> kies(Bron bron, Set<UUID> gekozen, OffsetDateTime nu) {
    List<Knoop> weg =
        knopen.stream().filter(k -> k.bron() == bron && !gekozen.contains(k.van())).toList();
    weg.forEach(k -> verwijder(k.id(), nu));
    Set<UUID> erbij = new LinkedHashSet<>(gekozen);
    knopen.stream().filter(k -> k.bron() == bron).map(Knoop::van).forEach(erbij::remove);
    vereisPlaats(bron.soort(), erbij.size());
    int plaats = 0;
    for (UUID van : erbij) {
      // Their order is kept by the moment that each was made.
      knopen.add(Knoop.gekozen(id, bron, van, nu.plus(plaats++, ChronoUnit.MILLIS)));
    }
    gewijzigd = nu;
    return weg;
  }

  private static void vereisSoort(Knoopsoort soort) {
    if (soort == null) {
      throw new Regelovertreding("WPL-93", "soort", "netwerk.zonder-soort");
    }
  }

  private static void vereisTekst(String tekst) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding("WPL-93", "tekst", "netwerk.zonder-tekst");
    }
    Invoertekst.vereisLengte("WPL-93", "tekst", tekst.strip(), LANGSTE_TEKST);
  }

  private void vereisPlaats(Knoopsoort soort, int erbij) {
    if (erbij > 0
        && knopen.stream().filter(k -> k.soort() == soort).count() + erbij > MEESTE_PER_KOLOM) {
      throw new Regelovertreding("WPL-93", null, "netwerk.kolom-vol", MEESTE_PER_KOLOM);
    }
  }

  private void vereisBuren(Knoopsoort soort, Set<UUID> buren) {
    for (UUID buur : buren) {
      Optional<Knoop> ander = find(buur);
      if (soort != null && (ander.isEmpty() || !soort.naast(ander.get().soort()))) {
        throw new Regelovertreding("WPL-94", "buren", "netwerk.geen-buur");
      }
    }
  }

  private void koppel(Knoop knoop, Set<UUID> buren) {
    koppelingen.removeIf(k -> k.raakt(knoop.id()) && !buren.contains(k.ander(knoop.id())));
    for (UUID buur : buren) {
      boolean rechts = read(buur).soort().ordinal() > knoop.soort().ordinal();
      koppelingen.add(rechts ? new Koppeling(knoop.id(), buur) : new Koppeling(buur, knoop.id()));
    }
  }

  public Optional<Knoop> find(UUID knoop) {
    return knopen.stream().filter(k -> k.id().equals(knoop)).findFirst();
  }

  /**
   * @throws NietGevonden when this network has no such node
   */
  public Knoop read(UUID knoop) {
    return find(knoop).orElseThrow(() -> new NietGevonden("onderdeel van het netwerk"));
  }

  public UUID id() {
    return id;
  }

  /** The plan that it is of, or null for the municipality. */
  public UUID planId() {
    return planId;
  }

  /** By column, oldest first. */
  public List<Knoop> knopen() {
    return knopen.stream()
        .sorted(
            Comparator.comparing(Knoop::soort)
                .thenComparing(Knoop::gemaakt)
                .thenComparing(Knoop::id))
        .toList();
  }

  public Set<Koppeling> koppelingen() {
    return Set.copyOf(koppelingen);
  }

  public long versie() {
    return versie;
  }
}
