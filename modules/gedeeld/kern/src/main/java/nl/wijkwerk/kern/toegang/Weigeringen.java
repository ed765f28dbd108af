package nl.wijkwerk.kern.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Locale;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;

/** Writes refusals into the trail, each in a transaction of its own. */
@ApplicationScoped
class Weigeringen {
  @PersistenceContext EntityManager em;
  @Inject Spoor spoor;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void leg(GeenToegang fout, Method gebruiksgeval) {
    try {
      spoor.legWeigering(
          Transactie.verbinding(em),
          "toegang.geweigerd",
          new Onderwerp(
              "gebruiksgeval",
              gebruiksgeval.getDeclaringClass().getSimpleName() + "." + gebruiksgeval.getName()),
          fout.gebied(),
          "Geweigerd, geen bevoegdheid: "
              + fout.bevoegdheid().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
