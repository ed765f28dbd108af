package nl.wijkwerk.startpagina.indeling.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.startpagina.indeling.domain.Blok;

/** What the modules that are there now offer to this reader, from the register of modules. */
@RequestScoped
public class Catalogus {
  /**
   * A portlet that can be put on the page.
   *
   * @param beschrijving what its module says of it
   */
  public record Aanbod(String module, String moduletitel, Portletbeschrijving beschrijving) {}

  private Moduleregister register;
  private Toegang toegang;

  protected Catalogus() {}

  @Inject
  public Catalogus(Moduleregister register, Toegang toegang) {
    this.register = register;
    this.toegang = toegang;
  }

  /** Everything that this reader may see, in the order of the menu. */
  public List<Aanbod> zichtbaar() {
    return register.aanwezig().stream()
        .flatMap(m -> m.portlets().stream().map(p -> new Aanbod(m.naam(), m.titel(), p)))
        .filter(a -> toegang.magErgens(a.beschrijving().bevoegdheid()))
        .toList();
  }

  /** What a person can choose: a page cannot offer plans or indicators of another module. */
  public List<Aanbod> teKiezen() {
    return zichtbaar().stream()
        .filter(
            a ->
                a.beschrijving().parameters().stream()
                    .filter(Portletbeschrijving.Parameter::verplicht)
                    .allMatch(p -> Portletbeschrijving.GEBIED.equals(p.naam())))
        .toList();
  }

  /** The portlet of a block; empty when its module is absent or the reader may not see it. */
  @Bedrijfsregel("STA-05")
  public Optional<Aanbod> find(Blok blok) {
    return find(blok.module(), blok.portlet());
  }

  public Optional<Aanbod> find(String module, String portlet) {
    return zichtbaar().stream()
        .filter(a -> a.module().equals(module) && a.beschrijving().naam().equals(portlet))
        .findFirst();
  }
}
