package nl.wijkwerk.wijkplan.plan.persistence;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.persistence.JpaWijkanalyses;
import nl.wijkwerk.wijkplan.plan.domain.Planstap;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanstapPersistentieTest {
  private static final LocalDate VANDAAG = NU.toLocalDate();
  private static final LocalDate ANALYSE = VANDAAG.minusDays(30);
  private static final Plansoortstap STAP = new Plansoortstap(UUID.randomUUID(), "Opdracht", null);

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static Wijkplan legPlan() {
    return PERSISTENTIE.inTransactie(
        em -> {
          Wijkanalyse analyse = new Wijkanalyse("WK014111", "De Riet", ANALYSE, "Wijkregisseur");
          new JpaWijkanalyses(em).voegToe(analyse);
          em.flush();
          Wijkplan plan = WijkplanFixture.concept(analyse.id());
          new JpaWijkplannen(em).voegToe(plan);
          return plan;
        });
  }

  private static Planstap af(UUID plan) {
    Planstap stap = new Planstap(plan, STAP.id());
    stap.rondAf(STAP, 3, VANDAAG, ANALYSE, NU, "Wijkregisseur");
    return stap;
  }

  @Test
  void dagenVanStappenKomenUitDeAndereGegevensVanHetPlanEnNietUitDeToekomst() {
    Wijkplan plan = legPlan();
    assertThat(dagen(plan)).isEqualTo(Map.of(Planmoment.ANALYSE, ANALYSE));

    UUID groep = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.partijgroep values (?, 'Bewoners', true, null, 1)", groep);
    zetel(groep, VANDAAG.plusDays(1));
    avond(plan, VANDAAG.plusDays(1));
    project(plan, null);
    evaluatie(plan, 2026, null);
    assertThat(dagen(plan)).isEqualTo(Map.of(Planmoment.ANALYSE, ANALYSE));

    zetel(groep, VANDAAG.minusDays(40));
    zetel(groep, VANDAAG.minusDays(4));
    avond(plan, VANDAAG);
    avond(plan, VANDAAG.minusDays(2));
    project(plan, VANDAAG.minusDays(3));
    // Half past twelve at night here is still the day before in UTC.
    evaluatie(plan, 2027, OffsetDateTime.parse("2026-09-01T22:30:00Z"));
    assertThat(dagen(plan))
        .isEqualTo(
            Map.of(
                Planmoment.ANALYSE, ANALYSE,
                Planmoment.REGIEGROEP, VANDAAG.minusDays(40),
                Planmoment.BEWONERSAVOND, VANDAAG.minusDays(2),
                Planmoment.UITVOERING, VANDAAG.minusDays(3),
                Planmoment.EVALUATIE, LocalDate.of(2026, 9, 2)));
  }

  private static Map<Planmoment, LocalDate> dagen(Wijkplan plan) {
    return PERSISTENTIE.inTransactie(em -> new JpaPlanstappen(em).dagen(plan, VANDAAG));
  }

  private static void zetel(UUID groep, LocalDate van) {
    DATABASE.execute(
        "insert into wijkplan.regiegroepzetel (id, gebied_code, groep_id, bezetter, van, tot,"
            + " voorzitter, gewijzigd, versie) values (?, 'WK014111', ?, 'Een straat', ?, null,"
            + " false, now(), 1)",
        UUID.randomUUID(),
        groep,
        van);
  }

  private static void avond(Wijkplan plan, LocalDate dag) {
    DATABASE.execute(
        "insert into wijkplan.bewonersavond (id, plan_id, datum, plaats, genodigden, gewijzigd,"
            + " gewijzigd_door, versie) values (?, ?, ?, 'Wijkcentrum', 'Bewoners', now(),"
            + " 'Wijkregisseur', 1)",
        UUID.randomUUID(),
        plan.id(),
        dag);
  }

  private static void project(Wijkplan plan, LocalDate begonnen) {
    DATABASE.execute(
        "insert into wijkplan.project (id, plan_id, gebied_code, wijk, titel, soort, niveau,"
            + " status, begonnen_op, gewijzigd, gewijzigd_door, versie) values (?, ?, 'WK014111',"
            + " 'De Riet', 'Bankjes', 'SNELLE_MAATREGEL', 'WIJK', 'VOORBEREIDING', ?::date, now(),"
            + " 'Wijkregisseur', 1)",
        UUID.randomUUID(),
        plan.id(),
        begonnen == null ? null : begonnen.toString());
  }

  private static void evaluatie(Wijkplan plan, int jaar, OffsetDateTime afgesloten) {
    DATABASE.execute(
        "insert into wijkplan.evaluatie (id, plan_id, gebied_code, wijk, jaar, uiterlijk, gemaakt,"
            + " gewijzigd, gewijzigd_door, afgesloten_op, tekort, versie) values (?, ?, 'WK014111',"
            + " 'De Riet', ?, '2027-03-01', now(), now(), 'Wijkregisseur', ?::timestamptz,"
            + " ?::numeric, 1)",
        UUID.randomUUID(),
        plan.id(),
        jaar,
        afgesloten == null ? null : afgesloten.toString(),
        afgesloten == null ? null : "0");
  }

  @Test
  void tweeMensenAanEenStapDeTweedeWordtGeweigerdEnHetPlanHoudtZijnVersie() {
    Wijkplan plan = legPlan();
    PERSISTENTIE.doeInTransactie(em -> new JpaPlanstappen(em).voegToe(af(plan.id())));
    Planstap terug =
        PERSISTENTIE.inTransactie(
            em -> new JpaPlanstappen(em).find(plan.id(), STAP.id()).orElseThrow());
    assertThat(terug.tekst()).isEqualTo("Opdracht");
    assertThat(terug.plaats()).isEqualTo(3);
    assertThat(terug.afgerondOp()).isEqualTo(VANDAAG);
    EntityManager een = PERSISTENTIE.factory().createEntityManager();
    EntityManager twee = PERSISTENTIE.factory().createEntityManager();
    een.getTransaction().begin();
    twee.getTransaction().begin();
    Planstap bijTwee = new JpaPlanstappen(twee).van(plan.id()).get(0);
    new JpaPlanstappen(een).van(plan.id()).get(0).heropen(NU, "Een");
    een.getTransaction().commit();
    bijTwee.heropen(NU, "Twee");
    assertThatThrownBy(twee::flush).isInstanceOf(OptimisticLockException.class);
    twee.getTransaction().rollback();
    een.close();
    twee.close();
    assertThat(
            PERSISTENTIE
                .<Wijkplan>inTransactie(em -> new JpaWijkplannen(em).read(plan.id()))
                .versie())
        .isEqualTo(plan.versie());
  }
}
