package nl.wijkwerk.wijkplan.hergebruik.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Herkomst;
import nl.wijkwerk.wijkplan.hergebruik.application.Overnemen;

/** Choosing rows of earlier work for an analysis, one by one. */
@Named("overnemen")
@ViewScoped
public class OvernemenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Overnemen overnemen;
  @Inject private transient Analyses analyses;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID analyse;
  private Domein domein;
  private List<UUID> uitAnalyse = new ArrayList<>();
  private List<UUID> uitPlan = new ArrayList<>();
  private List<UUID> uitKader = new ArrayList<>();
  private transient List<Overnemen.Voorstel> aanbod;
  private transient Analyses.Kop kop;

  public void laad() {
    kop = analyses.lees(analyse);
  }

  public String neemOver() {
    int[] aantal = new int[1];
    Set<UUID> gekozen = new HashSet<>(uitAnalyse);
    gekozen.addAll(uitPlan);
    gekozen.addAll(uitKader);
    if (handeling.voerUit(() -> aantal[0] = overnemen.neemOver(analyse, gekozen, domein))) {
      handeling.gelukt("hergebruik.gelukt", aantal[0]);
      return "/analyse?faces-redirect=true&id=" + analyse;
    }
    return null;
  }

  private List<Overnemen.Voorstel> aanbod(Herkomst.Soort soort) {
    if (aanbod == null) {
      aanbod = overnemen.aanbod(analyse);
    }
    return aanbod.stream().filter(v -> v.herkomst().soort() == soort).toList();
  }

  public List<Overnemen.Voorstel> getVanAnalyse() {
    return aanbod(Herkomst.Soort.ANALYSE);
  }

  public List<Overnemen.Voorstel> getVanPlan() {
    return aanbod(Herkomst.Soort.PLAN);
  }

  public List<Overnemen.Voorstel> getVanKader() {
    return aanbod(Herkomst.Soort.KADER);
  }

  /** Whether something on offer does not say its domain. */
  public boolean isVraagtDomein() {
    return !getVanPlan().isEmpty() || !getVanKader().isEmpty();
  }

  public boolean isLeeg() {
    return getVanAnalyse().isEmpty() && !isVraagtDomein();
  }

  public boolean isMag() {
    return getKop().open() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getKop().gebied());
  }

  public Analyses.Kop getKop() {
    if (kop == null) {
      kop = analyses.lees(analyse);
    }
    return kop;
  }

  public Gebied getGebied() {
    return gebieden.read(getKop().gebied());
  }

  public Domein[] getDomeinen() {
    return Domein.values();
  }

  public UUID getAnalyse() {
    return analyse;
  }

  public void setAnalyse(UUID analyse) {
    this.analyse = analyse;
  }

  public Domein getDomein() {
    return domein;
  }

  public void setDomein(Domein domein) {
    this.domein = domein;
  }

  public List<UUID> getUitAnalyse() {
    return uitAnalyse;
  }

  public void setUitAnalyse(List<UUID> uitAnalyse) {
    this.uitAnalyse = uitAnalyse;
  }

  public List<UUID> getUitPlan() {
    return uitPlan;
  }

  public void setUitPlan(List<UUID> uitPlan) {
    this.uitPlan = uitPlan;
  }

  public List<UUID> getUitKader() {
    return uitKader;
  }

  public void setUitKader(List<UUID> uitKader) {
    this.uitKader = uitKader;
  }
}
