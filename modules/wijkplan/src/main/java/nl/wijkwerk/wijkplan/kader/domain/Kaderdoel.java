package nl.wijkwerk.wijkplan.kader.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A goal that the municipality has under an ambitie, usable for every wijk, with its indicators.
 */
@Entity
@Table(schema = "wijkplan", name = "kaderdoel")
public class Kaderdoel {
  private static final int MEESTE_INDICATOREN = 10;
  private static final int LANGSTE_INDICATOR = 300;

  @Id private UUID id;
  private int ambitie;

  @Enumerated(EnumType.STRING)
  private Doelsoort soort;

  private String tekst;

  /** One a line. */
  private String indicatoren;

  private LocalDate van;
  private LocalDate tot;
  private String besluit;

  @Column(name = "besluit_op")
  private LocalDate besluitOp;

  @Version private long versie;

  protected Kaderdoel() {}

  public Kaderdoel(
      UUID id, int ambitie, Kaderdoelinhoud inhoud, Kaderbesluit waarom, LocalDate vandaag) {
    this.id = id;
    this.ambitie = ambitie;
    wijzig(inhoud, waarom, vandaag);
  }

  /** Replaces what it says; a goal without an indicator could never be judged. */
  @Bedrijfsregel({"WPL-20", "WPL-21"})
  public final void wijzig(Kaderdoelinhoud inhoud, Kaderbesluit waarom, LocalDate vandaag) {
    MeerOvertredingen.toets(
        () -> vereisSoort(inhoud.soort()),
        () -> Kadertekst.vereis("WPL-21", "tekst", inhoud.tekst(), "kader.doel-leeg"),
        () -> vereisIndicatoren(inhoud.indicatoren()),
        () -> vereisLooptijd(inhoud.van(), inhoud.tot()),
        () -> waarom.vereisVolledig(vandaag));
    this.soort = inhoud.soort();
    this.tekst = inhoud.tekst().strip();
    this.indicatoren = String.join("\n", inhoud.indicatoren());
    this.van = inhoud.van();
    this.tot = inhoud.tot();
    this.besluit = waarom.bron().strip();
    this.besluitOp = waarom.op();
  }

  private static void vereisSoort(Doelsoort soort) {
    if (soort == null) {
      throw new Regelovertreding("WPL-21", "soort", "kader.doel-zonder-soort");
    }
  }

  private static void vereisIndicatoren(List<String> indicatoren) {
    if (indicatoren.isEmpty()) {
      throw new Regelovertreding("WPL-21", "indicatoren", "kader.doel-zonder-indicator");
    }
    if (indicatoren.size() > MEESTE_INDICATOREN) {
      throw new Regelovertreding(
          "WPL-21", "indicatoren", "kader.doel-veel-indicatoren", MEESTE_INDICATOREN);
    }
    indicatoren.forEach(
        i -> Invoertekst.vereisLengte("WPL-21", "indicatoren", i, LANGSTE_INDICATOR));
  }

  private static void vereisLooptijd(LocalDate van, LocalDate tot) {
    if (van == null) {
      throw new Regelovertreding("WPL-21", "van", "kader.doel-zonder-begin");
    }
    if (tot != null && tot.isBefore(van)) {
      throw new Regelovertreding("WPL-21", "tot", "kader.doel-eind-voor-begin");
    }
  }

  public boolean loopt(LocalDate vandaag) {
    return !vandaag.isBefore(van) && (tot == null || !vandaag.isAfter(tot));
  }

  public UUID id() {
    return id;
  }

  public int ambitie() {
    return ambitie;
  }

  public Kaderdoelinhoud inhoud() {
    return new Kaderdoelinhoud(soort, tekst, indicatoren.lines().toList(), van, tot);
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
