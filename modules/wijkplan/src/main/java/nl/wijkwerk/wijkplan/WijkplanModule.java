package nl.wijkwerk.wijkplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
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
    return Optional.of(Bevoegdheid.PLAN_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "werk",
            "Plannen die op u wachten",
            List.of(),
            Portletbreedte.TWEE_DERDE,
            300,
            Bevoegdheid.PLAN_LEZEN),
        new Portletbeschrijving(
            "plan",
            "Stand van het wijkplan",
            List.of(
                Portletbeschrijving.mag("plan"),
                Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED)),
            Portletbreedte.HEEL,
            260,
            Bevoegdheid.PLAN_LEZEN),
        new Portletbeschrijving(
            "oogopslag",
            "Wijk in een oogopslag",
            List.of(Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED)),
            Portletbreedte.DERDE,
            260,
            Bevoegdheid.PLAN_LEZEN));
  }
}
