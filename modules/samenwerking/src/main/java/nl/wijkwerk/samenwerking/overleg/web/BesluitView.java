package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.BesluitVastleggen;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
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
  @Inject private transient VergaderingView vergadering;

  private UUID punt;
  private String nieuw;
  private long versie;
  private boolean open;
  private boolean magNieuw;
  private Uitkomst uitkomst;
  private String reden;

  /**
   * Opens the form when the reader chairs, and the point is open or a new decision is asked for.
   */
  public void laad() {
    if (punt == null) {
      return;
    }
    Puntblad blad = agendas.punt(punt);
    versie = blad.kop().versie();
    boolean besloten = blad.kop().status() == Puntstatus.BESLOTEN;
    open =
        blad.magBesluiten()
            && (blad.kop().status() == Puntstatus.OPEN || (besloten && nieuw != null));
    magNieuw = blad.magBesluiten() && besloten && !open;
  }

  public String legVast() {
    if (!handeling.voerUit(() -> vastleggen.legVast(punt, versie, uitkomst, reden))) {
      vergadering.laad();
      houdVormOpen();
      return null;
    }
    handeling.gelukt("besluit.gelukt");
    return "/vergadering?faces-redirect=true&punt=" + punt;
  }

  /**
   * What was typed stays, also when a colleague decided meanwhile: that decision shows beside it.
   */
  private void houdVormOpen() {
    Puntblad blad = agendas.punt(punt);
    versie = blad.kop().versie();
    open = blad.magBesluiten();
    magNieuw = false;
  }

  public Uitkomst[] getUitkomsten() {
    return Uitkomst.values();
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
}
