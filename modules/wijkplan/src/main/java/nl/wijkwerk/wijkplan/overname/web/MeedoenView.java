package nl.wijkwerk.wijkplan.overname.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** What somebody says of a plan for the own department or partner, item by item. */
@Named("meedoen")
@ViewScoped
public class MeedoenView extends Standpuntvorm {
  private static final long serialVersionUID = 1L;

  /** An item of the plan with what the own organisations say of it now. */
  public record Rij(Plan.Regel regel, List<Overnames.Overnamebeeld> eigen) {}

  @Inject private transient Plannen plannen;
  @Inject private transient Identiteit identiteit;

  private UUID id;
  private transient Plan plan;
  private transient List<Rij> rijen;
  private transient List<Overnames.Organisatiebeeld> organisaties;

  public void laad() {
    if (id == null) {
      return;
    }
    plan = plannen.lees(id);
    if (getRegel() == null) {
      return;
    }
    open();
    if (getOrganisaties().size() == 1) {
      setOrganisatie(getOrganisaties().get(0).id());
    }
  }

  public String bewaar() {
    if (leg(id)) {
      return "/meedoen?faces-redirect=true&plan=" + id;
    }
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
    return !invulbaar() || getOrganisaties().isEmpty()
        ? null
        : getRijen().stream()
            .filter(r -> r.regel().id().equals(getRegel()))
            .findFirst()
            .orElse(null);
  }

  public String getGebruikersnaam() {
    return identiteit.gebruikersnaam();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
