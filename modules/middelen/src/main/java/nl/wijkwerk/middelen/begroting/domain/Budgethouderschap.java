package nl.wijkwerk.middelen.begroting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Who decides over a post, from a first to a last day; without a last day until further notice. */
@Entity
@Table(schema = "middelen", name = "budgethouderschap")
public class Budgethouderschap {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Column(name = "persoon_id", columnDefinition = "uuid")
  private UUID persoon;

  private String naam;
  private LocalDate van;
  private LocalDate tot;

  protected Budgethouderschap() {}

  @Bedrijfsregel("MID-13")
  Budgethouderschap(UUID id, UUID persoon, String naam, LocalDate van, LocalDate tot) {
    if (van == null) {
      throw new Regelovertreding("MID-13", "van", "middelen.termijn.zonder-begin");
    }
    eisVolgorde(van, tot);
    this.id = id;
    this.persoon = persoon;
    this.naam = naam;
    this.van = van;
    this.tot = tot;
  }

  void beeindig(LocalDate laatsteDag) {
    if (laatsteDag == null) {
      throw new Regelovertreding("MID-13", "tot", "middelen.termijn.zonder-einde");
    }
    if (laatsteDag.isBefore(van)) {
      throw new Regelovertreding("MID-13", "tot", "middelen.termijn.omgekeerd");
    }
    this.tot = laatsteDag;
  }

  private static void eisVolgorde(LocalDate van, LocalDate tot) {
    if (tot != null && tot.isBefore(van)) {
      throw new Regelovertreding("MID-13", "tot", "middelen.termijn.omgekeerd");
    }
  }

  boolean overlapt(LocalDate anderVan, LocalDate anderTot) {
    return (anderTot == null || !van.isAfter(anderTot)) && (tot == null || !tot.isBefore(anderVan));
  }

  public boolean geldtOp(LocalDate dag) {
    return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
  }

  public UUID id() {
    return id;
  }

  public UUID persoon() {
    return persoon;
  }

  /** Name of the person on the day of the appointment. */
  public String naam() {
    return naam;
  }

  public LocalDate van() {
    return van;
  }

  public LocalDate tot() {
    return tot;
  }
}
