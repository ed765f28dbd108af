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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetcijfers;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Jarenzonder;
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
  private static final String MAAT = "PersonenPerSoortUitkeringBijstand";

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

  @Test
  void zonderKenmerkIsErGeenDataset() {
    PERSISTENTIE.doeInTransactie(
        em ->
            assertThatThrownBy(() -> new JpaDatasets(em).read(null))
                .isInstanceOf(NietGevonden.class));
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
    lever(2020, Map.of("GM9901", 104, "WK990101", 4, "WK990102", 100, "GM9902", 900));
    JdbcUitgaven uitgaven = new JdbcUitgaven(DATABASE.dataSource(), null);
    Samenstelling samen = samen("GM9901", null, 2020, 2020);
    assertThat(samen.rijen())
        .extracting(Datasetrij::gebied, Datasetrij::reden)
        .containsExactly(
            tuple("GM9901", null),
            tuple("WK990101", "WEGGELATEN"),
            tuple("WK990102", "WEGGELATEN"));
    assertThat(samen.bronnen()).containsExactly("Eigen telling");
    assertThat(uitgaven.bronnen()).contains("Eigen telling");
  }

  /** Figures of the municipality itself: of their year no areas have to be known. */
  private static void lever(int jaar, Map<String, Integer> perGebied) {
    int levering =
        DATABASE.value(
            Integer.class,
            "insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk,"
                + " status, fase, aangevraagd_door, aangevraagd_op) values ('Eigen telling', ?,"
                + " 'x.csv', 1, 'x', 'GEREED', 'KLAAR', 'M', now()) returning id",
            jaar);
    DATABASE.execute(
        "insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id) values (?,"
            + " ?, 80, ?)",
        jaar,
        jaar,
        levering);
    for (Map.Entry<String, Integer> een : perGebied.entrySet()) {
      DATABASE.execute(
          "insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde,"
              + " respondenten) values (?, ?, 80, ?, 60)",
          levering,
          een.getKey(),
          een.getValue());
    }
  }

  private static Samenstelling samen(String gemeente, Integer basisjaar, int van, int tot) {
    Set<Integer> jaren = IntStream.rangeClosed(van, tot).boxed().collect(Collectors.toSet());
    if (basisjaar != null) {
      jaren.add(basisjaar);
    }
    return Samenstelling.van(
        inhoud(van, tot, Datasetniveau.GEMEENTE, Datasetniveau.WIJK),
        List.of(new Proefindicator(Meetwijze.MAAT).maten(MAAT, null).vanaf(basisjaar).maak()),
        Map.of(MAAT, "aantal"),
        new JdbcUitgaven(DATABASE.dataSource(), null).cijfers(gemeente, Set.of(MAAT), jaren),
        new Kleinegetallen(10, 50),
        new Voorgeschiedenis());
  }

  private static List<String> cellen(Samenstelling samen) {
    return samen.rijen().stream()
        .map(
            r ->
                r.jaar()
                    + " "
                    + r.gebied()
                    + " "
                    + (r.waarde() == null ? r.reden() : r.waarde().toPlainString()))
        .toList();
  }

  /** The areas of 2017 are nearer to those of 2018, and do not have all of them. */
  @Test
  @Bedrijfsregel({"MON-141", "MON-142", "MON-143", "MON-217"})
  void eigenCijfersVanJarenZonderIngelezenGebiedenStaanErInMetDezelfdeGrens() {
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2017, 'GM9903', 'Stad', 'STAD', null, 'GM9903', 'CBS'), (2017, 'WK990301',"
            + " 'Oud', 'WIJK', 'GM9903', 'GM9903', 'CBS'), (2020, 'GM9903', 'Stad', 'STAD', null,"
            + " 'GM9903', 'CBS'), (2020, 'WK990301', 'Een', 'WIJK', 'GM9903', 'GM9903', 'CBS'),"
            + " (2020, 'WK990302', 'Twee', 'WIJK', 'GM9903', 'GM9903', 'CBS'), (2020, 'WK990303',"
            + " 'Drie', 'WIJK', 'GM9903', 'GM9903', 'CBS')");
    lever(2018, Map.of("GM9903", 400, "WK990301", 200, "WK990302", 150, "WK990303", 50));
    lever(2019, Map.of("GM9903", 404, "WK990301", 200, "WK990302", 200, "WK990303", 4));
    lever(2020, Map.of("GM9903", 406, "WK990301", 203, "WK990302", 153, "WK990303", 50));
    Samenstelling aantallen = samen("GM9903", null, 2018, 2019);
    assertThat(cellen(aantallen))
        .containsExactly(
            "2018 GM9903 400.0",
            "2018 WK990301 200.0",
            "2018 WK990302 150.0",
            "2018 WK990303 50.0",
            "2019 GM9903 404.0",
            "2019 WK990301 WEGGELATEN",
            "2019 WK990302 200.0",
            "2019 WK990303 WEGGELATEN");
    assertThat(aantallen.rijen())
        .extracting(Datasetrij::naam)
        .contains("Een")
        .doesNotContain("Oud");
    assertThat(cellen(samen("GM9903", 2018, 2018, 2020)))
        .contains("2018 GM9903 100.0", "2020 GM9903 101.5", "2020 WK990301 101.5")
        .contains("2019 WK990301 WEGGELATEN", "2019 WK990303 WEGGELATEN")
        .noneMatch(cel -> cel.contains("BASISJAAR"));
  }

  /** What the known parts leave of the whole, would be the figure of the area that is left out. */
  @Test
  @Bedrijfsregel("MON-217")
  void eenJaarMetCijfersVanEenGebiedUitEenAndereIndelingStaatErNietInEnZegtWaarom() {
    DATABASE.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2010, 'WK990499', 'Oud', 'WIJK', 'GM9904', 'GM9904', 'CBS'), (2020,"
            + " 'GM9904', 'Stad', 'STAD', null, 'GM9904', 'CBS'), (2020, 'WK990401', 'Een', 'WIJK',"
            + " 'GM9904', 'GM9904', 'CBS'), (2020, 'WK990402', 'Twee', 'WIJK', 'GM9904', 'GM9904',"
            + " 'CBS')");
    lever(2028, Map.of("GM9904", 104, "WK990401", 60, "WK990402", 41, "WK990499", 3));
    lever(2029, Map.of("GM9904", 101, "WK990401", 60, "WK990402", 41));
    Samenstelling samen = samen("GM9904", null, 2028, 2030);
    assertThat(cellen(samen))
        .containsExactly("2029 GM9904 101.0", "2029 WK990401 60.0", "2029 WK990402 41.0");
    assertThat(samen.zonder())
        .containsExactly(
            new Jarenzonder(
                "PROEF", List.of(2028), Jarenzonder.Reden.GEBIEDEN_ONBEKEND, List.of("WK990499")),
            new Jarenzonder("PROEF", List.of(2030), Jarenzonder.Reden.GEEN_CIJFERS, List.of()));
    assertThat(samen("GM9904", 2028, 2029, 2029).zonder())
        .extracting(Jarenzonder::jaren)
        .containsExactly(List.of(2028));
    assertThat(cellen(samen("GM9904", 2028, 2029, 2029)))
        .contains("2029 GM9904 BASISJAAR_ONBEKEND");
  }
}
