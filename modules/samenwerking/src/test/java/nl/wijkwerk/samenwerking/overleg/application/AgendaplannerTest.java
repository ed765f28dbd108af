package nl.wijkwerk.samenwerking.overleg.application;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitnummer;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.persistence.JpaAgendapunten;
import nl.wijkwerk.samenwerking.overleg.persistence.JpaOverleggen;
import nl.wijkwerk.samenwerking.overleg.persistence.JpaVergaderingen;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgendaplannerTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "samenwerking");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("samenwerking", DATABASE);

  private final List<String> sporen = new ArrayList<>();
  private OffsetDateTime nu = NU;

  @AfterEach
  void leeg() {
    DATABASE.execute("alter table samenwerking.besluit disable trigger all");
    DATABASE.execute(
        "truncate samenwerking.besluit, samenwerking.doorschuiving, samenwerking.agendapunt,"
            + " samenwerking.vergadering, samenwerking.mandaat, samenwerking.overleg");
    DATABASE.execute("alter table samenwerking.besluit enable trigger all");
  }

  private class Trail extends Spoor {
    @Override
    public void leg(String actie, Onderwerp onderwerp, String gebied, String omschrijving) {
      synchronized (sporen) {
        sporen.add(actie + " " + onderwerp + " " + omschrijving);
      }
    }
  }

  private Agendaplanner planner(EntityManager em) {
    Identiteit identiteit = new Identiteit();
    identiteit.meldSysteemAan("proef");
    return new Agendaplanner(
        em,
        new JpaOverleggen(em),
        new JpaVergaderingen(em),
        new JpaAgendapunten(em),
        new AlsSysteem(identiteit),
        new Trail(),
        Clock.fixed(nu.toInstant(), Klok.ZONE));
  }

  private void plan(Consumer<Agendaplanner> werk) {
    PERSISTENTIE.doeInTransactie(em -> werk.accept(planner(em)));
  }

  private void werkBij() {
    plan(Agendaplanner::werkBij);
  }

  private Overleg opgavetafelInDatabase() {
    return PERSISTENTIE.inTransactie(
        em -> {
          Overleg tafel = opgavetafel();
          em.persist(tafel);
          return tafel;
        });
  }

  private void biedAan(UUID plan, int versie) {
    PERSISTENTIE.doeInTransactie(
        em ->
            new Planagendering(
                    em,
                    planner(em),
                    new JpaAgendapunten(em),
                    new Gebieden(DATABASE.dataSource()),
                    new Trail(),
                    Clock.fixed(nu.toInstant(), Klok.ZONE))
                .agendeer(
                    new PlanAangeboden(
                        plan, versie, "WK014111", "De Riet", "Wijkplan De Riet", List.of())));
  }

  private List<LocalDate> dagVan(UUID plan, int versie) {
    return DATABASE
        .query(
            "select v.datum from samenwerking.agendapunt p left join samenwerking.vergadering v on"
                + " v.id = p.vergadering_id where p.onderwerp = ? and p.stuk_versie = ?",
            "wijkplan:" + plan,
            versie)
        .stream()
        .map(r -> r.get("datum") == null ? null : LocalDate.parse(r.get("datum").toString()))
        .toList();
  }

  private Agendapunt punt(UUID plan, int versie) {
    return PERSISTENTIE.inTransactie(
        em -> new JpaAgendapunten(em).findVoorStuk(Onderwerp.wijkplan(plan), versie).orElseThrow());
  }

  @Test
  @Bedrijfsregel("SAM-10")
  void vergaderingenStaanEenHalfJaarVooruitKlaar() {
    opgavetafelInDatabase();
    werkBij();
    assertThat(DATABASE.query("select datum from samenwerking.vergadering order by datum"))
        .extracting(r -> r.get("datum").toString())
        .containsExactly(
            "2026-11-24",
            "2026-12-22",
            "2027-01-19",
            "2027-02-16",
            "2027-03-16",
            "2027-04-13",
            "2027-05-11");
    sporen.clear();
    werkBij();
    assertThat(sporen).isEmpty();
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void aangebodenPlanKrijgtPreciesEenPuntOokBijHerhaling() {
    opgavetafelInDatabase();
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    biedAan(plan, 1);
    assertThat(dagVan(plan, 1)).containsExactly(TAFEL);
    assertThat(sporen)
        .filteredOn(s -> s.startsWith("agendapunt.geagendeerd wijkplan:" + plan))
        .singleElement()
        .asString()
        .endsWith("op de agenda van opgavetafel 24 november 2026");
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void begonnenVergaderingKrijgtHetPuntNietMeer() {
    opgavetafelInDatabase();
    nu = om(TAFEL, 12);
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    assertThat(dagVan(plan, 1)).containsExactly(VOLGENDE);
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void planWachtTotErEenOverlegIs() {
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    assertThat(dagVan(plan, 1)).containsExactly((LocalDate) null);
    opgavetafelInDatabase();
    werkBij();
    assertThat(dagVan(plan, 1)).containsExactly(TAFEL);
  }

  @Test
  @Bedrijfsregel("SAM-05")
  void opnieuwAangebodenPlanKrijgtEenNieuwPuntEnHetOpenPuntVervalt() {
    opgavetafelInDatabase();
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    biedAan(plan, 2);
    biedAan(plan, 1);
    assertThat(punt(plan, 1).status()).isEqualTo(Puntstatus.AFGEVOERD);
    assertThat(punt(plan, 2).titel()).isEqualTo("Wijkplan De Riet, versie 2");
    assertThat(punt(plan, 2).status()).isEqualTo(Puntstatus.OPEN);
  }

  @Test
  @Bedrijfsregel("SAM-07")
  void nietBeslotenPuntSchuiftVanzelfDoorEnBeslotenPuntNiet() {
    opgavetafelInDatabase();
    UUID open = UUID.randomUUID();
    UUID besloten = UUID.randomUUID();
    biedAan(open, 1);
    biedAan(besloten, 1);
    PERSISTENTIE.doeInTransactie(
        em ->
            new JpaAgendapunten(em)
                .findVoorStuk(Onderwerp.wijkplan(besloten), 1)
                .orElseThrow()
                .besluit(
                    new JpaOverleggen(em).alle().get(0),
                    new Vergadering(new JpaOverleggen(em).alle().get(0), TAFEL),
                    VOORZITTER,
                    vooruit(Uitkomst.AKKOORD, REDEN),
                    new Besluitnummer(2026, 1),
                    nu));
    werkBij();
    assertThat(dagVan(open, 1)).as("de vergadering is nog niet voorbij").containsExactly(TAFEL);

    nu = om(TAFEL.plusDays(1), 0);
    sporen.clear();
    werkBij();
    werkBij();
    assertThat(dagVan(open, 1)).containsExactly(VOLGENDE);
    assertThat(dagVan(besloten, 1)).containsExactly(TAFEL);
    assertThat(sporen)
        .filteredOn(s -> s.startsWith("agendapunt.doorgeschoven"))
        .singleElement()
        .asString()
        .contains("van opgavetafel 24 november 2026 naar 22 december 2026");
  }

  @Test
  @Bedrijfsregel("SAM-07")
  void eenAndereReeksNeemtDePuntenMee() {
    Overleg tafel = opgavetafelInDatabase();
    UUID plan = UUID.randomUUID();
    biedAan(plan, 1);
    LocalDate donderdag = LocalDate.of(2026, 11, 26);
    PERSISTENTIE.doeInTransactie(
        em -> {
          Overleg o = em.find(Overleg.class, tafel.id());
          o.stelIn(
              o.naam(),
              o.voorzitterRol(),
              o.verwijstNaar(),
              true,
              new nl.wijkwerk.samenwerking.overleg.domain.Reeks(
                  donderdag, 2, o.reeks().begintijd(), 60),
              null);
          em.flush();
          Agendaplanner planner = planner(em);
          planner.volgReeks(o);
          planner.werkBij();
        });
    assertThat(dagVan(plan, 1)).containsExactly(donderdag);
  }

  @Test
  @Bedrijfsregel("SAM-10")
  void tweeTegelijkMakenGeenDubbeleVergaderingen() throws Exception {
    opgavetafelInDatabase();
    int draden = 4;
    CyclicBarrier samen = new CyclicBarrier(draden);
    ExecutorService uitvoerder = Executors.newFixedThreadPool(draden);
    try {
      List<Callable<Void>> taken = new ArrayList<>();
      for (int i = 0; i < draden; i++) {
        taken.add(
            () -> {
              samen.await();
              werkBij();
              return null;
            });
      }
      for (Future<Void> uitkomst : uitvoerder.invokeAll(taken)) {
        uitkomst.get();
      }
    } finally {
      uitvoerder.shutdownNow();
    }
    assertThat(DATABASE.value(Long.class, "select count(*) from samenwerking.vergadering"))
        .isEqualTo(7);
    assertThat(sporen).filteredOn(s -> s.startsWith("overleg.gepland")).hasSize(1);
  }
}
