package nl.wijkwerk.monitoring.mkba.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.mkba.application.Mkbabeeld;
import nl.wijkwerk.monitoring.mkba.application.Mkbas;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** Makes, copies or changes an MKBA; its posts are on its page. */
@Named("mkbabewerk")
@ViewScoped
public class MkbaBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Mkbas mkbas;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID kopie;
  private UUID wordt;
  private String gebied;
  private String wijk;
  private long versie;
  private boolean alOpgeslagen;
  private Mkbavorm vorm;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    if (id != null) {
      Mkbabeeld beeld = mkbas.lees(id);
      neem(beeld);
      versie = beeld.versie();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = mkbas.bestaat(wordt);
      if (kopie == null) {
        vorm =
            Mkbavorm.nieuw(
                mkbas.standaard(),
                gebied,
                wk.getVandaag().getYear(),
                wk.zin("mkba.partijen.gewoon").replace(", ", "\n"));
      } else {
        neem(mkbas.lees(kopie));
        vorm.setTitel(wk.zin("mkba.kopie-van", vorm.getTitel()));
      }
    }
    handeling.vereis(isMag());
  }

  private void neem(Mkbabeeld beeld) {
    vorm = Mkbavorm.van(beeld.inhoud());
    wijk = beeld.wijk();
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id != null) {
                mkbas.wijzig(id, versie, vorm.inhoud());
              } else if (kopie != null) {
                mkbas.kopieer(wordt, kopie, vorm.inhoud());
              } else {
                mkbas.maak(wordt, vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt(kopie == null ? "mkba.bewaard" : "mkba.gekopieerd");
      return "/mkba?faces-redirect=true&id=" + (isNieuw() ? wordt : id);
    }
    legUit();
    return null;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(Vervallen.class).isPresent()) {
      nietOpgeslagen = vorm.getypt(wk);
    } else if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Mkbabeeld nu = mkbas.lees(id);
      botsing = vorm.voegSamen(nu.inhoud(), wk);
      versie = nu.versie();
    }
  }

  public boolean isNieuw() {
    return id == null;
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && vorm != null
        && nietOpgeslagen.isEmpty()
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isMag() {
    return id == null
        ? toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN)
        : toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, vorm.getGebied());
  }

  /** Areas that this person may write an analysis of. */
  public List<Keuze> getGebieden() {
    List<Keuze> keuzen = new ArrayList<>();
    if (toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, null)) {
      keuzen.add(new Keuze("", wk.zin("mkba.hele-gemeente")));
    }
    gebieden.wijken().stream()
        .filter(g -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, g.code()))
        .forEach(g -> keuzen.add(new Keuze(g.code(), g.naam())));
    String nu = vorm.getGebied();
    if (nu != null
        && wijk != null
        && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, nu)
        && keuzen.stream().noneMatch(k -> k.waarde().equals(nu))) {
      keuzen.add(new Keuze(nu, wijk));
    }
    return keuzen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public Mkbavorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getKopie() {
    return kopie;
  }

  public void setKopie(UUID kopie) {
    this.kopie = kopie;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
