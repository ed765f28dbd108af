package nl.wijkwerk.wijkplan.kader.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What the municipality wants for every wijk, in one sentence; goals hang under it. Plans refer to
 * it by number, so it is never deleted: it ends, and takes nothing new from then on.
 */
@Entity
@Table(schema = "wijkplan", name = "ambitie")
public class Ambitie {
  private static final int HOOGSTE_NUMMER = 99;

  @Id private int nummer;
  private String tekst;
  private LocalDate tot;
  private String besluit;

  @Column(name = "besluit_op")
  private LocalDate besluitOp;

  @Version private long versie;

  protected Ambitie() {}

  @Bedrijfsregel("WPL-22")
  public Ambitie(Integer nummer, String tekst, Kaderbesluit waarom, LocalDate vandaag) {
    MeerOvertredingen.toets(() -> vereisNummer(nummer), () -> wijzig(tekst, null, waarom, vandaag));
    this.nummer = nummer;
  }

  private Ambitie(int nummer, String tekst) {
    this.nummer = nummer;
    this.tekst = tekst;
  }

  /** As a sample municipality has it: nobody decided it here. */
  public static Ambitie uitVoorbeeld(int nummer, String tekst) {
    return new Ambitie(nummer, tekst);
  }

  private static void vereisNummer(Integer nummer) {
    if (nummer == null || nummer < 1 || nummer > HOOGSTE_NUMMER) {
      throw new Regelovertreding("WPL-22", "nummer", "kader.ambitie-nummer", HOOGSTE_NUMMER);
    }
  }

  /**
   * Words it anew, or ends it.
   *
   * @param laatsteDag last day that plans can add to it, or null while it goes on
   */
  @Bedrijfsregel({"WPL-20", "WPL-22"})
  public final void wijzig(
      String nieuweTekst, LocalDate laatsteDag, Kaderbesluit waarom, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> Kadertekst.vereis("WPL-22", "tekst", nieuweTekst, "kader.ambitie-leeg"),
        () -> waarom.vereisVolledig(vandaag));
    this.tekst = nieuweTekst.strip();
    this.tot = laatsteDag;
    this.besluit = waarom.bron().strip();
    this.besluitOp = waarom.op();
  }

  /** Refuses something new under an ambitie that has ended. */
  @Bedrijfsregel("WPL-22")
  public void vereisLopend(LocalDate vandaag) {
    if (!loopt(vandaag)) {
      throw new Regelovertreding("WPL-22", "ambitie", "kader.ambitie-beeindigd", nummer);
    }
  }

  public boolean loopt(LocalDate vandaag) {
    return tot == null || !vandaag.isAfter(tot);
  }

  public int nummer() {
    return nummer;
  }

  public String tekst() {
    return tekst;
  }

  public LocalDate tot() {
    return tot;
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
