package nl.wijkwerk.monitoring.vragenlijst.web;

import java.io.Serializable;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vertaling;

/** Title and introduction in another language, while they are being typed. */
public class Vertaalvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String taal;
  private String titel;
  private String inleiding;

  Vertaalvorm(String taal) {
    this.taal = taal;
  }

  Vertaalvorm(Vertaling v) {
    this(v.taal());
    titel = v.titel();
    inleiding = v.inleiding();
  }

  Vertaling vertaling() {
    return new Vertaling(taal, titel, inleiding);
  }

  public String getTaal() {
    return taal;
  }

  public String getNaam() {
    return Taalkeuze.find(taal).map(Taalkeuze::naam).orElse(taal);
  }

  public String getRichting() {
    return Taalkeuze.find(taal).map(Taalkeuze::richting).orElse("ltr");
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getInleiding() {
    return inleiding;
  }

  public void setInleiding(String inleiding) {
    this.inleiding = inleiding;
  }
}
