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
import java.util.stream.Stream;
import nl.wijkwerk.kern.toegang.Identiteit;

/** Loads this module's part of the sample in one transaction, and marks it as loaded. */
@ApplicationScoped
class Voorbeeldstart {
  @PersistenceContext private EntityManager em;
  @Inject private Identiteit identiteit;
  @Inject private ModuleBeschrijving module;
  @Inject @Any private Instance<Voorbeeldlader> laders;

  static String sleutel(String module) {
    return "voorbeeld." + module;
  }

  @ActivateRequestContext
  @Transactional
  void laad(String map) {
    identiteit.meldSysteemAan("voorbeeldgemeente");
    laders(Path.of(map)).forEach(lader -> lader.laad(Path.of(map)));
    em.createNativeQuery("insert into kern.instelling (sleutel, waarde) values (?, 'geladen')")
        .setParameter(1, sleutel(module.naam()))
        .executeUpdate();
  }

  /** After the transaction of {@link #laad}, with what that stored. */
  @ActivateRequestContext
  void vervolg(String map) {
    identiteit.meldSysteemAan("voorbeeldgemeente");
    laders(Path.of(map)).forEach(lader -> lader.vervolg(Path.of(map)));
  }

  private Stream<Voorbeeldlader> laders(Path map) {
    return laders.stream()
        .sorted(Comparator.comparingInt(Voorbeeldlader::volgorde))
        .filter(lader -> lader.magOntbreken().map(map::resolve).filter(Files::notExists).isEmpty());
  }
}
