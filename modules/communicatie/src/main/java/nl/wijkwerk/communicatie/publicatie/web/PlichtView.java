package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.application.Berichtopmaak;
import nl.wijkwerk.communicatie.publicatie.application.PlichtAfhandelen;
import nl.wijkwerk.communicatie.publicatie.application.Plichtbeeld;
import nl.wijkwerk.communicatie.publicatie.application.PlichtenLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.communicatie.publicatie.application.PublicatiesLezen;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Handeling;

/** One duty: what must be told, how the clock stands, and what was written for it. */
@Named("plicht")
@ViewScoped
public class PlichtView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient PlichtenLezen lezen;
  @Inject private transient PublicatiesLezen publicaties;
  @Inject private transient PlichtAfhandelen afhandelen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private UUID id;
  private Long versie;
  private String reden;
  private transient Plichtbeeld beeld;
  private transient List<Publicatiebeeld> berichten;
  private transient Berichttekst voorstel;

  public void laad() {
    versie = getBeeld().versie();
  }

  public String laatVervallen() {
    if (handeling.voerUit(() -> afhandelen.laatVervallen(id, versie, reden))) {
      handeling.gelukt("plicht.vervallen-gelukt");
      return "/plicht?faces-redirect=true&id=" + id;
    }
    beeld = null;
    laad();
    return null;
  }

  public Plichtbeeld getBeeld() {
    if (id == null) {
      throw new NietGevonden("publicatieplicht");
    }
    if (beeld == null) {
      beeld = lezen.lees(id);
    }
    return beeld;
  }

  public List<Publicatiebeeld> getBerichten() {
    if (berichten == null) {
      berichten = lezen.berichten(id);
    }
    return berichten;
  }

  /** The concept to go on with, or null. */
  public Publicatiebeeld getConcept() {
    return getBerichten().stream().filter(Publicatiebeeld::concept).findFirst().orElse(null);
  }

  public Berichttekst getVoorstel() {
    if (voorstel == null) {
      voorstel = lezen.voorstel(id);
    }
    return voorstel;
  }

  public String getVoorstelHtml() {
    return Berichtopmaak.html(getVoorstel().tekst(), 2);
  }

  public List<Spoorregel> getSpoor() {
    return publicaties.spoor(getBeeld().onderwerp());
  }

  public boolean isMag() {
    return getBeeld().open() && toegang.mag(Bevoegdheid.PUBLICEREN, getBeeld().gebied());
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
