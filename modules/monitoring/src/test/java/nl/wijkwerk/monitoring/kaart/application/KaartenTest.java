package nl.wijkwerk.monitoring.kaart.application;

import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.DRIE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.EEN;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.TWEE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.bestand;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.geojson;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.vlak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.eigengebied.domain.EigengebiedFixture;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.persistence.Inleesgang;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebieden;
import nl.wijkwerk.monitoring.kaart.application.Kaart.Toestand;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Buurverloop;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.persistence.Grensgang;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrensleveringen;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrenzen;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KaartenTest {
  private static final String KOP =
      "WijkenEnBuurten;IndelingswijzigingWijkenEnBuurten_4;AantalInwoners_5;"
          + "PersonenPerSoortUitkeringBijstand_83";

  private Testdatabase database;
  private Kaarten kaarten;
  private Buurwijken buurwijken;

  @BeforeEach
  void maakDatabase() {
    database = Testdatabase.of("kern", "monitoring").open();
    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM9001')");
    Gebieden gebieden = new Gebieden(database.dataSource());
    Afstanden afstanden =
        new Afstanden(
            gebieden,
            new JdbcIndicatoren(database.dataSource()),
            new JdbcCijfers(database.dataSource()),
            EigengebiedFixture.samenstellingen(database.dataSource()));
    JdbcGrenzen grenzen = new JdbcGrenzen(database.dataSource());
    kaarten = new Kaarten(afstanden, grenzen, gebieden);
    buurwijken = new Buurwijken(afstanden, grenzen, gebieden);
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private void cijfers(String tabel, String... rijen) throws Exception {
    String[] regels = new String[rijen.length + 2];
    regels[0] = KOP;
    regels[1] = "GM9001;.;10000;400";
    System.arraycopy(rijen, 0, regels, 2, rijen.length);
    Clock klok = Clock.systemUTC();
    JdbcInleveringen inleveringen = new JdbcInleveringen(database.dataSource(), klok);
    try (Aanlevering aanlevering =
            Aanlevering.van(
                List.of(LeveringFixture.csv(tabel + ".csv", regels)),
                nl.wijkwerk.monitoring.inlezen.bestand.Grenzen.STANDAARD);
        Connection c = database.dataSource().getConnection()) {
      Cijferbestand cijferbestand =
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen()),
              jaar -> List.of(),
              null);
      int id =
          inleveringen
              .voegToe(
                  new NieuweInlevering(
                      "CBS",
                      tabel,
                      cijferbestand.jaar(),
                      null,
                      true,
                      tabel,
                      1,
                      aanlevering.vingerafdruk(),
                      "Beheerder"))
              .orElseThrow();
      c.setAutoCommit(false);
      inleveringen.begin(id);
      new Inleesgang(c, id, new KernGebieden(c), (fase, gelezen, totaal) -> {}, klok)
          .voerUit(cijferbestand);
      c.commit();
    }
  }

  private void grenzen(String... vlakken) throws Exception {
    Clock klok = Clock.systemUTC();
    JdbcGrensleveringen leveringen = new JdbcGrensleveringen(database.dataSource(), klok);
    Map<String, String> namen = new Gebieden(database.dataSource()).namen(2020);
    try (Grensbestand bestand = Grensbestand.van(List.of(bestand(geojson(vlakken))));
        Connection c = database.dataSource().getConnection()) {
      c.setAutoCommit(false);
      int id = leveringen.voegToe(c, bestand, bestand.bekijk(), "Beheerder");
      c.commit();
      leveringen.begin(id, "gebied", 2020);
      try (InputStream in = leveringen.open(c, id)) {
        new Grensgang(
                c, leveringen.find(id).orElseThrow(), namen, (fase, gelezen, totaal) -> {}, klok)
            .voerUit(in);
      }
      c.commit();
    }
  }

  private Kaart kaart(Kleuring kleuring, String wijk) {
    return kaarten.lees(new Kaartvraag("BIJSTAND", null, kleuring, wijk));
  }

  private void tweeJaren() throws Exception {
    cijfers("84583NED", "WK900101;1;1000;90", "WK900102;1;4000;80", "WK900103;1;1000;30");
    cijfers(
        "84799NED",
        "WK900101;1;1000;60",
        "WK900102;1;4000;180",
        "WK900103;1;1000;.",
        "BU90010101;1;400;40",
        "BU90010102;1;600;20");
  }

  @Test
  void zonderGrenzenOfCijfersZegtDeKaartWatErOntbreekt() throws Exception {
    assertThat(kaarten.lees(new Kaartvraag(null, null, Kleuring.WAARDE, null)).toestand())
        .isEqualTo(Toestand.GEEN_GEMEENTE);
    tweeJaren();
    assertThat(kaart(Kleuring.WAARDE, null).toestand()).isEqualTo(Toestand.GEEN_GRENZEN);
    grenzen(EEN, TWEE, DRIE);
    assertThat(kaart(Kleuring.WAARDE, "WK900101").toestand()).isEqualTo(Toestand.GEEN_GRENZEN);
    assertThatThrownBy(() -> kaart(Kleuring.WAARDE, "WK999999")).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> kaarten.lees(new Kaartvraag("ONZIN", null, Kleuring.WAARDE, null)))
        .isInstanceOf(NietGevonden.class);
  }

  private static String svg(Kaart kaart) {
    return new Kaarttekening(
            kaart,
            new Kaarttekening.Teksten() {
              @Override
              public String omschrijving() {
                return "<kaart>";
              }

              @Override
              public String gebied(Kaart.Kaartgebied gebied) {
                return "Naam " + gebied.gebied().code();
              }

              @Override
              public String adres(Kaart.Kaartgebied gebied) {
                return "kaart?wijk=" + gebied.gebied().code();
              }

              @Override
              public String titel() {
                return null;
              }

              @Override
              public List<Kaarttekening.Legendaregel> legenda() {
                return List.of();
              }
            })
        .svg();
  }

  @Test
  @Bedrijfsregel("MON-04")
  void kleurVanEenCijferMetTeWeinigWaarnemingenHeeftHetTekenVanGeenOordeel() throws Exception {
    cijfers("84583NED", "WK900101;1;1000;90", "WK900102;1;4000;80", "WK900103;1;1000;30");
    cijfers("84799NED", "WK900101;1;1000;60", "WK900102;1;1000;70", "WK900103;1;20;5");
    grenzen(EEN, TWEE, DRIE);
    Kaart kaart = kaart(Kleuring.WAARDE, null);
    assertThat(kaart.gebieden())
        .filteredOn(Kaarttekening::zonderOordeel)
        .extracting(g -> g.gebied().code())
        .containsExactly("WK900103");
    String puntjes = "M3 8h1M7.5 8h1M12 8h1";
    assertThat(svg(kaart).split(puntjes, -1)).hasSize(1 + 1);
  }

  @Test
  void elkeWijkHeeftEenStapOfIsZonderCijferEnHeeftEenNaamInDeTekening() throws Exception {
    tweeJaren();
    grenzen(EEN, TWEE, DRIE);
    Kaart kaart = kaart(Kleuring.WAARDE, null);
    assertThat(kaart.toestand()).isEqualTo(Toestand.GETEKEND);
    assertThat(kaart.grensjaar()).isEqualTo(2020);
    assertThat(kaart.grensbronnen()).containsExactly("export.txt");
    assertThat(kaart.gebieden())
        .extracting(g -> g.gebied().code(), g -> g.stap() == null ? "-" : g.stap().letter())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("WK900101", "B"),
            org.assertj.core.groups.Tuple.tuple("WK900102", "A"),
            org.assertj.core.groups.Tuple.tuple("WK900103", "-"));
    String svg = svg(kaart);
    assertThat(svg)
        .contains(
            "&lt;kaart&gt;",
            "aria-label=\"Naam WK900101\"",
            "href=\"kaart?wijk=WK900102\"",
            "fill=\"url(#wk-kaart-arcering)\"")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void vanEenWijkKomenDeBuurtenEnVanEenAnderJaarDeCijfers() throws Exception {
    tweeJaren();
    grenzen(EEN, TWEE, DRIE);
    grenzen(vlak("BU90010101", 240_000, 485_000), vlak("BU90010102", 241_000, 485_000));
    assertThat(kaart(Kleuring.AFSTAND, "WK900101").gebieden())
        .extracting(g -> g.gebied().code())
        .containsExactly("BU90010101", "BU90010102");
    assertThat(kaart(Kleuring.WAARDE, null).gebieden()).hasSize(3);
    int vorig = kaart(Kleuring.WAARDE, null).jaren().get(1);
    Kaart oud = kaarten.lees(new Kaartvraag("BIJSTAND", vorig, Kleuring.KLASSE, null));
    assertThat(oud.kolom().jaar()).isEqualTo(vorig);
    assertThat(oud.stappen().stappen()).isEmpty();
    assertThat(oud.gebieden()).allMatch(g -> g.stap() == null && g.afstand().klasse() != null);
  }

  @Test
  void buurwijkenZijnDieMetEenGedeeldeGrensEnHunVerloopIsVanDezelfdeJaren() throws Exception {
    tweeJaren();
    assertThat(buurwijken.lees("WK900101").buren()).isEmpty();
    grenzen(EEN, TWEE, DRIE);
    Buurwijken.Beeld beeld = buurwijken.lees("WK900101");
    assertThat(beeld.buren()).extracting(g -> g.code()).containsExactly("WK900102", "WK900103");
    Buurwijken.Vergelijking bijstand =
        beeld.vergelijkingen().stream()
            .filter(v -> v.indicator().code().equals("BIJSTAND"))
            .findFirst()
            .orElseThrow();
    assertThat(bijstand.met(Buurverloop.TEGENGESTELD))
        .extracting(b -> b.gebied().code())
        .containsExactly("WK900102");
    assertThat(bijstand.met(Buurverloop.NIET_TE_ZEGGEN)).hasSize(1);
  }
}
