package nl.wijkwerk.wijkplan.kader.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.kader.domain.Ambitie;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;
import nl.wijkwerk.wijkplan.kader.domain.Kaderbesluit;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoel;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoelinhoud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KaderPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final Kaderbesluit BESLUIT = new Kaderbesluit(VANDAAG, "Raadsbesluit 2026-112");
  private static final UUID DOEL = UUID.randomUUID();

  @BeforeAll
  static void legKader() {
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaKader kader = new JpaKader(em);
          kader.voegToe(new Ambitie(1, "Iedereen doet mee", BESLUIT, VANDAAG));
          kader.bewaar();
          kader.voegToe(new Kaderdoel(DOEL, 1, doel("Helpers (%)"), BESLUIT, VANDAAG));
        });
  }

  private static Kaderdoelinhoud doel(String... indicatoren) {
    return new Kaderdoelinhoud(
        Doelsoort.NIEUW, "Meer hulp", List.of(indicatoren), VANDAAG, VANDAAG.plusYears(4));
  }

  @Test
  void doelKomtTerugZoalsHetIsOpgeslagen() {
    Kaderdoel terug = PERSISTENTIE.inTransactie(em -> new JpaKader(em).readDoel(DOEL));
    assertThat(terug.inhoud().soort()).isEqualTo(Doelsoort.NIEUW);
    assertThat(terug.inhoud().indicatoren()).isNotEmpty();
    assertThat(terug.besluit()).isEqualTo("Raadsbesluit 2026-112");
  }

  @Test
  void tweeMensenAanDeVisieDeTweedeWordtGeweigerd() {
    tegelijk(
        em -> new JpaKader(em).visie().stelVast("Van een", BESLUIT, VANDAAG),
        em -> new JpaKader(em).visie().stelVast("Van twee", BESLUIT, VANDAAG),
        em -> new JpaKader(em).visie());
  }

  @Test
  void tweeMensenAanEenAmbitieDeTweedeWordtGeweigerd() {
    tegelijk(
        em -> new JpaKader(em).readAmbitie(1).wijzig("Van een", null, BESLUIT, VANDAAG),
        em -> new JpaKader(em).readAmbitie(1).wijzig("Van twee", null, BESLUIT, VANDAAG),
        em -> new JpaKader(em).readAmbitie(1));
  }

  @Test
  void tweeMensenAanDeIndicatorenVanEenDoelDeTweedeWordtGeweigerd() {
    tegelijk(
        em -> new JpaKader(em).readDoel(DOEL).wijzig(doel("Een"), BESLUIT, VANDAAG),
        em -> new JpaKader(em).readDoel(DOEL).wijzig(doel("Twee"), BESLUIT, VANDAAG),
        em -> new JpaKader(em).readDoel(DOEL));
  }

  private static void tegelijk(
      Consumer<EntityManager> eerste,
      Consumer<EntityManager> tweede,
      Consumer<EntityManager> lees) {
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    lees.accept(twee);
    eerste.accept(een);
    een.getTransaction().commit();
    tweede.accept(twee);
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
  }
}
