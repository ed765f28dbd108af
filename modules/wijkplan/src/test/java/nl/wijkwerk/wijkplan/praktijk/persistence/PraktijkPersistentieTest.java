package nl.wijkwerk.wijkplan.praktijk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijk;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PraktijkPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");

  private static Praktijkinhoud inhoud(List<UUID> oplossingen) {
    return new Praktijkinhoud(
        Praktijksoort.BEWONERS,
        "Buurthuis",
        "Elders",
        null,
        "Het hielp.",
        "Bron",
        oplossingen,
        null);
  }

  private static UUID legOplossing(String tekst) throws java.sql.SQLException {
    UUID id = UUID.randomUUID();
    try (var verbinding = DATABASE.dataSource().getConnection();
        var opdracht = verbinding.createStatement()) {
      opdracht.execute(
          "insert into wijkplan.oplossingsrichting (id, tekst) values ('%s', '%s')"
              .formatted(id, tekst));
    }
    return id;
  }

  @Test
  void tweeMensenAanDeKoppelingenVanEenPraktijkDeTweedeWordtGeweigerd() throws Exception {
    UUID een = legOplossing("Een");
    UUID twee = legOplossing("Twee");
    UUID id = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> new JpaPraktijken(em).voegToe(new Praktijk(id, inhoud(List.of(een)), NU)));
    List<Praktijk> alle = PERSISTENTIE.inTransactie(em -> new JpaPraktijken(em).alle());
    assertThat(alle)
        .singleElement()
        .satisfies(p -> assertThat(p.inhoud().oplossingen()).containsExactly(een));
    EntityManager eerste = PERSISTENTIE.factory().createEntityManager();
    EntityManager tweede = PERSISTENTIE.factory().createEntityManager();
    eerste.getTransaction().begin();
    tweede.getTransaction().begin();
    Praktijk bijTweede = tweede.find(Praktijk.class, id);
    eerste.find(Praktijk.class, id).wijzig(inhoud(List.of(een, twee)), NU.plusHours(1));
    eerste.getTransaction().commit();
    bijTweede.wijzig(inhoud(List.of()), NU.plusHours(2));
    assertThatThrownBy(tweede::flush).isInstanceOf(OptimisticLockException.class);
    tweede.getTransaction().rollback();
    eerste.close();
    tweede.close();
  }
}
