package nl.wijkwerk.kern.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.kern.toegang.Identiteit;

/** Loads this module's part of the sample in one transaction, and marks it as loaded. */
@ApplicationScoped
class Voorbeeldstart {
  @PersistenceContext private EntityManager em;
  @Inject private Identiteit identiteit;
  @Inject private ModuleBeschrijving module;
  @Inject @Any private Instance<Voorbeeldlader> laders;

  /** Key of the mark that this module's part was loaded. */
  static String sleutel(String module) {
    return "voorbeeld." + module;
  }

  @ActivateRequestContext
  @Transactional
  void laad(String map) {
    identiteit.meldSysteemAan(Voorbeeldgebruiker.HERKOMST);
    List<Voorbeeldlader> alle = inVolgorde(laders.stream(), Path.of(map));
    alle.forEach(lader -> lader.laad(Path.of(map)));
    leg(sleutel(module.naam()), Voorbeeldvervolg.GELADEN);
    alle.stream()
        .flatMap(lader -> lader.vervolgnaam().stream())
        .forEach(
            naam -> leg(Voorbeeldvervolg.sleutel(module.naam(), naam), Voorbeeldvervolg.WACHT));
  }

  private void leg(String sleutel, String waarde) {
    em.createNativeQuery("insert into kern.instelling (sleutel, waarde) values (?, ?)")
        .setParameter(1, sleutel)
        .setParameter(2, waarde)
        .executeUpdate();
  }

  /** Those that have something to load from this folder, areas and people first. */
  static List<Voorbeeldlader> inVolgorde(Stream<Voorbeeldlader> laders, Path map) {
    return laders
        .sorted(Comparator.comparingInt(Voorbeeldlader::volgorde))
        .filter(lader -> lader.magOntbreken().map(map::resolve).filter(Files::notExists).isEmpty())
        .toList();
  }
}
