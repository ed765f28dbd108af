package nl.wijkwerk.wijkplan.cijfer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.cijfer.persistence.JpaCijfers;

/** What monitoring knows of a wijk, to name in a goal. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Cijfers {
  @Inject private JpaCijfers cijfers;
  @Inject private Gebieden gebieden;

  /** The newest figure of each indicator, by name; none when monitoring is absent. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Indicatorcijfer> nieuwste(String gebied) {
    gebieden.read(gebied);
    return cijfers.nieuwste(gebied);
  }
}
