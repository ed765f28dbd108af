package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;

/** Makes the plans of the sample. They stay concepts, for their sources name no indicators. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldPlannen implements Voorbeeldlader {
  @Inject private Voorbeeldplanmaker maker;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 13;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("plannen.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    Voorbeeldplanmaker.objecten(Voorbeeldbestand.lees(map, "plannen.json"), "plannen")
        .forEach(maker::maak);
  }
}
