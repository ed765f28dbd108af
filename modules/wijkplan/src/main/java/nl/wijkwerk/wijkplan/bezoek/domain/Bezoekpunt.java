package nl.wijkwerk.wijkplan.bezoek.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A point of the checklist that a visit looks at. It is not removed but ended. */
@Entity
@Table(schema = "wijkplan", name = "bezoekpunt")
public class Bezoekpunt {
  private static final int LANGSTE_TEKST = 200;

  @Id private UUID id;
  private String tekst;
  private int volgorde;
  private LocalDate tot;
  @Version private long versie;

  protected Bezoekpunt() {}

  @Bedrijfsregel("WPL-75")
  public Bezoekpunt(UUID id, String tekst, int volgorde) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding("WPL-75", "tekst", "bezoekpunt.leeg");
    }
    Invoertekst.vereisLengte("WPL-75", "tekst", tekst.strip(), LANGSTE_TEKST);
    this.id = id;
    this.tekst = tekst.strip();
    this.volgorde = volgorde;
  }

  /** New visits do not look at it from now on; what was found stays. */
  @Bedrijfsregel("WPL-75")
  public void beeindig(LocalDate vandaag) {
    vereisLopend();
    tot = vandaag;
  }

  void vereisLopend() {
    if (tot != null) {
      throw new Regelovertreding("WPL-75", "punt", "bezoekpunt.beeindigd");
    }
  }

  public UUID id() {
    return id;
  }

  public String tekst() {
    return tekst;
  }

  public int volgorde() {
    return volgorde;
  }

  public LocalDate tot() {
    return tot;
  }

  public long versie() {
    return versie;
  }
}
