package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitregister;

/** Reads the register of decisions. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Besluiten {
  @Inject private Besluitregister register;

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public Pagina<BesluitRegel> zoek(Besluitfilter filter, int pagina, int grootte) {
    return register.zoek(filter, pagina, grootte);
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public BesluitRegel besluit(UUID id) {
    return register.find(id).orElseThrow(() -> new NietGevonden("besluit"));
  }

  /** Decisions about a plan, newest first. */
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public List<BesluitRegel> overPlan(UUID planId) {
    return register.zoek(Besluitfilter.over(Onderwerp.wijkplan(planId).toString()), 1, 50).regels();
  }

  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  public List<Integer> jaren() {
    return register.jaren();
  }
}
