package nl.wijkwerk.monitoring.kaart.persistence;

import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.DRIE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.EEN;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.TWEE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.bestand;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.geojson;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.vlak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensstatus;
import nl.wijkwerk.monitoring.kaart.domain.Grensvoorstel;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering.Reden;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerk;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GrensgangTest {
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private static final Map<String, String> NAMEN =
      Map.of(
          "GM9001",
          "Voorbeeld",
          "WK900101",
          "Een",
          "WK900102",
          "Twee",
          "WK900103",
          "Drie",
          "WK900105",
          "Vijf");

  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "monitoring");

  private final JdbcGrensleveringen leveringen =
      new JdbcGrensleveringen(DATABASE.dataSource(), KLOK);
  private final JdbcGrenzen grenzen = new JdbcGrenzen(DATABASE.dataSource());

  @AfterEach
  void ruimOp() {
    DATABASE.execute("delete from monitoring.buurgebied");
    DATABASE.execute("delete from monitoring.grens");
    DATABASE.execute("delete from monitoring.grenslevering");
  }

  private int bekijk(Aanlevering.Bron bron) throws SQLException {
    try (Grensbestand bestand = Grensbestand.van(List.of(bron));
        Connection c = DATABASE.dataSource().getConnection()) {
      c.setAutoCommit(false);
      Grensvoorstel voorstel = bestand.bekijk();
      int id = leveringen.voegToe(c, bestand, voorstel, "Beheerder");
      c.commit();
      return id;
    }
  }

  private Grenslevering leesIn(
      Aanlevering.Bron bron, String kenmerk, Map<String, String> namen, Voortgang voortgang)
      throws SQLException, IOException {
    int id = bekijk(bron);
    assertThat(leveringen.begin(id, kenmerk, 2020)).isTrue();
    try (Connection c = DATABASE.dataSource().getConnection();
        InputStream in = leveringen.open(c, id)) {
      c.setAutoCommit(false);
      try {
        new Grensgang(c, leveringen.find(id).orElseThrow(), namen, voortgang, KLOK).voerUit(in);
        c.commit();
      } catch (OngeldigGrensbestand e) {
        c.rollback();
        leveringen.mislukt(id, e);
        throw e;
      } catch (Voortgang.Geannuleerd e) {
        c.rollback();
        leveringen.annuleer(id);
      }
    }
    return leveringen.find(id).orElseThrow();
  }

  private Grenslevering leesIn(String... vlakken) throws SQLException, IOException {
    return leesIn(bestand(geojson(vlakken)), "gebied", NAMEN, (fase, gelezen, totaal) -> {});
  }

  private List<Grens> kaart() {
    return grenzen.kaart("GM9001", Gebiedscode.Niveau.WIJK, 2020, "");
  }

  @Test
  void voorstelWordtBewaardEnNietsIngelezen() throws SQLException {
    Grenslevering levering = leveringen.find(bekijk(bestand(geojson(EEN, TWEE)))).orElseThrow();
    assertThat(levering.status()).isEqualTo(Grensstatus.VOORSTEL);
    assertThat(levering.voorstel().voorgesteld().map(Kenmerk::naam)).contains("gebied");
    assertThat(levering.voorstel().jaren()).containsExactly(2020);
    assertThat(kaart()).isEmpty();
    assertThat(leveringen.verwijderVoorstel(levering.id())).isTrue();
    assertThat(DATABASE.value(Long.class, "select count(*) from monitoring.grensstuk")).isZero();
  }

  @Test
  void kaartVanEenGemeenteEnWatErNaastElkaarLigt() throws SQLException, IOException {
    Grenslevering klaar = leesIn(EEN, TWEE, DRIE);
    assertThat(klaar.status()).isEqualTo(Grensstatus.GEREED);
    assertThat(klaar.opgeslagen()).isEqualTo(3);
    assertThat(klaar.wijken()).isEqualTo(3);
    assertThat(kaart()).extracting(Grens::code, Grens::naam).hasSize(3);
    assertThat(grenzen.buren("WK900101")).containsExactly("WK900102", "WK900103");
    assertThat(grenzen.buren("WK900103")).containsExactly("WK900101");
    assertThat(grenzen.jaren("GM9001").get(0).wijken()).isEqualTo(3);
    assertThat(grenzen.jaren("GM9001", Gebiedscode.Niveau.WIJK)).containsExactly(2020);
    assertThat(DATABASE.value(Long.class, "select count(*) from monitoring.grensstuk")).isZero();
  }

  @Test
  @Bedrijfsregel("MON-101")
  void onbekendDubbelEnGebrokenWordenGeweigerdMetRedenEnWaterOvergeslagen()
      throws SQLException, IOException {
    Grenslevering klaar =
        leesIn(
            EEN,
            TWEE,
            vlak("WK900199", 243_000, 485_000),
            DRIE,
            vlak("WK900103", 244_000, 485_000),
            vlak("WK900104", 245_000, 485_000).replace("\"NEE\"", "\"JA\""),
            vlak("WK900105", 246_000, 485_000));
    assertThat(klaar.status()).isEqualTo(Grensstatus.GEREED);
    assertThat(klaar.opgeslagen()).isEqualTo(3);
    assertThat(klaar.overgeslagen()).isEqualTo(1);
    assertThat(leveringen.weigeringen(klaar.id()))
        .containsExactly(
            new Grensweigering(3, "WK900199", Reden.ONBEKEND),
            new Grensweigering(4, "WK900103", Reden.DUBBEL),
            new Grensweigering(5, "WK900103", Reden.DUBBEL));
    assertThat(kaart()).extracting(Grens::code).containsExactly("WK900101", "WK900102", "WK900105");
  }

  @Test
  @Bedrijfsregel("MON-101")
  void vanHetHeleLandKomtAlleenWaarvanErGebiedenZijn() throws SQLException, IOException {
    String[] land = {
      EEN,
      vlak("WK900201", 250_000, 485_000),
      vlak("WK900201", 251_000, 485_000),
      vlak("WK900301", 260_000, 485_000),
      TWEE
    };
    Grenslevering klaar = leesIn(land);
    assertThat(klaar.status()).isEqualTo(Grensstatus.GEREED);
    assertThat(klaar.opgeslagen()).isEqualTo(2);
    assertThat(klaar.overgeslagen()).isEqualTo(3);
    assertThat(leveringen.weigeringen(klaar.id())).isEmpty();
    assertThatThrownBy(() -> leesIn(land[1], land[3]))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(Fout.GEEN_EIGEN);
              assertThat(e.waarden()).startsWith("2");
            });
    assertThat(kaart()).extracting(Grens::code).containsExactly("WK900101", "WK900102");
  }

  @Test
  @Bedrijfsregel("MON-101")
  void allesOfNietsEnWatErWasBlijftStaan() throws SQLException, IOException {
    leesIn(EEN, TWEE, DRIE);
    List<Grens> was = kaart();
    assertThatThrownBy(
            () -> leesIn(EEN, vlak("WK900188", 1_000, 485_000), vlak("WK900199", 2_000, 485_000)))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class,
            e -> assertThat(e.fout()).isEqualTo(Fout.TE_VEEL_GEWEIGERD));
    assertThat(kaart()).isEqualTo(was);
    Grenslevering mislukt = leveringen.lijst(0, 1).get(0);
    assertThat(mislukt.status()).isEqualTo(Grensstatus.MISLUKT);
    assertThat(mislukt.foutWaarden()).contains("ONBEKEND");
    assertThat(mislukt.gelezen()).isEqualTo(3);
    assertThat(mislukt.geweigerd()).isEqualTo(2);
    assertThat(leveringen.weigeringen(mislukt.id()))
        .as("each with its reason, though nothing was stored")
        .containsExactly(
            new Grensweigering(2, "WK900188", Reden.ONBEKEND),
            new Grensweigering(3, "WK900199", Reden.ONBEKEND));
  }

  @Test
  @Bedrijfsregel("MON-93")
  void eenCodeZonderLettersIsDezelfdeAlsInEenBestandMetCijfers() throws SQLException, IOException {
    Grenslevering klaar =
        leesIn(
            EEN,
            TWEE.replace("WK900102", "900102"),
            vlak("wk 9001 05", 246_000, 485_000),
            vlak("900199", 243_000, 485_000));
    assertThat(klaar.opgeslagen()).isEqualTo(3);
    assertThat(leveringen.weigeringen(klaar.id()))
        .containsExactly(new Grensweigering(4, "WK900199", Reden.ONBEKEND));
  }

  @Test
  void nogEensInlezenGeeftNietsDubbelEnWatNietMeerBestaatVerdwijnt()
      throws SQLException, IOException {
    leesIn(EEN, TWEE, DRIE);
    leesIn(EEN, TWEE, DRIE);
    assertThat(kaart()).hasSize(3);
    leesIn(EEN, TWEE);
    assertThat(kaart()).hasSize(2);
    assertThat(grenzen.buren("WK900101")).containsExactly("WK900102");
  }

  @Test
  void stoppenLaatNietsAchterEnErLooptErEenTegelijk() throws SQLException, IOException {
    int wacht = bekijk(bestand(geojson(EEN)));
    Grenslevering gestopt =
        leesIn(
            bestand(geojson(EEN, TWEE)),
            "gebied",
            NAMEN,
            (fase, gelezen, totaal) -> {
              assertThat(leveringen.begin(wacht, "gebied", 2020)).isFalse();
              if (fase == Fase.OPSLAAN) {
                throw new Voortgang.Geannuleerd();
              }
            });
    assertThat(gestopt.status()).isEqualTo(Grensstatus.GEANNULEERD);
    assertThat(kaart()).isEmpty();
    assertThat(leveringen.begin(wacht, "gebied", 2020)).isTrue();
  }

  @Test
  void zonderGebiedenVanDatJaarWordtNietsIngelezen() {
    assertThatThrownBy(
            () -> leesIn(bestand(geojson(EEN)), "gebied", Map.of(), (fase, gelezen, totaal) -> {}))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class,
            e -> assertThat(e.fout()).isEqualTo(Fout.GEBIEDEN_ONBEKEND));
  }

  /** The wijken of 2014 of the whole country, when the file lies beside the repository. */
  @Test
  void heelNederlandInTopojson() throws SQLException, IOException {
    Path pad = Projectmap.root().resolve("../shared/data/geo/Wijk_2014_layer_q1e3.json");
    assumeTrue(Files.exists(pad));
    Map<String, String> namen = new HashMap<>();
    for (int gemeente = 1; gemeente < 2_000; gemeente++) {
      for (int wijk = 0; wijk < 100; wijk++) {
        String code = String.format("WK%04d%02d", gemeente, wijk);
        namen.put(code, code);
      }
    }
    Grenslevering klaar =
        leesIn(
            LeveringFixture.bron("kaart", Files.readAllBytes(pad)),
            "statcode",
            namen,
            (fase, gelezen, totaal) -> {});
    assertThat(klaar.voorstel().vlakken()).isEqualTo(2_738);
    assertThat(klaar.opgeslagen()).isGreaterThan(2_500);
    assertThat(grenzen.kaart("GM0141", Gebiedscode.Niveau.WIJK, 2020, "")).isNotEmpty();
    System.out.println(
        klaar.opgeslagen()
            + " stored, "
            + klaar.geweigerd()
            + " refused, "
            + klaar.hersteld()
            + " mended, "
            + DATABASE.value(Long.class, "select count(*) from monitoring.buurgebied")
            + " neighbours");
  }
}
