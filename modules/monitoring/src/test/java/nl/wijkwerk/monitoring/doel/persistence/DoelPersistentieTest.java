package nl.wijkwerk.monitoring.doel.persistence;

import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.NU;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.VANDAAG;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.enquete;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.inhoud;
import static nl.wijkwerk.monitoring.doel.domain.DoelFixture.jaren;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.DoelFixture;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelmaat;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;
import nl.wijkwerk.monitoring.doel.domain.Doeltotalen;
import nl.wijkwerk.monitoring.doel.domain.Doelvoortgang;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DoelPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static Doelplan plan(UUID id, String titel) {
    return new Doelplan(id, "WK014111", "De Riet", "11", titel, 2026, 2030, "AANGEBODEN", 1);
  }

  private static Doel met(Doel doel, Doelvoortgang voortgang) {
    return new Doel(
        doel.plan(), doel.inhoud(), "BIJSTAND", "per 1.000", 1, doel.vervallen(), voortgang);
  }

  private static Doelfilter filter(UUID plan, Doelstand stand, String sorteer) {
    return new Doelfilter(null, null, plan, stand, sorteer);
  }

  @Test
  @Bedrijfsregel("MON-138")
  void eenEerderBerichtVanHetPlanWordtNietMeerOvergenomenEnWatWegIsBlijftBewaard() {
    UUID plan = UUID.randomUUID();
    Doelinhoud een = new DoelFixture().maak();
    Doelinhoud twee = new DoelFixture().maak();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcDoelen doelen = new JdbcDoelen(em);
          assertThat(doelen.neemOver(plan(plan, "Eerst"), 10, List.of(een, twee))).isTrue();
          assertThat(doelen.neemOver(plan(plan, "Dubbel"), 10, List.of())).isFalse();
          assertThat(doelen.neemOver(plan(plan, "Daarna"), 12, List.of(twee))).isTrue();
          assertThat(doelen.neemOver(plan(plan, "Te laat"), 11, List.of(een))).isFalse();
          assertThat(doelen.vanPlan(plan))
              .singleElement()
              .satisfies(
                  d -> {
                    assertThat(d.inhoud()).isEqualTo(twee);
                    assertThat(d.plan().titel()).isEqualTo("Daarna");
                  });
          assertThat(doelen.read(een.id()).vervallen()).isTrue();
          assertThat(doelen.zoek(filter(plan, null, null), 1, 10).totaal()).isEqualTo(1);
        });
  }

  @Test
  void voortgangKomtTerugZoalsZijIsUitgerekendEnIsTeFilterenEnTeSorteren() {
    UUID plan = UUID.randomUUID();
    Doelinhoud achter = new DoelFixture().maak();
    Doelinhoud bereikt = new DoelFixture().maak();
    Doelinhoud onbekend = new DoelFixture().maak();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcDoelen doelen = new JdbcDoelen(em);
          doelen.neemOver(plan(plan, "Meten"), 20, List.of(achter, bereikt, onbekend));
          Doelvoortgang nog = DoelFixture.cijfers(achter, jaren(2021, "60", "59", "58"));
          Doelvoortgang klaar = DoelFixture.cijfers(bereikt, jaren(2021, "50", "45", "40"));
          doelen.vergrendel(List.of(achter.id(), bereikt.id()));
          doelen.bewaar(
              List.of(met(doelen.read(achter.id()), nog), met(doelen.read(bereikt.id()), klaar)));
          Doelvoortgang terug = doelen.read(achter.id()).voortgang();
          assertThat(terug.stand()).isEqualTo(Doelstand.ACHTER);
          assertThat(terug.deel()).isEqualByComparingTo(nog.deel());
          assertThat(terug.prognose().waarde()).isEqualByComparingTo(nog.prognose().waarde());
          assertThat(terug.prognose().punten()).isEqualTo(3);
          assertThat(terug.laatste().dag()).isEqualTo(nog.laatste().dag());
          assertThat(Doeltotalen.van(doelen.perStand(filter(plan, null, null))))
              .isEqualTo(new Doeltotalen(1, 0, 1, 0, 1, 3));
          assertThat(doelen.zoek(filter(plan, Doelstand.BEREIKT, null), 1, 10).regels())
              .extracting(d -> d.inhoud().id())
              .containsExactly(bereikt.id());
          Pagina<Doel> tweede = doelen.zoek(filter(plan, null, "-deel"), 2, 1);
          assertThat(tweede.totaal()).isEqualTo(3);
          assertThat(tweede.regels()).extracting(d -> d.inhoud().id()).containsExactly(achter.id());
          assertThat(doelen.zoek(new Doelfilter("NIETS_%", null, plan, null, null), 1, 5).regels())
              .isEmpty();
          assertThat(doelen.metIndicator("BIJSTAND", List.of("X")))
              .extracting(d -> d.inhoud().id())
              .contains(achter.id(), bereikt.id())
              .doesNotContain(onbekend.id());
          assertThat(doelen.metIndicator("ANDERS", List.of("Bijstand")))
              .extracting(d -> d.inhoud().id())
              .contains(onbekend.id());
          assertThat(doelen.plannen()).extracting(Doelplan::id).contains(plan);
          Doelvoortgang onzeker =
              DoelFixture.cijfers(
                  onbekend, List.of(enquete(2020, "61", "6.7"), enquete(2021, "60", "6.5")));
          doelen.bewaar(List.of(met(doelen.read(onbekend.id()), onzeker)));
          assertThat(doelen.read(onbekend.id()).voortgang().verschilmarge(1))
              .isEqualByComparingTo("9.3");
        });
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> new JdbcDoelen(em).zoek(filter(plan, null, "eigenaar"), 1, 5)))
        .hasStackTraceContaining(OngeldigeInvoer.class.getName());
  }

  private static UUID doel() {
    UUID plan = UUID.randomUUID();
    Doelinhoud doel = new DoelFixture().indicator("Scholen").maak();
    PERSISTENTIE.doeInTransactie(
        em -> new JdbcDoelen(em).neemOver(plan(plan, "Tellen"), 30, List.of(doel)));
    return doel.id();
  }

  private static UUID tel(UUID doel, String dag, int aantal) {
    Doeltelling telling = DoelFixture.telling(doel, dag, aantal, 34);
    PERSISTENTIE.doeInTransactie(em -> new JpaDoeltellingen(em).voegToe(telling));
    return telling.id();
  }

  @Test
  @Bedrijfsregel("MON-137")
  void gecorrigeerdeTellingHoudtWatErStondEnVervallenTeltNietMee() {
    UUID doel = doel();
    UUID een = tel(doel, "2013-06-30", 18);
    UUID twee = tel(doel, "2013-12-31", 20);
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaDoeltellingen(em)
                .read(een)
                .corrigeer(
                    inhoud("2013-06-30", 19, 34), "Een school was vergeten", VANDAAG, "X", NU));
    PERSISTENTIE.doeInTransactie(
        em -> new JpaDoeltellingen(em).read(twee).laatVervallen("Dubbel ingevoerd", "X", NU));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaDoeltellingen tellingen = new JpaDoeltellingen(em);
          assertThat(tellingen.van(List.of(doel)))
              .singleElement()
              .satisfies(
                  t -> {
                    assertThat(t.inhoud().aantal()).isEqualTo(19);
                    assertThat(t.eerder()).hasSize(1);
                    assertThat(t.eerder().get(0).inhoud().aantal()).isEqualTo(18);
                    assertThat(t.versie()).isEqualTo(2);
                  });
          assertThat(tellingen.alle(doel)).extracting(Doeltelling::id).containsExactly(twee, een);
        });
    // The day is free again, and taken once.
    tel(doel, "2013-12-31", 21);
    assertThatThrownBy(() -> tel(doel, "2013-12-31", 22)).isNotNull();
  }

  @Test
  void verouderdeTellingWordtGeweigerd() {
    UUID telling = tel(doel(), "2013-06-30", 18);
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Doeltelling oud = new JpaDoeltellingen(em).read(telling);
                      PERSISTENTIE.doeInTransactie(
                          eerder ->
                              new JpaDoeltellingen(eerder)
                                  .read(telling)
                                  .corrigeer(
                                      inhoud("2013-06-30", 19, 34),
                                      "De eerste is sneller",
                                      VANDAAG,
                                      "X",
                                      NU));
                      oud.corrigeer(
                          inhoud("2013-06-30", 20, 34), "De tweede te laat", VANDAAG, "Y", NU);
                    }))
        .isInstanceOf(RollbackException.class)
        .hasCauseInstanceOf(OptimisticLockException.class);
  }

  @Test
  void telbaarDoelWordtVastgehoudenMetWaarHetAanGemetenWordt() {
    UUID doel = doel();
    tel(doel, "2013-06-30", 18);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcDoelen doelen = new JdbcDoelen(em);
          Doel was = doelen.read(doel);
          Doelvoortgang v =
              Doelvoortgang.van(
                  was.inhoud(),
                  DoelFixture.VAN_JAAR,
                  Doelmaat.TELLING,
                  Doeltelling.punten(new JpaDoeltellingen(em).van(List.of(doel)), false),
                  DoelFixture.GRENZEN,
                  DoelFixture.TOLERANTIE);
          doelen.bewaar(List.of(new Doel(was.plan(), was.inhoud(), null, null, null, false, v)));
          assertThat(doelen.read(doel).voortgang().laatste().aantal()).isEqualTo(18);
          assertThat(doelen.read(doel).voortgang().maat()).isEqualTo(Doelmaat.TELLING);
        });
  }
}
