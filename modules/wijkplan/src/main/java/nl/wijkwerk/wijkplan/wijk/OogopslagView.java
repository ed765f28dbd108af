package nl.wijkwerk.wijkplan.wijk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;

/** A wijk at a glance, in another page: what it is and where its plan stands. */
@Named("oogopslag")
@RequestScoped
public class OogopslagView {
  @Inject private Gebieden gebieden;
  @Inject private Plannen plannen;
  @Inject private Analyses analyses;
  @Inject private ProjectenBekijken projecten;
  @Inject private Weergave wk;

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

  /** How many projects ask for attention, by signal; only what there is. */
  public List<Keuze> getAandacht() {
    return projecten.tel(code).entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(
            e ->
                new Keuze(
                    e.getKey().name(), wk.zin("oogopslag.signaal." + e.getKey(), e.getValue())))
        .toList();
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
