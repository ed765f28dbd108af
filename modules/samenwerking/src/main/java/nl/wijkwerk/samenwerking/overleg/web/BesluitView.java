package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.BesluitVastleggen;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
import nl.wijkwerk.samenwerking.overleg.domain.Beslissing;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.web.fout.Handeling;

/** The chair's form: what was decided on the open point, and why. */
@Named("besluit")
@ViewScoped
public class BesluitView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Agendas agendas;
  @Inject private transient BesluitVastleggen vastleggen;
  @Inject private transient Handeling handeling;
  private UUID punt;
  private UUID wordt;
  private String nieuw;
  private long versie;
  private boolean open;
  private boolean magNieuw;
  private boolean alVastgelegd;
  private boolean geprobeerd;
  private Uitkomst uitkomst;
  private String reden;
  private boolean vooruit;

  /** A decision in the place of another has its id in the address, so that Back makes no third. */
  public void begin() {
    if (wordt == null && nieuw != null) {
      handeling.geefNieuwId();
    } else if (wordt == null) {
      wordt = UUID.randomUUID();
    }
  }

  /**
   * Reads the point each time before it is shown. The form is open when the reader chairs, and the
   * point is open or a new decision is asked for; it stays open with what was typed when a
   * colleague decided meanwhile: that decision shows beside it.
   */
  public void laad() {
    if (punt == null) {
      return;
    }
    Puntblad blad = agendas.punt(punt);
    versie = blad.kop().versie();
    alVastgelegd = blad.besluiten().stream().anyMatch(b -> b.id().equals(wordt));
    boolean besloten = blad.kop().status() == Puntstatus.BESLOTEN;
    open =
        blad.magBesluiten()
            && (!alVastgelegd || geprobeerd)
            && (blad.kop().status() == Puntstatus.OPEN
                || (besloten && (nieuw != null || geprobeerd)));
    magNieuw = blad.magBesluiten() && besloten && !open;
  }

  public String legVast() {
    geprobeerd = true;
    Beslissing beslissing = new Beslissing(wordt, uitkomst, reden, vooruit);
    if (!handeling.voerUit(() -> vastleggen.legVast(punt, versie, beslissing))) {
      return null;
    }
    handeling.gelukt("besluit.gelukt");
    return "/vergadering?faces-redirect=true&punt=" + punt;
  }

  public Uitkomst[] getUitkomsten() {
    return Uitkomst.values();
  }

  public boolean isAlVastgelegd() {
    return alVastgelegd && nieuw != null;
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isMagNieuw() {
    return magNieuw;
  }

  public UUID getPunt() {
    return punt;
  }

  public void setPunt(UUID punt) {
    this.punt = punt;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public Uitkomst getUitkomst() {
    return uitkomst;
  }

  public void setUitkomst(Uitkomst uitkomst) {
    this.uitkomst = uitkomst;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public boolean isVooruit() {
    return vooruit;
  }

  public void setVooruit(boolean vooruit) {
    this.vooruit = vooruit;
  }
}
