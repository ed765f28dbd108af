package nl.wijkwerk.middelen.begroting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A part of a budget with an amount of its own and one budget holder at a time. Money is reserved
 * on it, never more than it has. Amounts in euro.
 */
@Entity
@Table(schema = "middelen", name = "post")
public class Post {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Version private long versie;

  @Column(name = "begroting_id", columnDefinition = "uuid")
  private UUID begroting;

  private String code;
  private String naam;

  @Column(name = "gebied_code")
  private String gebied;

  private BigDecimal bedrag;
  @Embedded private Looptijd looptijd;
  private String toelichting;

  @ElementCollection
  @CollectionTable(
      schema = "middelen",
      name = "postjaar",
      joinColumns = @JoinColumn(name = "post_id"))
  @MapKeyColumn(name = "jaar")
  @Column(name = "bedrag")
  private Map<Integer, BigDecimal> jaren = new TreeMap<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "post_id", nullable = false)
  @OrderBy("van")
  private List<Budgethouderschap> budgethouders = new ArrayList<>();

  protected Post() {}

  Post(
      UUID id,
      UUID begroting,
      String code,
      String naam,
      String gebied,
      BigDecimal bedrag,
      Looptijd looptijd,
      Map<Integer, BigDecimal> jaren,
      String toelichting) {
    this.id = id;
    this.begroting = begroting;
    this.code = Tekst.eis("code", code, Tekst.NAAM);
    this.naam = Tekst.eis("naam", naam, Tekst.NAAM);
    this.gebied = gebied;
    this.bedrag = Bedrag.eis(bedrag);
    this.looptijd = looptijd;
    this.toelichting = Tekst.eis("toelichting", toelichting, Tekst.TOELICHTING);
    jaren.forEach((jaar, deel) -> this.jaren.put(jaar, Bedrag.eis(deel)));
  }

  /**
   * Gives the post a budget holder.
   *
   * @param kandidaten ids of the people who have the role of budget holder in this area on the
   *     first day
   * @param tot last day, or null until further notice
   */
  @Bedrijfsregel({"MID-07", "MID-12"})
  public Budgethouderschap wijsAan(
      UUID persoon,
      String volledigeNaam,
      Collection<UUID> kandidaten,
      LocalDate van,
      LocalDate tot) {
    Budgethouderschap nieuw =
        new Budgethouderschap(UUID.randomUUID(), persoon, volledigeNaam, van, tot);
    if (!kandidaten.contains(persoon)) {
      throw new Regelovertreding("MID-12", "persoon", "middelen.budgethouder.zonder-rol", van);
    }
    for (Budgethouderschap ander : budgethouders) {
      if (ander.overlapt(van, tot)) {
        throw new Regelovertreding(
            "MID-07", "van", "middelen.budgethouder.dubbel", ander.naam(), ander.van());
      }
    }
    budgethouders.add(nieuw);
    return nieuw;
  }

  /** Ends a term, so that another can follow. */
  public Budgethouderschap beeindig(UUID termijn, LocalDate laatsteDag) {
    Budgethouderschap gevonden =
        budgethouders.stream()
            .filter(b -> b.id().equals(termijn))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("budgethouder"));
    LocalDate vorige = gevonden.tot();
    gevonden.beeindig(laatsteDag);
    if (vorige == null || laatsteDag.isAfter(vorige)) {
      eisGeenOverlap(gevonden);
    }
    return gevonden;
  }

  private void eisGeenOverlap(Budgethouderschap gewijzigd) {
    for (Budgethouderschap ander : budgethouders) {
      if (ander != gewijzigd && ander.overlapt(gewijzigd.van(), gewijzigd.tot())) {
        throw new Regelovertreding(
            "MID-07", "tot", "middelen.budgethouder.dubbel", ander.naam(), ander.van());
      }
    }
  }

  public Optional<Budgethouderschap> budgethouderOp(LocalDate dag) {
    return budgethouders.stream().filter(b -> b.geldtOp(dag)).findFirst();
  }

  /**
   * Lets only the budget holder of that day decide over the money of this post.
   *
   * @throws Regelovertreding when there is none, or when it is another person
   */
  @Bedrijfsregel({"MID-02", "MID-03"})
  public void eisBudgethouder(UUID persoon, LocalDate dag) {
    Budgethouderschap houder =
        budgethouderOp(dag)
            .orElseThrow(
                () -> new Regelovertreding("MID-03", null, "middelen.geen-budgethouder", naam));
    if (!houder.persoon().equals(persoon)) {
      throw new Regelovertreding(
          "MID-02", null, "middelen.niet-de-budgethouder", naam, houder.naam());
    }
  }

  /** What can be used in that year: the amount of the year, or the whole when it is undivided. */
  public BigDecimal beschikbaarIn(int jaar) {
    return perJaar() ? jaren.getOrDefault(jaar, BigDecimal.ZERO) : bedrag;
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  public UUID begroting() {
    return begroting;
  }

  public String code() {
    return code;
  }

  public String naam() {
    return naam;
  }

  public String gebied() {
    return gebied;
  }

  public BigDecimal bedrag() {
    return bedrag;
  }

  public Looptijd looptijd() {
    return looptijd;
  }

  public String toelichting() {
    return toelichting;
  }

  public boolean perJaar() {
    return !jaren.isEmpty();
  }

  public SortedMap<Integer, BigDecimal> jaren() {
    return new TreeMap<>(jaren);
  }

  public List<Budgethouderschap> budgethouders() {
    return List.copyOf(budgethouders);
  }
}
