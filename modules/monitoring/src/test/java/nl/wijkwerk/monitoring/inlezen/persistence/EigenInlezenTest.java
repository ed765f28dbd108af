package nl.wijkwerk.monitoring.inlezen.persistence;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Proeflezing;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EigenInlezenTest {

  private static final Instant NU = Instant.parse("2026-11-27T09:00:00Z");
  private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);

  private static final Toewijzing PEILING =
      EigenFixture.toewijzing(
          Getalschrift.KOMMA,
          "code=GEBIEDSCODE",
          "jaar=JAAR",
          "cijfer=WAARDE:Rapportcijfer:score",
          "marge=MARGE",
          "n=RESPONDENTEN");

  private static final String[] REGELS = {
    "code;jaar;cijfer;marge;n",
    "WK900111;2020;6,8;0,3;214",
    "WK900111;2023;7,1;0,2;301",
    "WK900112;2023;;;4",
    "WK900111;ooit;7;;"
  };

  private Testdatabase database;
  private JdbcInleveringen inleveringen;
  private JdbcToewijzingen toewijzingen;
  private JdbcProeflezingen proeflezingen;

  @BeforeEach
  void maakDatabase() {
    database = Testdatabase.of("kern", "monitoring").open();
    inleveringen = new JdbcInleveringen(database.dataSource(), KLOK);
    toewijzingen = new JdbcToewijzingen(database.dataSource());
    proeflezingen = new JdbcProeflezingen(database.dataSource());
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private Optional<Bronmaat> maat(String naam, String eenheid) {
    return toewijzingen.maten().stream().filter(m -> m.heet(naam, eenheid)).findFirst();
  }

  private void maakMaat() throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      toewijzingen.voegMaatToe(c, "Rapportcijfer", "score", "Buurtpeiling", 1);
    }
  }

  private int leesIn(Toewijzing keuzes, Aanlevering.Bron bestand) throws SQLException {
    try (Aanlevering aanlevering = Aanlevering.metEigenTabel(List.of(bestand), Grenzen.STANDAARD)) {
      Eigenbestand eigen = Eigenbestand.vind(aanlevering).orElseThrow();
      List<Cijferbron> bronnen =
          eigen
              .lees(
                  keuzes.voor(eigen.kopteksten()),
                  null,
                  this::maat,
                  inleveringen.verhoudingen(),
                  new Gebiedszoeker(new KernGebiedenkennis(new Gebieden(database.dataSource()))),
                  2026)
              .perJaar();
      int id =
          inleveringen
              .voegToe(
                  new NieuweInlevering(
                      keuzes.bron(),
                      null,
                      bronnen.get(bronnen.size() - 1).jaar(),
                      null,
                      false,
                      aanlevering.naam(),
                      aanlevering.bytes(),
                      aanlevering.vingerafdruk(Toewijzingtekst.schrijf(keuzes)),
                      "Beheerder"))
              .orElseThrow();
      try (Connection c = database.dataSource().getConnection()) {
        c.setAutoCommit(false);
        assertThat(inleveringen.begin(id)).isTrue();
        try {
          for (int i = 0; i < bronnen.size(); i++) {
            Cijferbron bron = bronnen.get(i);
            int deze = i == bronnen.size() - 1 ? id : inleveringen.voegJaarToe(c, id, bron.jaar());
            new Inleesgang(c, deze, new KernGebieden(c), (fase, n, totaal) -> {}, KLOK)
                .voerUit(bron);
          }
          c.commit();
        } catch (RuntimeException e) {
          c.rollback();
          throw e;
        }
      }
      return id;
    }
  }

  @Test
  @Bedrijfsregel("MON-96")
  void elkJaarVanEenBestandIsEenLeveringEnSamenZijnZeEen() throws SQLException {
    maakMaat();
    int id = leesIn(PEILING, csv("peiling.csv", REGELS));

    List<Inlevering> samen = inleveringen.samenMet(inleveringen.find(id).orElseThrow());
    assertThat(samen).extracting(Inlevering::jaar).containsExactly(2020, 2023);
    assertThat(samen).extracting(Inlevering::hoofd).containsExactly(id, null);
    assertThat(samen).extracting(Inlevering::rijenGeweigerd).containsExactly(0, 1);
    assertThat(inleveringen.rapport(id, 10).kolommen())
        .extracting(k -> k.herkenning())
        .containsExactly(
            Kolom.Uitkomst.KENMERK,
            Kolom.Uitkomst.KENMERK,
            Kolom.Uitkomst.GEKOZEN,
            Kolom.Uitkomst.KENMERK,
            Kolom.Uitkomst.KENMERK);
    assertThat(
            database.value(
                String.class,
                "select string_agg(g.periode || ' ' || w.gebied_code || ' ' || coalesce(w.waarde"
                    + " || ' ' || w.marge, w.ontbreekt) || ' ' || w.respondenten, ', ' order by"
                    + " g.periode, w.gebied_code) from monitoring.geldend g join"
                    + " monitoring.waarneming w using (inlevering_id, indicator_id)"))
        .isEqualTo("2020 WK900111 6.8 0.3 214, 2023 WK900111 7.1 0.2 301, 2023 WK900112 LEEG 4");
    assertThat(database.value(Long.class, "select count(*) from kern.gebied")).isZero();
  }

  @Test
  @Bedrijfsregel("MON-96")
  void isEenJaarOnbruikbaarDanIsErNietsOpgeslagen() throws SQLException {
    maakMaat();
    assertThatThrownBy(
            () ->
                leesIn(
                    PEILING,
                    csv(
                        "peiling.csv",
                        "code;jaar;cijfer;marge;n",
                        "WK900111;2020;6,8;0,3;214",
                        "WK900111;2023;veel;;",
                        "WK900112;2023;meer;;")))
        .isInstanceOf(OngeldigBestand.class);
    assertThat(database.value(Long.class, "select count(*) from monitoring.waarneming")).isZero();
    assertThat(
            database.value(
                Long.class, "select count(*) from monitoring.inlevering where status = 'GEREED'"))
        .isZero();
  }

  @Test
  @Bedrijfsregel({"MON-210", "MON-211"})
  void watTwijfelGeeftStaatOpgeslagenEnInHetVerslag() throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      toewijzingen.voegMaatToe(c, "Voelt zich onveilig", "%", "Buurtpeiling", 1);
      toewijzingen.voegMaatToe(c, "Leden", "aantal", "Buurtpeiling", 0);
      toewijzingen.voegMaatToe(c, "Inwoners", "aantal", "Buurtpeiling", 0);
    }
    for (String eenheid : List.of("%", "per 1.000")) {
      database.execute(
          "insert into monitoring.indicator (code, naam, omschrijving, eenheid, decimalen, meetwijze,"
              + " frequentie, minimum, tolerantie, tolerantie_relatief, volgorde, teller_id,"
              + " noemer_id) select 'L' || length('%s'), 'Lid van iets ' || '%s', 'x', '%s', 1,"
                  .formatted(eenheid, eenheid, eenheid)
              + " 'VERHOUDING', 'JAAR', 0, 0, 0, 900, t.id, n.id from monitoring.indicator t,"
              + " monitoring.indicator n where t.code = 'EigenLeden' and n.code = 'EigenInwoners'");
    }
    assertThat(inleveringen.verhoudingen())
        .filteredOn(v -> v.deel() > 10_000)
        .as("of a number per thousand, no part has to be less than its whole")
        .hasSize(1);
    int id =
        leesIn(
            EigenFixture.toewijzing(
                Getalschrift.KOMMA,
                "code=GEBIEDSCODE",
                "jaar=JAAR",
                "p=WAARDE:Voelt zich onveilig:%",
                "leden=WAARDE:Leden:aantal",
                "inw=WAARDE:Inwoners:aantal"),
            csv(
                "leden.csv",
                "code;jaar;p;leden;inw",
                "WK900111;2023;120,5;41;40",
                "WK900112;2023;12;4%;40"));
    assertThat(inleveringen.rapport(id, 10).twijfels())
        .isEqualTo(
            new Inleesverslag.Twijfels(
                3,
                List.of(
                    new Twijfel(
                        2, null, "p", "120,5", Twijfel.Reden.BOVEN_HONDERD_PROCENT, null, null),
                    new Twijfel(
                        2,
                        null,
                        "leden",
                        "41",
                        Twijfel.Reden.MEER_DAN_GEHEEL,
                        "Inwoners",
                        new BigDecimal("40")),
                    new Twijfel(3, null, "leden", "4%", Twijfel.Reden.PROCENTTEKEN, null, null))));
    assertThat(inleveringen.rapport(id, 1).twijfels().eerste()).hasSize(1);
    assertThat(
            database.value(
                Long.class,
                "select count(waarde) from monitoring.waarneming where inlevering_id = " + id))
        .as("what is doubted, counts all the same")
        .isEqualTo(6);
  }

  @Test
  @Bedrijfsregel({"MON-266", "MON-267"})
  void nietGelezenBladenEnEenNaamVanEenAnderGebiedStaanInHetVerslag() throws SQLException {
    maakMaat();
    database.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2023, 'GM9001', 'Voorbeeld', 'STAD', null, 'GM9001', 'CBS'),"
            + " (2023, 'WK900111', 'De Hoek', 'WIJK', 'GM9001', 'GM9001', 'CBS'),"
            + " (2023, 'WK900112', 'Het Veld', 'WIJK', 'GM9001', 'GM9001', 'CBS')");
    int id =
        leesIn(
            EigenFixture.toewijzing(
                Getalschrift.KOMMA,
                "code=GEBIEDSCODE",
                "naam=GEBIEDSNAAM",
                "jaar=JAAR",
                "cijfer=WAARDE:Rapportcijfer:score"),
            csv(
                "peiling.csv",
                "code;naam;jaar;cijfer",
                "WK900111;Het Veld;2023;7,1",
                "WK900112;Het Veld;2023;6,8"));
    inleveringen.bewaarNietGelezen(id, List.of("peiling.xlsx (2016)"));
    Inleesverslag verslag = inleveringen.rapport(id, 10);
    assertThat(verslag.nietGelezen()).containsExactly("peiling.xlsx (2016)");
    assertThat(verslag.twijfels().eerste())
        .containsExactly(
            new Twijfel(
                2,
                null,
                "naam",
                "Het Veld",
                Twijfel.Reden.NAAM_VAN_ANDER_GEBIED,
                "WK900112",
                null));
  }

  @Test
  @Bedrijfsregel("MON-12")
  void hetzelfdeBestandMetAndereKeuzesIsIetsAnders() throws SQLException {
    maakMaat();
    int eerste = leesIn(PEILING, csv("peiling.csv", REGELS));
    Toewijzing zonderMarge =
        EigenFixture.toewijzing(
            Getalschrift.KOMMA,
            "code=GEBIEDSCODE",
            "jaar=JAAR",
            "cijfer=WAARDE:Rapportcijfer:score",
            "marge=NIETS",
            "n=NIETS");
    int tweede = leesIn(zonderMarge, csv("anders-genoemd.csv", REGELS));
    assertThat(inleveringen.vindIdentieke(tweede)).isNotEqualTo(Optional.of(eerste));
    int derde = leesIn(zonderMarge, csv("peiling.csv", REGELS));
    database.execute("update monitoring.inlevering set status = 'BEZIG' where id = " + derde);
    assertThat(inleveringen.vindIdentieke(derde)).contains(tweede);
    // With one of its years withdrawn, it is not there as a whole.
    database.execute(
        "update monitoring.inlevering set status = 'TERUGGETROKKEN' where hoofd_id = " + tweede);
    assertThat(inleveringen.vindIdentieke(derde)).isEmpty();
  }

  private static Toewijzing van(String bron) {
    return new Toewijzing(bron, Getalschrift.KOMMA, PEILING.kolommen(), List.of());
  }

  @Test
  @Bedrijfsregel("MON-219")
  void watEenAnderIntussenLietOnthoudenBlijft() throws SQLException {
    List<String> koppen = List.of("code", "jaar", "cijfer", "marge", "n");
    Instant eerder = NU.minusSeconds(60);
    Instant later = NU.plusSeconds(60);
    try (Connection c = database.dataSource().getConnection()) {
      toewijzingen.onthoud(c, koppen, van("Oud"), "Ans", eerder, eerder);
      toewijzingen.onthoud(c, koppen, van("Nieuw"), "Bea", NU, eerder);
      // Ans looked at her file before Bea read hers in, and did not change anything.
      assertThat(toewijzingen.onthoud(c, koppen, van("Oud"), "Ans", later, eerder))
          .hasValueSatisfying(
              o -> {
                assertThat(o.keuzes().bron()).isEqualTo("Nieuw");
                assertThat(o.door()).isEqualTo("Bea");
                assertThat(o.op()).isEqualTo(NU);
              });
      assertThat(toewijzingen.vind(koppen).orElseThrow().keuzes().bron()).isEqualTo("Nieuw");
      // Who has seen what Bea chose, and Bea herself, may choose otherwise.
      assertThat(toewijzingen.onthoud(c, koppen, van("Nieuwer"), "Bea", later, eerder))
          .map(o -> o.keuzes().bron())
          .contains("Nieuwer");
      assertThat(toewijzingen.onthoud(c, koppen, van("Oud"), "Ans", later, later))
          .map(o -> o.keuzes().bron())
          .contains("Oud");
    }
  }

  @Test
  @Bedrijfsregel("MON-94")
  void keuzesWordenOnthoudenPerKoppenMetHunVersie() throws SQLException {
    List<String> koppen = List.of("code", "jaar", "cijfer", "marge", "n");
    assertThat(toewijzingen.vind(koppen)).isEmpty();
    try (Connection c = database.dataSource().getConnection()) {
      assertThat(toewijzingen.onthoud(c, koppen, PEILING, "Beheerder", NU, NU)).isPresent();
      assertThat(toewijzingen.onthoud(c, koppen, PEILING, "Beheerder", NU, NU)).isEmpty();
      assertThat(
              toewijzingen.onthoud(
                  c,
                  koppen,
                  new Toewijzing("Andere bron", Getalschrift.PUNT, PEILING.kolommen(), List.of()),
                  "Beheerder",
                  NU,
                  NU))
          .map(Onthouden::versie)
          .contains(2L);
    }
    assertThat(toewijzingen.vind(List.of("N", "marge", "cijfer", "jaar ", "CODE")))
        .hasValueSatisfying(
            o -> {
              assertThat(o.versie()).isEqualTo(2);
              assertThat(o.keuzes().bron()).isEqualTo("Andere bron");
              assertThat(o.keuzes().kolommen().get(2).naam()).isEqualTo("Rapportcijfer");
            });
  }

  @Test
  @Bedrijfsregel("MON-33")
  void gebiedenDieErNietInStaanHoudenHunCijfer() throws SQLException {
    maakMaat();
    leesIn(PEILING, csv("wijken.csv", REGELS));
    leesIn(PEILING, csv("stad.csv", REGELS[0], "GM9001;2023;6,9;0,1;900", "WK900112;2023;7;;"));
    assertThat(geldig()).isEqualTo("GM9001 6.9 0.1, WK900111 7.1 0.2, WK900112 7 -");
    Toewijzing ander =
        new Toewijzing("Een ander", Getalschrift.KOMMA, PEILING.kolommen(), List.of());
    int laatste = leesIn(ander, csv("ander.csv", REGELS[0], "WK900111;2023;5;;"));
    assertThat(geldig()).isEqualTo("GM9001 6.9 0.1, WK900111 5 -, WK900112 7 -");
    try (Connection c = database.dataSource().getConnection()) {
      assertThat(new Terugtrekking(c).voerUit(laatste, 2023)).isTrue();
    }
    assertThat(geldig()).isEqualTo("GM9001 6.9 0.1, WK900111 7.1 0.2, WK900112 7 -");
  }

  private String geldig() {
    return database.value(
        String.class,
        "select string_agg(w.gebied_code || ' ' || w.waarde || ' ' || coalesce(w.marge::text, '-'),"
            + " ', ' order by w.gebied_code) from monitoring.geldende_waarneming w"
            + " where w.periode = 2023");
  }

  @Test
  void leefbaarometerWordtHerkendZonderIetsTeKiezen() throws SQLException {
    String[] regels = {
      "wk_code,wk_naam,jaar,lbm,afw,fys,onv,soc,vrz,won",
      "WK900111,De Hoek,2018,4.12,-0.021,-0.01,-0.03,0.01,0.019,-0.01",
      "WK900111,De Hoek,2020,4.15,0.009,0.0,-0.02,0.01,0.019,0.0"
    };
    Toewijzing keuzes = toewijzingen.vind(List.of(regels[0].split(","))).orElseThrow().keuzes();
    keuzes.vereis(null);
    assertThat(keuzes.bron()).isEqualTo("Leefbaarometer");
    leesIn(keuzes, csv("leefbaarometer.csv", StandardCharsets.UTF_8, regels));
    assertThat(
            database.value(
                String.class,
                "select string_agg(g.periode || ' ' || w.waarde, ', ' order by g.periode) from"
                    + " monitoring.geldend g join monitoring.waarneming w using (inlevering_id,"
                    + " indicator_id) join monitoring.indicator i on i.id = w.indicator_id where"
                    + " i.code = 'LeefbaarometerAfwijking'"))
        .isEqualTo("2018 -0.021, 2020 0.009");
    for (String niveau : List.of("gm", "bu")) {
      assertThat(
              toewijzingen.vind(
                  List.of((niveau + "_code,jaar,lbm,afw,fys,onv,soc,vrz,won").split(","))))
          .isPresent();
    }
  }

  @Test
  void eenMaatKrijgtEenEigenCode() throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      assertThat(toewijzingen.voegMaatToe(c, "Voelt zich véilig", "%", "Peiling", 1).code())
          .isEqualTo("EigenVoeltZichVeilig");
      assertThat(toewijzingen.voegMaatToe(c, "Voelt zich veilig", "aantal", "Peiling", 1).code())
          .isEqualTo("EigenVoeltZichVeilig_2");
    }
  }

  @Test
  @Bedrijfsregel("MON-97")
  void eenBekekenBestandStaatErInStukkenEnGaatWeerWeg() throws SQLException, IOException {
    UUID id = UUID.randomUUID();
    byte[] inhoud = "x".repeat(2_500_000).getBytes(StandardCharsets.UTF_8);
    try (Connection c = database.dataSource().getConnection()) {
      proeflezingen.voegToe(
          c,
          new Proeflezing(id, 1, "a.csv", 2023, null, false, null, null, "Beheerder", NU),
          List.of(
              LeveringFixture.bron("a.csv", inhoud), LeveringFixture.bron("b.csv", new byte[3])));
      List<Aanlevering.Bron> terug = proeflezingen.bestanden(id);
      assertThat(terug).extracting(Aanlevering.Bron::naam).containsExactly("a.csv", "b.csv");
      assertThat(terug.get(0).open().readAllBytes()).isEqualTo(inhoud);

      Proeflezing proef = proeflezingen.find(id).orElseThrow();
      proeflezingen.bewaar(c, new Proeflezing(id, 1, "", 2022, null, true, PEILING, null, "", NU));
      assertThat(proeflezingen.find(id).orElseThrow())
          .isEqualTo(
              new Proeflezing(id, 2, "a.csv", 2022, null, true, PEILING, null, "Beheerder", NU));
      assertThat(proef.isIngelezen()).isFalse();

      assertThat(proeflezingen.ruimOp(c, NU)).isZero();
      assertThat(proeflezingen.ruimOp(c, NU.plusSeconds(1))).isEqualTo(1);
    }
    assertThat(proeflezingen.find(id)).isEmpty();
    assertThat(database.value(Long.class, "select count(*) from monitoring.proeflezing_blok"))
        .isZero();
    assertThat(database.value(Long.class, "select count(*) from monitoring.waarneming")).isZero();
  }
}
