package nl.wijkwerk.wijkplan.netwerk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;

/** A goal, field of work or effort in a network: written there, or chosen from elsewhere. */
@Entity
@Table(schema = "wijkplan", name = "netwerkknoop")
public class Knoop {
  @Id private UUID id;

  @Column(name = "netwerk_id")
  private UUID netwerkId;

  @Enumerated(EnumType.STRING)
  private Knoopsoort soort;

  private String tekst;
  private boolean pm;

  @Column(name = "kaderdoel_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID kaderdoelId;

  @Column(name = "planregel_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID planregelId;

  @Column(name = "programmaknoop_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID programmaknoopId;

  private OffsetDateTime gemaakt;

  protected Knoop() {}

  Knoop(UUID id, UUID netwerk, Knoopsoort soort, String tekst, boolean pm, OffsetDateTime nu) {
    this.id = id;
    this.netwerkId = netwerk;
    this.soort = soort;
    this.tekst = tekst;
    this.pm = pm;
    this.gemaakt = nu;
  }

  /** Stands for something that is kept elsewhere, in the words that it has there. */
  static Knoop gekozen(UUID netwerk, Bron bron, UUID van, OffsetDateTime nu) {
    Knoop knoop = new Knoop(UUID.randomUUID(), netwerk, bron.soort(), null, false, nu);
    switch (bron) {
      case KADERDOEL -> knoop.kaderdoelId = van;
      case PLANREGEL -> knoop.planregelId = van;
      case PROGRAMMA -> knoop.programmaknoopId = van;
      default -> throw new IllegalArgumentException(bron.name());
    }
    return knoop;
  }

  void wijzig(String nieuweTekst, boolean isPm) {
    this.tekst = nieuweTekst;
    this.pm = isPm;
  }

  public Bron bron() {
    if (kaderdoelId != null) {
      return Bron.KADERDOEL;
    }
    if (planregelId != null) {
      return Bron.PLANREGEL;
    }
    return programmaknoopId == null ? Bron.EIGEN : Bron.PROGRAMMA;
  }

  /** Id of what was chosen, or null. */
  public UUID van() {
    return switch (bron()) {
      case EIGEN -> null;
      case KADERDOEL -> kaderdoelId;
      case PLANREGEL -> planregelId;
      case PROGRAMMA -> programmaknoopId;
    };
  }

  public UUID id() {
    return id;
  }

  public Knoopsoort soort() {
    return soort;
  }

  /** What was written here, or null when it was chosen. */
  public String tekst() {
    return tekst;
  }

  public boolean pm() {
    return pm;
  }

  public OffsetDateTime gemaakt() {
    return gemaakt;
  }
}
