package nl.wijkwerk.wijkplan.kader.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Where the municipality wants to go with its wijken. There is one, which is empty until somebody
 * records it.
 */
@Entity
@Table(schema = "wijkplan", name = "visie")
public class Visie {
  /** The only id there is. */
  public static final int ENIGE = 1;

  @Id private int id;
  private String tekst;
  private String besluit;

  @Column(name = "besluit_op")
  private LocalDate besluitOp;

  @Version private long versie;

  protected Visie() {}

  /** As the council set it. */
  @Bedrijfsregel("WPL-20")
  public void stelVast(String nieuweTekst, Kaderbesluit waarom, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> Kadertekst.vereis("WPL-20", "tekst", nieuweTekst, "kader.visie-leeg"),
        () -> waarom.vereisVolledig(vandaag));
    this.tekst = nieuweTekst.strip();
    this.besluit = waarom.bron().strip();
    this.besluitOp = waarom.op();
  }

  /** As a sample municipality has it: nobody decided it here. */
  public void neemOver(String uitVoorbeeld) {
    this.tekst = uitVoorbeeld;
  }

  public String tekst() {
    return tekst;
  }

  public String besluit() {
    return besluit;
  }

  public LocalDate besluitOp() {
    return besluitOp;
  }

  public long versie() {
    return versie;
  }
}
