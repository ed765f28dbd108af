package nl.wijkwerk.middelen.reservering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsbeeld;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** One reservation with what happened to it, and the form to change or release it. */
@Named
@ViewScoped
public class ReserveringView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String TERUG = "reservering?faces-redirect=true&includeViewParams=true";

  @Inject private transient ReserveringenBekijken lezen;
  @Inject private transient MiddelenBekijken bekijken;
  @Inject private transient Reserveren reserveren;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String id;
  private transient Reserveringsbeeld reservering;
  private transient Postbeeld post;
  private long versie;
  private BigDecimal bedrag;
  private String reden;
  private String vrijgeefreden;
  private final BovenRaming bovenRaming = new BovenRaming();
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    versie = getReservering().regel().versie();
    bedrag = getReservering().regel().bedrag();
  }

  public String wijzig() {
    return na(
        handeling.voerUit(
            bovenRaming.bij(
                () ->
                    reserveren.wijzigBedrag(
                        sleutel(),
                        versie,
                        new Reservering.Wens(bedrag, reden, bovenRaming.bedoeld())))),
        "reservering.gewijzigd",
        List.of(
            new Botsing.Regel(wk.zin("reservering.nieuw-bedrag"), wk.euro(bedrag)),
            new Botsing.Regel(wk.zin("reservering.reden"), reden)));
  }

  public String geefVrij() {
    return na(
        handeling.voerUit(() -> reserveren.geefVrij(sleutel(), versie, vrijgeefreden)),
        "reservering.isVrijgegeven",
        List.of(new Botsing.Regel(wk.zin("reservering.reden"), vrijgeefreden)));
  }

  private String na(boolean gelukt, String sleutel, List<Botsing.Regel> ingevuld) {
    reservering = null;
    post = null;
    if (!gelukt) {
      versie = getReservering().regel().versie();
      nietOpgeslagen = isMagWijzigen() ? List.of() : ingevuld;
      return null;
    }
    handeling.gelukt(sleutel, wk.euro(getPost().vrij()));
    return TERUG;
  }

  private UUID sleutel() {
    return Kenmerk.lees(id, "reservering");
  }

  public Reserveringsbeeld getReservering() {
    if (reservering == null) {
      reservering = lezen.reservering(sleutel());
    }
    return reservering;
  }

  public Postbeeld getPost() {
    if (post == null) {
      post = bekijken.post(getReservering().regel().postId());
    }
    return post;
  }

  /** The area that it is for, or null for the whole municipality. */
  public Wijk getWijk() {
    String gebied = getReservering().regel().gebied();
    return gebied == null ? null : bekijken.wijk(gebied);
  }

  /** Amount that was reserved at first. */
  public BigDecimal getBegin() {
    return getReservering().wijzigingen().isEmpty()
        ? getReservering().regel().bedrag()
        : getReservering().wijzigingen().get(0).van();
  }

  /** What was typed, when the form is gone because a colleague was first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** What happened to it last, or null. */
  public Reserveringsbeeld.Wijziging getLaatste() {
    List<Reserveringsbeeld.Wijziging> gedaan = getReservering().wijzigingen();
    return gedaan.isEmpty() ? null : gedaan.get(gedaan.size() - 1);
  }

  public boolean isMagWijzigen() {
    return getPost().vanLezer() && !getReservering().regel().vrijgegeven();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  public void setBedrag(BigDecimal bedrag) {
    this.bedrag = bedrag;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public String getVrijgeefreden() {
    return vrijgeefreden;
  }

  public void setVrijgeefreden(String vrijgeefreden) {
    this.vrijgeefreden = vrijgeefreden;
  }

  public BovenRaming getBovenRaming() {
    return bovenRaming;
  }
}
