package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import nl.wijkwerk.test.proef.Boom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersistentieTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("proef");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("proef", DATABASE);

  @Test
  void opgeslagenWerkStaatInDeDatabase() {
    Long id = nieuweBoom("eik");
    assertThat(DATABASE.value(String.class, "SELECT soort FROM proef.boom WHERE id = ?", id))
        .isEqualTo("eik");
  }

  @Test
  void mislukteTransactieLaatNietsAchter() {
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      em.persist(new Boom("iep"));
                      em.flush();
                      throw new IllegalArgumentException("mislukt");
                    }))
        .hasMessage("mislukt");
    assertThat(DATABASE.query("SELECT 1 FROM proef.boom WHERE soort = 'iep'")).isEmpty();
  }

  @Test
  void verouderdeVersieWordtGeweigerd() {
    Long id = nieuweBoom("beuk");
    EntityManager first = PERSISTENTIE.factory().createEntityManager();
    first.getTransaction().begin();
    first.find(Boom.class, id).bepaalSoort("rode beuk");
    PERSISTENTIE.doeInTransactie(em -> em.find(Boom.class, id).bepaalSoort("treurbeuk"));

    assertThatThrownBy(first.getTransaction()::commit)
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
    first.close();
  }

  @Test
  void onbekendeEenheidWordtGemeld() {
    assertThatThrownBy(() -> Persistentie.of("bestaat-niet", DATABASE).factory())
        .hasMessageContaining("bestaat-niet");
  }

  private static Long nieuweBoom(String soort) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Boom boom = new Boom(soort);
          em.persist(boom);
          em.flush();
          return boom.id();
        });
  }
}
