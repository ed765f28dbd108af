package nl.wijkwerk.monitoring.inlezen.persistence;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.MET_CODE;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.OP_NAAM;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.met;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.werkmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.eigengebied.domain.EigengebiedFixture;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports of StatLine of several years in one database. */
class StatlineReeksTest {

  private static final Clock KLOK = Clock.systemUTC();

  private Testdatabase database;
  private JdbcInleveringen inleveringen;

  @BeforeEach
  void maakDatabase() {
    database = Testdatabase.of("kern", "monitoring").open();
    inleveringen = new JdbcInleveringen(database.dataSource(), KLOK);
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private Inlevering leesIn(Aanlevering.Bron bron) throws SQLException {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(bron), Grenzen.STANDAARD)) {
      Cijferbestand bestand =
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen()),
              new KernGebiedsnamen(new Gebieden(database.dataSource())),
              null);
      int id =
          inleveringen
              .voegToe(
                  new NieuweInlevering(
                      bestand.bron(),
                      bestand.tabel().orElse(null),
                      bestand.jaar(),
                      null,
                      false,
                      aanlevering.naam(),
                      aanlevering.bytes(),
                      aanlevering.vingerafdruk(),
                      "Beheerder"))
              .orElseThrow();
      try (Connection c = database.dataSource().getConnection()) {
        c.setAutoCommit(false);
        inleveringen.begin(id);
        if (inleveringen.vindIdentieke(id).isPresent()) {
          inleveringen.identiek(id, inleveringen.vindIdentieke(id).get());
        } else {
          new Inleesgang(c, id, new KernGebieden(c), (fase, gelezen, totaal) -> {}, KLOK)
              .voerUit(bestand);
          c.commit();
        }
      }
      return inleveringen.find(id).orElseThrow();
    }
  }

  private List<Map<String, Object>> reeks(String gebied, String maat) {
    return database.query(
        "select w.jaar, w.waarde from monitoring.geldende_waarneming w join monitoring.indicator i"
            + " on i.id = w.indicator_id where i.code = '"
            + maat
            + "' and w.gebied_code = '"
            + gebied
            + "' and w.waarde is not null order by w.jaar");
  }

  private List<Inleesverslag.Kolomregel> losseReeksen(Inlevering inlevering) {
    return inleveringen.rapport(inlevering.id(), 10).kolommen().stream()
        .filter(k -> k.andere() != null)
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-42")
  void jarenInAndereIndelingVormenEenReeksEnEenAndereEenheidNiet() throws SQLException {
    Inlevering eerste = leesIn(csv("a.csv", MET_CODE));
    assertThat(eerste.status()).isEqualTo(Status.GEREED);
    assertThat(losseReeksen(eerste)).isEmpty();
    leesIn(werkmap("b.xlsx", met(MET_CODE, "2017", "2018", ";1000", ";1010")));
    Inlevering opNaam = leesIn(csv("c.csv", OP_NAAM));
    assertThat(opNaam.bron()).isEqualTo("CBS Wijkcijfers van het jaar");
    Inlevering aantallen =
        leesIn(
            csv(
                "d.csv",
                met(MET_CODE, "2017", "2019", "aantal;%;kWh", "aantal;aantal;kWh", "17,5", "175")));

    assertThat(reeks("WK900101", "AantalInwoners"))
        .extracting(r -> r.get("jaar"))
        .containsExactly(2017, 2018, 2019);
    assertThat(reeks("GM9001", "k_0Tot15JaarAandeel"))
        .extracting(r -> r.get("jaar"))
        .containsExactly(2017, 2018);
    assertThat(losseReeksen(aantallen))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.titel()).isEqualTo("0 tot 15 jaar");
              assertThat(k.eenheid()).isEqualTo("aantal");
              assertThat(k.andere()).isEqualTo(new Inleesverslag.Andere("%", List.of(2017, 2018)));
            });
    assertThat(leesIn(csv("anders-genoemd.csv", MET_CODE)).status()).isEqualTo(Status.IDENTIEK);
  }

  @Test
  void weigeringInEenBladHeetNaarHaarCel() throws SQLException {
    Inlevering inlevering =
        leesIn(werkmap("a.xlsx", met(MET_CODE, "WK900101;2017;1000;.", "WK900101;2017;1000;xx")));
    assertThat(inleveringen.rapport(inlevering.id(), 10).weigeringen())
        .containsExactly(new Weigering(7, "F7", "0 tot 15 jaar", "xx", Weigering.Reden.GEEN_GETAL));
  }

  /** The sheet stops half-way, below what is looked at when the file arrives. */
  private static Aanlevering.Bron halfBlad() throws IOException {
    List<String> regels = new ArrayList<>(List.of(MET_CODE));
    for (int i = 10; i < 99; i++) {
      regels.add("Buurt;Voorbeeld;BU900101" + i + ";2017;0;.;.;.;.");
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(werkmap("a.xlsx", regels.toArray(new String[0])).open());
        ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(deel.getName()));
        byte[] inhoud = in.readAllBytes();
        boolean blad = deel.getName().endsWith("sheet1.xml");
        zip.write(inhoud, 0, blad ? inhoud.length * 9 / 10 : inhoud.length);
      }
    }
    return bron("half.xlsx", uit.toByteArray());
  }

  @Test
  void werkmapDieHalverwegeOphoudtLaatNietsAchter() throws IOException {
    Aanlevering.Bron half = halfBlad();
    assertThatThrownBy(() -> leesIn(half))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> assertThat(e.fout()).isEqualTo(OngeldigBestand.Fout.WERKMAP_BESCHADIGD));
    assertThat(database.value(Long.class, "select count(*) from monitoring.waarneming")).isZero();
    assertThat(database.value(Long.class, "select count(*) from monitoring.geldend")).isZero();
  }

  private static Path exports() {
    for (Path map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
      Path kandidaat = map.resolve("shared/data/cbs-kwb-rotterdam");
      if (Files.isDirectory(kandidaat)) {
        return kandidaat;
      }
    }
    assumeTrue(false, "shared/data/cbs-kwb-rotterdam is not there");
    throw new AssertionError();
  }

  private record Bestand(Path pad) implements Aanlevering.Bron {
    @Override
    public String naam() {
      return "export.csv";
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }

  @Test
  void tweeExportsVanRotterdamVormenEenReeksPerWijk() throws SQLException, IOException {
    try (var paden = Files.list(exports())) {
      for (Path pad : paden.filter(p -> p.toString().endsWith(".csv")).sorted().toList()) {
        Inlevering inlevering = leesIn(new Bestand(pad));
        assertThat(inlevering.status()).isEqualTo(Status.GEREED);
        assertThat(inlevering.rijen()).isEqualTo(115);
        assertThat(inlevering.rijenGeweigerd() + inlevering.cellenGeweigerd()).isZero();
      }
    }
    for (String maat :
        List.of(
            "AantalInwoners",
            "HuishoudensTotaal",
            "GemiddeldeHuishoudensgrootte",
            "GemiddeldeWoningwaarde",
            "Koopwoningen",
            "AfstandTotGroteSupermarkt",
            "PersonenautoSPerHuishouden",
            "ElektriciteitEigenWoning")) {
      assertThat(reeks("WK059901", maat))
          .as(maat)
          .extracting(r -> r.get("jaar"))
          .containsExactly(2014, 2015);
      assertThat(reeks("GM0599", maat)).as(maat).hasSize(2);
    }
    assertThat(reeks("WK059901", "AantalInwoners"))
        .extracting(r -> ((java.math.BigDecimal) r.get("waarde")).intValue())
        .containsExactly(31_200, 32_080);
    assertThat(losseReeksen(inleveringen.lijst(Inleveringfilter.ALLE, 1, 1).get(0)))
        .as("land in hectares and as a share in the same year is no break")
        .hasSize(19);
    assertThat(reeks("WK059901", "k_0Tot15Jaar")).hasSize(1);
    assertThat(reeks("WK059901", "k_0Tot15JaarAandeel")).hasSize(1);
    assertThat(losseReeksen(inleveringen.lijst(Inleveringfilter.ALLE, 0, 1).get(0)))
        .hasSize(19)
        .extracting(k -> k.andere())
        .containsOnly(new Inleesverslag.Andere("%", List.of(2014)));

    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM0599')");
    Afstandstabel tabel =
        new Afstanden(
                new Gebieden(database.dataSource()),
                new JdbcIndicatoren(database.dataSource()),
                new JdbcCijfers(database.dataSource()),
                EigengebiedFixture.samenstellingen(database.dataSource()))
            .tabel(Afstandsvraag.van(Maat.ABSOLUUT));
    assertThat(tabel.rijen()).hasSizeGreaterThan(15);
    assertThat(tabel.rij("WK059901").orElseThrow().afstanden())
        .filteredOn(a -> a.wijkBegin() != null && a.wijkBegin().isBekend() && a.wijk().isBekend())
        .hasSizeGreaterThanOrEqualTo(5);
  }
}
