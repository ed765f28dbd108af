package nl.wijkwerk.monitoring.bron.odata;

import static nl.wijkwerk.monitoring.bron.BronFixture.PAGINA_1;
import static nl.wijkwerk.monitoring.bron.BronFixture.PAGINA_2;
import static nl.wijkwerk.monitoring.bron.BronFixture.TABEL;
import static nl.wijkwerk.monitoring.bron.BronFixture.V3;
import static nl.wijkwerk.monitoring.bron.BronFixture.WAARNEMINGEN_1;
import static nl.wijkwerk.monitoring.bron.BronFixture.WAARNEMINGEN_2;
import static nl.wijkwerk.monitoring.bron.BronServer.afgebroken;
import static nl.wijkwerk.monitoring.bron.BronServer.andersDan;
import static nl.wijkwerk.monitoring.bron.BronServer.druppelt;
import static nl.wijkwerk.monitoring.bron.BronServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.BronFixture;
import nl.wijkwerk.monitoring.bron.BronServer;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OphalingTest {

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  private static final Beleefdheid VLUG =
      new Beleefdheid(
          Duration.ZERO,
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));

  private static final String RIJEN =
      "NL00 Nederland: 1000 40 | GM9001 Voorbeeld: 1000 40 |"
          + " WK900111 %s: 1000 LEEG | BU90011101 De Hoek-Noord: 1000 %s";

  private final BronServer server = new BronServer();
  private JdbcBronnen bronnen;
  private UUID id;

  @BeforeEach
  void legen() {
    bronnen = new JdbcBronnen(DATABASE.dataSource());
    bronnen.lijst(0, 100).forEach(bron -> bronnen.verwijder(bron.id()));
    id = UUID.randomUUID();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Bron bron(Broninhoud inhoud) {
    if (bronnen.find(id).isEmpty()) {
      bronnen.voegToe(id, inhoud);
    }
    return bronnen.find(id).orElseThrow();
  }

  private String haal(Bronsoort soort) {
    return haal(BronFixture.inhoud(soort), (paginas, rijen, totaal) -> {});
  }

  private String haal(Beleefdheid beleefdheid) {
    return haal(
        BronFixture.inhoud(Bronsoort.ODATA_V3), beleefdheid, (paginas, rijen, totaal) -> {});
  }

  private String haal(Broninhoud inhoud, Ophaling.Voortgang voortgang) {
    return haal(inhoud, VLUG, voortgang);
  }

  /** What a delivery of it holds, row by row. */
  private String haal(Broninhoud inhoud, Beleefdheid beleefdheid, Ophaling.Voortgang voortgang) {
    Bron bron = bron(inhoud);
    try (Ophaling ophaling =
        new Ophaling(
            bron,
            server.adres(),
            beleefdheid,
            bronnen.paginas(id),
            voortgang,
            null,
            Clock.systemUTC())) {
      Tabelbeschrijving tabel = ophaling.haal();
      try (Aanlevering aanlevering =
          ((Opbrengst.Bestanden) ophaling.opbrengst(tabel)).aanlevering()) {
        Cijferbestand bestand =
            Cijferbestand.open(
                aanlevering,
                new Kolomherkenner(LeveringFixture.HERKENNINGEN),
                jaar -> List.of(),
                inhoud.jaar());
        assertThat(bestand.bron()).isEqualTo("CBS Kerncijfers wijken en buurten");
        assertThat(bestand.jaar()).isEqualTo(2020);
        assertThat(bestand.tabel()).contains(TABEL);
        assertThat(bestand.kolommen().stream().filter(Kolom::isMaat).map(Kolom::uitkomst))
            .containsOnly(Kolom.Uitkomst.TITEL)
            .hasSize(2);
        return rijen(bestand);
      }
    }
  }

  private static String rijen(Cijferbestand bestand) {
    List<String> rijen = new ArrayList<>();
    bestand.lees(
        new Cijferbestand.Afnemer() {
          @Override
          public void rij(Gebiedsregel gebied) {
            rijen.add(gebied.gebied().code() + " " + gebied.naam() + ":");
          }

          @Override
          public void cel(int kolom, Cel cel) {
            rijen.set(
                rijen.size() - 1,
                rijen.get(rijen.size() - 1)
                    + " "
                    + (cel.isGetal() ? cel.waarde().toPlainString() : cel.ontbreekt()));
          }

          @Override
          public void weigerRij(Weigering weigering) {
            rijen.add(weigering.toString());
          }

          @Override
          public void weigerCel(Weigering weigering) {
            rijen.add(weigering.toString());
          }
        });
    return String.join(" | ", rijen);
  }

  private static void faaltMet(Fout fout, ThrowingCallable werk) {
    assertThatThrownBy(werk)
        .asInstanceOf(type(OngeldigBestand.class))
        .extracting(OngeldigBestand::fout)
        .isEqualTo(fout);
  }

  private void vergeetPaginas() {
    bronnen.paginas(id).wis();
  }

  @Test
  void odata3KomtPaginaVoorPaginaBinnen() {
    BronFixture.odata3(server);
    assertThat(haal(Bronsoort.ODATA_V3)).isEqualTo(RIJEN.formatted("De \"Hoek\" / Zuid", "PUNT"));
    assertThat(server.gevraagd())
        .containsExactly(
            TABEL + "/TableInfos" + V3,
            TABEL + "/DataProperties" + V3,
            TABEL + "/WijkenEnBuurten" + V3,
            PAGINA_1,
            PAGINA_2,
            TABEL + "/TableInfos" + V3);
    assertThat(server.gebruikers()).containsOnly("Wijkwerk-monitoring");
  }

  @Test
  void odata4WordtEenRijPerGebiedInWelkeVolgordeHetOokKomt() {
    BronFixture.odata4(server);
    assertThat(haal(Bronsoort.ODATA_V4).split(" \\| "))
        .containsExactlyInAnyOrder(RIJEN.formatted("De Hoek", "LEEG").split(" \\| "));
    assertThat(server.gevraagd()).contains(WAARNEMINGEN_1, WAARNEMINGEN_2);
  }

  @Test
  void eenWaarnemingDieTweeKeerKomtIsGeenTabel() {
    BronFixture.odata4(server)
        .geef(
            WAARNEMINGEN_2,
            "{\"value\":[{\"Measure\":\"M000200\",\"Value\":41,\"WijkenEnBuurten\":\"GM9001\"}]}");
    faaltMet(Fout.BRON_ANTWOORD, () -> haal(Bronsoort.ODATA_V4));
  }

  @Test
  @Bedrijfsregel("MON-82")
  void watOvergaatWordtOpnieuwGevraagd() {
    BronFixture.odata3(server)
        .struikel(PAGINA_1, status(500), afgebroken())
        .struikel(PAGINA_2, andersDan("{\"value\":[{\"ID\":"), status(429, "Retry-After", "1"));
    long begin = System.nanoTime();
    assertThat(haal(Bronsoort.ODATA_V3)).isEqualTo(RIJEN.formatted("De \"Hoek\" / Zuid", "PUNT"));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(server.gevraagd()).filteredOn(PAGINA_1::equals).hasSize(3);
    assertThat(server.gevraagd()).filteredOn(PAGINA_2::equals).hasSize(3);
  }

  @Test
  @Bedrijfsregel("MON-83")
  void eenAfgebrokenOphalingGaatVerderNaDeLaatstePagina() {
    BronFixture.odata3(server).struikel(PAGINA_2, afgebroken(), afgebroken(), afgebroken());
    faaltMet(Fout.BRON_ONBEREIKBAAR, () -> haal(Bronsoort.ODATA_V3));
    assertThat(bronnen.find(id).orElseThrow().paginas()).isEqualTo(1);

    server.vergeet();
    assertThat(haal(Bronsoort.ODATA_V3)).isEqualTo(RIJEN.formatted("De \"Hoek\" / Zuid", "PUNT"));
    assertThat(server.gevraagd())
        .contains(PAGINA_2)
        .doesNotContain(PAGINA_1, TABEL + "/WijkenEnBuurten" + V3);
  }

  @Test
  @Bedrijfsregel("MON-83")
  void paginasVanEenEerdereStandTellenNietMee() {
    BronFixture.odata3(server).struikel(PAGINA_2, status(500), status(500), status(500));
    faaltMet(Fout.BRON_STORING, () -> haal(Bronsoort.ODATA_V3));

    server.geef(TABEL + "/TableInfos" + V3, BronFixture.tabelinfo("2021-09-01T02:00:00")).vergeet();
    haal(Bronsoort.ODATA_V3);
    assertThat(server.gevraagd()).contains(PAGINA_1);
  }

  @Test
  @Bedrijfsregel("MON-83")
  void eenTabelDieOndertussenWijzigtWordtNietGemengd() {
    String later = BronFixture.tabelinfo("2021-09-01T02:00:00");
    BronFixture.odata3(server)
        .struikel(TABEL + "/TableInfos" + V3, andersDan(BronFixture.tabelinfo(BronFixture.STAND)))
        .geef(TABEL + "/TableInfos" + V3, later);
    faaltMet(Fout.BRON_GEWIJZIGD, () -> haal(Bronsoort.ODATA_V3));
  }

  @Test
  void annulerenStoptTussenTweePaginasEnBewaartWatErIs() {
    BronFixture.odata3(server);
    assertThatThrownBy(
            () ->
                haal(
                    BronFixture.inhoud(Bronsoort.ODATA_V3),
                    (paginas, rijen, totaal) -> {
                      if (rijen == 2) {
                        throw new Voortgang.Geannuleerd();
                      }
                    }))
        .isInstanceOf(Voortgang.Geannuleerd.class);
    assertThat(server.gevraagd()).doesNotContain(PAGINA_2);
    assertThat(bronnen.find(id).orElseThrow().paginas()).isEqualTo(1);
  }

  @Test
  @Bedrijfsregel("MON-81")
  void eenVolgendePaginaOpEenAndereServerWordtNietGevraagd() {
    try (BronServer ander = new BronServer()) {
      BronFixture.odata3(server)
          .geef(PAGINA_1, "{\"value\":[],\"odata.nextLink\":\"" + ander.basis() + "/x\"}");
      faaltMet(Fout.BRON_ANDER_ADRES, () -> haal(Bronsoort.ODATA_V3));
      vergeetPaginas();
      server.struikel(PAGINA_1, status(302, "Location", ander.basis() + "/x"));
      faaltMet(Fout.BRON_ANDER_ADRES, () -> haal(Bronsoort.ODATA_V3));
      assertThat(ander.gevraagd()).isEmpty();
    }
  }

  @Test
  void paginasDieNaarZichzelfWijzenHoudenOp() {
    BronFixture.odata3(server)
        .geef(
            PAGINA_1,
            "{\"value\":[],\"odata.nextLink\":\"{basis}/84799NED/TypedDataSet?$format=json\"}");
    faaltMet(Fout.BRON_ANTWOORD, () -> haal(Bronsoort.ODATA_V3));
  }

  @Test
  void watNietOvergaatHoudtMeteenOp() {
    BronFixture.odata3(server).struikel(TABEL + "/TableInfos" + V3, status(404));
    faaltMet(Fout.BRON_TABEL_ONBEKEND, () -> haal(Bronsoort.ODATA_V3));
    assertThat(server.gevraagd()).hasSize(1);
    server.struikel(TABEL + "/TableInfos" + V3, status(403));
    faaltMet(Fout.BRON_GEEN_TOEGANG, () -> haal(Bronsoort.ODATA_V3));
    server.struikel(TABEL + "/TableInfos" + V3, status(503, "Retry-After", "3600"));
    faaltMet(Fout.BRON_DRUK, () -> haal(Bronsoort.ODATA_V3));
    assertThat(server.gevraagd()).hasSize(3);
    String kapot = "<html>onderhoud</html>";
    server.struikel(
        TABEL + "/TableInfos" + V3, andersDan(kapot), andersDan(kapot), andersDan(kapot));
    faaltMet(Fout.BRON_ANTWOORD, () -> haal(Bronsoort.ODATA_V3));
  }

  @Test
  void eenAndereTabelVergeetWatVanDeVorigeBekendWas() {
    Broninhoud was = BronFixture.inhoud(Bronsoort.ODATA_V3);
    Bron bron = bron(was);
    bronnen.ingelezen(id, BronFixture.STAND, Clock.systemUTC().instant());
    assertThat(
            bronnen.wijzig(
                bron, new Broninhoud("Anders", was.soort(), TABEL, 2020, true, null, null, null)))
        .isTrue();
    Bron hernoemd = bronnen.find(id).orElseThrow();
    assertThat(hernoemd.nieuws()).isEqualTo(Bron.Nieuws.NIETS_NIEUWS);
    assertThat(hernoemd.versie()).isEqualTo(bron.versie() + 1);
    bronnen.wijzig(
        hernoemd, new Broninhoud("Anders", was.soort(), "85039NED", 2021, false, null, null, null));
    assertThat(bronnen.find(id).orElseThrow().nieuws()).isEqualTo(Bron.Nieuws.NOOIT_OPGEHAALD);
  }

  @Test
  @Bedrijfsregel("MON-82")
  void eenAntwoordDatBlijftDruppelenHoudtEenKeerOp() {
    Beleefdheid kort =
        new Beleefdheid(
            Duration.ZERO,
            2,
            Duration.ofMillis(5),
            Duration.ofSeconds(3),
            Duration.ofSeconds(30),
            Duration.ofMillis(500));
    BronFixture.odata3(server).struikel(PAGINA_1, druppelt(), druppelt());
    faaltMet(Fout.BRON_ONBEREIKBAAR, () -> haal(kort));
    assertThat(server.gevraagd()).filteredOn(PAGINA_1::equals).hasSize(2);
  }

  @Test
  void zonderVerbindingStaatErGeenBegin() {
    server.close();
    faaltMet(Fout.BRON_ONBEREIKBAAR, () -> haal(Bronsoort.ODATA_V3));
    assertThat(bronnen.find(id).orElseThrow().paginas()).isZero();
  }

  @Test
  void eenTabelVanMeerJarenWordtOpHetJaarGevraagd() {
    String eigenschappen =
        """
        {"value":[{"ID":0,"Type":"GeoDimension","Key":"RegioS","Title":"Regio's"},
        {"ID":1,"Type":"TimeDimension","Key":"Perioden","Title":"Perioden"},
        {"ID":2,"Type":"Topic","Key":"AantalInwoners_1","Title":"Aantal inwoners","Unit":"aantal"},
        {"ID":3,"Type":"Topic","Key":"Bijstand_2","Unit":"aantal",
         "Title":"Personen per soort uitkering; Bijstand"}]}
        """;
    String cijfers = TABEL + "/TypedDataSet" + V3 + "&$filter=Perioden eq '2020JJ00'";
    BronFixture.odata3(server)
        .geef(TABEL + "/DataProperties" + V3, eigenschappen)
        .geef(TABEL + "/RegioS" + V3, "{\"value\":[{\"Key\":\"GM9001\",\"Title\":\"Voorbeeld\"}]}")
        .geef(
            cijfers,
            "{\"value\":[{\"ID\":7,\"RegioS\":\"GM9001\",\"Perioden\":\"2020JJ00\","
                + "\"AantalInwoners_1\":1000,\"Bijstand_2\":40}]}");
    assertThat(haal(Bronsoort.ODATA_V3)).isEqualTo("GM9001 Voorbeeld: 1000 40");

    vergeetPaginas();
    server.geef(cijfers, "{\"value\":[]}");
    faaltMet(Fout.BRON_ZONDER_RIJEN, () -> haal(Bronsoort.ODATA_V3));
  }

  /** The answers of CBS themselves, of tables without areas: they are understood and refused. */
  @Test
  @Bedrijfsregel("MON-84")
  void echteTabelZonderGebiedenWordtGeweigerd() throws IOException {
    Path data = Projectmap.root().resolve("../shared/data");
    assumeTrue(Files.isDirectory(data), "needs the shared data");
    Path v3 = data.resolve("cbs-odata-v3");
    server
        .geef("80137ned/TableInfos" + V3, Files.readString(v3.resolve("meta_2.json")))
        .geef("80137ned/DataProperties" + V3, Files.readString(v3.resolve("meta_7.json")));
    faaltMet(
        Fout.BRON_ZONDER_GEBIED,
        () ->
            haal(
                new Broninhoud("x", Bronsoort.ODATA_V3, "80137ned", 2005, false, null, null, null),
                (paginas, rijen, totaal) -> {}));
    Path v4 = data.resolve("cbs-odata-v4");
    server
        .geef("80072ned/Properties", Files.readString(v4.resolve("meta_7.json")))
        .geef("80072ned/Dimensions", Files.readString(v4.resolve("meta_6.json")))
        .geef("80072ned/MeasureCodes", Files.readString(v4.resolve("meta_5.json")));
    id = UUID.randomUUID();
    faaltMet(
        Fout.BRON_ZONDER_GEBIED,
        () ->
            haal(
                new Broninhoud("y", Bronsoort.ODATA_V4, "80072ned", 2020, false, null, null, null),
                (paginas, rijen, totaal) -> {}));
  }

  /** The two pages of CBS themselves with their link, with a cut and a 500 in between. */
  @Test
  void echtePaginasVanCbsKomenHeelBinnen() throws IOException {
    Path data = Projectmap.root().resolve("../shared/data/cbs-odata-v3");
    assumeTrue(Files.isDirectory(data), "needs the shared data");
    String eerste = "83599NED/TypedDataSet" + V3;
    String tweede = "83599NED/TypedDataSet" + V3 + "&$skip=10000";
    server
        .geef("83599NED/TableInfos" + V3, BronFixture.tabelinfo("2020-08-14T02:00:00"))
        .geef(
            "83599NED/DataProperties" + V3,
            """
            {"value":[{"ID":0,"Type":"GeoDimension","Key":"RegioS","Title":"Regio's"},
            {"ID":1,"Type":"Topic","Key":"OpenstaandeVacatures_1","Title":"Aantal inwoners",
             "Unit":"aantal"}]}
            """)
        .geef("83599NED/RegioS" + V3, "{\"value\":[{\"Key\":\"NL01\",\"Title\":\"Nederland\"}]}")
        .geef(eerste, echt(data, "tables_2.json"))
        .geef(tweede, echt(data, "tables_3.json"))
        .struikel(eerste, afgebroken())
        .struikel(tweede, status(500), afgebroken());
    Broninhoud inhoud =
        new Broninhoud("Vacatures", Bronsoort.ODATA_V3, "83599NED", 2020, false, null, null, null);
    Bron bron = bron(inhoud);
    List<Integer> gemeld = new ArrayList<>();
    try (Ophaling ophaling =
        new Ophaling(
            bron,
            server.adres(),
            VLUG,
            bronnen.paginas(id),
            (paginas, rijen, totaal) -> gemeld.add(rijen),
            null,
            Clock.systemUTC())) {
      ophaling.haal();
    }
    assertThat(gemeld).endsWith(15504);
    assertThat(bronnen.paginas(id).laatste(Paginas.Deel.CIJFERS))
        .contains(new Paginas.Laatste(2, null, 15504));
  }

  /** As the server of CBS sends it, but with the address of this one. */
  private static String echt(Path data, String naam) throws IOException {
    return Files.readString(data.resolve(naam))
        .replace(
            "https://opendata.cbs.nl/ODataFeed/OData/83599NED/UntypedDataSet/",
            "{basis}/83599NED/TypedDataSet");
  }
}
