package nl.wijkwerk.wijkplan.plansoort.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlansoortPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static Plansoortinhoud inhoud(List<String> stappen) {
    return new Plansoortinhoud(
        "Wijkplan",
        Set.of(Niveau.WIJK, Niveau.DORP),
        2,
        null,
        null,
        "Raad",
        stappen,
        null,
        true,
        null);
  }

  @Test
  void tweeMensenAanDeStappenVanEenSoortDeTweedeWordtGeweigerd() {
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaPlansoorten(em)
                .voegToe(new Plansoort("WIJKPLAN", inhoud(List.of("Analyse", "Concept")))));
    Plansoort terug = PERSISTENTIE.inTransactie(em -> new JpaPlansoorten(em).read("WIJKPLAN"));
    assertThat(terug.inhoud()).isEqualTo(inhoud(List.of("Analyse", "Concept")));
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Plansoort bijTwee = twee.find(Plansoort.class, "WIJKPLAN");
    een.find(Plansoort.class, "WIJKPLAN").wijzig(inhoud(List.of("Een")));
    een.getTransaction().commit();
    bijTwee.wijzig(inhoud(List.of("Twee")));
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }
}
