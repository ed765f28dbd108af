package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;
import nl.wijkwerk.wijkplan.plan.persistence.JpaPmdoelen;

/** Goals of all plans that still have to be filled in, the oldest first. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Pmdoelen {
  @Inject private JpaPmdoelen doelen;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Pmdoel> zoek(Pmdoelfilter filter, int pagina, int grootte) {
    return doelen.zoek(filter, LocalDate.now(klok), pagina, grootte);
  }
}
