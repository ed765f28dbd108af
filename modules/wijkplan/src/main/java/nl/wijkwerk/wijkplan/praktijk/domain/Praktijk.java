package nl.wijkwerk.wijkplan.praktijk.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * Something that worked somewhere, told in one or two sentences with its source. It ends when it is
 * no example any more.
 */
@Entity
@Table(schema = "wijkplan", name = "praktijk")
public class Praktijk {
  private static final int LANGSTE_NAAM = 120;
  private static final int LANGSTE_PLAATS = 80;
  private static final int LANGSTE_BESCHRIJVING = 600;
  private static final int LANGSTE_BRON = 300;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Praktijksoort soort;

  private String naam;
  private String gemeente;
  private String wijk;
  private String beschrijving;
  private String bron;
  private LocalDate tot;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "praktijk_oplossing",
      joinColumns = @JoinColumn(name = "praktijk_id"))
  @Column(name = "oplossing_id")
  private Set<UUID> oplossingen = new HashSet<>();

  // Written at every change: a change of links alone would not raise the version.
  private OffsetDateTime gewijzigd;

  @Version private long versie;

  protected Praktijk() {}

  public Praktijk(UUID id, Praktijkinhoud inhoud, OffsetDateTime nu) {
    this.id = id;
    wijzig(inhoud, nu);
  }

  /** Replaces what it says. */
  @Bedrijfsregel("WPL-25")
  public final void wijzig(Praktijkinhoud inhoud, OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> vereisSoort(inhoud.soort()),
        () -> vereis("naam", inhoud.naam(), "praktijk.zonder-naam", LANGSTE_NAAM),
        () -> Invoertekst.vereisLengte("WPL-25", "gemeente", inhoud.gemeente(), LANGSTE_PLAATS),
        () -> Invoertekst.vereisLengte("WPL-25", "wijk", inhoud.wijk(), LANGSTE_PLAATS),
        () ->
            vereis(
                "beschrijving",
                inhoud.beschrijving(),
                "praktijk.zonder-beschrijving",
                LANGSTE_BESCHRIJVING),
        () -> vereis("bron", inhoud.bron(), "praktijk.zonder-bron", LANGSTE_BRON));
    this.soort = inhoud.soort();
    this.naam = inhoud.naam().strip();
    this.gemeente = kaal(inhoud.gemeente());
    this.wijk = kaal(inhoud.wijk());
    this.beschrijving = inhoud.beschrijving().strip();
    this.bron = inhoud.bron().strip();
    this.tot = inhoud.tot();
    oplossingen.retainAll(inhoud.oplossingen());
    oplossingen.addAll(inhoud.oplossingen());
    this.gewijzigd = nu;
  }

  private static void vereisSoort(Praktijksoort soort) {
    if (soort == null) {
      throw new Regelovertreding("WPL-25", "soort", "praktijk.zonder-soort");
    }
  }

  private static void vereis(String veld, String tekst, String sleutel, int hoogstens) {
    if (tekst == null || tekst.isBlank()) {
      throw new Regelovertreding("WPL-25", veld, sleutel);
    }
    Invoertekst.vereisLengte("WPL-25", veld, tekst.strip(), hoogstens);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  public boolean loopt(LocalDate vandaag) {
    return tot == null || !vandaag.isAfter(tot);
  }

  public UUID id() {
    return id;
  }

  public Praktijkinhoud inhoud() {
    return new Praktijkinhoud(
        soort, naam, gemeente, wijk, beschrijving, bron, List.copyOf(oplossingen), tot);
  }

  public OffsetDateTime gewijzigd() {
    return gewijzigd;
  }

  public long versie() {
    return versie;
  }
}
