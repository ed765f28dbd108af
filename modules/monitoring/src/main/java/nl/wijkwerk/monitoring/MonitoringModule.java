package nl.wijkwerk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/** What this module says of itself. */
@ApplicationScoped
public class MonitoringModule implements ModuleBeschrijving {
  @Override
  public String naam() {
    return "monitoring";
  }

  @Override
  public String titel() {
    return "Monitoring";
  }

  @Override
  public int plaats() {
    return 30;
  }

  @Override
  public Optional<Bevoegdheid> bevoegdheid() {
    return Optional.of(Bevoegdheid.CIJFERS_LEZEN);
  }

  @Override
  public List<Portletbeschrijving> portlets() {
    return List.of(
        new Portletbeschrijving(
            "afstand",
            "Afstand tot de stad",
            List.of(
                Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED),
                Portletbeschrijving.mag(Portletbeschrijving.JAAR)),
            Portletbreedte.TWEE_DERDE,
            420,
            Bevoegdheid.CIJFERS_LEZEN),
        new Portletbeschrijving(
            "cijfer",
            "Een cijfer van de wijk",
            List.of(
                Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED),
                Portletbeschrijving.mag("indicator"),
                Portletbeschrijving.mag(Portletbeschrijving.JAAR)),
            Portletbreedte.DERDE,
            180,
            Bevoegdheid.CIJFERS_LEZEN),
        new Portletbeschrijving(
            "verhalen",
            "Verhalen uit de wijk",
            List.of(
                Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED),
                Portletbeschrijving.mag("project")),
            Portletbreedte.DERDE,
            600,
            Bevoegdheid.CIJFERS_LEZEN),
        new Portletbeschrijving(
            "voortgang",
            "Voortgang van de doelen",
            List.of(Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED)),
            Portletbreedte.DERDE,
            420,
            Bevoegdheid.CIJFERS_LEZEN),
        new Portletbeschrijving(
            "doelen",
            "Cijfer en verhaal bij de doelen",
            List.of(Portletbeschrijving.verplicht("plan")),
            Portletbreedte.HEEL,
            520,
            Bevoegdheid.CIJFERS_LEZEN),
        new Portletbeschrijving(
                "inlezen",
                "Cijfers inlezen",
                List.of(),
                Portletbreedte.TWEE_DERDE,
                480,
                Bevoegdheid.CIJFERS_INLEZEN)
            .metFormulier());
  }
}
