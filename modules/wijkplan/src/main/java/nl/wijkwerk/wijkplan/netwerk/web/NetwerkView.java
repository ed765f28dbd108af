package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerksignaal;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/** The network of the municipality or of a plan; the node that stands out is in the address. */
@Named("netwerk")
@RequestScoped
public class NetwerkView {
  @Inject private Plannen plannen;
  @Inject private Doelennetwerken netwerken;
  @Inject private Tekeningen tekeningen;
  @Inject private Taal taal;

  private UUID plan;
  private UUID knoop;
  private Netwerkbeeld beeld;
  private Set<UUID> keten = Set.of();

  public void laad() {
    beeld = netwerken.lees(plan);
    if (knoop != null) {
      keten = netwerken.keten(plan, knoop);
    }
  }

  public String getSvg() {
    return tekeningen.svg(
        beeld, getGekozen() == null ? null : knoop, keten, this::adres, taal.getLocale());
  }

  private String adres(UUID id) {
    return "netwerk?" + (plan == null ? "" : "plan=" + plan + "&") + "knoop=" + id + "#tekening";
  }

  /** The node that stands out, or null. */
  public Netwerkbeeld.Knoop getGekozen() {
    return beeld.knopen().stream().filter(k -> k.id().equals(knoop)).findFirst().orElse(null);
  }

  /** What the chosen node serves and what serves it, directly or by way of another. */
  public List<Netwerkbeeld.Knoop> getVerbonden() {
    return beeld.knopen().stream()
        .filter(k -> keten.contains(k.id()) && !k.id().equals(knoop))
        .toList();
  }

  public List<Netwerkbeeld.Knoop> kolom(String soort) {
    return beeld.kolom(Knoopsoort.valueOf(soort));
  }

  public List<Netwerkbeeld.Knoop> met(String signaal) {
    return beeld.met(Netwerksignaal.valueOf(signaal));
  }

  public boolean isIetsMis() {
    return beeld.knopen().stream().anyMatch(k -> !k.signalen().isEmpty());
  }

  public Knoopsoort[] getSoorten() {
    return Knoopsoort.values();
  }

  public Netwerksignaal[] getSignalen() {
    return Netwerksignaal.values();
  }

  /** What an address needs to stay at this network: empty for the municipality. */
  public String getBij() {
    return plan == null ? "" : "plan=" + plan;
  }

  public Netwerkbeeld getBeeld() {
    return beeld;
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public UUID getKnoop() {
    return knoop;
  }

  public void setKnoop(UUID knoop) {
    this.knoop = knoop;
  }

  /** Whether it is of a plan that does not change any more. */
  public boolean isVast() {
    return plan != null && !plannen.lees(plan).fase().open();
  }
}
