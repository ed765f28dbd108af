package nl.wijkwerk.communicatie.publicatie.persistence;

import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.KALENDER;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.MAANDAG;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.antwoordOp;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.besluit;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.concept;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.dagenLater;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.raadstoets;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleiding;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtregister;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten.Telling;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.communicatie.publicatie.domain.Termijn;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublicatiePersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("communicatie");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("communicatie", DATABASE);

  @BeforeEach
  void leeg() {
    DATABASE.execute(
        "truncate communicatie.publicatieplicht, communicatie.publicatieplicht_feit,"
            + " communicatie.publicatie, communicatie.publicatieversie");
  }

  @Test
  void plichtKomtHeelTerug() {
    UUID id = neemOp(raadstoets(false), MAANDAG);
    PERSISTENTIE.doeInTransactie(
        em -> {
          Publicatieplicht plicht = new JpaPublicatieplichten(em).find(id).orElseThrow();
          assertThat(plicht.soort()).isEqualTo(Aanleidingssoort.RAADSTOETS);
          assertThat(plicht.klok().begonnen().toInstant()).isEqualTo(MAANDAG.toInstant());
          assertThat(plicht.klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 7));
          assertThat(plicht.feiten())
              .extracting(f -> f.kader() + " " + f.voldaan())
              .containsExactly("BETROKKENHEID true", "DOELSTELLINGEN false", "MIDDELEN true");
        });
  }

  @Test
  @Bedrijfsregel("COM-01")
  void herhaaldeGebeurtenisGeeftGeenTweedePlicht() {
    Aanleiding aanleiding = besluit();
    neemOp(aanleiding, MAANDAG);
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(
                    new Plichtregister(new JpaPublicatieplichten(em), KALENDER)
                        .neemOp(aanleiding, dagenLater(5), 10))
                .isEmpty());
    assertThat(DATABASE.query("select 1 from communicatie.publicatieplicht")).hasSize(1);
  }

  @Test
  @Bedrijfsregel("COM-01")
  void databaseWeigertTweePlichtenVoorEenAanleiding() {
    neemOp(besluit(), MAANDAG);
    assertThatThrownBy(
            () ->
                DATABASE.execute(
                    "insert into communicatie.publicatieplicht (id, versie, aanleiding, soort,"
                        + " bron, onderwerp, titel, uitkomst, datum, begonnen, termijn, uiterlijk,"
                        + " status) select gen_random_uuid(), 1, aanleiding, soort, bron,"
                        + " onderwerp, titel, uitkomst, datum, begonnen, termijn, uiterlijk, status"
                        + " from communicatie.publicatieplicht"))
        .hasStackTraceContaining("publicatieplicht_een_per_aanleiding");
  }

  @Test
  void lijstZetWatHetEerstMoetBovenaan() {
    UUID later = neemOp(besluit(), dagenLater(4));
    UUID eerst = neemOp(besluit(UUID.randomUUID(), "WK014112"), MAANDAG);
    UUID klaar = neemOp(besluit(), dagenLater(-30));
    wijzig(klaar, p -> p.verval("dubbel", "iemand", MAANDAG, KALENDER));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaPublicatieplichten plichten = new JpaPublicatieplichten(em);
          assertThat(plichten.zoek(null, null, null, 1, 10).regels())
              .extracting(Publicatieplicht::id)
              .containsExactly(eerst, later, klaar);
          assertThat(plichten.zoek(Plichtstatus.OPEN, "WK014112", null, 1, 10).regels())
              .extracting(Publicatieplicht::id)
              .containsExactly(eerst);
          assertThat(plichten.zoek(null, null, null, 2, 2).regels())
              .extracting(Publicatieplicht::id)
              .containsExactly(klaar);
          assertThat(plichten.zoek(null, null, null, 2, 2).totaal()).isEqualTo(3);
          assertThat(plichten.gebieden()).containsExactly("WK014111", "WK014112");
          assertThat(plichten.tel(LocalDate.of(2026, 12, 8))).isEqualTo(new Telling(2, 1, 0, 1));
        });
  }

  @Test
  void berichtBewaartElkeVersieEnWordtGevonden() {
    Publicatie nieuw = concept();
    PERSISTENTIE.doeInTransactie(em -> em.persist(nieuw));
    PERSISTENTIE.doeInTransactie(
        em -> {
          Publicatie bericht = new JpaPublicaties(em).find(nieuw.id()).orElseThrow();
          bericht.bewaar(tekst("Speelplek open"), "iemand", MAANDAG);
          bericht.publiceer("Adviseur", MAANDAG);
        });
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaPublicaties publicaties = new JpaPublicaties(em);
          assertThat(publicaties.find(nieuw.id()).orElseThrow().versies()).hasSize(2);
          assertThat(publicaties.zoek(null, null, "SPEELPLEK", null, 1, 10).totaal()).isEqualTo(1);
          assertThat(publicaties.zoek(null, null, "100%", null, 1, 10).totaal()).isZero();
          assertThat(publicaties.zoek(Publicatiestatus.CONCEPT, null, null, null, 1, 10).totaal())
              .isZero();
          assertThat(publicaties.gepubliceerd(List.of("WK014111"), 1, 10).totaal()).isEqualTo(1);
          assertThat(publicaties.gepubliceerd(List.of("WK014112"), 1, 10).totaal()).isZero();
          assertThat(publicaties.aantalPerGebied()).containsEntry("WK014111", 1L);
        });
  }

  @Test
  @Bedrijfsregel("COM-05")
  void databaseLaatEenGepubliceerdeTekstStaan() {
    Publicatie nieuw = concept();
    nieuw.publiceer("Adviseur", MAANDAG);
    PERSISTENTIE.doeInTransactie(em -> em.persist(nieuw));
    assertThatThrownBy(
            () -> DATABASE.execute("update communicatie.publicatieversie set tekst = 'anders'"))
        .hasStackTraceContaining("never changed");
    assertThatThrownBy(() -> DATABASE.execute("delete from communicatie.publicatieversie"))
        .hasStackTraceContaining("never changed");
  }

  @Test
  void antwoordWordtBijZijnPlichtGevonden() {
    UUID id = neemOp(besluit(), MAANDAG);
    PERSISTENTIE.doeInTransactie(
        em -> {
          Publicatieplicht plicht = new JpaPublicatieplichten(em).find(id).orElseThrow();
          Publicatie bericht = antwoordOp(plicht);
          em.persist(bericht);
          bericht.publiceer("Adviseur", dagenLater(3));
          plicht.voldoe(bericht, "iemand", KALENDER);
        });
    PERSISTENTIE.doeInTransactie(em -> assertThat(new JpaPublicaties(em).bijPlicht(id)).hasSize(1));
    assertThat(DATABASE.value(Integer.class, "select werkdagen from communicatie.publicatieplicht"))
        .isEqualTo(3);
  }

  @Test
  void verouderdePlichtWordtGeweigerd() {
    UUID id = neemOp(besluit(), MAANDAG);
    assertVerouderd(
        em -> em.find(Publicatieplicht.class, id).verval("een", "een", MAANDAG, KALENDER),
        em -> em.find(Publicatieplicht.class, id).verval("twee", "twee", MAANDAG, KALENDER));
  }

  @Test
  void verouderdBerichtWordtGeweigerd() {
    Publicatie nieuw = concept();
    PERSISTENTIE.doeInTransactie(em -> em.persist(nieuw));
    assertVerouderd(
        em -> em.find(Publicatie.class, nieuw.id()).publiceer("Adviseur", MAANDAG),
        em -> em.find(Publicatie.class, nieuw.id()).bewaar(tekst("Anders"), "twee", MAANDAG));
  }

  @Test
  void verouderdeTermijnWordtGeweigerd() {
    assertVerouderd(
        em -> em.find(Termijn.class, Aanleidingssoort.BESLUIT).stelIn(3),
        em -> em.find(Termijn.class, Aanleidingssoort.BESLUIT).stelIn(4));
  }

  @Test
  void elkeSoortAanleidingHeeftEenTermijn() {
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(new JpaTermijnen(em).alle())
                .extracting(Termijn::soort)
                .containsExactlyInAnyOrder(Aanleidingssoort.values()));
  }

  private static void assertVerouderd(
      Consumer<EntityManager> eerste, Consumer<EntityManager> tweede) {
    EntityManager traag = PERSISTENTIE.factory().createEntityManager();
    traag.getTransaction().begin();
    eerste.accept(traag);
    PERSISTENTIE.doeInTransactie(tweede);
    assertThatThrownBy(traag.getTransaction()::commit)
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
    traag.close();
  }

  private static UUID neemOp(Aanleiding aanleiding, OffsetDateTime moment) {
    return PERSISTENTIE.inTransactie(
        em ->
            new Plichtregister(new JpaPublicatieplichten(em), KALENDER)
                .neemOp(aanleiding, moment, 10)
                .orElseThrow()
                .id());
  }

  private static void wijzig(UUID id, Consumer<Publicatieplicht> daad) {
    PERSISTENTIE.doeInTransactie(em -> daad.accept(em.find(Publicatieplicht.class, id)));
  }
}
