package nl.wijkwerk.wijkplan.overname.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A department or a partner. It is not removed but ended. */
@Entity
@Table(schema = "wijkplan", name = "organisatie")
public class Organisatie {
  private static final int LANGSTE_NAAM = 120;

  @Id private UUID id;
  private String naam;

  @Enumerated(EnumType.STRING)
  private Organisatiesoort soort;

  private LocalDate tot;
  @Version private long versie;

  protected Organisatie() {}

  @Bedrijfsregel("WPL-73")
  public Organisatie(UUID id, String naam, Organisatiesoort soort) {
    if (naam == null || naam.isBlank()) {
      throw new Regelovertreding("WPL-73", "naam", "organisatie.zonder-naam");
    }
    if (soort == null) {
      throw new Regelovertreding("WPL-73", "soort", "organisatie.zonder-soort");
    }
    Invoertekst.vereisLengte("WPL-73", "naam", naam.strip(), LANGSTE_NAAM);
    this.id = id;
    this.naam = naam.strip();
    this.soort = soort;
  }

  /** Nothing new is marked for it from now on; what it said stays. */
  @Bedrijfsregel("WPL-73")
  public void beeindig(LocalDate vandaag) {
    vereisLopend();
    tot = vandaag;
  }

  void vereisLopend() {
    if (tot != null) {
      throw new Regelovertreding("WPL-73", "organisatie", "organisatie.beeindigd", naam);
    }
  }

  public UUID id() {
    return id;
  }

  public String naam() {
    return naam;
  }

  public Organisatiesoort soort() {
    return soort;
  }

  public LocalDate tot() {
    return tot;
  }

  public long versie() {
    return versie;
  }
}
