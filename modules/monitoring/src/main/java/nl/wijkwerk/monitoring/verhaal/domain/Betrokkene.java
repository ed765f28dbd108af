package nl.wijkwerk.monitoring.verhaal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person who is named or shown in a story, with consent; changed through the story only. Once the
 * consent has ended, nothing is left of who it was.
 */
@Entity
@Table(schema = "monitoring", name = "betrokkene")
public class Betrokkene {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "verhaal_id")
  private Verhaal verhaal;

  private String naam;
  private boolean verteller;

  @Column(name = "in_beeld")
  private boolean inBeeld;

  @Column(name = "gegeven_door")
  private String gegevenDoor;

  @Enumerated(EnumType.STRING)
  private Toestemmingswijze wijze;

  @Column(name = "gegeven_op")
  private LocalDate gegevenOp;

  @Column(name = "geldig_tot")
  private LocalDate geldigTot;

  @Enumerated(EnumType.STRING)
  private Toestemmingsstand stand = Toestemmingsstand.GELDIG;

  @Column(name = "geeindigd_op")
  private LocalDate geeindigdOp;

  protected Betrokkene() {}

  Betrokkene(UUID id, Verhaal verhaal) {
    this.id = id;
    this.verhaal = verhaal;
  }

  void neem(Toestemming t) {
    naam = t.naam() == null || t.naam().isBlank() ? null : t.naam().strip();
    verteller = t.verteller();
    inBeeld = t.inBeeld();
    gegevenDoor = t.gegevenDoor().strip();
    wijze = t.wijze();
    gegevenOp = t.gegevenOp();
    geldigTot = t.geldigTot();
  }

  void eindig(Toestemmingsstand nieuw, LocalDate op) {
    stand = nieuw;
    geeindigdOp = op;
    naam = null;
    gegevenDoor = null;
  }

  public UUID id() {
    return id;
  }

  public boolean geldig() {
    return stand == Toestemmingsstand.GELDIG;
  }

  boolean verlooptVoor(LocalDate vandaag) {
    return geldig() && geldigTot != null && geldigTot.isBefore(vandaag);
  }

  public Toestemming toestemming() {
    return new Toestemming(naam, verteller, inBeeld, gegevenDoor, wijze, gegevenOp, geldigTot);
  }

  public Toestemmingsstand stand() {
    return stand;
  }

  /** First day without consent, or null. */
  public LocalDate geeindigdOp() {
    return geeindigdOp;
  }
}
