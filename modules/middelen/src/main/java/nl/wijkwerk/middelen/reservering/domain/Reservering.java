package nl.wijkwerk.middelen.reservering.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebiedsindeling;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.begroting.domain.Bedrag;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.domain.Tekst;

/**
 * Money of a post that is kept for one item in one year, and so is no longer free. The budget
 * holder can raise, lower and release it with a reason; it is never deleted. Amounts in euro.
 */
@Entity
@Table(schema = "middelen", name = "reservering")
public class Reservering {
  /**
   * What is reserved already.
   *
   * @param totaal on the post, over all years
   * @param inJaar on the post, in the year of the reservation
   * @param voorOnderdeel for the item, on all posts together
   */
  public record Stand(BigDecimal totaal, BigDecimal inJaar, BigDecimal voorOnderdeel) {
    /** What is left on the post in that year. */
    public BigDecimal vrij(Post post, int jaar) {
      return post.perJaar()
          ? post.beschikbaarIn(jaar).subtract(inJaar)
          : post.bedrag().subtract(totaal);
    }
  }

  /**
   * Who decides, and when.
   *
   * @param dag the day in the Netherlands
   */
  public record Handelend(UUID persoon, String naam, LocalDate dag, OffsetDateTime moment) {}

  /**
   * What is asked.
   *
   * @param bedrag in euro, what the reservation has to become
   * @param bovenRaming how far above the estimate of the item is meant, in euro; null when it is
   *     not meant to go above it
   */
  public record Wens(BigDecimal bedrag, String reden, BigDecimal bovenRaming) {
    boolean bedoelt(BigDecimal boven) {
      return bovenRaming != null && boven.compareTo(bovenRaming) <= 0;
    }
  }

  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Version private long versie;

  @Column(name = "post_id", columnDefinition = "uuid")
  private UUID post;

  @Column(name = "onderdeel_id", columnDefinition = "uuid")
  private UUID onderdeel;

  private int jaar;
  private BigDecimal bedrag;
  private String reden;
  private LocalDate dag;
  private OffsetDateTime moment;

  @Column(name = "door_id", columnDefinition = "uuid")
  private UUID door;

