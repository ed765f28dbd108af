package nl.wijkwerk.middelen.besteding.persistence;

import static nl.wijkwerk.middelen.MiddelenFixture.DAG;
import static nl.wijkwerk.middelen.MiddelenFixture.DE_RIET;
import static nl.wijkwerk.middelen.MiddelenFixture.heroveringDeRiet;
import static nl.wijkwerk.middelen.MiddelenFixture.onderdeel;
import static nl.wijkwerk.middelen.MiddelenFixture.post;
import static nl.wijkwerk.middelen.MiddelenFixture.reservering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.middelen.begroting.domain.Begroting;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.begroting.persistence.Geldlezer;
import nl.wijkwerk.middelen.begroting.persistence.JpaBegrotingen;
import nl.wijkwerk.middelen.begroting.persistence.JpaPosten;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.besteding.domain.Bestedingssoort;
import nl.wijkwerk.middelen.reservering.application.Onderdeelherkomst;
import nl.wijkwerk.middelen.reservering.domain.Gereserveerd;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.persistence.JpaOnderdelen;
import nl.wijkwerk.middelen.reservering.persistence.JpaReserveringen;
import nl.wijkwerk.middelen.reservering.persistence.Reserveringslezer;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BestedingPersistentieTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "middelen");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("middelen", DATABASE);

  @Test
  void legeDatabaseHeeftSoortenWaarvanErEenPaarMogen() {
    List<Bestedingssoort> soorten =
        PERSISTENTIE.inTransactie(em -> new JpaBestedingen(em).soorten());
    assertThat(soorten)
        .extracting(Bestedingssoort::code, Bestedingssoort::toegestaan)
        .contains(tuple("buurtbemiddeling", true), tuple("herinrichting", false));
  }

  @Test
  void bestedingKomtUitDeDatabaseZoalsZijErInGing() {
    UUID id = bewaar("Moestuin", DE_RIET, "2500");

    Besteding terug =
        PERSISTENTIE.inTransactie(em -> (Besteding) new JpaOnderdelen(em).find(id).orElseThrow());

    assertThat(terug.omschrijving()).isEqualTo("Moestuin");
    assertThat(terug.soort().naam()).isEqualTo("Bewonersinitiatief");
    assertThat(terug.raming()).isEqualByComparingTo("2500");
    assertThat(terug.status()).isEqualTo(Onderdeelstatus.OPEN);
  }

  @Test
  void onderdeelVanEenPlanIsGeenBesteding() {
    Planonderdeel onderdeel = onderdeel();
    PERSISTENTIE.doeInTransactie(em -> new JpaOnderdelen(em).add(onderdeel));
    PERSISTENTIE.doeInTransactie(
        em -> {
          assertThatThrownBy(() -> new JpaBestedingen(em).read(onderdeel.id()))
              .isInstanceOf(NietGevonden.class);
          assertThat(new Bestedingslezer(em).een(onderdeel.id())).isEmpty();
        });
  }

  @Test
  void verouderdeBestedingWordtNietOverschreven() {
    UUID id = bewaar("Moestuin", DE_RIET, null);
    EntityManager eerst = PERSISTENTIE.factory().createEntityManager();
    eerst.getTransaction().begin();
    Besteding oud = new JpaBestedingen(eerst).read(id);
    PERSISTENTIE.doeInTransactie(
        em -> new JpaBestedingen(em).read(id).laatVervallen(Gereserveerd.NIETS, "Gaat niet door"));

    oud.laatVervallen(Gereserveerd.NIETS, "Ook");
    assertThatThrownBy(eerst.getTransaction()::commit)
        .hasCauseInstanceOf(OptimisticLockException.class);
    eerst.close();
  }

  @Test
  void lijstWordtInDeDatabaseGefilterdGesorteerdEnGeteld() {
    String wijk = "WK" + UUID.randomUUID();
    bewaar("B tuin", wijk, "200");
    bewaar("A feest", wijk, null);
    UUID weg = bewaar("C tuin", wijk, "100");
    PERSISTENTIE.doeInTransactie(
        em -> new JpaBestedingen(em).read(weg).laatVervallen(Gereserveerd.NIETS, "Weg"));

    PERSISTENTIE.doeInTransactie(
        em -> {
          Bestedingslezer lezer = new Bestedingslezer(em);
          Pagina<Bestedingsregel> eerste = lezer.zoek(filter(null, wijk, null, null), 1, 2);
          assertThat(eerste.totaal()).isEqualTo(3);
          assertThat(eerste.regels())
              .extracting(Bestedingsregel::omschrijving)
              .containsExactly("A feest", "B tuin");
          assertThat(lezer.alle(filter("TUIN", wijk, null, "-raming")))
              .extracting(Bestedingsregel::omschrijving)
              .containsExactly("B tuin", "C tuin");
          assertThat(lezer.totaal(Bestedingsfilter.open(wijk)))
              .satisfies(
                  t -> {
                    assertThat(t.aantal()).isEqualTo(2);
                    assertThat(t.raming()).isEqualByComparingTo("200");
                  });
          assertThat(lezer.alle(filter(null, Bestedingsfilter.GEMEENTE, null, null)))
              .noneMatch(b -> wijk.equals(b.gebied()));
          assertThat(lezer.zoek(filter(null, wijk, 2031, null), 1, 2).totaal()).isZero();
          assertThatThrownBy(() -> lezer.zoek(filter(null, null, null, "id; drop"), 1, 2))
              .isInstanceOf(OngeldigeInvoer.class);
        });
  }

  @Test
  void geldBuitenEenPlanTeltMeeEnOokApart() {
    Begroting begroting = heroveringDeRiet();
    Post post = post(begroting);
    Planonderdeel vanPlan = onderdeel();
    UUID buitenPlan = bewaar("Moestuin", DE_RIET, "2500");
    PERSISTENTIE.doeInTransactie(
        em -> {
          new JpaBegrotingen(em).add(begroting);
          em.flush();
          new JpaPosten(em).add(post);
          new JpaOnderdelen(em).add(vanPlan);
          JpaReserveringen reserveringen = new JpaReserveringen(em);
          reserveringen.add(reservering(post, vanPlan, "300"));
          reserveringen.add(reservering(post, new JpaBestedingen(em).read(buitenPlan), "200"));
        });

    PERSISTENTIE.doeInTransactie(
        em -> {
          Geldlezer geld = new Geldlezer(em);
          assertThat(geld.gereserveerdBuitenPlan(post.id())).isEqualByComparingTo("200");
          assertThat(geld.posten(DE_RIET, null, DAG))
              .filteredOn(p -> p.id().equals(post.id()))
              .singleElement()
              .satisfies(
                  p -> {
                    assertThat(p.gereserveerd()).isEqualByComparingTo("500");
                    assertThat(p.buitenPlan()).isEqualByComparingTo("200");
                  });
          Reserveringslezer lezer = new Reserveringslezer(em);
          assertThat(lezer.vanPost(post.id(), Onderdeelherkomst.BUITEN_PLAN, null, 1, 9).regels())
              .singleElement()
              .satisfies(
                  r -> {
                    assertThat(r.buitenPlan()).isTrue();
                    assertThat(r.voor()).isEqualTo("Moestuin");
                  });
          assertThat(lezer.vanPost(post.id(), Onderdeelherkomst.PLAN, null, 1, 9).totaal())
              .isEqualTo(1);
          assertThat(lezer.vanPost(post.id(), null, "onderdeel", 1, 9).totaal()).isEqualTo(2);
          assertThat(lezer.planonderdelen(DE_RIET)).noneMatch(o -> o.buitenPlan());
          assertThat(lezer.reserveerbaar()).anyMatch(o -> o.id().equals(buitenPlan));
        });
  }

  private static Bestedingsfilter filter(String q, String gebied, Integer jaar, String sorteer) {
    return new Bestedingsfilter(q, gebied, null, jaar, null, sorteer);
  }

  private static UUID bewaar(String omschrijving, String gebied, String raming) {
    return PERSISTENTIE.inTransactie(
        em -> {
          JpaBestedingen bestedingen = new JpaBestedingen(em);
          Besteding nieuw =
              new Besteding(
                  UUID.randomUUID(),
                  new Besteding.Inhoud(
                      omschrijving,
                      bestedingen.findSoort("bewonersinitiatief").orElseThrow(),
                      gebied,
                      "De Riet",
                      raming == null ? null : new BigDecimal(raming),
                      2027,
                      2028));
          bestedingen.add(nieuw);
          return nieuw.id();
        });
  }
}
