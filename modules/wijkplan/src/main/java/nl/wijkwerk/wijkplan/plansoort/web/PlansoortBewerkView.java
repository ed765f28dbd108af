package nl.wijkwerk.wijkplan.plansoort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;

/** The form of a plan type: a new one, or the one that the address names. */
@Named("plansoortBewerk")
@ViewScoped
public class PlansoortBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plansoorten soorten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String code;
  private String nieuweCode;
  private Botsing botsing;
  private int aandacht = -1;
  private final Plansoortvorm vorm = new Plansoortvorm();

  public void laad() {
    if (code != null && code.isBlank()) {
      code = null;
    }
    if (code != null && isMag()) {
      vorm.neemOver(soorten.lees(code));
    }
  }

  public String bewaar() {
    aandacht = -1;
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (code == null) {
                soorten.voegToe(nieuweCode, vorm.inhoud());
              } else {
                soorten.wijzig(code, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("plansoort.bewaard");
      return "/plansoorten?faces-redirect=true";
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(soorten.lees(code), wk));
    }
    return null;
  }

  /** Adds an empty step at the end. */
  public void voegStapToe() {
    vorm.getStappen().add(new Stapvorm());
    aandacht = vorm.getStappen().size() - 1;
  }

  public void verwijderStap(int plaats) {
    vorm.getStappen().remove(plaats);
    aandacht = Math.min(plaats, vorm.getStappen().size() - 1);
  }

  /** Lets two steps change places, and keeps the keyboard with the one that was moved. */
  public void verplaatsStap(int plaats, int naar) {
    Collections.swap(vorm.getStappen(), plaats, naar);
    aandacht = naar;
  }

  /** Place of the step that the keyboard goes to, or -1 when none was moved, added or taken out. */
  public int getAandacht() {
    return aandacht;
  }

  public Planmoment[] getMomenten() {
    return Planmoment.values();
  }

  public Beslisser[] getBeslissers() {
    return Beslisser.values();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  /** Levels that a plan can be about. */
  public List<Niveau> getNiveaukeuzen() {
    return Arrays.stream(Niveau.values()).filter(n -> n != Niveau.LAND).toList();
  }

  public Plansoortvorm getVorm() {
    return vorm;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNieuweCode() {
    return nieuweCode;
  }

  public void setNieuweCode(String nieuweCode) {
    this.nieuweCode = nieuweCode;
  }
}
