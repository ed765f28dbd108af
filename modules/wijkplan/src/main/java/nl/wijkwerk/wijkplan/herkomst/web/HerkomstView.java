package nl.wijkwerk.wijkplan.herkomst.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** Where one plan comes from, and saying so. */
@Named("herkomst")
@ViewScoped
public class HerkomstView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Herkomsten herkomsten;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private long versie;
  private List<UUID> gekozen = new ArrayList<>();
  private String staatLos;
  private ArrayList<UUID> begin = new ArrayList<>();
  private String beginStaatLos;
  private Botsing botsing;
  private transient Plan plan;
  private transient Herkomsten.Herkomstbeeld beeld;

  public void laad() {
    onthoud();
    gekozen = new ArrayList<>(begin);
    staatLos = beginStaatLos;
  }

  private void onthoud() {
    beeld = herkomsten.lees(id);
    versie = beeld.versie();
    begin = new ArrayList<>(beeld.voorgangers());
    beginStaatLos = beeld.staatLos();
  }

  public String bewaar() {
    if (handeling.voerUit(() -> herkomsten.bepaal(id, versie, Set.copyOf(gekozen), staatLos))) {
      handeling.gelukt("herkomst.bewaard");
      return "/samenhang?faces-redirect=true&id=" + id;
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Herkomsten.Herkomstbeeld nu = herkomsten.lees(id);
      Botsing b = new Botsing();
      gekozen =
          new ArrayList<>(
              b.veld(
                  wk.zin("herkomst.volgt-uit"),
                  begin.stream().sorted().toList(),
                  gekozen.stream().sorted().toList(),
                  nu.voorgangers().stream().sorted().toList(),
                  this::inWoorden));
      staatLos = b.veld(wk.zin("herkomst.staat-los"), beginStaatLos, staatLos, nu.staatLos());
      onthoud();
      botsing = b;
    }
    return null;
  }

  private String inWoorden(List<UUID> ids) {
    return getKandidaten().stream()
        .filter(k -> ids.contains(k.id()))
        .map(Herkomsten.Kandidaat::titel)
        .collect(Collectors.joining("; "));
  }

  public Plan getPlan() {
    if (plan == null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  public Herkomsten.Herkomstbeeld getBeeld() {
    if (beeld == null) {
      beeld = herkomsten.lees(id);
    }
    return beeld;
  }

  public List<Herkomsten.Kandidaat> getKandidaten() {
    return herkomsten.kandidaten(id);
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getPlan().gebied());
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public List<UUID> getGekozen() {
    return gekozen;
  }

  public void setGekozen(List<UUID> gekozen) {
    this.gekozen = gekozen;
  }

  public String getStaatLos() {
    return staatLos;
  }

  public void setStaatLos(String staatLos) {
    this.staatLos = staatLos;
  }
}
