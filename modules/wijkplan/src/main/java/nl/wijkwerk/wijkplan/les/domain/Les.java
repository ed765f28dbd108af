package nl.wijkwerk.wijkplan.les.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;

/** A factor of success or failure, found in an evaluation. */
@Entity
@Table(schema = "wijkplan", name = "les")
public class Les {
  private static final int LANGSTE_TEKST = 1000;

  @Id private UUID id;

  @Column(name = "evaluatie_id")
  private UUID evaluatieId;

  @Enumerated(EnumType.STRING)
  private Lessoort soort;

  private String tekst;

  @Enumerated(EnumType.STRING)
  private Domein thema;

  private Integer ambitie;
  private String plansoort;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "les_oplossing",
      joinColumns = @JoinColumn(name = "les_id"))
  private Set<GekozenOplossing> oplossingen = new HashSet<>();

  // Raised with every other choice: a change of the collection alone would not raise the version.
  private int keuze;

  private OffsetDateTime gemaakt;
  private String door;

  @Version private long versie;

  protected Les() {}

  /**
   * A lesson of an open evaluation.
   *
   * @param plansoort code of the type of the evaluated plan, or null
   */
  public Les(
      UUID id,
      Evaluatie evaluatie,
      String plansoort,
      Lesinhoud inhoud,
      Collection<GekozenOplossing> oplossingen,
      OffsetDateTime nu,
      String door) {
    this.id = id;
    this.evaluatieId = evaluatie.id();
    this.plansoort = plansoort;
    this.gemaakt = nu;
    wijzig(evaluatie, inhoud, oplossingen, door);
  }

  @Bedrijfsregel({"WPL-63", "WPL-69"})
  public void wijzig(
      Evaluatie evaluatie,
      Lesinhoud inhoud,
      Collection<GekozenOplossing> keus,
      String gewijzigdDoor) {
    evaluatie.vereisOpen();
    MeerOvertredingen.toets(
        () -> {
          if (inhoud.soort() == null) {
            throw new Regelovertreding("WPL-69", "soort", "les.zonder-soort");
          }
        },
        () -> {
          if (inhoud.tekst() == null) {
            throw new Regelovertreding("WPL-69", "tekst", "les.zonder-tekst");
          }
          Invoertekst.vereisLengte("WPL-69", "tekst", inhoud.tekst(), LANGSTE_TEKST);
        },
        () -> {
          if (inhoud.thema() == null && inhoud.ambitie() == null && keus.isEmpty()) {
            throw new Regelovertreding("WPL-69", "ambitie", "les.nergens-bij");
          }
        });
    soort = inhoud.soort();
    tekst = inhoud.tekst();
    thema = inhoud.thema();
    ambitie = inhoud.ambitie();
    if (!oplossingen.equals(Set.copyOf(keus))) {
      oplossingen.retainAll(keus);
      oplossingen.addAll(keus);
      keuze++;
    }
    door = gewijzigdDoor;
  }

  public UUID id() {
    return id;
  }

  public UUID evaluatieId() {
    return evaluatieId;
  }

  public String plansoort() {
    return plansoort;
  }

  public List<GekozenOplossing> oplossingen() {
    return oplossingen.stream().sorted(Comparator.comparing(GekozenOplossing::tekst)).toList();
  }

  public Lesinhoud inhoud() {
    return new Lesinhoud(soort, tekst, thema, ambitie, GekozenOplossing.ids(oplossingen));
  }

  public OffsetDateTime gemaakt() {
    return gemaakt;
  }

  public String door() {
    return door;
  }

  public long versie() {
    return versie;
  }
}