  @Column(name = "door_naam")
  private String doorNaam;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "reservering_id", nullable = false)
  @OrderBy("moment")
  private List<Reserveringswijziging> wijzigingen = new ArrayList<>();

  protected Reservering() {}

  /**
   * Reserves money of a post. Post and item have to be locked, so that what is left cannot change
   * underneath.
   *
   * @param stand what is reserved already
   * @throws Regelovertreding when a rule on the amount, the year, the item or the person is broken
   */
  @Bedrijfsregel({"MID-06", "MID-11"})
  public static Reservering leg(
      Post post,
      Onderdeel onderdeel,
      Gebiedsindeling indeling,
      Stand stand,
      int jaar,
      Wens wens,
      Handelend wie) {
    post.eisBudgethouder(wie.persoon(), wie.dag());
    onderdeel.eisReserveerbaar();
    if (!past(post, onderdeel.gebied(), indeling)) {
      throw new Regelovertreding(
          "MID-11", "onderdeel", "middelen.onderdeel.ander-gebied", onderdeel.aanduiding());
    }
    if (!post.looptijd().omvat(jaar)) {
      throw new Regelovertreding(
          "MID-06",
          "jaar",
          "middelen.jaar.buiten-looptijd",
          String.valueOf(jaar),
          String.valueOf(post.looptijd().van()),
          String.valueOf(post.looptijd().tot()));
    }
    onderdeel.eisJaar(jaar);
    BigDecimal gevraagd = Bedrag.eis(wens.bedrag());
    eisRuimte(post, stand, jaar, gevraagd);
    eisBewust(onderdeel, stand, gevraagd, wens);
    Reservering nieuw = new Reservering();
    nieuw.id = UUID.randomUUID();
    nieuw.post = post.id();
    nieuw.onderdeel = onderdeel.id();
    nieuw.jaar = jaar;
    nieuw.bedrag = gevraagd;
    nieuw.reden = Tekst.eisReden(wens.reden());
    nieuw.dag = wie.dag();
    nieuw.moment = wie.moment();
    nieuw.door = wie.persoon();
    nieuw.doorNaam = wie.naam();
    return nieuw;
  }

  /**
   * Raises or lowers the amount.
   *
   * @param stand what is reserved, this reservation among it
   * @return how much more is reserved than before; below zero when it was lowered
   */
  @Bedrijfsregel("MID-10")
  public BigDecimal wijzigBedrag(
      Post vanPost, Onderdeel voorOnderdeel, Stand stand, Wens wens, Handelend wie) {
    vanPost.eisBudgethouder(wie.persoon(), wie.dag());
    eisNietVrijgegeven();
    BigDecimal gevraagd = Bedrag.eis(wens.bedrag());
    BigDecimal verschil = gevraagd.subtract(bedrag);
    if (verschil.signum() == 0) {
      throw new Regelovertreding("MID-10", "bedrag", "middelen.wijziging.zelfde-bedrag");
    }
    if (verschil.signum() > 0) {
      voorOnderdeel.eisReserveerbaar();
      voorOnderdeel.eisJaar(jaar);
      eisRuimte(vanPost, stand, jaar, verschil);
      eisBewust(voorOnderdeel, stand, verschil, wens);
    }
    zet(gevraagd, wens.reden(), wie);
    return verschil;
  }

  /**
   * Gives all of the money back to the post.
   *
   * @return how much came free
   */
  @Bedrijfsregel("MID-10")
  public BigDecimal geefVrij(Post vanPost, String waarom, Handelend wie) {
    vanPost.eisBudgethouder(wie.persoon(), wie.dag());
    eisNietVrijgegeven();
    BigDecimal vrij = bedrag;
    zet(BigDecimal.ZERO.setScale(2), waarom, wie);
    return vrij;
  }

  /** Refuses a change after all of the money was given back. */
  @Bedrijfsregel("MID-10")
  public void eisNietVrijgegeven() {
    if (vrijgegeven()) {
      throw new Regelovertreding("MID-10", null, "middelen.wijziging.vrijgegeven");
    }
  }

  private void zet(BigDecimal nieuw, String waarom, Handelend wie) {
    wijzigingen.add(
        new Reserveringswijziging(
            bedrag, nieuw, Tekst.eisReden(waarom), wie.persoon(), wie.naam(), wie.moment()));
    bedrag = nieuw;
  }

  @Bedrijfsregel({"MID-01", "MID-08"})
  private static void eisRuimte(Post post, Stand stand, int jaar, BigDecimal gevraagd) {
    BigDecimal vrij = stand.vrij(post, jaar);
    if (gevraagd.compareTo(vrij) <= 0) {
      return;
    }
    BigDecimal over = vrij.max(BigDecimal.ZERO);
    if (post.perJaar()) {
      throw new Regelovertreding(
          "MID-08", "bedrag", "middelen.te-veel-in-jaar", over, String.valueOf(jaar), post.naam());
    }
    throw new Regelovertreding("MID-01", "bedrag", "middelen.te-veel", over, post.naam());
  }

  @Bedrijfsregel("MID-15")
  private static void eisBewust(Onderdeel onderdeel, Stand stand, BigDecimal erbij, Wens wens) {
    BigDecimal boven = onderdeel.bovenRaming(stand.voorOnderdeel().add(erbij));
    if (boven.signum() > 0 && !wens.bedoelt(boven)) {
      throw new Regelovertreding(
          "MID-15",
          "bovenRaming",
          "middelen.boven-raming",
          onderdeel.aanduiding(),
          onderdeel.raming(),
          boven);
    }
  }

  /** Whether money of this post can go to an area; an area of null is the whole municipality. */
  public static boolean past(Post post, String gebied, Gebiedsindeling indeling) {
    return post.gebied() == null || (gebied != null && indeling.ligtIn(gebied, post.gebied()));
  }

  public boolean vrijgegeven() {
    return bedrag.signum() == 0;
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  public UUID post() {
    return post;
  }

  public UUID onderdeel() {
    return onderdeel;
  }

  public int jaar() {
    return jaar;
  }

  public BigDecimal bedrag() {
    return bedrag;
  }

  public String reden() {
    return reden;
  }

  public LocalDate dag() {
    return dag;
  }

  public OffsetDateTime moment() {
    return moment;
  }

  public UUID door() {
    return door;
  }

  public String doorNaam() {
    return doorNaam;
  }

  public List<Reserveringswijziging> wijzigingen() {
    return List.copyOf(wijzigingen);
  }
}
