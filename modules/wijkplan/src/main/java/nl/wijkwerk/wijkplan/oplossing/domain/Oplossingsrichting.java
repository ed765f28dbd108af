package nl.wijkwerk.wijkplan.oplossing.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A way to reach one or more ambities, from the library that all wijken choose from. Plans keep the
 * words they chose, so it can be reworded; it ends, and is never deleted.
 */
@Entity
@Table(schema = "wijkplan", name = "oplossingsrichting")
public class Oplossingsrichting {
  private static final int LANGSTE_TEKST = 200;
  private static final int LANGSTE_TOELICHTING = 1000;
  private static final int LANGSTE_BRON = 300;

  @Id private UUID id;
  private String tekst;
  private String toelichting;
  private String bron;
  private LocalDate tot;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "oplossing_ambitie",
      joinColumns = @JoinColumn(name = "oplossing_id"))
  @Column(name = "ambitie")
  private Set<Integer> ambities = new HashSet<>();

  // Written at every change: a change of ambities alone would not raise the version.
  private OffsetDateTime gewijzigd;

  @Version private long versie;

  protected Oplossingsrichting() {}

  public Oplossingsrichting(UUID id, Oplossinginhoud inhoud, OffsetDateTime nu) {
    this.id = id;
    wijzig(inhoud, nu);
  }

  /** Replaces what it says. */
  @Bedrijfsregel("WPL-23")
  public final void wijzig(Oplossinginhoud inhoud, OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> vereisTekst(inhoud.tekst()),
        () -> vereisAmbities(inhoud.ambities()),
        () ->
            Invoertekst.vereisLengte(
                "WPL-23", "toelichting", inhoud.toelichting(), LANGSTE_TOELICHTING),
        () -> Invoertekst.vereisLengte("WPL-23", "bron", inhoud.bron(), LANGSTE_BRON));
    this.tekst = inhoud.tekst().strip();
    this.toelichting = kaal(inhoud.toelichting());
    this.bron = kaal(inhoud.bron());
    this.tot = inhoud.tot();
    ambities.retainAll(inhoud.ambities());
    ambities.addAll(inhoud.ambities());
    this.gewijzigd = nu;
  }

  private static void vereisTekst(String tekst) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding("WPL-23", "tekst", "oplossing.zonder-tekst");
    }
    Invoertekst.vereisLengte("WPL-23", "tekst", tekst.strip(), LANGSTE_TEKST);
  }

  private static void vereisAmbities(Set<Integer> ambities) {
    if (ambities.isEmpty()) {
      throw new Regelovertreding("WPL-23", "ambities", "oplossing.zonder-ambitie");
    }
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /**
   * Takes this into a row.
   *
   * @param ambitie of the row, or null for a row about the whole wijk
   * @throws Regelovertreding when it does not stand under that ambitie, or has ended
   */
  @Bedrijfsregel("WPL-24")
  public GekozenOplossing kies(Integer ambitie, LocalDate vandaag) {
    if (!loopt(vandaag)) {
      throw new Regelovertreding("WPL-24", "gekozen", "oplossing.beeindigd", tekst);
    }
    if (ambitie != null && !ambities.contains(ambitie)) {
      throw new Regelovertreding("WPL-24", "gekozen", "oplossing.andere-ambitie", tekst, ambitie);
    }
    return new GekozenOplossing(id, tekst);
  }

  public boolean loopt(LocalDate vandaag) {
    return tot == null || !vandaag.isAfter(tot);
  }

  public UUID id() {
    return id;
  }

  public Oplossinginhoud inhoud() {
    return new Oplossinginhoud(tekst, toelichting, bron, ambities, tot);
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public long versie() {
    return versie;
  }
}
