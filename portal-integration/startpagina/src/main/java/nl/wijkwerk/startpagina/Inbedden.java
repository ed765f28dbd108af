package nl.wijkwerk.startpagina;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator needs to put portlets into the pages of the intranet. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Inbedden {
  @Inject private Portletscript script;
  @Inject private Moduleregister register;
  @Inject private Gebieden gebieden;

  @Inject
  @ConfigProperty(name = "wijkwerk.frame-ancestors", defaultValue = "'self'")
  private String frameAncestors;

  /**
   * @param toegelaten websites that may show Wijkwerk, as they were set
   * @param modules technical names of the modules that are there
   */
  public record Gegevens(
      String scriptpad,
      String integriteit,
      String toegelaten,
      List<String> modules,
      List<Gebied> wijken) {}

  @Lezen(Bevoegdheid.BEHEER)
  public Gegevens gegevens() {
    return new Gegevens(
        Portletscript.PAD,
        script.integriteit(),
        frameAncestors,
        register.aanwezig().stream()
            .filter(module -> !module.pad().equals("/"))
            .map(Moduleregister.Aanwezig::naam)
            .toList(),
        gebieden.wijken());
  }
}
