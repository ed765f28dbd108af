package nl.wijkwerk.monitoring.bron.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.bron.application.Bronnen;
import nl.wijkwerk.monitoring.bron.application.Bronregel;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** Adds, changes or removes a source. */
@Named("bronBewerk")
@ViewScoped
public class BronBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TERUG = "/bronnen?faces-redirect=true";

  @Inject private transient Bronnen bronnen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private long versie;
  private boolean alOpgeslagen;
  private Bronvorm vorm;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    if (id != null) {
      Bronregel bron = bronnen.lees(id);
      vorm = Bronvorm.van(bron.inhoud());
      versie = bron.versie();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = bronnen.bestaat(wordt);
      vorm = new Bronvorm();
    }
    handeling.vereis(isMag());
  }

  /** Shows the fields of the chosen kind; what was typed for another stays with the form. */
  public void kiesSoort() {
    botsing = null;
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                bronnen.voegToe(wordt, vorm.inhoud());
              } else {
                bronnen.wijzig(id, versie, vorm.inhoud());
              }
            });
    if (!gelukt) {
      legUit();
      return null;
    }
    handeling.gelukt("bron.bewaard", vorm.getNaam());
    return TERUG;
  }

  public String verwijder() {
    if (!handeling.voerUit(() -> bronnen.verwijder(id, versie))) {
      legUit();
      return null;
    }
    handeling.gelukt("bron.verwijderd", vorm.getNaam());
    return TERUG;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(NietGevonden.class).isPresent()) {
      nietOpgeslagen = vorm.getypt(wk);
    } else if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Bronregel nu = bronnen.lees(id);
      botsing = vorm.voegSamen(nu.inhoud(), wk);
      versie = nu.versie();
    }
  }

  public boolean isNieuw() {
    return id == null;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.CIJFERS_INLEZEN, null);
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && vorm != null
        && nietOpgeslagen.isEmpty()
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  /** The kinds of sources. */
  public List<Keuze> getSoorten() {
    return Stream.of(Bronsoort.values())
        .map(soort -> new Keuze(soort.name(), wk.zin("bron.soort." + soort)))
        .toList();
  }

  /** The measures that there are, to choose from. */
  public List<Bronmaat> getMaten() {
    return bronnen.maten();
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

  public Bronvorm getVorm() {
    return vorm;
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
}
