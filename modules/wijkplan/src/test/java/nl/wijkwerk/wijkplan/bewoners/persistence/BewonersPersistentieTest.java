package nl.wijkwerk.wijkplan.bewoners.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Avondinhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Bewonersavond;
import nl.wijkwerk.wijkplan.bewoners.domain.Gevolg;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerking;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Telling;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plan.persistence.JpaPmdoelen;
import nl.wijkwerk.wijkplan.plan.persistence.JpaWijkplannen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroep;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroepinhoud;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetel;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelinhoud;
import nl.wijkwerk.wijkplan.regiegroep.persistence.JpaRegiegroepen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BewonersPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final LocalDate DAG = NU.toLocalDate();

  @BeforeAll
  static void legAmbities() throws SQLException {
    voerUit("insert into wijkplan.ambitie values (1, 'Een'), (2, 'Twee')");
  }

  private static void voerUit(String sql) throws SQLException {
    try (var verbinding = DATABASE.dataSource().getConnection();
        var opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }

  private static Wijkplan legPlan(String gebied) {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse(gebied, "Wijk", DAG, "Wijkregisseur");
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan =
              new Wijkplan(gebied, "Wijk", "11", "Plan", 2026, 2030, analyse.id(), NU, "Ik");
          new JpaWijkplannen(em).voegToe(plan);
          em.flush();
          return plan;
        });
  }

  private static UUID legAvond(Wijkplan plan, int opmerkingen) {
    UUID id = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaBewonersavonden avonden = new JpaBewonersavonden(em);
          avonden.voegToe(
              new Bewonersavond(
                  id,
                  plan.id(),
                  new Avondinhoud(DAG, null, "School", "Alle bewoners", null),
                  NU,
                  "Ik"));
          em.flush();
          for (int n = 1; n <= opmerkingen; n++) {
            Opmerking o =
                new Opmerking(UUID.randomUUID(), id, n, new Opmerkinginhoud(null, "Nr " + n));
            if (n == 1) {
              o.beantwoord(
                  new Antwoord("Nee", Gevolg.NIETS, null, "Dat gebeurt al"), null, NU, "Ik");
            }
            avonden.voegToe(o);
          }
        });
    return id;
  }

  @Test
  void tellingTeltPerAvondWatBeantwoordIs() {
    Wijkplan plan = legPlan("WK1");
    UUID avond = legAvond(plan, 3);
    legAvond(legPlan("WK2"), 2);
    assertThat(
            PERSISTENTIE.<Map<UUID, Telling>>inTransactie(
                em -> new JpaBewonersavonden(em).tellingen(plan.id())))
        .isEqualTo(Map.of(avond, new Telling(3, 1)));
    assertThat(
            PERSISTENTIE.<Integer>inTransactie(
                em -> new JpaBewonersavonden(em).hoogsteVolgnummer(avond)))
        .isEqualTo(3);
  }

  @Test
  void databaseGeeftEenNummerVanEenOpmerkingEenmaalUit() {
    UUID avond = legAvond(legPlan("WK3"), 1);
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      new JpaBewonersavonden(em)
                          .voegToe(
                              new Opmerking(
                                  UUID.randomUUID(), avond, 1, new Opmerkinginhoud(null, "x")));
                      em.flush();
                    }))
        .hasMessageContaining("avondopmerking_avond_id_volgnummer_key");
  }

  @Test
  void zetelEnGroepKomenTerugZoalsZeWaren() {
    UUID groep = UUID.randomUUID();
    UUID zetel = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaRegiegroepen r = new JpaRegiegroepen(em);
          Partijgroep bewoners =
              new Partijgroep(groep, new Partijgroepinhoud("Bewoners", true, null));
          r.voegToe(bewoners);
          em.flush();
          r.voegToe(
              new Zetel(
                  zetel,
                  "WK1",
                  bewoners,
                  new Zetelinhoud("Bewoner Rietstraat", DAG, DAG.plusDays(9), true),
                  NU));
        });
    List<Zetel> zetels =
        PERSISTENTIE.inTransactie(em -> new JpaRegiegroepen(em).zetelsVergrendeld("WK1"));
    assertThat(zetels)
        .singleElement()
        .satisfies(
            z -> {
              assertThat(z.groepId()).isEqualTo(groep);
              assertThat(z.inhoud())
                  .isEqualTo(new Zetelinhoud("Bewoner Rietstraat", DAG, DAG.plusDays(9), true));
            });
  }

  @Test
  void gereserveerdPerJaarTeltBijEnAfEnElkeGebeurtenisEenmaal() {
    Wijkplan plan = legPlan("WK4");
    UUID reservering = UUID.randomUUID();
    UUID gebeurtenis = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaPlangeld geld = new JpaPlangeld(em);
          geld.leg(gebeurtenis, plan.id(), reservering, 2027, new BigDecimal("100"));
          geld.leg(gebeurtenis, plan.id(), reservering, 2027, new BigDecimal("100"));
          geld.leg(UUID.randomUUID(), plan.id(), reservering, null, new BigDecimal("-30"));
          geld.leg(UUID.randomUUID(), UUID.randomUUID(), reservering, 2027, new BigDecimal("5"));
        });
    Map<Integer, BigDecimal> perJaar =
        PERSISTENTIE.inTransactie(em -> new JpaPlangeld(em).perJaar(plan.id()));
    assertThat(perJaar).hasSize(1);
    assertThat(perJaar.get(2027)).isEqualByComparingTo("70");
  }

  @Test
  void openDoelenKomenOudsteEerstEnHetFilterTeltDagen() {
    Wijkplan plan = legPlan("WK5");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaWijkplannen plannen = new JpaWijkplannen(em);
          plannen.voegToe(pm(plan, 1, "Nieuw", NU.minusDays(3)));
          plannen.voegToe(pm(plan, 2, "Oud", NU.minusDays(40)));
          plannen.voegToe(
              new Planregel(UUID.randomUUID(), plan.id(), 3, WijkplanFixture.doel(), NU));
          Planregel weg = pm(plan, 4, "Weg", NU.minusDays(90));
          weg.laatVervallen(NU, "Ik");
          plannen.voegToe(weg);
        });
    assertThat(zoek(0, null)).extracting(Pmdoel::doelstelling).containsExactly("Oud", "Nieuw");
    assertThat(zoek(0, "dagen")).extracting(Pmdoel::dagen).containsExactly(3L, 40L);
    assertThat(zoek(0, "-dagen")).extracting(Pmdoel::nummer).containsExactly("1.2", "1.1");
    assertThat(zoek(40, null)).extracting(Pmdoel::doelstelling).containsExactly("Oud");
    assertThat(zoek(41, null)).isEmpty();
  }

  private static List<Pmdoel> zoek(int dagen, String sorteer) {
    return PERSISTENTIE.inTransactie(
        em ->
            new JpaPmdoelen(em)
                .zoek(new Pmdoelfilter("WK5", null, dagen, sorteer), DAG, 1, 10)
                .regels());
  }

  private static Planregel pm(Wijkplan plan, int volgorde, String tekst, OffsetDateTime gemaakt) {
    return new Planregel(
        UUID.randomUUID(),
        plan.id(),
        volgorde,
        new Planregelinhoud(
            1, tekst, true, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null),
        gemaakt);
  }

  @Test
  @Bedrijfsregel("WPL-59")
  void onderbouwingVanEenOordeelVerandertNooitMeer() throws SQLException {
    Wijkplan plan = legPlan("WK6");
    voerUit(
        """
        insert into wijkplan.raadstoets (id, plan_id, inhoudsversie, vergadering, betrokkenheid,
          doelstellingen, middelen, vastgelegd, vastgelegd_door, versie, onderbouwing)
        values (gen_random_uuid(), '%s', 1, now(), true, true, true, now(), 'Griffier', 1, '{}')
        """
            .formatted(plan.id()));
    assertThatThrownBy(() -> voerUit("update wijkplan.raadstoets set onderbouwing = '{\"a\":1}'"))
        .hasMessageContaining("never changes");
    assertThatThrownBy(() -> voerUit("delete from wijkplan.raadstoets"))
        .hasMessageContaining("never changes");
  }
}
