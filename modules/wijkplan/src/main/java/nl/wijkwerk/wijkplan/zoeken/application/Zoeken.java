package nl.wijkwerk.wijkplan.zoeken.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekvraag;
import nl.wijkwerk.wijkplan.zoeken.persistence.JdbcZoekindex;

/** Searches all that this module holds, best hit first. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Zoeken {
  @Inject private JdbcZoekindex index;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Treffer> zoek(String q, Zoekfilter filter, int pagina, int grootte) {
    return index.zoek(Zoekvraag.van(q), filter, LocalDate.now(klok), pagina, grootte);
  }
}
