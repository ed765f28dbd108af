package nl.wijkwerk.startpagina.indeling.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import nl.wijkwerk.startpagina.indeling.domain.Blokken;
import nl.wijkwerk.startpagina.indeling.domain.Indeling;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndelingPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "startpagina");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("startpagina", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-25T12:00:00Z");

  private final UUID persoon = UUID.randomUUID();
  private final Blok werk = Blok.van("wijkplan", "werk", null, Portletbreedte.TWEE_DERDE);
  private final Blok geld = Blok.van("middelen", "wat-is-over", "WK014111", Portletbreedte.DERDE);
  private final Blok toen =
      Blok.van("middelen", "wat-is-over", "WK014111", 2025, Portletbreedte.DERDE);
  private final Blokken blokken = Blokken.van(List.of(werk, geld));

  private void leg() {
    PERSISTENTIE.doeInTransactie(
        em -> new JpaIndelingen(em).voegToe(new Indeling(persoon, blokken, NU)));
  }

  private static Indeling lees(EntityManager em, UUID persoon) {
    return new JpaIndelingen(em).find(persoon).orElseThrow();
  }

  @Test
  void indelingWordtTeruggelezenZoalsZeIsBewaard() {
    leg();
    PERSISTENTIE.doeInTransactie(em -> assertThat(lees(em, persoon).eigen()).contains(blokken));
    assertThat(
            PERSISTENTIE.<Boolean>inTransactie(
                em -> new JpaIndelingen(em).find(UUID.randomUUID()).isPresent()))
        .as("of another person")
        .isFalse();
  }

  @Test
  void hetzelfdeBlokOverEenAnderJaarStaatErNaastEnHoudtZijnJaar() {
    PERSISTENTIE.doeInTransactie(
        em -> new JpaIndelingen(em).voegToe(new Indeling(persoon, blokken.voegToe(toen), NU)));
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThat(lees(em, persoon).eigen().orElseThrow().lijst())
                .extracting(Blok::jaar)
                .containsExactly(null, null, 2025));
  }

  @Test
  void alleenEenAndereVolgordeGeeftOokEenNieuweVersie() {
    leg();
    long eerst = PERSISTENTIE.inTransactie(em -> lees(em, persoon).versie());
    Blokken omgekeerd = blokken.breder(geld.id()).omhoog(geld.id());
    PERSISTENTIE.doeInTransactie(em -> lees(em, persoon).deelIn(omgekeerd, NU.plusMinutes(1)));
    PERSISTENTIE.doeInTransactie(
        em -> {
          assertThat(lees(em, persoon).eigen()).contains(omgekeerd);
          assertThat(lees(em, persoon).versie()).isGreaterThan(eerst);
        });
  }

  @Test
  void terugNaarDeStandaardHoudtDeVersieOplopend() {
    leg();
    long eerst = PERSISTENTIE.inTransactie(em -> lees(em, persoon).versie());
    PERSISTENTIE.doeInTransactie(em -> lees(em, persoon).volgDeRol(NU.plusMinutes(1)));
    PERSISTENTIE.doeInTransactie(
        em -> {
          assertThat(lees(em, persoon).eigen()).isEmpty();
          assertThat(lees(em, persoon).versie()).isGreaterThan(eerst);
        });
  }

  @Test
  void verouderdeIndelingWordtGeweigerd() {
    leg();
    EntityManager eerste = PERSISTENTIE.factory().createEntityManager();
    EntityManager tweede = PERSISTENTIE.factory().createEntityManager();
    try {
      eerste.getTransaction().begin();
      tweede.getTransaction().begin();
      lees(eerste, persoon).deelIn(blokken.verwijder(geld.id()), NU.plusMinutes(1));
      lees(tweede, persoon).deelIn(blokken.verwijder(werk.id()), NU.plusMinutes(2));
      eerste.getTransaction().commit();
      assertThatThrownBy(() -> tweede.getTransaction().commit())
          .hasCauseInstanceOf(OptimisticLockException.class);
    } finally {
      eerste.close();
      tweede.close();
    }
  }

  @Test
  void tweedeEersteIndelingVanDezelfdePersoonIsVerouderd() {
    leg();
    assertThatThrownBy(this::leg).isInstanceOf(VerouderdeVersie.class);
  }
}
