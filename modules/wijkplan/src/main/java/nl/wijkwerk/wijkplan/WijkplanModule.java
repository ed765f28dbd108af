package nl.wijkwerk.wijkplan;

import static nl.wijkwerk.kern.toegang.Bevoegdheid.PLAN_LEZEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** What this module says of itself. */
@ApplicationScoped
public class WijkplanModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "wijkplan";
  }

  @Override
  public String titel() {
    return "Wijkplan";
  }

  @Override
  public int plaats() {
    return 20;
  }

  @Override
  public Optional<Bevoegdheid> bevoegdheid() {
    return Optional.of(PLAN_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "plan", "Stand van het wijkplan", List.of("plan", "gebied"), 260, PLAN_LEZEN),
        new Portletbeschrijving(
            "werk", "Plannen waarbij u aan zet bent", List.of(), 300, PLAN_LEZEN));
  }
}
