package nl.wijkwerk.wijkplan.plansoort.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlansoortPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final Plansoortstap ANALYSE =
      new Plansoortstap(UUID.randomUUID(), "Analyse van de wijk", Planmoment.ANALYSE);
  private static final Plansoortstap CONCEPT =
      new Plansoortstap(UUID.randomUUID(), "Concept", null);

  private static Plansoortinhoud inhoud(List<Plansoortstap> stappen) {
    return new Plansoortinhoud(
        "Wijkplan",
        Set.of(Niveau.WIJK, Niveau.DORP),
        2,
        null,
        null,
        "Raad",
        Beslisser.COLLEGE,
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
                .voegToe(new Plansoort("WIJKPLAN", inhoud(List.of(ANALYSE, CONCEPT)))));
    Plansoort terug = PERSISTENTIE.inTransactie(em -> new JpaPlansoorten(em).read("WIJKPLAN"));
    assertThat(terug.inhoud()).isEqualTo(inhoud(List.of(ANALYSE, CONCEPT)));
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Plansoort bijTwee = twee.find(Plansoort.class, "WIJKPLAN");
    een.find(Plansoort.class, "WIJKPLAN").wijzig(inhoud(List.of(CONCEPT, ANALYSE)));
    een.getTransaction().commit();
    bijTwee.wijzig(inhoud(List.of(ANALYSE)));
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }

  @Test
  void stappenVanVoorheenHoudenHunWoordenEnKrijgenEenId() throws Exception {
    DATABASE.execute(
        "insert into wijkplan.plansoort (code, naam, niveaus, stappen, standaard, versie) values"
            + " ('OUD', 'Oud', 'WIJK', ?, false, 1), ('KAAL', 'Kaal', 'WIJK', null, false, 1)",
        "Eerst  dit\r\n\n Daarna");
    try (InputStream sql =
        getClass().getResourceAsStream("/db/wijkplan/V20261201_0100__eigen_stappen.sql")) {
      String omzetting =
          new String(sql.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("(?m)^--.*$", "")
              .split(";")[0];
      DATABASE.execute(omzetting + " and code in ('OUD', 'KAAL')");
    }
    Plansoort oud = PERSISTENTIE.inTransactie(em -> new JpaPlansoorten(em).read("OUD"));
    assertThat(oud.stappen())
        .extracting(Plansoortstap::tekst, Plansoortstap::moment)
        .containsExactly(tuple("Eerst dit", null), tuple("Daarna", null));
    assertThat(oud.stappen()).extracting(Plansoortstap::id).doesNotHaveDuplicates();
    Plansoort kaal = PERSISTENTIE.inTransactie(em -> new JpaPlansoorten(em).read("KAAL"));
    assertThat(kaal.stappen()).isEmpty();
  }
}
