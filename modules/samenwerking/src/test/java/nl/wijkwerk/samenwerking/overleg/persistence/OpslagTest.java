package nl.wijkwerk.samenwerking.overleg.persistence;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Reden;
import nl.wijkwerk.samenwerking.overleg.domain.Reeks;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpslagTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "samenwerking");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("samenwerking", DATABASE);

  private Overleg tafel;
  private Vergadering vergadering;
  private Agendapunt punt;

  @BeforeEach
  void leg() {
    DATABASE.execute("update samenwerking.overleg set plannen = false where plannen");
    PERSISTENTIE.doeInTransactie(
        em -> {
          tafel = zonderMandaat("Tafel " + UUID.randomUUID(), true);
          tafel.geefMandaat(Mandaat.BESLUIT, LocalDate.of(2026, 1, 1));
          em.persist(tafel);
          vergadering = new Vergadering(tafel, TAFEL);
          em.persist(vergadering);
          punt =
              new Agendapunt(
                  UUID.randomUUID(),
                  inbreng("Parkeren of groen", 30),
                  vergadering,
                  1,
                  "Iemand",
                  NU);
          em.persist(punt);
        });
  }

  private UUID besluit(Uitkomst uitkomst, String reden) {
    return PERSISTENTIE.inTransactie(
        em ->
            em.find(Agendapunt.class, punt.id())
                .besluit(
                    em.find(Overleg.class, tafel.id()),
                    vergadering,
                    VOORZITTER,
                    vooruit(uitkomst, reden),
                    new JpaOverleggen(em).nieuwNummer(2026),
                    NU)
                .id());
  }

  @Test
  void wordtTeruggelezenZoalsHetWerdOpgeslagen() {
    PERSISTENTIE.doeInTransactie(
        em -> {
          Overleg o = new JpaOverleggen(em).read(tafel.id());
          assertThat(o.reeks()).isEqualTo(reeks());
          assertThat(o.voorzitterRol()).isEqualTo(Rol.AMBTELIJK_OPDRACHTGEVER);
          assertThat(o.findMandaat(VANDAAG).orElseThrow().mandaat()).isEqualTo(Mandaat.BESLUIT);
          Agendapunt p = new JpaAgendapunten(em).read(punt.id());
          assertThat(p.sturing()).isEqualTo(punt.sturing());
          assertThat(p.wijknummer()).isEqualTo("11");
          assertThat(p.ingebrachtOp()).isEqualTo(NU);
        });
  }

  @Test
  void verouderdPuntWordtGeweigerd() {
    tweeTegelijk(
        Agendapunt.class,
        punt.id(),
        (em, p) -> p.wijzig(inbreng("Eerste", 10)),
        (em, p) -> p.voerAf(Reden.vanAfvoer("De aanvrager trekt het in.")));
  }

  @Test
  @Bedrijfsregel("SAM-09")
  void tweeBesluitenTegelijkKanNiet() {
    tweeTegelijk(
        Agendapunt.class,
        punt.id(),
        (em, p) ->
            p.besluit(
                em.find(Overleg.class, tafel.id()),
                vergadering,
                VOORZITTER,
                vooruit(Uitkomst.AKKOORD, REDEN),
                new JpaOverleggen(em).nieuwNummer(2026),
                NU),
        (em, p) -> p.wijzig(inbreng("Toch nog anders", 10)));
  }

  @Test
  void verouderdOverlegWordtGeweigerd() {
    tweeTegelijk(
        Overleg.class, tafel.id(), (em, o) -> hernoem(o, "Een"), (em, o) -> hernoem(o, "Twee"));
  }

  @Test
  void verouderdeVergaderingWordtGeweigerd() {
    tweeTegelijk(
        Vergadering.class,
        vergadering.id(),
        (em, v) -> v.sluitAf(TAFEL),
        (em, v) -> v.volg(new Reeks(TAFEL, 2, LocalTime.of(13, 0), 60)));
  }

  private static void hernoem(Overleg o, String naam) {
    o.stelIn(naam + UUID.randomUUID(), o.voorzitterRol(), o.verwijstNaar(), false, o.reeks(), null);
  }

  private static <T> void tweeTegelijk(
      Class<T> soort,
      UUID id,
      BiConsumer<EntityManager, T> eerste,
      BiConsumer<EntityManager, T> tweede) {
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      T traag = em.find(soort, id);
                      PERSISTENTIE.doeInTransactie(
                          snel -> eerste.accept(snel, snel.find(soort, id)));
                      tweede.accept(em, traag);
                    }))
        .hasRootCauseInstanceOf(org.eclipse.persistence.exceptions.OptimisticLockException.class)
        .hasStackTraceContaining(OptimisticLockException.class.getName());
  }

  @Test
  @Bedrijfsregel("SAM-09")
  void databaseWeigertEenBesluitTeWijzigenOfTeVerwijderen() {
    UUID id = besluit(Uitkomst.AKKOORD, REDEN);
    assertThatThrownBy(
            () ->
                DATABASE.execute(
                    "update samenwerking.besluit set reden = 'Iets heel anders dan dit' where id ="
                        + " ?",
                    id))
        .hasStackTraceContaining("samenwerking.besluit never changes");
    assertThatThrownBy(() -> DATABASE.execute("delete from samenwerking.besluit where id = ?", id))
        .hasStackTraceContaining("samenwerking.besluit never changes");
  }

  @Test
  @Bedrijfsregel("SAM-04")
  void databaseWeigertEenTweedePuntVoorDezelfdeVersie() {
    UUID plan = UUID.randomUUID();
    PERSISTENTIE.doeInTransactie(em -> em.persist(planpunt(plan, 1)));
    assertThatThrownBy(() -> PERSISTENTIE.doeInTransactie(em -> em.persist(planpunt(plan, 1))))
        .hasStackTraceContaining("agendapunt_stuk");
  }

  @Test
  @Bedrijfsregel("SAM-11")
  void databaseWeigertTweeMandatenOpEenDag() {
    assertThatThrownBy(
            () ->
                DATABASE.execute(
                    "insert into samenwerking.mandaat values (?, 'ADVISEERT', date '2026-06-01',"
                        + " null)",
                    tafel.id()))
        .hasStackTraceContaining("mandaat_niet_dubbel");
  }

  @Test
  void nieuwMandaatPastInDeDatabaseAlSluitHetAanOpHetVorige() {
    PERSISTENTIE.doeInTransactie(
        em ->
            em.find(Overleg.class, tafel.id())
                .geefMandaat(Mandaat.ADVISEERT, LocalDate.of(2027, 1, 1)));
    PERSISTENTIE.doeInTransactie(
        em -> assertThat(em.find(Overleg.class, tafel.id()).mandaten()).hasSize(2));
  }

  @Test
  void registerZoektFiltertEnNummert() {
    besluit(Uitkomst.NIET_AKKOORD, REDEN);
    UUID tweede = besluit(Uitkomst.AKKOORD, "Het parkeerprobleem weegt nu minder zwaar.");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcBesluitregister register = new JdbcBesluitregister(em);
          Pagina<BesluitRegel> alles = register.zoek(Besluitfilter.vanPunt(punt.id()), 1, 1);
          assertThat(alles.totaal()).isEqualTo(2);
          assertThat(alles.regels()).hasSize(1);
          Pagina<BesluitRegel> voorbij = register.zoek(Besluitfilter.vanPunt(punt.id()), 9, 1);
          assertThat(voorbij.totaal()).isEqualTo(2);
          assertThat(voorbij.regels()).isEmpty();
          BesluitRegel regel = register.find(tweede).orElseThrow();
          assertThat(regel.vervangt()).isNotNull();
          assertThat(regel.vervangenDoor()).isNull();
          assertThat(register.jaren()).contains(2026);
          assertThat(zoek(register, "parkeerprobleem", null).regels())
              .extracting(BesluitRegel::id)
              .contains(tweede);
          assertThat(zoek(register, regel.nummer(), null).regels())
              .extracting(BesluitRegel::id)
              .containsExactly(tweede);
          assertThat(zoek(register, "parkeren", Uitkomst.NIET_AKKOORD).regels())
              .isNotEmpty()
              .allMatch(r -> r.uitkomst() == Uitkomst.NIET_AKKOORD);
          assertThat(zoek(register, "zwembad", null).regels()).isEmpty();
          assertThatThrownBy(
                  () ->
                      register.zoek(
                          new Besluitfilter(null, null, null, null, null, null, "drop"), 1, 10))
              .isInstanceOf(OngeldigeInvoer.class);
        });
  }

  private static Pagina<BesluitRegel> zoek(
      JdbcBesluitregister register, String woorden, Uitkomst uitkomst) {
    return register.zoek(
        new Besluitfilter(woorden, null, 2026, uitkomst, null, null, "titel"), 1, 50);
  }

  @Test
  void lijstTeltPuntenEnMinuten() {
    PERSISTENTIE.doeInTransactie(
        em -> {
          Pagina<VergaderingRegel> lijst =
              new JpaVergaderingen(em).lijst(tafel.id(), true, VANDAAG, null, 1, 10);
          assertThat(lijst.regels())
              .singleElement()
              .satisfies(
                  v -> {
                    assertThat(v.punten()).isEqualTo(1);
                    assertThat(v.gevuld()).isEqualTo(30);
                    assertThat(v.eindtijd()).isEqualTo(LocalTime.of(11, 0));
                  });
          assertThat(
                  new JpaVergaderingen(em).lijst(tafel.id(), false, VANDAAG, null, 1, 10).regels())
              .isEmpty();
          assertThat(
                  new JpaVergaderingen(em).lijst(tafel.id(), false, VOLGENDE, null, 1, 10).regels())
              .hasSize(1);
        });
  }
}
