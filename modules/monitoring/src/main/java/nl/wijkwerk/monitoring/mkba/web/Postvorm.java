package nl.wijkwerk.monitoring.mkba.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.mkba.application.Mkbabeeld;
import nl.wijkwerk.monitoring.mkba.domain.Evaluatieadres;
import nl.wijkwerk.monitoring.mkba.domain.Grondslag;
import nl.wijkwerk.monitoring.mkba.domain.Margesoort;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postsoort;
import nl.wijkwerk.monitoring.mkba.domain.Spreiding;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Opmaak;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of one post of an MKBA while it is being typed. */
public class Postvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private boolean nieuw;
  private long versie;
  private Postsoort soort = Postsoort.KOSTEN;
  private String omschrijving;
  private String partij;
  private String naar;
  private Spreiding spreiding = Spreiding.EENMALIG;
  private BigDecimal bedrag;
  private Integer van;
  private Integer tot;
  private String eigen;
  private Margesoort marge = Margesoort.PROCENT;
  private BigDecimal laag;
  private BigDecimal hoog;
  private Grondslag grondslag = Grondslag.GESCHAT;
  private String bron;
  private String evaluatie;
  private Postvorm begin;

  static Postvorm nieuw(UUID id, Postsoort soort, int jaar) {
    Postvorm vorm = new Postvorm();
    vorm.id = id;
    vorm.nieuw = true;
    vorm.soort = soort;
    vorm.van = jaar;
    return vorm;
  }

  static Postvorm van(Mkbabeeld.Postbeeld post) {
    Postvorm vorm = gevuld(post);
    vorm.begin = gevuld(post);
    return vorm;
  }

  private static Postvorm gevuld(Mkbabeeld.Postbeeld post) {
    Postvorm vorm = new Postvorm();
    Postinhoud i = post.inhoud();
    vorm.id = post.id();
    vorm.versie = post.versie();
    vorm.soort = i.soort();
    vorm.omschrijving = i.omschrijving();
    vorm.partij = i.partij();
    vorm.naar = i.naar();
    vorm.spreiding = i.spreiding();
    vorm.bedrag = i.bedrag();
    vorm.van = i.van();
    vorm.tot = i.tot();
    vorm.eigen = Jaarlijst.schrijf(i.eigen(), new Opmaak(Berichten.NEDERLANDS));
    vorm.marge = i.metMarge() ? i.marge() : Margesoort.PROCENT;
    vorm.laag = i.laag();
    vorm.hoog = i.hoog();
    vorm.grondslag = i.grondslag();
    vorm.bron = i.bron();
    vorm.evaluatie = i.evaluatie();
    return vorm;
  }

  Postinhoud inhoud() {
    return new Postinhoud(
        soort,
        omschrijving,
        partij,
        naar,
        spreiding,
        bedrag,
        van,
        tot,
        Jaarlijst.lees(eigen),
        marge,
        laag,
        hoog,
        grondslag,
        bron,
        evaluatie);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Mkbabeeld.Postbeeld nu, Weergave wk) {
    Postvorm r = van(nu);
    Botsing b = new Botsing();
    soort =
        b.veld(
            wk.zin("mkbapost.soort"), begin.soort, soort, r.soort, s -> wk.zin("postsoort." + s));
    omschrijving =
        b.veld(wk.zin("mkbapost.omschrijving"), begin.omschrijving, omschrijving, r.omschrijving);
    partij = b.veld(wk.zin("mkbapost.wie"), begin.partij, partij, r.partij);
    naar = b.veld(wk.zin("mkbapost.naar"), begin.naar, naar, r.naar);
    spreiding =
        b.veld(
            wk.zin("mkbapost.spreiding"),
            begin.spreiding,
            spreiding,
            r.spreiding,
            s -> wk.zin("spreiding." + s));
    bedrag = b.veld(wk.zin("mkbapost.bedrag"), begin.bedrag, bedrag, r.bedrag, wk::bedrag);
    van = b.veld(wk.zin("mkbapost.van"), begin.van, van, r.van);
    tot = b.veld(wk.zin("mkbapost.tot"), begin.tot, tot, r.tot);
    eigen = b.veld(wk.zin("mkbapost.eigen"), begin.eigen, eigen, r.eigen);
    marge =
        b.veld(
            wk.zin("mkbapost.marge"), begin.marge, marge, r.marge, m -> wk.zin("margesoort." + m));
    laag = b.veld(wk.zin("mkbapost.laag"), begin.laag, laag, r.laag, wk::bedrag);
    hoog = b.veld(wk.zin("mkbapost.hoog"), begin.hoog, hoog, r.hoog, wk::bedrag);
    grondslag =
        b.veld(
            wk.zin("mkbapost.grondslag"),
            begin.grondslag,
            grondslag,
            r.grondslag,
            g -> wk.zin("grondslag." + g));
    bron = b.veld(wk.zin("mkbapost.bron"), begin.bron, bron, r.bron);
    evaluatie = b.veld(wk.zin("mkbapost.evaluatie"), begin.evaluatie, evaluatie, r.evaluatie);
    versie = r.versie;
    begin = r.begin;
    return b;
  }

  /** All that was typed, for who cannot save it any more. */
  List<Botsing.Regel> getypt(Weergave wk) {
    return List.of(
        new Botsing.Regel(wk.zin("mkbapost.omschrijving"), omschrijving),
        new Botsing.Regel(wk.zin("mkbapost.wie"), partij),
        new Botsing.Regel(wk.zin("mkbapost.bedrag"), bedrag == null ? "" : wk.bedrag(bedrag)),
        new Botsing.Regel(wk.zin("mkbapost.eigen"), eigen),
        new Botsing.Regel(wk.zin("mkbapost.bron"), bron));
  }

  /** Keeps what was typed, for a post of its own. */
  void wordtNieuw() {
    id = UUID.randomUUID();
    nieuw = true;
  }

  public UUID getId() {
    return id;
  }

  public boolean isNieuw() {
    return nieuw;
  }

  public long getVersie() {
    return versie;
  }

  public Postsoort getSoort() {
    return soort;
  }

  public void setSoort(Postsoort soort) {
    this.soort = soort;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String getPartij() {
    return partij;
  }

  public void setPartij(String partij) {
    this.partij = partij;
  }

  public String getNaar() {
    return naar;
  }

  public void setNaar(String naar) {
    this.naar = naar;
  }

  public Spreiding getSpreiding() {
    return spreiding;
  }

  public void setSpreiding(Spreiding spreiding) {
    this.spreiding = spreiding;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  public void setBedrag(BigDecimal bedrag) {
    this.bedrag = bedrag;
  }

  public Integer getVan() {
    return van;
  }

  public void setVan(Integer van) {
    this.van = van;
  }

  public Integer getTot() {
    return tot;
  }

  public void setTot(Integer tot) {
    this.tot = tot;
  }

  public String getEigen() {
    return eigen;
  }

  public void setEigen(String eigen) {
    this.eigen = eigen;
  }

  public Margesoort getMarge() {
    return marge;
  }

  public void setMarge(Margesoort marge) {
    this.marge = marge;
  }

  public BigDecimal getLaag() {
    return laag;
  }

  public void setLaag(BigDecimal laag) {
    this.laag = laag;
  }

  public BigDecimal getHoog() {
    return hoog;
  }

  public void setHoog(BigDecimal hoog) {
    this.hoog = hoog;
  }

  public Grondslag getGrondslag() {
    return grondslag;
  }

  public void setGrondslag(Grondslag grondslag) {
    this.grondslag = grondslag;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public String getEvaluatie() {
    return evaluatie;
  }

  /** Takes an address of an evaluation as the browser shows it. */
  public void setEvaluatie(String evaluatie) {
    this.evaluatie = Evaluatieadres.kort(evaluatie);
  }
}
