package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.wijk.application.Wijkoverzichten;

/** A wijk at a glance, in another page: what it is and where its plan stands. */
@Named("oogopslag")
@RequestScoped
public class OogopslagView {
  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Analyses analyses;
  @Inject private ProjectenBekijken projecten;
  @Inject private Wijkoverzichten overzichten;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private String code;
  private Gebied gebied;
  private Plan plan;
  private int buurten;
  private long openAnalyses;
  private List<Keuze> aandacht;
  private Long veranderd;

  public void laad() {
    gebied = gebieden.read(code);
    plan = plannen.nieuwsteVan(code).orElse(null);
    buurten = gebieden.onderdelen(code).size();
    openAnalyses = analyses.vanWijk(code).stream().filter(Analyses.Kop::open).count();
  }

  /** How many projects ask for attention, by signal; only what there is. */
  public List<Keuze> getAandacht() {
    if (aandacht == null) {
      aandacht = Signaaltelling.inWoorden(projecten.tel(code), wk);
    }
    return aandacht;
  }

  /** How many lines the trail of this wijk got in a week. */
  public long getVeranderd() {
    if (veranderd == null) {
      veranderd = overzichten.veranderd(code, Wijkoverzichten.WEEK, 1, 1).totaal();
    }
    return veranderd;
  }

  /** Whether who reads has the move in the plan. */
  public boolean isVanU() {
    return plan.aanZet(toegang);
  }

  public Gebied getGebied() {
    return gebied;
  }

  public Plan getPlan() {
    return plan;
  }

  public int getBuurten() {
    return buurten;
  }

  public long getOpenAnalyses() {
    return openAnalyses;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
