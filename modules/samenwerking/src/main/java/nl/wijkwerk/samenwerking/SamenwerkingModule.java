package nl.wijkwerk.samenwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** What this module says of itself. */
@ApplicationScoped
public class SamenwerkingModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "samenwerking";
  }

  @Override
  public String titel() {
    return "Opgavetafel";
  }

  @Override
  public int plaats() {
    return 50;
  }

  @Override
  public Optional<Bevoegdheid> bevoegdheid() {
    return Optional.of(Bevoegdheid.OVERLEG_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "agenda",
            "Opgavetafel",
            List.of(),
            Portletbreedte.DERDE,
            280,
            Bevoegdheid.OVERLEG_LEZEN),
        new Portletbeschrijving(
            "besluiten",
            "Besluiten van de opgavetafel",
            List.of(Portletbeschrijving.mag("plan")),
            Portletbreedte.DERDE,
            220,
            Bevoegdheid.OVERLEG_LEZEN),
        new Portletbeschrijving(
            "toezeggingen",
            "Toezeggingen",
            List.of(Portletbeschrijving.mag(Portletbeschrijving.GEBIED)),
            Portletbreedte.TWEE_DERDE,
            300,
            Bevoegdheid.OVERLEG_LEZEN));
  }
}
