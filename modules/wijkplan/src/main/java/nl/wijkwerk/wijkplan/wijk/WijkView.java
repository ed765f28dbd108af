package nl.wijkwerk.wijkplan.wijk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.hergebruik.application.Overnemen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** One wijk: its plans and analyses, and the portlets of the other modules. */
@Named("wijk")
@ViewScoped
public class WijkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Gebieden gebieden;
  @Inject private transient Analyses analyses;
  @Inject private transient Overnemen overnemen;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private String code;
  private transient Gebied gebied;
  private transient List<Plan> plannenVanWijk;

  public void laad() {
    gebied = gebieden.read(code);
  }

  /** Starts an analysis of this wijk. */
  public String beginAnalyse() {
    UUID[] nieuw = new UUID[1];
    if (handeling.voerUit(() -> nieuw[0] = analyses.begin(code))) {
      return overnemen.aanbod(nieuw[0]).isEmpty()
          ? "/analyse?faces-redirect=true&id=" + nieuw[0]
          : "/overnemen?faces-redirect=true&analyse=" + nieuw[0];
    }
    return null;
  }

  public Gebied getGebied() {
    if (gebied == null) {
      gebied = gebieden.read(code);
    }
    return gebied;
  }

  public List<Plan> getPlannen() {
    if (plannenVanWijk == null) {
      plannenVanWijk =
          plannen.zoek(new Wijkplannen.Filter(null, code, null, "-jaar"), 1, 20).regels();
    }
    return plannenVanWijk;
  }

  /** The plan to show first, or null. */
  public Plan getPlan() {
    return getPlannen().isEmpty() ? null : getPlannen().get(0);
  }

  public List<Analyses.Kop> getAnalyses() {
    return analyses.vanWijk(code);
  }

  public List<Gebied> getBuurten() {
    return gebieden.onderdelen(code);
  }

  /** The wijk or village that a smaller area lies in, or null. */
  public Gebied getBinnen() {
    Gebied hier = getGebied();
    return hier.isWijk() || hier.ouder() == null
        ? null
        : gebieden.find(hier.ouder()).filter(Gebied::isWijk).orElse(null);
  }

  public boolean isMagOpstellen() {
    return analyses.kanVan(getGebied()) && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, code);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
