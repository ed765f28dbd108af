package nl.wijkwerk.wijkplan.uitvoering.web;

import java.io.Serializable;
import java.time.LocalDate;

/** The form of a quick measure: what, who and when. */
public class Snelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String titel;
  private String verantwoordelijke;
  private LocalDate tot;
  private String herstelt;

  /** Title of the closed project whose relapse it mends. */
  void herstelt(String titelVanProject) {
    this.herstelt = titelVanProject;
  }

  public String getHerstelt() {
    return herstelt;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getVerantwoordelijke() {
    return verantwoordelijke;
  }

  public void setVerantwoordelijke(String verantwoordelijke) {
    this.verantwoordelijke = verantwoordelijke;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }
}
