package nl.wijkwerk.wijkplan.overname.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;

/** The form in which is written what an organisation does with one item of a plan; saved once. */
public abstract class Standpuntvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Overnames overnames;
  @Inject transient Handeling handeling;

  private UUID regel;
  private UUID wordt;
  private UUID organisatie;
  private Standpunt standpunt;
  private String reden;
  private boolean alOpgeslagen;

  /** Gives a new form its id, or looks whether this one was saved before. */
  void open() {
    if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = overnames.bestaat(wordt);
    }
  }

  /** Whether it was saved. */
  boolean leg(UUID plan) {
    if (handeling.voerUit(() -> overnames.leg(wordt, plan, regel, organisatie, standpunt, reden))) {
      handeling.gelukt("overname.bewaard");
      return true;
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    return false;
  }

  /** Whether an item was chosen and its form was not saved yet. */
  boolean invulbaar() {
    return regel != null && wordt != null && !alOpgeslagen;
  }

  public Standpunt[] getStandpunten() {
    return Standpunt.values();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getOrganisatie() {
    return organisatie;
  }

  public void setOrganisatie(UUID organisatie) {
    this.organisatie = organisatie;
  }

  public Standpunt getStandpunt() {
    return standpunt;
  }

  public void setStandpunt(Standpunt standpunt) {
    this.standpunt = standpunt;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
