package nl.wijkwerk.stout.boom.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity with a setter, a public constructor, no version, in the schema of another module. */
@Entity
@Table(schema = "braaf", name = "plantboom")
public class OpenBoom {

  @Id private Long id;
  private String soort;

  public OpenBoom() {}

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }
}
