package nl.wijkwerk.wijkplan.wijk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Gebiedsverloop;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.invoer.Bladeren;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.hergebruik.application.Overnemen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.wijk.application.Wijkoverzicht;
import nl.wijkwerk.wijkplan.wijk.application.Wijkoverzichten;

/**
 * One wijk at a glance: what asks for attention, what changed, its plans and analyses, and the
 * portlets of the other modules.
 */
@Named("wijk")
@ViewScoped
public class WijkView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PER_PAGINA = 10;
  private static final List<Integer> TERUG = List.of(Wijkoverzichten.WEEK, 30, 90);

  @Inject private transient Gebieden gebieden;
  @Inject private transient Analyses analyses;
  @Inject private transient Overnemen overnemen;
  @Inject private transient Plannen plannen;
  @Inject private transient Wijkoverzichten overzichten;
  @Inject private transient Bladeren bladeren;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private String code;
  private String dagen;
  private String nummer;
  private transient Gebied gebied;
  private transient Gebiedsverloop verloop;
  private transient List<Gebied> binnen;
  private transient List<Gebied> onderdelen;
  private transient Map<String, Plan> nieuwste;
  private transient Wijkoverzicht overzicht;
  private transient Pagina<Wijkoverzicht.Wijziging> veranderd;
  private transient List<Plan> plannenVanWijk;
  private transient List<Analyses.Kop> analysesVanWijk;

  public void laad() {
    gebied = gebieden.read(code);
    if (dagen != null && !dagen.isBlank() && periode().isEmpty()) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_WARN,
                  berichten.tekst(taal.getLocale(), "wijk.periode.kan-niet", getTerug()),
                  null));
    }
    // Before the page is written: what is wrong with the number of the page stands above the list.
    getVeranderd();
  }

  /** Starts an analysis of this wijk. */
  public String beginAnalyse() {
    UUID[] nieuw = new UUID[1];
    if (handeling.voerUit(() -> nieuw[0] = analyses.begin(code))) {
      return overnemen.aanbod(nieuw[0]).isEmpty()
          ? "/analyse?faces-redirect=true&id=" + nieuw[0]
          : "/overnemen?faces-redirect=true&analyse=" + nieuw[0];
    }
    analysesVanWijk = null;
    return null;
  }

  public Wijkoverzicht getOverzicht() {
    if (overzicht == null) {
      overzicht = overzichten.lees(code);
    }
    return overzicht;
  }

  /** What changed lately; a period that there is not, is a week, and the reader is told. */
  public Pagina<Wijkoverzicht.Wijziging> getVeranderd() {
    if (veranderd == null) {
      veranderd =
          bladeren.lees(nummer, n -> overzichten.veranderd(code, getTerug(), n, PER_PAGINA));
    }
    return veranderd;
  }

  public int getTerug() {
    return periode().orElse(Wijkoverzichten.WEEK);
  }

  private Optional<Integer> periode() {
    return TERUG.stream().filter(d -> d.toString().equals(dagen)).findFirst();
  }

  public List<Keuze> getPerioden() {
    return TERUG.stream().map(d -> new Keuze(d.toString(), wk.zin("wijk.periode." + d))).toList();
  }

  /** How many projects ask for attention, by signal; only what there is. */
  public List<Keuze> getSignalen() {
    return Signaaltelling.inWoorden(getOverzicht().signalen(), wk);
  }

  public Gebied getGebied() {
    if (gebied == null) {
      gebied = gebieden.read(code);
    }
    return gebied;
  }

  public List<Plan> getPlannen() {
    if (plannenVanWijk == null) {
      plannenVanWijk = plannen.vanGebied(code, 20);
    }
    return plannenVanWijk;
  }

  /** The plan to show first, or null. */
  public Plan getPlan() {
    return getPlannen().isEmpty() ? null : getPlannen().get(0);
  }

  public List<Analyses.Kop> getAnalyses() {
    if (analysesVanWijk == null) {
      analysesVanWijk = analyses.vanWijk(code);
    }
    return analysesVanWijk;
  }

  /** The areas directly in this one. */
  public List<Gebied> getOnderdelen() {
    if (onderdelen == null) {
      onderdelen = gebieden.onderdelen(code);
    }
    return onderdelen;
  }

  /** The newest plan of an area directly in this one, or null. */
  public Plan planVan(String onderdeel) {
    if (nieuwste == null) {
      nieuwste =
          plannen.nieuwstePerWijk().stream()
              .collect(Collectors.toMap(Plan::gebied, p -> p, (een, ander) -> een));
    }
    return nieuwste.get(onderdeel);
  }

  /** The areas that this one lies in, the largest first. */
  public List<Gebied> getBinnen() {
    if (binnen == null) {
      binnen = new ArrayList<>(gebieden.omvattende(getGebied()));
      Collections.reverse(binnen);
    }
    return binnen;
  }

  /** Whether it is still there, what it became and what it was. */
  public Gebiedsverloop getVerloop() {
    if (verloop == null) {
      verloop = gebieden.verloop(code);
    }
    return verloop;
  }

  public boolean isMagOpstellen() {
    return !getVerloop().verdwenen()
        && analyses.kanVan(getGebied())
        && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, code);
  }

  public String getDagen() {
    return dagen;
  }

  public void setDagen(String dagen) {
    this.dagen = dagen;
  }

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
