package nl.wijkwerk.communicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** What this module says of itself. */
@ApplicationScoped
public class CommunicatieModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "communicatie";
  }

  @Override
  public String titel() {
    return "Communicatie";
  }

  @Override
  public int plaats() {
    return 60;
  }

  @Override
  public Optional<Bevoegdheid> bevoegdheid() {
    return Optional.of(Bevoegdheid.COMMUNICATIE_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "plichten",
            "Wat bewoners nog moeten horen",
            List.of(Portletbeschrijving.mag(Portletbeschrijving.GEBIED)),
            Portletbreedte.TWEE_DERDE,
            260,
            Bevoegdheid.COMMUNICATIE_LEZEN),
        new Portletbeschrijving(
            "gepubliceerd",
            "Laatste berichten aan de wijk",
            List.of(Portletbeschrijving.mag(Portletbeschrijving.GEBIED)),
            Portletbreedte.TWEE_DERDE,
            260,
            Bevoegdheid.COMMUNICATIE_LEZEN));
  }
}
