package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.application.Berichtopmaak;
import nl.wijkwerk.communicatie.publicatie.application.Plichtbeeld;
import nl.wijkwerk.communicatie.publicatie.application.PlichtenLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.communicatie.publicatie.application.PublicatiesLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publiceren;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.communicatie.publicatie.domain.Leesbaarheid;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/**
 * Writing a message: for a duty with a proposal made of its facts, of one's own accord, or a better
 * text for one that was published.
 */
@Named("schrijven")
@ViewScoped
public class SchrijvenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient PlichtenLezen plichten;
  @Inject private transient PublicatiesLezen publicaties;
  @Inject private transient Publiceren publiceren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private boolean alBewaard;
  private UUID plichtId;
  private Long versie;
  private String gebied;
  private String titel;
  private String samenvatting;
  private String tekst;
  private String reden;
  private transient Publicatiebeeld bericht;
  private transient Publicatiebeeld andere;
  private transient Plichtbeeld plicht;

  public void laad() {
    if (id == null && wordt == null) {
      handeling.geefNieuwId();
      return;
    }
    alBewaard = id == null && publicaties.bestaat(wordt);
    if (isKiesGebied() && getGebieden().size() == 1) {
      gebied = getGebieden().get(0).waarde();
    }
    Berichttekst begin = new Berichttekst(null, null, null);
    if (id != null) {
      versie = getBericht().versie();
      begin = new Berichttekst(bericht.titel(), bericht.samenvatting(), bericht.tekst());
    } else if (plichtId != null) {
      begin = plichten.voorstel(plichtId);
    }
    titel = begin.titel();
    samenvatting = begin.samenvatting();
    tekst = begin.tekst();
  }

  /** Shows the page again, with the example beside the text. */
  public String voorbeeld() {
    return null;
  }

  public String bewaar() {
    if (doe(this::leg)) {
      handeling.gelukt("schrijven.bewaard");
      return "/schrijven?faces-redirect=true&id=" + id;
    }
    return null;
  }

  /** Keeps the text and goes on to what residents will see. */
  public String naarPubliceren() {
    return doe(this::leg) ? "/publiceren?faces-redirect=true&id=" + id : null;
  }

  public String corrigeer() {
    if (doe(() -> publiceren.corrigeer(id, versie, inhoud(), reden))) {
      handeling.gelukt("schrijven.gecorrigeerd");
      return "/publicatie?faces-redirect=true&id=" + id;
    }
    return null;
  }

  /**
   * When somebody else saved first, their text is shown beside this one, and the next save wins.
   */
  private boolean doe(Runnable daad) {
    boolean gelukt = handeling.voerUit(daad);
    alBewaard = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (!gelukt && id != null) {
      bericht = publicaties.lees(id);
      if (bericht.versie() != versie) {
        andere = bericht;
        versie = bericht.versie();
      }
    }
    return gelukt;
  }

  private void leg() {
    if (id == null) {
      publiceren.begin(wordt, plichtId, gebied, inhoud());
      id = wordt;
    } else {
      publiceren.bewaar(id, versie, inhoud());
    }
  }

  private Berichttekst inhoud() {
    return new Berichttekst(titel, samenvatting, tekst);
  }

  /** Whether this is the first text, straight from the facts of the duty. */
  public boolean isVoorstel() {
    return id == null && plichtId != null;
  }

  public boolean isCorrectie() {
    return id != null && getBericht().zichtbaar();
  }

  public boolean isIngetrokken() {
    return id != null && !getBericht().zichtbaar() && !getBericht().concept();
  }

  public boolean isKiesGebied() {
    return id == null && (getPlicht() == null || getPlicht().gebied() == null);
  }

  /** Areas that this person may publish for. */
  public List<Keuze> getGebieden() {
    return publicaties.paginas().stream()
        .filter(g -> toegang.mag(Bevoegdheid.PUBLICEREN, g.code()))
        .map(g -> new Keuze(g.code(), g.naam()))
        .toList();
  }

  public Publicatiebeeld getBericht() {
    if (bericht == null && id != null) {
      bericht = publicaties.lees(id);
    }
    return bericht;
  }

  public Plichtbeeld getPlicht() {
    UUID van = id != null ? getBericht().plicht() : plichtId;
    if (plicht == null && van != null) {
      plicht = plichten.lees(van);
    }
    return plicht;
  }

  /** Who saved or published first, and when, in a sentence. */
  public String getWatGebeurde() {
    Publicatiebeeld.Versiebeeld laatste = andere.versies().get(0);
    if (laatste.gepubliceerd() == null) {
      return wk.zin("schrijven.andere-bewaarde", laatste.auteur(), wk.tijdstip(laatste.bewaard()));
    }
    String moment = wk.tijdstip(laatste.gepubliceerd());
    String door = laatste.reden() == null ? andere.gepubliceerdDoor() : laatste.auteur();
    return door == null
        ? wk.zin("publiceren.al-op", moment)
        : wk.zin("publiceren.al-door", door, moment);
  }

  /** What was typed, when the message was withdrawn meanwhile and takes no text any more. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return andere == null || !isIngetrokken()
        ? List.of()
        : List.of(
            new Botsing.Regel(wk.zin("schrijven.label-titel"), titel),
            new Botsing.Regel(wk.zin("schrijven.samenvatting"), samenvatting),
            new Botsing.Regel(wk.zin("schrijven.tekst"), tekst));
  }

  /** What somebody else saved meanwhile, or null. */
  public Publicatiebeeld getAndere() {
    return andere;
  }

  public String getHtml() {
    return Berichtopmaak.html(tekst);
  }

  public Leesbaarheid getLeesbaarheid() {
    return Leesbaarheid.van(tekst == null ? "" : tekst);
  }

  public boolean isOpenPlek() {
    return tekst != null && tekst.contains(Berichttekst.OPEN_PLEK);
  }

  public boolean isAlBewaard() {
    return alBewaard;
  }

  /** Not when the page is opened again after the text was kept; then it is linked to. */
  public boolean isVormOpen() {
    return !isIngetrokken() && (!alBewaard || FacesContext.getCurrentInstance().isPostback());
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getPlichtId() {
    return plichtId;
  }

  public void setPlichtId(UUID plichtId) {
    this.plichtId = plichtId;
  }

  public Long getVersie() {
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getSamenvatting() {
    return samenvatting;
  }

  public void setSamenvatting(String samenvatting) {
    this.samenvatting = samenvatting;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
