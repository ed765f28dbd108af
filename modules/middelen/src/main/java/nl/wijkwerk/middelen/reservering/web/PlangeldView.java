package nl.wijkwerk.middelen.reservering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/** What is reserved for the items of one plan. */
@Named
@RequestScoped
public class PlangeldView {
  @Inject private ReserveringenBekijken lezen;

  private String plan;
  private List<Onderdeelregel> onderdelen = List.of();

  public void laad() {
    onderdelen =
        lezen.onderdelenVanPlan(Kenmerk.lees(plan, "wijkplan")).stream()
            .filter(o -> o.status() != Onderdeelstatus.VERVALLEN || o.gereserveerd().signum() > 0)
            .toList();
  }

  public List<Onderdeelregel> getOnderdelen() {
    return onderdelen;
  }

  public BigDecimal getTotaal() {
    return onderdelen.stream()
        .map(Onderdeelregel::gereserveerd)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public String getGebied() {
    return onderdelen.isEmpty() ? null : onderdelen.get(0).gebied();
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }
}
