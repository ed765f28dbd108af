package nl.wijkwerk.middelen.reservering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;

/**
 * What money can be reserved for: an item of a plan of another module, or a spending outside a
 * plan. Where it comes from decides how it changes; every rule on reserving holds for both. Amounts
 * in euro.
 */
@Entity
@Table(schema = "middelen", name = "onderdeel")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "herkomst")
public abstract class Onderdeel {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Version private long versie;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String omschrijving;
  private BigDecimal raming;
  @Embedded private Looptijd looptijd;

  @Enumerated(EnumType.STRING)
  private Onderdeelstatus status;

  protected Onderdeel() {}

  protected Onderdeel(UUID id) {
    this.id = id;
  }

  /** Subject in the trail of all that happens to its money. */
  public abstract Onderwerp onderwerp();

  /** Number and description, or description and that it is outside a plan. */
  public abstract String aanduiding();

  /** Key of the sentence that says why no money can be reserved for it now. */
  protected abstract String waaromNiet();

  protected void beschrijf(
      String omschrijving, String gebied, String wijk, BigDecimal raming, Looptijd looptijd) {
    this.omschrijving = omschrijving;
    this.gebied = gebied;
    this.wijk = wijk;
    this.raming = raming;
    this.looptijd = looptijd;
  }

  protected void wordt(Onderdeelstatus nieuw) {
    this.status = nieuw;
  }

  @Bedrijfsregel("MID-05")
  void eisReserveerbaar() {
    if (!status.reserveerbaar()) {
      throw new Regelovertreding("MID-05", "onderdeel", waaromNiet(), aanduiding());
    }
  }

  /**
   * Refuses a year in which it cannot cost money. What a plan promises may come later than planned,
   * and an adopted plan does not change, so the years of a plan refuse nothing.
   */
  protected void eisJaar(int jaar) {}

  /** How much an amount is above the estimate; zero when it is not, or when there is none. */
  public BigDecimal bovenRaming(BigDecimal totaal) {
    return raming == null ? BigDecimal.ZERO : totaal.subtract(raming).max(BigDecimal.ZERO);
  }

  public UUID id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  /** Code of the area, or null for the whole municipality. */
  public String gebied() {
    return gebied;
  }

  /** Name of the area, or null for the whole municipality. */
  public String wijk() {
    return wijk;
  }

  public String omschrijving() {
    return omschrijving;
  }

  /** Null when it was not estimated. */
  public BigDecimal raming() {
    return raming;
  }

  public Looptijd looptijd() {
    return looptijd;
  }

  public Onderdeelstatus status() {
    return status;
  }
}
