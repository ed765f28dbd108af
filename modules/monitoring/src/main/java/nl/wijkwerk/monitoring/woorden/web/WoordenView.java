package nl.wijkwerk.monitoring.woorden.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.woorden.application.Tekstversiebeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijktekstbeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijkteksten;
import nl.wijkwerk.monitoring.woorden.application.Wijkwoorden;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.web.fout.Handeling;

/** A wijk in words: a paragraph per theme, each sentence with its figures. */
@Named("woorden")
@ViewScoped
public class WoordenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Wijkteksten teksten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private String gebied;
  private final Map<UUID, Long> gelezen = new HashMap<>();
  private transient Wijkwoorden woorden;

  public void laad() {
    getWoorden().teksten().forEach(t -> gelezen.put(t.id(), t.versie()));
  }

  /** Approves the draft that this page shows. */
  public String stelVast(UUID id) {
    if (handeling.voerUit(() -> teksten.stelVast(id, gelezen.get(id)))) {
      handeling.gelukt("woorden.is-vastgesteld");
      return "/woorden?faces-redirect=true&gebied=" + gebied;
    }
    // What a colleague wrote is shown now, and has to be read before it can be approved.
    woorden = null;
    laad();
    return null;
  }

  public Wijkwoorden getWoorden() {
    if (woorden == null) {
      woorden = teksten.lees(gebied);
    }
    return woorden;
  }

  public List<Wijktekstbeeld> getTeksten() {
    return getWoorden().teksten();
  }

  /** What was approved of a text before; asked for only when there is any. */
  public List<Tekstversiebeeld> versies(Wijktekstbeeld tekst) {
    return tekst.versies() == 0 ? List.of() : teksten.versies(tekst.id());
  }

  /** A figure as the page writes it. */
  public String cijfer(Feit feit) {
    return feit == null ? "\u2013" : feit.inWoorden();
  }

  public boolean isMagSchrijven() {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, gebied);
  }

  public boolean isMagVaststellen() {
    return toegang.mag(Bevoegdheid.PLAN_AANBIEDEN, gebied);
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
