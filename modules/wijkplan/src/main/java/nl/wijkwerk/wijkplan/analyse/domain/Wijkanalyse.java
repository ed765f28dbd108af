package nl.wijkwerk.wijkplan.analyse.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.persistentie.LeegbaarUuid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;

/**
 * What a wijk looks like on a date (form B7): head and rows. Once a plan was made from it, the
 * analysis is kept as it was, so that the plan's grounds can be read back.
 */
@Entity
@Table(schema = "wijkplan", name = "wijkanalyse")
public class Wijkanalyse {
  @Id private UUID id;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private LocalDate datum;

  @Column(name = "opgesteld_door")
  private String opgesteldDoor;

  @Column(name = "plan_id")
  @Convert(converter = LeegbaarUuid.class)
  private UUID planId;

  @Version private long versie;

  protected Wijkanalyse() {}

  public Wijkanalyse(String gebied, String wijk, LocalDate datum, String opgesteldDoor) {
    this.id = UUID.randomUUID();
    this.gebied = gebied;
    this.wijk = wijk;
    this.datum = datum;
    this.opgesteldDoor = opgesteldDoor;
  }

  /** Refuses a change of the rows once a plan rests on them. */
  @Bedrijfsregel("WPL-06")
  public void vereisOpen() {
    if (planId != null) {
      throw new Regelovertreding("WPL-06", null, "wijkplan.analyse-gesloten");
    }
  }

  /** A plan was made from this analysis. */
  public void sluitMet(UUID plan) {
    vereisOpen();
    this.planId = plan;
  }

  /** What the lines of the trail of an analysis are about. */
  public static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("wijkanalyse", id.toString());
  }

  public UUID id() {
    return id;
  }

  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  public LocalDate datum() {
    return datum;
  }

  public String opgesteldDoor() {
    return opgesteldDoor;
  }

  public UUID planId() {
    return planId;
  }

  public long versie() {
    return versie;
  }
}
