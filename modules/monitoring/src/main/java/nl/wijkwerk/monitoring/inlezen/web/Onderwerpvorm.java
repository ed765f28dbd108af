package nl.wijkwerk.monitoring.inlezen.web;

import java.io.Serializable;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;

/** What is filled in for one word in the column of subjects. */
public class Onderwerpvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String tekst;
  private String naam;
  private String eenheid;

  Onderwerpvorm(Onderwerpkeuze keuze) {
    this.tekst = keuze.tekst();
    this.naam = keuze.naam();
    this.eenheid = keuze.eenheid();
  }

  Onderwerpkeuze keuze() {
    return new Onderwerpkeuze(tekst, naam, eenheid);
  }

  public String getTekst() {
    return tekst;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getEenheid() {
    return eenheid;
  }

  public void setEenheid(String eenheid) {
    this.eenheid = eenheid;
  }
}
