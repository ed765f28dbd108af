package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;

/** Choosing rows of an analysis for a concept plan. */
@Named("concept")
@ViewScoped
public class ConceptView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Analyses analyses;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Plannen plannen;
  @Inject private transient Plansoorten plansoorten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Clock klok;

  private UUID analyse;
  private String titel;
  private Integer vanJaar;
  private Integer totJaar;
  private String plansoort;
  private List<UUID> gekozen = new ArrayList<>();
  private long versie;
  private transient Analyses.Kop kop;

  /** Proposes title, years and all rows. */
  public void laad() {
    kop = analyses.lees(analyse);
    versie = kop.versie();
    if (titel == null) {
      vanJaar = LocalDate.now(klok).getYear();
      totJaar = vanJaar + 4;
      titel = "Wijkplan " + kop.wijk();
      plansoort =
          getPlansoorten().stream()
              .filter(s -> s.inhoud().standaard())
              .map(Plansoorten.Plansoortbeeld::code)
              .findFirst()
              .orElse(null);
      gekozen =
          getRegels().stream()
              .map(Analyses.Regel::id)
              .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  public String maak() {
    UUID[] nieuw = new UUID[1];
    Set<UUID> ids = Set.copyOf(gekozen);
    if (handeling.voerUit(
        () ->
            nieuw[0] =
                plannen.maakConcept(analyse, versie, ids, titel, vanJaar, totJaar, plansoort))) {
      handeling.gelukt("concept.gemaakt");
      return "/plan?faces-redirect=true&id=" + nieuw[0];
    }
    // The page that follows shows the rows as they are now.
    kop = null;
    versie = getKop().versie();
    return null;
  }

  public List<Analyses.Regel> getRegels() {
    return analyses.regels(analyse);
  }

  /** Types that a plan of this area can be of. */
  public List<Plansoorten.Plansoortbeeld> getPlansoorten() {
    return plansoorten.alle().stream()
        .filter(s -> s.loopt() && s.inhoud().niveaus().contains(getGebied().niveau()))
        .toList();
  }

  public String getPlansoort() {
    return plansoort;
  }

  public void setPlansoort(String plansoort) {
    this.plansoort = plansoort;
  }

  public Analyses.Kop getKop() {
    if (kop == null) {
      kop = analyses.lees(analyse);
    }
    return kop;
  }

  /** Whether the reader may make a concept of this analysis. */
  public boolean isMag() {
    return getKop().open() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getKop().gebied());
  }

  public Gebied getGebied() {
    return gebieden.read(getKop().gebied());
  }

  public UUID getAnalyse() {
    return analyse;
  }

  public void setAnalyse(UUID analyse) {
    this.analyse = analyse;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public Integer getVanJaar() {
    return vanJaar;
  }

  public void setVanJaar(Integer vanJaar) {
    this.vanJaar = vanJaar;
  }

  public Integer getTotJaar() {
    return totJaar;
  }

  public void setTotJaar(Integer totJaar) {
    this.totJaar = totJaar;
  }

  public List<UUID> getGekozen() {
    return gekozen;
  }

  public void setGekozen(List<UUID> gekozen) {
    this.gekozen = gekozen;
  }
}
