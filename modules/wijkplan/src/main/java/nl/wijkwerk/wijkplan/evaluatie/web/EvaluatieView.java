package nl.wijkwerk.wijkplan.evaluatie.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;

/** One evaluation: its goals, the form of the goal that is open, closing, the council's answer. */
@Named("evaluatie")
@ViewScoped
public class EvaluatieView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Evaluaties evaluaties;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID regel;
  private long versie;
  private Doelvorm doel;
  private Geheelvorm geheel;
  private Botsing doelbotsing;
  private Botsing geheelbotsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private String motivering;
  private Boolean toegekend;
  private String antwoord;
  private LocalDate vergadering;
  private transient Evaluatieblad blad;

  public void laad() {
    versie = getBlad().versie();
    if (isMagBewerken()) {
      geheel = Geheelvorm.van(getBlad());
      if (regel != null) {
        doel = Doelvorm.van(evaluaties.leesRegel(id, regel));
      }
    }
  }

  public String bewaarDoel() {
    if (handeling.voerUit(
        () -> evaluaties.wijzigRegel(id, doel.getId(), doel.versie(), doel.inhoud()))) {
      return klaar("evaluatie.doel-bewaard");
    }
    doelbotsing = null;
    if (verouderd()) {
      doelbotsing = doel.voegSamen(evaluaties.leesRegel(id, doel.getId()), wk);
    }
    return mislukt(doel.getypt(wk));
  }

  public String neemOver() {
    return handeling.voerUit(() -> evaluaties.neemOver(id, doel.getId(), doel.versie()))
        ? klaar("evaluatie.overgenomen")
        : mislukt(List.of());
  }

  public String bewaarGeheel() {
    geheel.volg(evaluaties.lees(id));
    if (handeling.voerUit(
        () ->
            evaluaties.wijzig(
                id, geheel.versie(), geheel.tevredenheid(), geheel.getOpmerkingen()))) {
      return klaar("evaluatie.geheel-bewaard");
    }
    geheelbotsing = null;
    if (verouderd()) {
      geheelbotsing = geheel.voegSamen(evaluaties.lees(id), wk);
    }
    return mislukt(geheel.getypt(wk));
  }

  public String sluitAf() {
    return handeling.voerUit(() -> evaluaties.sluitAf(id, versie, motivering))
        ? klaar("evaluatie.is-afgesloten")
        : mislukt(List.of(getypt("evaluatie.motivering-veld", motivering)));
  }

  public String beantwoord() {
    if (handeling.voerUit(
        () -> evaluaties.beantwoord(id, versie, toegekend, antwoord, vergadering))) {
      return klaar("evaluatie.is-beantwoord");
    }
    blad = null;
    nietOpgeslagen =
        isMagBeantwoorden() ? List.of() : List.of(getypt("evaluatie.antwoord", antwoord));
    return null;
  }

  private boolean verouderd() {
    return handeling.oorzaak(VerouderdeVersie.class).isPresent();
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/evaluatie?faces-redirect=true&id=" + id;
  }

  /** When a colleague closed it first and the form is gone, what was typed stays readable. */
  private String mislukt(List<Botsing.Regel> getypt) {
    blad = null;
    versie = getBlad().versie();
    nietOpgeslagen = getBlad().open() ? List.of() : getypt;
    return null;
  }

  private Botsing.Regel getypt(String sleutel, String waarde) {
    return new Botsing.Regel(wk.zin(sleutel), waarde);
  }

  public Evaluatieblad getBlad() {
    if (blad == null) {
      blad = evaluaties.lees(id);
    }
    return blad;
  }

  /** The goal whose form is open. */
  public Evaluatieblad.Regel getDoelregel() {
    return getBlad().regels().stream()
        .filter(r -> doel != null && r.id().equals(doel.getId()))
        .findFirst()
        .orElse(null);
  }

  /** What can be taken over at the open goal, or null. */
  public Indicatorcijfer getVoorstel() {
    Evaluatieblad.Regel r = getDoelregel();
    return r == null || r.cijfers().isEmpty() ? null : r.cijfers().get(0);
  }

  /** The last things that happened to it. */
  public List<Spoorregel> getSpoor() {
    return evaluaties.spoor(id, 1, 10).regels();
  }

  public boolean isMagBewerken() {
    return getBlad().open() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  public boolean isMagBeantwoorden() {
    return getBlad().verzoek() != null
        && getBlad().verzoek().toegekend() == null
        && toegang.mag(Bevoegdheid.RAADSTOETS_VASTLEGGEN, getBlad().gebied());
  }

  /** Whether its measures are decided, so that who reads can make projects of them. */
  public boolean isUitvoerbaar() {
    return !getBlad().open()
        && (getBlad().verzoek() == null || Boolean.TRUE.equals(getBlad().verzoek().toegekend()))
        && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBlad().gebied());
  }

  public boolean isDoelOpen() {
    return doel != null && isMagBewerken();
  }

  /** Whether nothing is missing to close it. */
  public boolean isVolledig() {
    return getBlad().onvolledig().isEmpty() && getBlad().tevredenheid().volledig();
  }

  public boolean isBovenBudget() {
    return getBlad().budget().tekort().signum() > 0;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public Doelvorm getDoel() {
    return doel;
  }

  public Geheelvorm getGeheel() {
    return geheel;
  }

  public Botsing getDoelbotsing() {
    return doelbotsing;
  }

  public Botsing getGeheelbotsing() {
    return geheelbotsing;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public String getMotivering() {
    return motivering;
  }

  public void setMotivering(String motivering) {
    this.motivering = motivering;
  }

  public Boolean getToegekend() {
    return toegekend;
  }

  public void setToegekend(Boolean toegekend) {
    this.toegekend = toegekend;
  }

  public String getAntwoord() {
    return antwoord;
  }

  public void setAntwoord(String antwoord) {
    this.antwoord = antwoord;
  }

  public LocalDate getVergadering() {
    return vergadering;
  }

  public void setVergadering(LocalDate vergadering) {
    this.vergadering = vergadering;
  }
}
