package nl.wijkwerk.middelen.begroting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Money that the council has adopted, for some years and with a purpose. It is divided over posts;
 * when it was given per year, its posts are too. Amounts in euro.
 */
@Entity
@Table(schema = "middelen", name = "begroting")
public class Begroting {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Version private long versie;
  private String code;
  private String naam;

  @Column(name = "gebied_code")
  private String gebied;

  private BigDecimal bedrag;
  @Embedded private Looptijd looptijd;
  private String toegestaan;

  @Column(name = "niet_toegestaan")
  private String nietToegestaan;

  private String toelichting;

  @ElementCollection
  @CollectionTable(
      schema = "middelen",
      name = "begrotingsjaar",
      joinColumns = @JoinColumn(name = "begroting_id"))
  @MapKeyColumn(name = "jaar")
  @Column(name = "bedrag")
  private Map<Integer, BigDecimal> jaren = new TreeMap<>();

  protected Begroting() {}

  /**
   * @param gebied code of the area that it is for, or null for the whole municipality
   * @param jaren amount per year, or empty when it was given for all years together
   * @param toegestaan what it may be spent on, as written in the source
   */
  @Bedrijfsregel("MID-09")
  public Begroting(
      UUID id,
      String code,
      String naam,
      String gebied,
      BigDecimal bedrag,
      Looptijd looptijd,
      Map<Integer, BigDecimal> jaren,
      List<String> toegestaan,
      List<String> nietToegestaan,
      String toelichting) {
    this.id = id;
    this.code = Tekst.eis("code", code, Tekst.NAAM);
    this.naam = Tekst.eis("naam", naam, Tekst.NAAM);
    this.gebied = gebied;
    this.bedrag = Bedrag.eis(bedrag);
    this.looptijd = looptijd;
    this.toegestaan = opsomming("toegestaan", toegestaan);
    this.nietToegestaan = opsomming("nietToegestaan", nietToegestaan);
    this.toelichting = Tekst.eis("toelichting", toelichting, Tekst.TOELICHTING);
    jaren.forEach((jaar, deel) -> this.jaren.put(jaar, Bedrag.eis(deel)));
    if (!this.jaren.isEmpty()
        && (this.jaren.keySet().stream().anyMatch(jaar -> !looptijd.omvat(jaar))
            || som(List.copyOf(this.jaren.values())).compareTo(this.bedrag) != 0)) {
      throw new Regelovertreding("MID-09", "jaren", "middelen.begroting.jaren", code);
    }
  }

  /**
   * Takes a part of this budget apart as a post.
   *
   * @param jaren amount per year, empty when this budget has none
   * @param bestaand the posts that it has already
   * @throws Regelovertreding when the posts together would be more than the budget
   */
  @Bedrijfsregel("MID-09")
  public Post nieuwePost(
      String postcode,
      String postnaam,
      BigDecimal postbedrag,
      Map<Integer, BigDecimal> postjaren,
      String uitleg,
      List<Post> bestaand) {
    Post post =
        new Post(
            UUID.randomUUID(),
            id,
            postcode,
            postnaam,
            gebied,
            postbedrag,
            looptijd,
            postjaren,
            uitleg);
    if (perJaar() != post.perJaar()) {
      throw new Regelovertreding("MID-09", "jaren", "middelen.post.per-jaar", postnaam, naam);
    }
    if (post.perJaar() && som(List.copyOf(post.jaren().values())).compareTo(post.bedrag()) != 0) {
      throw new Regelovertreding("MID-09", "jaren", "middelen.begroting.jaren", postcode);
    }
    BigDecimal totaal = som(bestaand.stream().map(Post::bedrag).toList()).add(post.bedrag());
    if (totaal.compareTo(bedrag) > 0) {
      throw new Regelovertreding("MID-09", "bedrag", "middelen.post.boven-begroting", naam, bedrag);
    }
    for (Map.Entry<Integer, BigDecimal> jaar : post.jaren().entrySet()) {
      BigDecimal samen =
          som(bestaand.stream().map(p -> p.beschikbaarIn(jaar.getKey())).toList())
              .add(jaar.getValue());
      if (samen.compareTo(jaren.getOrDefault(jaar.getKey(), BigDecimal.ZERO)) > 0) {
        throw new Regelovertreding(
            "MID-09", "jaren", "middelen.post.boven-jaar", naam, String.valueOf(jaar.getKey()));
      }
    }
    return post;
  }

  private static String opsomming(String veld, List<String> teksten) {
    String samen = Tekst.eis(veld, String.join("\n", teksten), Tekst.TOELICHTING);
    return samen == null ? "" : samen;
  }

  private static BigDecimal som(List<BigDecimal> bedragen) {
    return bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
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

  public boolean perJaar() {
    return !jaren.isEmpty();
  }

  public SortedMap<Integer, BigDecimal> jaren() {
    return new TreeMap<>(jaren);
  }

  public List<String> toegestaan() {
    return toegestaan.isEmpty() ? List.of() : toegestaan.lines().toList();
  }

  public List<String> nietToegestaan() {
    return nietToegestaan.isEmpty() ? List.of() : nietToegestaan.lines().toList();
  }

  public String toelichting() {
    return toelichting;
  }
}
