package nl.wijkwerk.middelen.besteding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import nl.wijkwerk.web.fout.Handeling;

/** One spending outside a plan with its money and trail, and the form to end it. */
@Named
@RequestScoped
public class BestedingView {
  private static final int SPOOR_PER_PAGINA = 20;

  @Inject private BestedingenBekijken bekijken;
  @Inject private BestedingVastleggen vastleggen;
  @Inject private ReserveringenBekijken reserveringen;
  @Inject private MiddelenBekijken middelen;
  @Inject private Toegang toegang;
  @Inject private Handeling handeling;

  private String id;
  private int pagina = 1;
  private Bestedingsregel besteding;
  private Pagina<Spoorregel> spoor;
  private List<Reserveringsregel> geld;
  private Long versie;
  private String reden;

  /** Forms are decoded before view parameters are set, and what is shown depends on the id. */
  @PostConstruct
  void begin() {
    id = Kenmerk.uitAdres();
  }

  public void laad() {
    versie = getBesteding().versie();
  }

  public String laatVervallen() {
    UUID sleutel = getBesteding().id();
    boolean gelukt = handeling.voerUit(() -> vastleggen.laatVervallen(sleutel, versie, reden));
    besteding = null;
    if (!gelukt) {
      versie = getBesteding().versie();
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
