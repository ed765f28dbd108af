package nl.wijkwerk.wijkplan.regiegroep.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A group of parties that has to be heard in every steering group: residents, schools, police. */
@Entity
@Table(schema = "wijkplan", name = "partijgroep")
public class Partijgroep {
  private static final int LANGSTE_NAAM = 120;

  @Id private UUID id;
  private String naam;
  private boolean bewoners;
  private LocalDate tot;
  @Version private long versie;

  protected Partijgroep() {}

  public Partijgroep(UUID id, Partijgroepinhoud inhoud) {
    this.id = id;
    wijzig(inhoud);
  }

  /** Replaces what it says. */
  @Bedrijfsregel("WPL-56")
  public final void wijzig(Partijgroepinhoud inhoud) {
    if (inhoud.naam() == null || inhoud.naam().isBlank()) {
      throw new Regelovertreding("WPL-56", "naam", "partijgroep.zonder-naam");
    }
    Invoertekst.vereisLengte("WPL-56", "naam", inhoud.naam().strip(), LANGSTE_NAAM);
    this.naam = inhoud.naam().strip();
    this.bewoners = inhoud.bewoners();
    this.tot = inhoud.tot();
  }

  public boolean loopt(LocalDate vandaag) {
    return tot == null || !vandaag.isAfter(tot);
  }

  public UUID id() {
    return id;
  }

  public Partijgroepinhoud inhoud() {
    return new Partijgroepinhoud(naam, bewoners, tot);
  }

  public long versie() {
    return versie;
  }
}
