package nl.wijkwerk.wijkplan.kader;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the municipality wants for every wijk, in one sentence; goals hang under it. */
@Entity
@Table(schema = "wijkplan", name = "ambitie")
public class Ambitie {
  @Id private int nummer;
  private String tekst;

  protected Ambitie() {}

  Ambitie(int nummer, String tekst) {
    this.nummer = nummer;
    this.tekst = tekst;
  }

  public int nummer() {
    return nummer;
  }

  public String tekst() {
    return tekst;
  }
}
