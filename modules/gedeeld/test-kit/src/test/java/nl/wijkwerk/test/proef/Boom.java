package nl.wijkwerk.test.proef;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An entity that keeps every rule for entities. */
@Entity
@Table(schema = "proef", name = "boom")
public class Boom {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int versie;

  private String soort;

  protected Boom() {}

  public Boom(String soort) {
    this.soort = soort;
  }

  public Long id() {
    return id;
  }

  public String soort() {
    return soort;
  }

  public void bepaalSoort(String nieuweSoort) {
    soort = nieuweSoort;
  }
}
