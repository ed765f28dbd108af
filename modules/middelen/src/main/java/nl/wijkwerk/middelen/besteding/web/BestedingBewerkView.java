package nl.wijkwerk.middelen.besteding.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen.Invoer;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.besteding.application.Bestedingssoorten;
import nl.wijkwerk.middelen.besteding.application.Soortbeeld;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/**
 * The form to record a spending outside a plan, or to change one. Who came from a post goes back
 * there, to reserve for it.
 */
@Named
@ViewScoped
public class BestedingBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient BestedingenBekijken bekijken;
  @Inject private transient BestedingVastleggen vastleggen;
  @Inject private transient Bestedingssoorten soorten;
  @Inject private transient MiddelenBekijken middelen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;
  @Inject private transient Clock klok;

  private String id;
  private UUID wordt;
  private String post;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private Bestedingsregel begin;
  private transient Bestedingsregel besteding;
  private transient Postbeeld vanPost;
  private String omschrijving;
  private String soort;
  private String gebied;
  private BigDecimal raming;
  private Integer jaarVan;
  private Integer jaarTot;
  private String reden;

  public void laad() {
    if (!isNieuw()) {
      neem(getBesteding());
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = bekijken.bestaat(wordt);
      gebied = getVanPost() == null ? leegIsNiets(gebied) : getVanPost().gebied();
      if (gebied == null && !isMagGemeente() && getWijken().size() == 1) {
        gebied = getWijken().get(0).code();
      }
      jaarVan = LocalDate.now(klok).getYear();
      jaarTot = jaarVan;
    }
  }

  private void neem(Bestedingsregel opgeslagen) {
    begin = opgeslagen;
    omschrijving = opgeslagen.omschrijving();
    soort = opgeslagen.soort();
    gebied = opgeslagen.gebied();
    raming = opgeslagen.raming();
    jaarVan = opgeslagen.jaarVan();
    jaarTot = opgeslagen.jaarTot();
  }

  public String bewaar() {
    Invoer invoer = new Invoer(omschrijving, soort, gebied, raming, jaarVan, jaarTot);
    return isNieuw() ? legVast(invoer) : wijzig(invoer);
  }

  private String legVast(Invoer invoer) {
    if (!handeling.voerUit(() -> vastleggen.legVast(wordt, invoer))) {
      alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
      return null;
    }
    if (getVanPost() == null) {
      handeling.gelukt("besteding.vastgelegd");
      return "besteding?faces-redirect=true&id=" + wordt;
    }
    handeling.gelukt("besteding.vastgelegd.reserveer");
    return "post?faces-redirect=true&id=" + getVanPost().id() + "&onderdeel=" + wordt;
  }

  private String wijzig(Invoer invoer) {
    if (!handeling.voerUit(() -> vastleggen.wijzig(begin.id(), begin.versie(), invoer, reden))) {
      legUit();
      return null;
    }
    handeling.gelukt("besteding.gewijzigd");
    return "besteding?faces-redirect=true&id=" + id;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    besteding = null;
    if (getBesteding().vervallen()) {
      nietOpgeslagen =
          List.of(
              new Botsing.Regel(wk.zin("besteding.omschrijving"), omschrijving),
              new Botsing.Regel(wk.zin("besteding.soort"), soortNaam(soort)),
              new Botsing.Regel(wk.zin("besteding.gebied"), gebiedNaam(gebied)),
              new Botsing.Regel(wk.zin("besteding.raming"), raming == null ? "" : wk.euro(raming)),
              new Botsing.Regel(wk.zin("begroting.jaren"), wk.periode(jaarVan, jaarTot)),
              new Botsing.Regel(wk.zin("reservering.reden"), reden));
    } else if (getBesteding().versie() != begin.versie()) {
      botsing = voegSamen(getBesteding());
    }
  }

  private Botsing voegSamen(Bestedingsregel nu) {
    Botsing b = new Botsing();
    omschrijving =
        b.veld(
            wk.zin("besteding.omschrijving"),
            begin.omschrijving(),
            omschrijving,
            nu.omschrijving());
    soort =
        b.veld(wk.zin("besteding.soort"), begin.soort(), soort, nu.soort(), s -> nu.soortNaam());
    gebied =
        b.veld(wk.zin("besteding.gebied"), begin.gebied(), gebied, nu.gebied(), g -> nu.wijk());
    raming = b.veld(wk.zin("besteding.raming"), begin.raming(), raming, nu.raming(), wk::euro);
    jaarVan = b.veld(wk.zin("besteding.jaar-van"), begin.jaarVan(), jaarVan, nu.jaarVan());
    jaarTot = b.veld(wk.zin("besteding.jaar-tot"), begin.jaarTot(), jaarTot, nu.jaarTot());
    begin = nu;
    return b;
  }

  private String soortNaam(String code) {
    return soorten.alle().stream()
        .filter(s -> s.code().equals(code))
        .map(Soortbeeld::naam)
        .findFirst()
        .orElse("");
  }

  private String gebiedNaam(String code) {
    return leegIsNiets(code) == null
        ? wk.zin("middelen.hele-gemeente")
        : middelen.wijk(code).naam();
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  /** What was typed, when a colleague ended the spending first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** Who changed it last, and when. */
  public Spoorregel getLaatste() {
    return bekijken.spoor(getBesteding().id(), 1, 1).regels().get(0);
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  /** Not when the page is opened again after it was recorded; then it is linked to. */
  public boolean isVormOpen() {
    return isMag() && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isNieuw() {
    return id == null;
  }

  public Bestedingsregel getBesteding() {
    if (besteding == null && !isNieuw()) {
      besteding = bekijken.lees(Kenmerk.lees(id, "besteding"));
    }
    return besteding;
  }

  /** The post that the form was opened from, or null. */
  public Postbeeld getVanPost() {
    if (vanPost == null && post != null) {
      vanPost = middelen.post(Kenmerk.lees(post, "post"));
    }
    return vanPost;
  }

  /** Whether the form is shown. */
  public boolean isMag() {
    return isNieuw()
        ? toegang.magErgens(Bevoegdheid.BESTEDING_VASTLEGGEN)
        : !getBesteding().vervallen()
            && toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, getBesteding().gebied());
  }

  /** Whether it can be for the whole municipality, as far as this person goes. */
  public boolean isMagGemeente() {
    return toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, null);
  }

  /** Areas where this person may record one. */
  public List<Wijk> getWijken() {
    return middelen.wijken().stream()
        .filter(w -> toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, w.code()))
        .toList();
  }

  /** Kinds to choose from: what is allowed, and what it is now. */
  public List<Soortbeeld> getKeuzesoorten() {
    return soorten.alle().stream()
        .filter(s -> s.toegestaan() || (!isNieuw() && s.code().equals(getBesteding().soort())))
        .toList();
  }

  public List<Soortbeeld> getNietToegestaan() {
    return soorten.alle().stream().filter(s -> !s.toegestaan()).toList();
  }

  private static String leegIsNiets(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = leegIsNiets(id);
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = leegIsNiets(post);
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public BigDecimal getRaming() {
    return raming;
  }

  public void setRaming(BigDecimal raming) {
    this.raming = raming;
  }

  public Integer getJaarVan() {
    return jaarVan;
  }

  public void setJaarVan(Integer jaarVan) {
    this.jaarVan = jaarVan;
  }

  public Integer getJaarTot() {
    return jaarTot;
  }

  public void setJaarTot(Integer jaarTot) {
    this.jaarTot = jaarTot;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
