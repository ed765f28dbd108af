package nl.wijkwerk.wijkplan.regiegroep.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.regiegroep.application.Partijgroepen;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** The form of a seat: a new one for a group of parties, or the one that the address names. */
@Named("zetel")
@ViewScoped
public class ZetelView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Regiegroepen regiegroepen;
  @Inject private transient Partijgroepen groepen;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private String gebied;
  private UUID groep;
  private UUID wordt;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private final Zetelvorm vorm = new Zetelvorm();
  private transient Partijgroepen.Groepbeeld vanGroep;
  private transient Gebied hier;

  public void laad() {
    if (id != null) {
      Regiegroepen.Zetelbeeld zetel = regiegroepen.leesZetel(id);
      gebied = zetel.gebied();
      groep = zetel.groep();
      vorm.neemOver(zetel);
    } else if (isMag()) {
      if (wordt == null) {
        handeling.geefNieuwId();
      } else {
        alOpgeslagen = regiegroepen.bestaatZetel(wordt);
      }
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                regiegroepen.voegZetelToe(wordt, gebied, groep, vorm.inhoud());
              } else {
                regiegroepen.bezetZetel(id, vorm.versie(), vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("zetel.bewaard");
      return terug();
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = vorm.voegSamen(regiegroepen.leesZetel(id), wk));
    }
    return null;
  }

  public String verwijder() {
    if (handeling.voerUit(() -> regiegroepen.verwijderZetel(id, vorm.versie()))) {
      handeling.gelukt("zetel.opgeheven");
      return terug();
    }
    return null;
  }

  private String terug() {
    return "/regiegroep?faces-redirect=true&gebied=" + gebied;
  }

  public Partijgroepen.Groepbeeld getVanGroep() {
    if (vanGroep == null) {
      vanGroep = groepen.lees(groep);
    }
    return vanGroep;
  }

  public Gebied getHier() {
    if (hier == null) {
      hier = gebieden.read(gebied);
    }
    return hier;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getHier().code());
  }

  public boolean isVormOpen() {
    return isMag() && !alOpgeslagen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public Zetelvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public UUID getGroep() {
    return groep;
  }

  public void setGroep(UUID groep) {
    this.groep = groep;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }
}
