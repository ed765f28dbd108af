package nl.wijkwerk.middelen.reservering.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postbeeld;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsbeeld;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** One reservation with what happened to it, and the form to change or release it. */
@Named
@RequestScoped
public class ReserveringView {
  private static final String TERUG = "reservering?faces-redirect=true&includeViewParams=true";

  private static final String WIJZIGVORM = "wijzig";

  @Inject private ReserveringenBekijken lezen;
  @Inject private MiddelenBekijken bekijken;
  @Inject private Reserveren reserveren;
  @Inject private Handeling handeling;
  @Inject private Weergave wk;

  private String id;
  private Reserveringsbeeld reservering;
  private Postbeeld post;
  private Long versie;
  private BigDecimal bedrag;
  private String reden;
  private String vrijgeefreden;
  private BovenRaming bovenRaming;

  /** Forms are decoded before view parameters are set, and what is shown depends on the id. */
  @PostConstruct
  void begin() {
    id = Kenmerk.uitAdres();
    bovenRaming = new BovenRaming();
  }

  public void laad() {
    getReservering();
  }

  public String wijzig() {
    return na(
        handeling.voerUit(
            bovenRaming.bij(
                () ->
                    reserveren.wijzigBedrag(
                        sleutel(),
                        versie,
                        new Reservering.Wens(bedrag, reden, bovenRaming.isBewust())))),
        "reservering.gewijzigd");
  }

  public String geefVrij() {
    return na(
        handeling.voerUit(() -> reserveren.geefVrij(sleutel(), versie, vrijgeefreden)),
        "reservering.isVrijgegeven");
  }

  private String na(boolean gelukt, String sleutel) {
    reservering = null;
    post = null;
    if (!gelukt) {
      versie = getReservering().regel().versie();
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

  public boolean isMagWijzigen() {
    return getPost().vanLezer() && !getReservering().regel().vrijgegeven();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Of the form that was sent; the other one begins with what is stored. */
  public Long getVersie() {
    if (versie == null) {
      versie = getReservering().regel().versie();
    }
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public BigDecimal getBedrag() {
    if (bedrag == null && !Kenmerk.verstuurd(WIJZIGVORM)) {
      bedrag = getReservering().regel().bedrag();
    }
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
