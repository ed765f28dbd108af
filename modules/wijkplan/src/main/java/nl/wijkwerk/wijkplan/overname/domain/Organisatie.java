package nl.wijkwerk.wijkplan.overname.domain;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** A department or a partner. It is not removed but ended. */
@Entity
@Table(schema = "wijkplan", name = "organisatie")
public class Organisatie {
  private static final int LANGSTE_NAAM = 120;
  private static final int MEESTE_MELDERS = 20;

  @Id private UUID id;
  private String naam;

  @Enumerated(EnumType.STRING)
  private Organisatiesoort soort;

  private LocalDate tot;

  @ElementCollection
  @CollectionTable(
      schema = "wijkplan",
      name = "organisatie_melder",
      joinColumns = @JoinColumn(name = "organisatie_id"))
  @Column(name = "persoon_id")
  private Set<UUID> melders = new HashSet<>();

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

  /** Replaces who may say for it what it does with an item of a plan. */
  @Bedrijfsregel("WPL-106")
  public void stelMeldersIn(Collection<UUID> personen) {
    vereisLopend();
    Set<UUID> nieuw = new HashSet<>(personen);
    if (nieuw.size() > MEESTE_MELDERS) {
      throw new Regelovertreding(
          "WPL-106", "melders", "organisatie.te-veel-melders", MEESTE_MELDERS);
    }
    melders.retainAll(nieuw);
    melders.addAll(nieuw);
  }

  /** Refuses who does not speak for it. */
  @Bedrijfsregel("WPL-106")
  public void vereisMelder(UUID persoon) {
    if (!heeftMelder(persoon)) {
      throw new Regelovertreding("WPL-106", "organisatie", "overname.niet-uw-organisatie", naam);
    }
  }

  /** Whether this person speaks for it. */
  public boolean heeftMelder(UUID persoon) {
    return melders.contains(persoon);
  }

  /** Who may say for it what it does. */
  public Set<UUID> melders() {
    return Set.copyOf(melders);
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
