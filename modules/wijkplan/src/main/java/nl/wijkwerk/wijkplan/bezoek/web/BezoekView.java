package nl.wijkwerk.wijkplan.bezoek.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Gevolg;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** One visit: the checklist with what was found, and the form of the point that is open. */
@Named("bezoek")
@ViewScoped
public class BezoekView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Bezoeken bezoeken;
  @Inject private transient Plannen plannen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID punt;
  private String wijzig;
  private long bezoekversie;
  private String gemeente;
  private LocalDate datum;
  private String deelnemers;
  private String indruk;
  private Long versie;
  private String verschil;
  private String argument;
  private Gevolg gevolg;
  private UUID regel;
  private String toelichting;
  private Bezoekinhoud begin;
  private Bevindinginhoud beginBevinding;
  private Botsing botsing;
  private transient Bezoeken.Bezoekbeeld beeld;

  public void laad() {
    Bezoekinhoud i = getBeeld().inhoud();
    begin = i;
    bezoekversie = getBeeld().versie();
    gemeente = i.gemeente();
    datum = i.datum();
    deelnemers = i.deelnemers();
    indruk = i.indruk();
    Bezoeken.Bevindingbeeld al = bevinding();
    beginBevinding = al == null ? new Bevindinginhoud(null, null, null, null, null) : al.inhoud();
    versie = al == null ? null : Long.valueOf(al.versie());
    verschil = beginBevinding.verschil();
    argument = beginBevinding.argument();
    gevolg = beginBevinding.gevolg();
    regel = beginBevinding.regel();
    toelichting = beginBevinding.toelichting();
  }

  private Bezoeken.Bevindingbeeld bevinding() {
    return getBeeld().bevindingen().stream()
        .filter(b -> b.puntId().equals(punt))
        .findFirst()
        .orElse(null);
  }

  public String bewaarBezoek() {
    if (handeling.voerUit(
        () ->
            bezoeken.wijzig(
                id, bezoekversie, new Bezoekinhoud(gemeente, datum, deelnemers, indruk)))) {
      return klaar("bezoek.bewaard");
    }
    beeld = null;
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Bezoekinhoud nu = getBeeld().inhoud();
      Botsing b = new Botsing();
      gemeente = b.veld(wk.zin("bezoek.gemeente"), begin.gemeente(), gemeente, nu.gemeente());
      datum = b.veld(wk.zin("bezoek.dag"), begin.datum(), datum, nu.datum(), wk::datum);
      deelnemers =
          b.veld(wk.zin("bezoek.deelnemers"), begin.deelnemers(), deelnemers, nu.deelnemers());
      indruk = b.veld(wk.zin("bezoek.indruk"), begin.indruk(), indruk, nu.indruk());
      begin = nu;
      bezoekversie = getBeeld().versie();
      botsing = b;
    }
    return null;
  }

  public String bewaarBevinding() {
    if (handeling.voerUit(
        () ->
            bezoeken.bevind(
                id,
                punt,
                versie,
                new Bevindinginhoud(verschil, argument, gevolg, regel, toelichting)))) {
      return klaar("bezoek.bevinding-bewaard");
    }
    beeld = null;
    botsing = null;
    Bezoeken.Bevindingbeeld nu = bevinding();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent() && nu != null) {
      Bevindinginhoud i = nu.inhoud();
      Botsing b = new Botsing();
      verschil =
          b.veld(wk.zin("bezoek.verschil"), beginBevinding.verschil(), verschil, i.verschil());
      argument =
          b.veld(wk.zin("bezoek.argument"), beginBevinding.argument(), argument, i.argument());
      gevolg =
          b.veld(
              wk.zin("bezoek.gevolg"),
              beginBevinding.gevolg(),
              gevolg,
              i.gevolg(),
              g -> wk.zin("gevolg." + g));
      regel =
          b.veld(wk.zin("bezoek.regel"), beginBevinding.regel(), regel, i.regel(), r -> nu.regel());
      toelichting =
          b.veld(
              wk.zin("bezoek.toelichting"),
              beginBevinding.toelichting(),
              toelichting,
              i.toelichting());
      beginBevinding = i;
      versie = nu.versie();
      botsing = b;
    }
    return null;
  }

  private String klaar(String sleutel) {
    handeling.gelukt(sleutel);
    return "/bezoek?faces-redirect=true&id=" + id;
  }

  public Bezoeken.Bezoekbeeld getBeeld() {
    if (beeld == null) {
      beeld = bezoeken.lees(id);
    }
    return beeld;
  }

  public List<Bezoeken.Checkpunt> getPunten() {
    return bezoeken.checklist(id);
  }

  /** The point whose form is open, or null. */
  public Bezoeken.Checkpunt getOpen() {
    return isMag()
        ? getPunten().stream().filter(p -> p.id().equals(punt)).findFirst().orElse(null)
        : null;
  }

  public List<Plan.Regel> getRegels() {
    return plannen.regels(getBeeld().plan());
  }

  public Gevolg[] getGevolgen() {
    return Gevolg.values();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, getBeeld().gebied());
  }

  public boolean isWijzigOpen() {
    return wijzig != null && isMag();
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

  public UUID getPunt() {
    return punt;
  }

  public void setPunt(UUID punt) {
    this.punt = punt;
  }

  public String getWijzig() {
    return wijzig;
  }

  public void setWijzig(String wijzig) {
    this.wijzig = wijzig;
  }

  public String getGemeente() {
    return gemeente;
  }

  public void setGemeente(String gemeente) {
    this.gemeente = gemeente;
  }

  public LocalDate getDatum() {
    return datum;
  }

  public void setDatum(LocalDate datum) {
    this.datum = datum;
  }

  public String getDeelnemers() {
    return deelnemers;
  }

  public void setDeelnemers(String deelnemers) {
    this.deelnemers = deelnemers;
  }

  public String getIndruk() {
    return indruk;
  }

  public void setIndruk(String indruk) {
    this.indruk = indruk;
  }

  public String getVerschil() {
    return verschil;
  }

  public void setVerschil(String verschil) {
    this.verschil = verschil;
  }

  public String getArgument() {
    return argument;
  }

  public void setArgument(String argument) {
    this.argument = argument;
  }

  public Gevolg getGevolg() {
    return gevolg;
  }

  public void setGevolg(Gevolg gevolg) {
    this.gevolg = gevolg;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }
}
