package nl.wijkwerk.monitoring.inlezen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.eigengebied.domain.EigengebiedFixture;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

/** The real file of CBS, where it is present; otherwise the tests are named as skipped. */
class CbsBestandTest {

  private static Path bestanden() {
    for (Path map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
      Path kandidaat = map.resolve("shared/data/cbs-kwb-2020");
      if (Files.isDirectory(kandidaat)) {
        return kandidaat;
      }
    }
    assumeTrue(false, "shared/data/cbs-kwb-2020 is not there");
    throw new AssertionError();
  }

  private record Bestand(Path pad) implements Aanlevering.Bron {
    @Override
    public String naam() {
      return pad.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }

  @Test
  void heelNederlandIn2020WordtIngelezen() throws SQLException, IOException {
    List<Bestand> bronnen = new ArrayList<>();
    try (var paden = Files.list(bestanden())) {
      paden.filter(p -> p.toString().endsWith(".csv")).forEach(p -> bronnen.add(new Bestand(p)));
    }
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      Clock klok = Clock.systemUTC();
      JdbcInleveringen inleveringen = new JdbcInleveringen(database.dataSource(), klok);
      Inlevering inlevering = leesIn(bronnen, database, inleveringen, klok);

      assertThat(inlevering.status()).isEqualTo(Status.GEREED);
      assertThat(inlevering.jaar()).isEqualTo(2020);
      assertThat(inlevering.tabel()).isEqualTo("84799NED");
      assertThat(inlevering.rijen()).isEqualTo(17_341);
      assertThat(inlevering.rijenGeweigerd()).isZero();
      assertThat(inlevering.cellenGeweigerd()).isZero();
      assertThat(List.of(inlevering.gemeenten(), inlevering.wijken(), inlevering.buurten()))
          .containsExactly(355, 3_177, 13_808);
      assertThat(inlevering.waarden() + inlevering.ontbrekend()).isEqualTo(17_341 * 112);
      assertThat(inleveringen.rapport(inlevering.id(), 1).kolommen())
          .hasSize(118)
          .extracting(k -> k.herkenning())
          .containsOnly(Uitkomst.TITEL, Uitkomst.KENMERK);

      assertThat(database.value(Long.class, "select count(*) from kern.gebied where jaar = 2020"))
          .isEqualTo(17_341);
      assertThat(
              database.query(
                  "select naam, niveau, nummer, ouder_code from kern.gebied where code ="
                      + " 'WK014111'"))
          .containsExactly(
              Map.of("naam", "De Riet", "niveau", "WIJK", "nummer", "11", "ouder_code", "GM0141"));
      assertThat(waarde(database, "WK014111", "AantalInwoners")).isEqualTo(7_060);
      assertThat(waarde(database, "WK014111", "PersonenPerSoortUitkeringBijstand")).isEqualTo(420);
      assertThat(waarde(database, "GM0141", "PersonenPerSoortUitkeringBijstand")).isEqualTo(2_980);
      database.execute(
          "insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM0141')");
      controleerAlmelo(
          new Afstanden(
              new Gebieden(database.dataSource()),
              new JdbcIndicatoren(database.dataSource()),
              new JdbcCijfers(database.dataSource()),
              EigengebiedFixture.samenstellingen(database.dataSource())));
      assertThat(
              database.value(
                  Long.class,
                  "select count(*) from monitoring.waarneming where indicator_id = 2 and waarde ="
                      + " 0 and gebied_code like 'BU%'"))
          .as("zero inhabitants is a real zero")
          .isEqualTo(465);
      assertThat(
              database.value(
                  Long.class,
                  "select count(*) from monitoring.waarneming where waarde is not null"))
          .isEqualTo(inlevering.waarden());
    }
  }

  private static void controleerAlmelo(Afstanden afstanden) {
    Afstandstabel tabel = afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT));
    assertThat(tabel.rijen()).hasSize(12);
    assertThat(tabel.kolommen()).hasSize(8);
    assertThat(tabel.kolommen()).extracting(k -> k.verdeling().samen()).containsOnly(12);
    Afstand bijstand = tabel.rij("WK014111").orElseThrow().afstanden().get(tabel.kolom("BIJSTAND"));
    assertThat(bijstand.wijk().waarde()).isEqualTo("59.5");
    assertThat(bijstand.stad().waarde()).isEqualTo("40.8");
    assertThat(bijstand.achterstand()).isEqualTo("18.7");
    assertThat(bijstand.wijk().waarnemingen()).isEqualByComparingTo("420");
    assertThat(tabel.kolommen().get(tabel.kolom("BIJSTAND")).verdeling().aantal(Klasse.TE_WEINIG))
        .as("Hofkamp, Aadorp and Bornerbroek")
        .isEqualTo(3);
  }

  private static Inlevering leesIn(
      List<Bestand> bronnen, Testdatabase database, JdbcInleveringen inleveringen, Clock klok)
      throws SQLException {
    try (Aanlevering aanlevering = Aanlevering.van(bronnen, Grenzen.STANDAARD)) {
      Cijferbestand bestand =
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen()),
              new KernGebiedsnamen(new Gebieden(database.dataSource())),
              null);
      Optional<Integer> id =
          inleveringen.voegToe(
              new NieuweInlevering(
                  "CBS",
                  bestand.tabel().orElse(null),
                  bestand.jaar(),
                  null,
                  false,
                  aanlevering.naam(),
                  aanlevering.bytes(),
                  aanlevering.vingerafdruk(),
                  "Beheerder"));
      try (Connection c = database.dataSource().getConnection()) {
        c.setAutoCommit(false);
        inleveringen.begin(id.orElseThrow());
        new Inleesgang(c, id.get(), new KernGebieden(c), (fase, gelezen, totaal) -> {}, klok)
            .voerUit(bestand);
        c.commit();
      }
      return inleveringen.find(id.get()).orElseThrow();
    }
  }

  private static int waarde(Testdatabase database, String gebied, String indicator) {
    return database.value(
        Integer.class,
        "select w.waarde::int from monitoring.waarneming w join monitoring.indicator i on i.id ="
            + " w.indicator_id where w.gebied_code = ? and i.code = ?",
        gebied,
        indicator);
  }
}
