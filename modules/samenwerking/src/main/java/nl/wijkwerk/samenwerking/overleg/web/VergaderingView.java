package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.samenwerking.overleg.application.Agendabeheer;
import nl.wijkwerk.samenwerking.overleg.application.Agendablad;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.PuntRegel;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.web.fout.Handeling;

/**
 * One meeting: its agenda, the point that is open underneath, and what who plans the forum can do
 * with both.
 */
@Named("vergadering")
@ViewScoped
public class VergaderingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Agendas agendas;
  @Inject private transient Agendabeheer beheer;
  @Inject private transient Handeling handeling;

  private UUID id;
  private UUID punt;
  private long puntversie;
  private long versie;
  private String afvoerReden;
  private boolean afvoerOpen;
  private transient Agendablad blad;
  private transient Puntblad open;

  /**
   * Reads the meeting each time before it is shown; a point in the address decides on which one it
   * is, wherever it went.
   */
  public void laad() {
    open = punt == null ? null : agendas.punt(punt);
    if (open != null) {
      id = open.vergaderingId();
    }
    if (id == null) {
      throw new NietGevonden("vergadering");
    }
    blad = agendas.agenda(id);
    versie = blad.vergadering().versie();
    puntversie = open == null ? 0 : open.kop().versie();
  }

  public Agendablad getBlad() {
    if (blad == null) {
      laad();
    }
    return blad;
  }

  public Puntblad getOpen() {
    getBlad();
    return open;
  }

  /** Who has a part in this meeting because of a point that they brought in. */
  public List<String> getInbrengers() {
    return getBlad().punten().stream()
        .filter(p -> p.stukversie() == null)
        .map(PuntRegel::ingebrachtDoor)
        .distinct()
        .toList();
  }

  public boolean isPuntBeheren() {
    return getOpen() != null && open.kop().status() == Puntstatus.OPEN && blad.rechten().beheren();
  }

  public boolean isEerste() {
    return open.kop().id().equals(blad.punten().get(0).id());
  }

  public boolean isLaatste() {
    return open.kop().id().equals(blad.punten().get(blad.punten().size() - 1).id());
  }

  public String omhoog() {
    return doe(() -> beheer.verplaats(punt, puntversie, true), "vergadering.verplaatst", true);
  }

  public String omlaag() {
    return doe(() -> beheer.verplaats(punt, puntversie, false), "vergadering.verplaatst", true);
  }

  public String schuifDoor() {
    return doe(() -> beheer.schuifDoor(punt, puntversie), "vergadering.doorgeschoven", true);
  }

  public String voerAf() {
    afvoerOpen = true;
    return doe(() -> beheer.voerAf(punt, puntversie, afvoerReden), "vergadering.afgevoerd", false);
  }

  public String sluitAf() {
    return doe(() -> beheer.sluitAf(id, versie), "vergadering.afgesloten", false);
  }

  private String doe(Runnable werk, String melding, boolean metPunt) {
    if (!handeling.voerUit(werk)) {
      return null;
    }
    handeling.gelukt(melding);
    return "/vergadering?faces-redirect=true&" + (metPunt ? "punt=" + punt : "id=" + id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getPunt() {
    return punt;
  }

  public void setPunt(UUID punt) {
    this.punt = punt;
  }

  public boolean isAfvoerOpen() {
    return afvoerOpen;
  }

  public String getAfvoerReden() {
    return afvoerReden;
  }

  public void setAfvoerReden(String afvoerReden) {
    this.afvoerReden = afvoerReden;
  }
}
