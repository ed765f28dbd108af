package nl.wijkwerk.middelen.besteding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import nl.wijkwerk.web.fout.Handeling;

/**
 * The form to record a spending outside a plan, or to change one. Who came from a post goes back
 * there, to reserve for it.
 */
@Named
@RequestScoped
public class BestedingBewerkView {
  @Inject private BestedingenBekijken bekijken;
  @Inject private BestedingVastleggen vastleggen;
  @Inject private Bestedingssoorten soorten;
  @Inject private MiddelenBekijken middelen;
  @Inject private Toegang toegang;
  @Inject private Handeling handeling;
  @Inject private Clock klok;

  private String id;
  private String post;
  private Bestedingsregel besteding;
  private Postbeeld vanPost;
  private Long versie;
  private String omschrijving;
  private String soort;
  private String gebied;
  private BigDecimal raming;
  private Integer jaarVan;
  private Integer jaarTot;
  private String reden;

  /** Forms are decoded before view parameters are set, and what is shown depends on these. */
  @PostConstruct
  void begin() {
    Map<String, String> adres =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    id = leegIsNiets(adres.get("id"));
    post = leegIsNiets(adres.get("post"));
  }

  public void laad() {
    if (isNieuw()) {
      gebied = getVanPost() == null ? leegIsNiets(gebied) : getVanPost().gebied();
      jaarVan = LocalDate.now(klok).getYear();
      jaarTot = jaarVan;
      return;
    }
    versie = getBesteding().versie();
    omschrijving = getBesteding().omschrijving();
    soort = getBesteding().soort();
    gebied = getBesteding().gebied();
    raming = getBesteding().raming();
    jaarVan = getBesteding().jaarVan();
    jaarTot = getBesteding().jaarTot();
  }

  public String bewaar() {
    Invoer invoer = new Invoer(omschrijving, soort, gebied, raming, jaarVan, jaarTot);
    return isNieuw() ? legVast(invoer) : wijzig(invoer);
  }

  private String legVast(Invoer invoer) {
    UUID[] nieuw = new UUID[1];
    if (!handeling.voerUit(() -> nieuw[0] = vastleggen.legVast(invoer))) {
      return null;
    }
    if (getVanPost() == null) {
      handeling.gelukt("besteding.vastgelegd");
      return "besteding?faces-redirect=true&id=" + nieuw[0];
    }
    handeling.gelukt("besteding.vastgelegd.reserveer");
    return "post?faces-redirect=true&id=" + getVanPost().id() + "&onderdeel=" + nieuw[0];
  }

  private String wijzig(Invoer invoer) {
    UUID sleutel = getBesteding().id();
    if (!handeling.voerUit(() -> vastleggen.wijzig(sleutel, versie, invoer, reden))) {
      besteding = null;
      versie = getBesteding().versie();
      return null;
    }
    handeling.gelukt("besteding.gewijzigd");
    return "besteding?faces-redirect=true&id=" + sleutel;
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

  public Long getVersie() {
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
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
