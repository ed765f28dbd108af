package nl.wijkwerk.wijkplan.overname.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** What somebody says of a plan for the own department or partner, item by item. */
@Named("meedoen")
@ViewScoped
public class MeedoenView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An item of the plan with what the own organisations say of it now. */
  public record Rij(Plan.Regel regel, List<Overnames.Overnamebeeld> eigen) {}

  @Inject private transient Overnames overnames;
  @Inject private transient Plannen plannen;
  @Inject private transient Identiteit identiteit;
  @Inject private transient Handeling handeling;

  private UUID id;
  private UUID regel;
  private UUID wordt;
  private UUID organisatie;
  private Standpunt standpunt;
  private String reden;
  private boolean alOpgeslagen;
  private transient Plan plan;
  private transient List<Rij> rijen;
  private transient List<Overnames.Organisatiebeeld> organisaties;

  public void laad() {
    if (id == null) {
      return;
    }
    plan = plannen.lees(id);
    if (regel == null) {
      return;
    }
    if (wordt == null) {
      handeling.geefNieuwId();
      return;
    }
    alOpgeslagen = overnames.bestaat(wordt);
    if (getOrganisaties().size() == 1) {
      organisatie = getOrganisaties().get(0).id();
    }
  }

  public String bewaar() {
    if (handeling.voerUit(() -> overnames.leg(wordt, id, regel, organisatie, standpunt, reden))) {
      handeling.gelukt("overname.bewaard");
      return "/meedoen?faces-redirect=true&plan=" + id;
    }
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    rijen = null;
    return null;
  }

  /** Plans that can be chosen. */
  public List<Plan> getPlannen() {
    return plannen.teMelden();
  }

  public Plan getPlan() {
    if (plan == null && id != null) {
      plan = plannen.lees(id);
    }
    return plan;
  }

  /** Organisations that who reads speaks for. */
  public List<Overnames.Organisatiebeeld> getOrganisaties() {
    if (organisaties == null) {
      organisaties = overnames.eigen();
    }
    return organisaties;
  }

  public List<Rij> getRijen() {
    if (rijen == null) {
      Set<UUID> eigen =
          getOrganisaties().stream()
              .map(Overnames.Organisatiebeeld::id)
              .collect(Collectors.toSet());
      Map<UUID, Overnames.Regel> gezegd =
          overnames.vanPlan(id).stream()
              .collect(Collectors.toMap(Overnames.Regel::regel, Function.identity()));
      rijen =
          plannen.regels(id).stream()
              .map(
                  r ->
                      new Rij(
                          r,
                          gezegd.get(r.id()).nu().stream()
                              .filter(o -> eigen.contains(o.organisatieId()))
                              .toList()))
              .toList();
    }
    return rijen;
  }

  /** The item whose form is open, or null. */
  public Rij getOpen() {
    return regel == null || wordt == null || alOpgeslagen || getOrganisaties().isEmpty()
        ? null
        : getRijen().stream().filter(r -> r.regel().id().equals(regel)).findFirst().orElse(null);
  }

  public Standpunt[] getStandpunten() {
    return Standpunt.values();
  }

  public String getGebruikersnaam() {
    return identiteit.gebruikersnaam();
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getOrganisatie() {
    return organisatie;
  }

  public void setOrganisatie(UUID organisatie) {
    this.organisatie = organisatie;
  }

  public Standpunt getStandpunt() {
    return standpunt;
  }

  public void setStandpunt(Standpunt standpunt) {
    this.standpunt = standpunt;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
