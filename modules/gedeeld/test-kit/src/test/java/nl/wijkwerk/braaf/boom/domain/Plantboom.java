package nl.wijkwerk.braaf.boom.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An aggregate root as it should be. */
@Entity
@Table(schema = "braaf", name = "plantboom")
public class Plantboom {

  @Id private Long id;
  @Version private int versie;
  private LocalDate geplant;

  protected Plantboom() {}

  public Plantboom(LocalDate vandaag) {
    geplant = vandaag;
  }

  public boolean ouderDan(LocalDate dag) {
    return geplant.isBefore(dag);
  }
}
