package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.samenwerking.toezegging.application.Stapregel;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen.Invoer;
import nl.wijkwerk.samenwerking.toezegging.application.Toezeggingblad;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form to record a promise, or to mend what was written down of one. */
@Named
@ViewScoped
public class ToezeggingBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the form began with. */
  private record Inhoud(
      String titel,
      String tekst,
      LocalDate gedaanOp,
      String vergadering,
      String gedaanDoor,
      Ontvanger aan,
      String gebied,
      String eigenaar)
      implements Serializable {
    static Inhoud van(Toezeggingregel t) {
      return new Inhoud(
          t.titel(),
          t.tekst(),
          t.gedaanOp(),
          t.vergadering(),
          t.gedaanDoor(),
          t.aan(),
          t.gebied(),
          t.eigenaar());
    }
  }

  @Inject private transient ToezeggingenBekijken bekijken;
  @Inject private transient ToezeggingVastleggen vastleggen;
  @Inject private transient Agendas agendas;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private boolean alOpgeslagen;
  private long versie;
  private Inhoud begin;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Toezeggingblad blad;
  private String titel;
  private String tekst;
  private LocalDate gedaanOp;
  private String vergadering;
  private String gedaanDoor;
  private Ontvanger aan;
  private String gebied;
  private String eigenaar;
  private LocalDate uiterlijk;
  private String reden;

  public void laad() {
    if (!isNieuw()) {
      Toezeggingregel t = getToezegging();
      versie = t.versie();
      begin = Inhoud.van(t);
      titel = begin.titel();
      tekst = begin.tekst();
      gedaanOp = begin.gedaanOp();
      vergadering = begin.vergadering();
      gedaanDoor = begin.gedaanDoor();
      aan = begin.aan();
      gebied = begin.gebied();
      eigenaar = begin.eigenaar();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = bekijken.bestaat(wordt);
    }
  }

  public String bewaar() {
    Invoer invoer =
        new Invoer(titel, tekst, gedaanOp, vergadering, gedaanDoor, aan, gebied, eigenaar);
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (isNieuw()) {
                vastleggen.legVast(wordt, invoer, uiterlijk);
              } else {
                vastleggen.wijzig(id, versie, invoer, null, reden);
              }
            });
    if (!gelukt) {
      legUit();
      return null;
    }
    handeling.gelukt(isNieuw() ? "toezegging.is-vastgelegd" : "toezegging.is-gewijzigd");
    return "/toezegging?faces-redirect=true&id=" + (isNieuw() ? wordt : id);
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    if (isNieuw()) {
      alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
      return;
    }
    botsing = null;
    blad = null;
    if (getToezegging().afgedaan()) {
      nietOpgeslagen =
          List.of(
              new Botsing.Regel(wk.zin("toezegging.titel"), titel),
              new Botsing.Regel(wk.zin("toezegging.tekst"), tekst),
              new Botsing.Regel(wk.zin("toezegging.gedaan-op"), dag(gedaanOp)),
              new Botsing.Regel(wk.zin("toezegging.vergadering"), vergadering),
              new Botsing.Regel(wk.zin("toezegging.gedaan-door"), gedaanDoor),
              new Botsing.Regel(wk.zin("toezegging.aan"), ontvanger(aan)),
              new Botsing.Regel(wk.zin("agenda.wijk"), gebiedNaam(gebied)),
              new Botsing.Regel(wk.zin("toezegging.eigenaar"), eigenaar),
              new Botsing.Regel(wk.zin("besluit.reden"), reden));
    } else if (getToezegging().versie() != versie) {
      botsing = voegSamen(Inhoud.van(getToezegging()));
      versie = getToezegging().versie();
    }
  }

  private Botsing voegSamen(Inhoud nu) {
    Botsing b = new Botsing();
    titel = b.veld(wk.zin("toezegging.titel"), begin.titel(), titel, nu.titel());
    tekst = b.veld(wk.zin("toezegging.tekst"), begin.tekst(), tekst, nu.tekst());
    gedaanOp =
        b.veld(
            wk.zin("toezegging.gedaan-op"), begin.gedaanOp(), gedaanOp, nu.gedaanOp(), wk::datum);
    vergadering =
        b.veld(
            wk.zin("toezegging.vergadering"), begin.vergadering(), vergadering, nu.vergadering());
    gedaanDoor =
        b.veld(wk.zin("toezegging.gedaan-door"), begin.gedaanDoor(), gedaanDoor, nu.gedaanDoor());
    aan = b.veld(wk.zin("toezegging.aan"), begin.aan(), aan, nu.aan(), this::ontvanger);
    gebied = b.veld(wk.zin("agenda.wijk"), begin.gebied(), gebied, nu.gebied(), this::gebiedNaam);
    eigenaar = b.veld(wk.zin("toezegging.eigenaar"), begin.eigenaar(), eigenaar, nu.eigenaar());
    begin = nu;
    return b;
  }

  private String dag(LocalDate dag) {
    return dag == null ? "" : wk.datum(dag);
  }

  private String ontvanger(Ontvanger wie) {
    return wie == null ? "" : wk.zin("ontvanger." + wie);
  }

  private String gebiedNaam(String code) {
    return code == null || code.isBlank() ? wk.zin("punt.gemeente") : agendas.wijk(code).naam();
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  /** What was typed, when a colleague settled the promise first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** What happened to it last. */
  public Stapregel getLaatste() {
    return getBlad().geschiedenis().get(0);
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public boolean isNieuw() {
    return id == null;
  }

  public Toezeggingregel getToezegging() {
    return isNieuw() ? null : getBlad().toezegging();
  }

  private Toezeggingblad getBlad() {
    if (blad == null) {
      blad = bekijken.lees(id);
    }
    return blad;
  }

  /** Whether this person may, and the promise can still be changed. */
  public boolean isMag() {
    return isNieuw()
        ? toegang.magErgens(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
        : !getToezegging().afgedaan()
            && toegang.mag(Bevoegdheid.TOEZEGGING_VASTLEGGEN, getToezegging().gebied());
  }

  /** Not when the page is opened again after it was recorded; then it is linked to. */
  public boolean isVormOpen() {
    return isMag() && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  /** Areas where this person may record one. */
  public List<Wijkaanduiding> getWijken() {
    return agendas.wijken().stream()
        .filter(w -> toegang.mag(Bevoegdheid.TOEZEGGING_VASTLEGGEN, w.code()))
        .toList();
  }

  public Ontvanger[] getOntvangers() {
    return Ontvanger.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public LocalDate getGedaanOp() {
    return gedaanOp;
  }

  public void setGedaanOp(LocalDate gedaanOp) {
    this.gedaanOp = gedaanOp;
  }

  public String getVergadering() {
    return vergadering;
  }

  public void setVergadering(String vergadering) {
    this.vergadering = vergadering;
  }

  public String getGedaanDoor() {
    return gedaanDoor;
  }

  public void setGedaanDoor(String gedaanDoor) {
    this.gedaanDoor = gedaanDoor;
  }

  public Ontvanger getAan() {
    return aan;
  }

  public void setAan(Ontvanger aan) {
    this.aan = aan;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getEigenaar() {
    return eigenaar;
  }

  public void setEigenaar(String eigenaar) {
    this.eigenaar = eigenaar;
  }

  public LocalDate getUiterlijk() {
    return uiterlijk;
  }

  public void setUiterlijk(LocalDate uiterlijk) {
    this.uiterlijk = uiterlijk;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
