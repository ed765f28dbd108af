package nl.wijkwerk.middelen.begroting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.BudgethouderAanwijzen;
import nl.wijkwerk.middelen.begroting.application.BudgethouderAanwijzen.Kandidaat;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.web.fout.Handeling;

/** Budget holders of one post through time, and the forms to appoint one and to end a term. */
@Named
@ViewScoped
public class BudgethouderView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String TERUG = "budgethouder?faces-redirect=true&includeViewParams=true";

  @Inject private transient MiddelenBekijken bekijken;
  @Inject private transient BudgethouderAanwijzen aanwijzen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Clock klok;

  private String id;
  private transient Postbeeld post;
  private long versie;
  private String persoon;
  private LocalDate van;
  private LocalDate tot;
  private String termijn;
  private LocalDate laatsteDag;
  private transient List<Kandidaat> kandidaten;

  public void laad() {
    versie = getPost().versie();
    van = LocalDate.now(klok);
  }

  public String wijsAan() {
    UUID gekozen = Kenmerk.lees(persoon, "persoon");
    return na(
        handeling.voerUit(() -> aanwijzen.wijsAan(getPost().id(), versie, gekozen, van, tot)),
        "budgethouder.aangewezen");
  }

  public String beeindig() {
    UUID gekozen = Kenmerk.lees(termijn, "budgethouder");
    return na(
        handeling.voerUit(() -> aanwijzen.beeindig(getPost().id(), versie, gekozen, laatsteDag)),
        "budgethouder.beeindigd");
  }

  private String na(boolean gelukt, String sleutel) {
    post = null;
    if (!gelukt) {
      versie = getPost().versie();
      return null;
    }
    handeling.gelukt(sleutel);
    return TERUG;
  }

  public Postbeeld getPost() {
    if (post == null) {
      post = bekijken.post(Kenmerk.lees(id, "post"));
    }
    return post;
  }

  public Wijk getWijk() {
    return getPost().gebied() == null ? null : bekijken.wijk(getPost().gebied());
  }

  public boolean isMagAanwijzen() {
    return toegang.mag(Bevoegdheid.BUDGETHOUDER_AANWIJZEN, getPost().gebied());
  }

  public List<Kandidaat> getKandidaten() {
    if (kandidaten == null) {
      kandidaten = aanwijzen.kandidaten(getPost().id());
    }
    return kandidaten;
  }

  /** Terms that can still be ended: those that have no last day yet, or one to come. */
  public List<Postbeeld.Termijn> getLopend() {
    LocalDate vandaag = LocalDate.now(klok);
    return getPost().budgethouders().stream()
        .filter(t -> t.tot() == null || !t.tot().isBefore(vandaag))
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getPersoon() {
    return persoon;
  }

  public void setPersoon(String persoon) {
    this.persoon = persoon;
  }

  public LocalDate getVan() {
    return van;
  }

  public void setVan(LocalDate van) {
    this.van = van;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public String getTermijn() {
    return termijn;
  }

  public void setTermijn(String termijn) {
    this.termijn = termijn;
  }

  public LocalDate getLaatsteDag() {
    return laatsteDag;
  }

  public void setLaatsteDag(LocalDate laatsteDag) {
    this.laatsteDag = laatsteDag;
  }
}
