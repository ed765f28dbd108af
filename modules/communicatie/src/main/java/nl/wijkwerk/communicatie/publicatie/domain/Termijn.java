package nl.wijkwerk.communicatie.publicatie.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Working days within which residents must hear of a kind of cause. A setting of the municipality;
 * clocks that run already keep the term that they began with.
 */
@Entity
@Table(schema = "communicatie", name = "termijn")
public class Termijn {
  private static final int HOOGSTENS = 260;

  @Id
  @Enumerated(EnumType.STRING)
  private Aanleidingssoort soort;

  @Version private long versie;
  private int werkdagen;

  protected Termijn() {}

  public Termijn(Aanleidingssoort soort, int werkdagen) {
    this.soort = soort;
    stelIn(werkdagen);
  }

  @Bedrijfsregel("COM-12")
  public final void stelIn(int aantal) {
    if (aantal < 1 || aantal > HOOGSTENS) {
      throw new Regelovertreding(
          "COM-12", "werkdagen", "communicatie.termijn-buiten-bereik", HOOGSTENS);
    }
    werkdagen = aantal;
  }

  public Aanleidingssoort soort() {
    return soort;
  }

  public long versie() {
    return versie;
  }

  public int werkdagen() {
    return werkdagen;
  }
}
