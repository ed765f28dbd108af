package nl.wijkwerk.monitoring.inlezen.web;

import java.io.Serializable;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;

/** What is filled in for one column. */
public class Kolomvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int nummer;
  private final String kop;
  private final String voorbeeld;
  private Kolomrol rol;
  private String naam;
  private String eenheid;

  Kolomvorm(int nummer, Kolomkeuze keuze, List<String> voorbeelden) {
    this.nummer = nummer;
    this.kop = keuze.kop();
    this.voorbeeld = String.join(" · ", voorbeelden);
    this.rol = keuze.rol();
    this.naam = keuze.naam();
    this.eenheid = keuze.eenheid();
  }

  Kolomkeuze keuze() {
    boolean waarde = rol == Kolomrol.WAARDE;
    return new Kolomkeuze(
        kop, rol, waarde || rol.hoortBijWaarde() ? naam : null, waarde ? eenheid : null);
  }

  public int getNummer() {
    return nummer;
  }

  public String getKop() {
    return kop;
  }

  public String getVoorbeeld() {
    return voorbeeld;
  }

  /** Whether it has figures of a measure of its own. */
  public boolean isWaarde() {
    return rol == Kolomrol.WAARDE;
  }

  /** Whether it says more of the figures in another column. */
  public boolean isBij() {
    return rol.hoortBijWaarde();
  }

  public Kolomrol getRol() {
    return rol;
  }

  public void setRol(Kolomrol rol) {
    this.rol = rol;
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
