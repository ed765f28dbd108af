package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.plan.domain.Planversie;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** The versions of a plan, and what changed between two of them. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Versies {
  @Inject private Wijkplannen plannen;

  /** Versions that were offered, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Planversie> van(UUID plan) {
    plannen.read(plan);
    return plannen.versies(plan);
  }

  /**
   * What changed.
   *
   * @param van number of the earlier version
   * @param naar number of the later version, or null for the plan as it is now
   * @throws NietGevonden when a version was not offered
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Verschil vergelijk(UUID plan, int van, Integer naar) {
    plannen.read(plan);
    return Verschil.tussen(
        Versietekst.rijen(plannen.readVersie(plan, van)),
        naar == null
            ? plannen.regels(plan).stream().map(Versietekst.Rij::van).toList()
            : Versietekst.rijen(plannen.readVersie(plan, naar)));
  }
}
