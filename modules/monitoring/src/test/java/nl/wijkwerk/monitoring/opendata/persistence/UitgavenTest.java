package nl.wijkwerk.monitoring.opendata.persistence;

import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.BEKEND;
import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.NU;
import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.inhoud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetcijfers;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Kleinegetallen;
import nl.wijkwerk.monitoring.opendata.domain.Maatcel;
import nl.wijkwerk.monitoring.opendata.domain.Samenstelling;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.monitoring.opendata.domain.Voorgeschiedenis;
import nl.wijkwerk.monitoring.opendata.openbaar.UitgaveFixture;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UitgavenTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  @RegisterExtension
  static final Persistentie PERSISTENTIE = Persistentie.of("monitoring", DATABASE);

  private static Dataset bewaar(String kenmerk, int uitgaven) {
    Dataset dataset = new Dataset(UUID.randomUUID(), kenmerk, inhoud(), BEKEND, NU, "M");
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaDatasets datasets = new JpaDatasets(em);
          datasets.voegToe(dataset);
          for (int i = 0; i < uitgaven; i++) {
            int nummer = dataset.publiceer(1, NU.plusDays(i));
            datasets.bewaar();
            new JdbcUitgaven(DATABASE.dataSource(), em)
                .voegToe(dataset.id(), UitgaveFixture.uitgave(nummer), rijen(nummer));
          }
        });
    return dataset;
  }

  private static List<Datasetrij> rijen(int nummer) {
    return List.of(
        rij("WK1", BigDecimal.valueOf(nummer), null),
        rij("WK2", null, "WEGGELATEN"),
        rij("WK3", null, "PUNT"));
  }

  private static Datasetrij rij(String gebied, BigDecimal waarde, String reden) {
    return new Datasetrij(2020, gebied, "Wijk", Datasetniveau.WIJK, "PROEF", waarde, reden, "CBS");
  }

  @Test
  @Bedrijfsregel("MON-147")
  void alleenWatGepubliceerdIsStaatOpenbaarEnWelInZijnNieuwsteUitgave() {
    bewaar("alleen-concept", 0);
    Dataset weg = bewaar("ingetrokken", 1);
    Dataset uit = bewaar("uit", 2);
    PERSISTENTIE.doeInTransactie(
        em -> new JpaDatasets(em).read(weg.id()).trekIn("Er stond een fout in.", NU.plusDays(9)));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcUitgaven uitgaven = new JdbcUitgaven(DATABASE.dataSource(), em);
          assertThat(uitgaven.openbaar())
              .containsOnlyKeys("uit")
              .containsEntry("uit", UitgaveFixture.uitgave(2));
          assertThat(uitgaven.uitgaven(uit.id())).extracting(Uitgave::nummer).containsExactly(2, 1);
          assertThat(uitgaven.rijen(uit.id(), 2, 0, 2)).isEqualTo(rijen(2).subList(0, 2));
          assertThat(uitgaven.rijen(uit.id(), 2, 2, 2)).isEqualTo(rijen(2).subList(2, 3));
          assertThat(uitgaven.rijen(uit.id(), 2, 3, 2)).isEmpty();
          assertThat(uitgaven.laatsteWijziging().toInstant()).isEqualTo(NU.plusDays(9).toInstant());
        });
  }

  @Test
  @Bedrijfsregel("MON-223")
  void watEenUitgaveWegliesWeetEenLatereOokNaIntrekken() {
    Dataset dataset = bewaar("eerder", 2);
    List<Maatcel> cellen =
        List.of(
            new Maatcel(2019, "EERDER", "GM1", new BigDecimal("47.0"), false, null),
            new Maatcel(2019, "EERDER", "WK1", BigDecimal.valueOf(7), true, null),
            new Maatcel(2019, "EERDER", "WK2", BigDecimal.valueOf(40), true, null));
    PERSISTENTIE.doeInTransactie(
        em -> {
          JdbcUitgaven uitgaven = new JdbcUitgaven(DATABASE.dataSource(), em);
          uitgaven.wacht();
          uitgaven.onthoud(dataset.id(), UitgaveFixture.uitgave(2), cellen);
          new JpaDatasets(em).read(dataset.id()).trekIn("Er stond een fout in.", NU.plusDays(9));
        });
    Datasetcijfers nu = new Datasetcijfers("GM1");
    Map.of("GM1", 47, "WK1", 7, "WK2", 30, "WK3", 10)
        .forEach(
            (gebied, n) ->
                nu.voegToe(
                    2019,
                    new Datasetcijfers.Plek(
                        gebied,
                        gebied,
                        gebied.startsWith("GM") ? Niveau.STAD : Niveau.WIJK,
                        gebied.startsWith("GM") ? null : "GM1"),
                    "EERDER",
                    new Waarneming(BigDecimal.valueOf(n), null, null, null),
                    "CBS"));
    Samenstelling samen =
        Samenstelling.van(
            inhoud(2019, 2019, Datasetniveau.WIJK),
            List.of(new Proefindicator(Meetwijze.MAAT).maten("EERDER", null).maak()),
            Map.of("EERDER", "aantal"),
            nu,
            new Kleinegetallen(10, 50),
            new JdbcUitgaven(DATABASE.dataSource(), null)
                .voorgeschiedenis(Set.of("EERDER"), Set.of(2019)));
    assertThat(samen.rijen())
        .extracting(Datasetrij::gebied, Datasetrij::reden)
        .containsExactlyInAnyOrder(
            tuple("WK1", "WEGGELATEN"), tuple("WK2", "WEGGELATEN"), tuple("WK3", null));
  }

  @Test
  void eenDatasetKomtTerugZoalsHijWas() {
    Dataset dataset = bewaar("terug", 0);
    PERSISTENTIE.doeInTransactie(
        em -> {
          JpaDatasets datasets = new JpaDatasets(em);
          assertThat(datasets.read(dataset.id()).inhoud()).isEqualTo(inhoud());
          assertThat(datasets.findMetKenmerk("terug")).isPresent();
          assertThat(datasets.lijst(null, 1, 100).regels())
              .extracting(Dataset::id)
              .contains(dataset.id());
          assertThat(datasets.bronlicenties())
              .extracting(b -> b.bron())
              .contains("CBS Kerncijfers wijken en buurten");
        });
  }

  @Test
  void wieEenOudeVersieWijzigtWordtGeweigerd() {
    Dataset dataset = bewaar("oud", 0);
    assertThatThrownBy(
            () ->
                PERSISTENTIE.doeInTransactie(
                    em -> {
                      Dataset mijn = new JpaDatasets(em).read(dataset.id());
                      PERSISTENTIE.doeInTransactie(
                          ander ->
                              new JpaDatasets(ander)
                                  .read(dataset.id())
                                  .trekIn("Een collega was eerder.", NU));
                      mijn.wijzig(inhoud(), BEKEND, NU.plusHours(1), "M");
                    }))
        .isInstanceOfAny(OptimisticLockException.class, RollbackException.class);
  }

  @Test
  @Bedrijfsregel({"MON-141", "MON-142"})
  void deCijfersVanDeGemeenteKomenMetHunGebiedenUitDeDatabase() {
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2020, 'GM9901', 'Stad', 'STAD', null, 'GM9901', 'CBS'), (2020, 'WK990101',"
            + " 'Een', 'WIJK', 'GM9901', 'GM9901', 'CBS'), (2020, 'WK990102', 'Twee', 'WIJK',"
            + " 'GM9901', 'GM9901', 'CBS'), (2020, 'GM9902', 'Ander', 'STAD', null, 'GM9902', 'CBS')");
    int levering =
        DATABASE.value(
            Integer.class,
            "insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk,"
                + " status, fase, aangevraagd_door, aangevraagd_op) values ('Eigen telling', 2020,"
                + " 'x.csv', 1, 'x', 'GEREED', 'KLAAR', 'M', now()) returning id");
    DATABASE.execute(
        "insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id) values (2020,"
            + " 2020, 80, ?)",
        levering);
    for (Map.Entry<String, Integer> een :
        Map.of("GM9901", 104, "WK990101", 4, "WK990102", 100, "GM9902", 900).entrySet()) {
      DATABASE.execute(
          "insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde,"
              + " respondenten) values (?, ?, 80, ?, 60)",
          levering,
          een.getKey(),
          een.getValue());
    }
    JdbcUitgaven uitgaven = new JdbcUitgaven(DATABASE.dataSource(), null);
    String maat = "PersonenPerSoortUitkeringBijstand";
    Datasetcijfers cijfers = uitgaven.cijfers("GM9901", Set.of(maat), Set.of(2020));
    Indicator bijstand = new Proefindicator(Meetwijze.MAAT).maten(maat, null).maak();
    Samenstelling samen =
        Samenstelling.van(
            inhoud(2020, 2020, Datasetniveau.GEMEENTE, Datasetniveau.WIJK),
            List.of(bijstand),
            Map.of(maat, "aantal"),
            cijfers,
            new Kleinegetallen(10, 50),
            new Voorgeschiedenis());
    assertThat(samen.rijen())
        .extracting(Datasetrij::gebied, Datasetrij::reden)
        .containsExactly(
            tuple("GM9901", null),
            tuple("WK990101", "WEGGELATEN"),
            tuple("WK990102", "WEGGELATEN"));
    assertThat(samen.bronnen()).containsExactly("Eigen telling");
    assertThat(uitgaven.bronnen()).contains("Eigen telling");
  }
}
