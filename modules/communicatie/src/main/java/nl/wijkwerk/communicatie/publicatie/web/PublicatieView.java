package nl.wijkwerk.communicatie.publicatie.web;

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
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;

/** One message with its versions: publish it after a last look, or withdraw it. */
@Named("publicatie")
@ViewScoped
public class PublicatieView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient PublicatiesLezen publicaties;
  @Inject private transient PlichtenLezen plichten;
  @Inject private transient Publiceren publiceren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;
  @Inject private transient Weergave wk;

  private UUID id;
  private Long versie;
  private String reden;
  private transient Publicatiebeeld beeld;
  private transient Plichtbeeld plicht;

  public void laad() {
    versie = getBeeld().versie();
  }

  public String publiceer() {
    if (handeling.voerUit(() -> publiceren.publiceer(id, versie))) {
      handeling.gelukt("publiceren.gelukt", getBeeld().wijk());
      return "/publicatie?faces-redirect=true&id=" + id;
    }
    return opnieuw();
  }

  public String trekIn() {
    if (handeling.voerUit(() -> publiceren.trekIn(id, versie, reden))) {
      handeling.gelukt("publicatie.ingetrokken-gelukt");
      return "/publicatie?faces-redirect=true&id=" + id;
    }
    return opnieuw();
  }

  private String opnieuw() {
    beeld = null;
    plicht = null;
    laad();
    return null;
  }

  public Publicatiebeeld getBeeld() {
    if (id == null) {
      throw new NietGevonden("publicatie");
    }
    if (beeld == null) {
      beeld = publicaties.lees(id);
    }
    return beeld;
  }

  /** The duty that it answers, or null. */
  public Plichtbeeld getPlicht() {
    if (plicht == null && getBeeld().plicht() != null) {
      plicht = plichten.lees(beeld.plicht());
    }
    return plicht;
  }

  /** Who published the message and when, in a sentence. */
  public String getAlGepubliceerd() {
    String moment = wk.tijdstip(getBeeld().gepubliceerd());
    return beeld.gepubliceerdDoor() == null
        ? wk.zin("publiceren.al-op", moment)
        : wk.zin("publiceren.al-door", beeld.gepubliceerdDoor(), moment);
  }

  public List<Spoorregel> getSpoor() {
    return publicaties.spoor(
        getBeeld().onderwerp() == null
            ? new Onderwerp("publicatie", id.toString()).toString()
            : beeld.onderwerp());
  }

  /** The text inside a page that has headings of its own above it. */
  public String getHtml() {
    return Berichtopmaak.html(getBeeld().tekst(), 2);
  }

  public String getKnop() {
    return berichten.tekst(taal.getLocale(), "publiceren.knop", getBeeld().wijk());
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PUBLICEREN, getBeeld().gebied());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Long getVersie() {
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
