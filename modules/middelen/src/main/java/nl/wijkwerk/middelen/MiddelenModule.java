package nl.wijkwerk.middelen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** What this module says of itself. */
@ApplicationScoped
public class MiddelenModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "middelen";
  }

  @Override
  public String titel() {
    return "Middelen";
  }

  @Override
  public int plaats() {
    return 40;
  }

  @Override
  public Optional<Bevoegdheid> bevoegdheid() {
    return Optional.of(Bevoegdheid.MIDDELEN_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "wat-is-over",
            "Wat is over",
            List.of(
                Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED),
                Portletbeschrijving.mag(Portletbeschrijving.JAAR)),
            Portletbreedte.TWEE_DERDE,
            320,
            Bevoegdheid.MIDDELEN_LEZEN),
        new Portletbeschrijving(
            "reserveringen",
            "Geld voor dit plan",
            List.of(Portletbeschrijving.verplicht("plan")),
            Portletbreedte.TWEE_DERDE,
            320,
            Bevoegdheid.MIDDELEN_LEZEN),
        new Portletbeschrijving(
                "mijn-reserveringen",
                "Mijn reserveringen",
                List.of(Portletbeschrijving.mag("post"), Portletbeschrijving.mag("stand")),
                Portletbreedte.TWEE_DERDE,
                520,
                Bevoegdheid.MIDDELEN_RESERVEREN)
            .metFormulier());
  }
}
