package nl.wijkwerk.braaf.boom.application;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.wijkwerk.braaf.api.BoomGeplant;
import nl.wijkwerk.braaf.boom.domain.Plantbomen;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;

/** The door to the trees. */
@Gebruiksgeval
@Transactional
public class BomenBekijken {

  @Inject private Plantbomen bomen;

  @Lezen
  public BoomGeplant oudeBoom(long id, LocalDate dag) {
    return bomen
        .find(id)
        .filter(boom -> boom.ouderDan(dag))
        .map(boom -> new BoomGeplant("oud"))
        .orElse(null);
  }
}
