package nl.wijkwerk.wijkplan.kader;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A way to reach an ambitie, from the library that all wijken choose from. */
@Entity
@Table(schema = "wijkplan", name = "oplossingsrichting")
public class Oplossingsrichting {
  @Id private UUID id;
  private int ambitie;
  private String letter;
  private String tekst;

  protected Oplossingsrichting() {}

  public Oplossingsrichting(int ambitie, String letter, String tekst) {
    this.id = UUID.randomUUID();
    this.ambitie = ambitie;
    this.letter = letter;
    this.tekst = tekst;
  }

  public int ambitie() {
    return ambitie;
  }

  public String letter() {
    return letter;
  }

  public String tekst() {
    return tekst;
  }
}
