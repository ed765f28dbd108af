package nl.wijkwerk.middelen.besteding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** One spending outside a plan with its money and trail, and the form to end it. */
@Named
@ViewScoped
public class BestedingView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int SPOOR_PER_PAGINA = 20;

  @Inject private transient BestedingenBekijken bekijken;
  @Inject private transient BestedingVastleggen vastleggen;
  @Inject private transient ReserveringenBekijken reserveringen;
  @Inject private transient MiddelenBekijken middelen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String id;
  private int pagina = 1;
  private transient Bestedingsregel besteding;
  private transient Pagina<Spoorregel> spoor;
  private transient List<Reserveringsregel> geld;
  private long versie;
  private String reden;
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    versie = getBesteding().versie();
  }

  public String laatVervallen() {
    UUID sleutel = getBesteding().id();
    boolean gelukt = handeling.voerUit(() -> vastleggen.laatVervallen(sleutel, versie, reden));
    besteding = null;
    spoor = null;
    geld = null;
    if (!gelukt) {
      versie = getBesteding().versie();
      nietOpgeslagen =
          isMagWijzigen()
              ? List.of()
              : List.of(new Botsing.Regel(wk.zin("reservering.reden"), reden));
      return null;
    }
    handeling.gelukt("besteding.is-vervallen");
    return "besteding?faces-redirect=true&includeViewParams=true";
  }

  public Bestedingsregel getBesteding() {
    if (besteding == null) {
      besteding = bekijken.lees(Kenmerk.lees(id, "besteding"));
    }
    return besteding;
  }

  public Wijk getWijk() {
    return getBesteding().gebied() == null ? null : middelen.wijk(getBesteding().gebied());
  }

  public List<Reserveringsregel> getReserveringen() {
    if (geld == null) {
      geld = reserveringen.vanOnderdeel(getBesteding().id());
    }
    return geld;
  }

  public Pagina<Spoorregel> getSpoor() {
    if (spoor == null) {
      spoor = bekijken.spoor(getBesteding().id(), pagina, SPOOR_PER_PAGINA);
    }
    return spoor;
  }

  /** What was typed, when a colleague ended it first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public boolean isMagWijzigen() {
    return !getBesteding().vervallen()
        && toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, getBesteding().gebied());
  }

  /** Whether nothing is reserved, so that it can end. */
  public boolean isZonderGeld() {
    return getBesteding().gereserveerd().signum() == 0;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getPagina() {
    return pagina;
  }

  public void setPagina(int pagina) {
    this.pagina = pagina;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
