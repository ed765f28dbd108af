package nl.wijkwerk.monitoring.woorden.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.mkba.domain.Evaluatieadres;
import nl.wijkwerk.monitoring.woorden.application.Wijktekstbeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijkteksten;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** Corrects the text of one theme; it begins with the proposal when nobody wrote yet. */
@Named("woordenbewerk")
@ViewScoped
public class WoordenBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Wijkteksten teksten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String gebied;
  private UUID id;
  private long versie;
  private String tekst;
  private String evaluatie;
  private String beginTekst;
  private String beginEvaluatie;
  private Botsing botsing;
  private transient Wijktekstbeeld beeld;

  public void laad() {
    neem(getBeeld());
    tekst = beginTekst;
    evaluatie = beginEvaluatie;
    handeling.vereis(isMag());
  }

  private void neem(Wijktekstbeeld van) {
    versie = van.versie();
    beginTekst = van.tekst();
    beginEvaluatie = van.inhoud() == null ? null : van.inhoud().evaluatie();
  }

  public String bewaar() {
    Wijktekstinhoud inhoud = new Wijktekstinhoud(tekst, evaluatie);
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (versie == 0) {
                teksten.maak(gebied, getBeeld().thema(), inhoud);
              } else {
                teksten.corrigeer(id, versie, inhoud);
              }
            });
    if (gelukt) {
      handeling.gelukt("woorden.bewaard");
      return "/woorden?faces-redirect=true&gebied=" + gebied;
    }
    legUit();
    return null;
  }

  /** Shows what a colleague wrote meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    beeld = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()
        || handeling.oorzaak(AlOpgeslagen.class).isPresent()) {
      Wijktekstbeeld nu = getBeeld();
      Botsing b = new Botsing();
      tekst = b.veld(wk.zin("woorden.tekst"), beginTekst, tekst, nu.tekst());
      evaluatie =
          b.veld(
              wk.zin("woorden.evaluatie"),
              beginEvaluatie,
              evaluatie,
              nu.inhoud() == null ? null : nu.inhoud().evaluatie());
      neem(nu);
      botsing = b;
    }
  }

  public Wijktekstbeeld getBeeld() {
    if (beeld == null) {
      beeld = teksten.lees(gebied, id);
    }
    return beeld;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied);
  }

  /** Whether the text differs from what is proposed now. */
  public boolean isAnders() {
    return !getBeeld().voorsteltekst().equals(tekst);
  }

  public String cijfer(Feit feit) {
    return feit.inWoorden();
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getEvaluatie() {
    return evaluatie;
  }

  /** Takes an address as the browser shows it, with the name of the server in front. */
  public void setEvaluatie(String evaluatie) {
    this.evaluatie = Evaluatieadres.kort(evaluatie);
  }
}
