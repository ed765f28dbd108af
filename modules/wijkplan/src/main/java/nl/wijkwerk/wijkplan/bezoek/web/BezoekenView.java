package nl.wijkwerk.wijkplan.bezoek.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The visits for one plan, and the form of a new one. */
@Named("bezoeken")
@ViewScoped
public class BezoekenView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int GROOTTE = 25;

  @Inject private transient Bezoeken bezoeken;
  @Inject private transient Plannen plannen;
  @Inject private transient Bladeren bladeren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID id;
  private String nummer;
  private String nieuw;
  private UUID wordt;
  private String gemeente;
  private LocalDate datum;
  private String deelnemers;
  private String indruk;
  private boolean alOpgeslagen;
  private transient Plan plan;
  private transient Pagina<Bezoeken.Bezoekbeeld> pagina;

  public void laad() {
    if (nieuw != null && isMag()) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else {
        alOpgeslagen = bezoeken.bestaat(wordt);
      }
    }
  }

  public String bewaar() {
    if (handeling.voerUit(
        () -> bezoeken.voegToe(wordt, id, new Bezoekinhoud(gemeente, datum, deelnemers, indruk)))) {
      handeling.gelukt("bezoek.bewaard");
      return "/bezoek?faces-redirect=true&id=" + wordt;
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    return null;
  }

  public Pagina<Bezoeken.Bezoekbeeld> getPagina() {
    if (pagina == null) {
      pagina = bladeren.lees(nummer, n -> bezoeken.van(id, n, GROOTTE));
    }
    return pagina;
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public boolean isVormOpen() {
    return nieuw != null && wordt != null && isMag() && !alOpgeslagen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getGemeente() {
    return gemeente;
  }

  public void setGemeente(String gemeente) {
    this.gemeente = gemeente;
  }

  public LocalDate getDatum() {
    return datum;
  }

  public void setDatum(LocalDate datum) {
    this.datum = datum;
  }

  public String getDeelnemers() {
    return deelnemers;
  }

  public void setDeelnemers(String deelnemers) {
    this.deelnemers = deelnemers;
  }

  public String getIndruk() {
    return indruk;
  }

  public void setIndruk(String indruk) {
    this.indruk = indruk;
  }
}
