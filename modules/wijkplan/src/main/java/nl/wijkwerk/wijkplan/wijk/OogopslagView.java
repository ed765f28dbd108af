package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** A wijk at a glance, in another page: what it is and where its plan stands. */
@Named("oogopslag")
@RequestScoped
public class OogopslagView {
  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Analyses analyses;

  private String code;
  private Gebied gebied;
  private Plan plan;
  private int buurten;
  private long openAnalyses;

  public void laad() {
    gebied = gebieden.read(code);
    plan =
        plannen.zoek(new Wijkplannen.Filter(null, code, null, "-jaar"), 1, 1).regels().stream()
            .findFirst()
            .orElse(null);
    buurten = gebieden.onderdelen(code).size();
    openAnalyses = analyses.vanWijk(code).stream().filter(Analyses.Kop::open).count();
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
