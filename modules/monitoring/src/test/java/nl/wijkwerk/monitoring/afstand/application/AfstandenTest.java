package nl.wijkwerk.monitoring.afstand.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Herkomst;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.eigengebied.domain.EigengebiedFixture;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.persistence.Inleesgang;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.KernGebieden;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfstandenTest {

  private static final String KOP =
      "WijkenEnBuurten;IndelingswijzigingWijkenEnBuurten_4;AantalInwoners_5;"
          + "PersonenPerSoortUitkeringBijstand_83";

  private Testdatabase database;
  private Afstanden afstanden;

  @BeforeEach
  void maakDatabase() {
    database = Testdatabase.of("kern", "monitoring").open();
    afstanden =
        new Afstanden(
            new Gebieden(database.dataSource()),
            new JdbcIndicatoren(database.dataSource()),
            new JdbcCijfers(database.dataSource()),
            EigengebiedFixture.samenstellingen(database.dataSource()));
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private void stelGemeenteIn() {
    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM9001')");
  }

  /** Per wijk: number, change of borders, inhabitants, people on benefit. */
  private void leesIn(String tabel, String... wijken) throws SQLException {
    List<String> regels = new ArrayList<>(List.of(KOP, "GM9001;.;10000;400"));
    for (String wijk : wijken) {
      regels.add("WK9001" + wijk);
    }
    Clock klok = Clock.systemUTC();
    JdbcInleveringen inleveringen = new JdbcInleveringen(database.dataSource(), klok);
    try (Aanlevering aanlevering =
            Aanlevering.van(
                List.of(LeveringFixture.csv(tabel + ".csv", regels.toArray(new String[0]))),
                Grenzen.STANDAARD);
        Connection c = database.dataSource().getConnection()) {
      Cijferbestand bestand =
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
                      bestand.jaar(),
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
          .voerUit(bestand);
      c.commit();
    }
  }

  private Afstand bijstand(String wijk) {
    Afstandstabel tabel = afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT));
    return tabel.rij("WK9001" + wijk).orElseThrow().afstanden().get(tabel.kolom("BIJSTAND"));
  }

  @Test
  void zonderGemeenteOfZonderCijfersIsDeTabelLeeg() throws SQLException {
    assertThat(afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT)).stad()).isNull();
    stelGemeenteIn();
    assertThat(afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT)).stad()).isNull();
    leesIn("84799NED", "11;1;2000;120");
    assertThat(afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT)).kolommen())
        .as("only what was delivered")
        .extracting(k -> k.indicator().code())
        .containsExactly("BIJSTAND");
  }

  @Test
  @Bedrijfsregel("MON-01")
  void afstandIsTotHetCijferVanDeStadEnNietTotHetGemiddeldeVanDeWijken() throws SQLException {
    stelGemeenteIn();
    leesIn("84799NED", "11;1;2000;120", "12;1;1000;70");
    Afstand afstand = bijstand("11");
    assertThat(afstand.stad().waarde()).isEqualTo("40.0");
    assertThat(afstand.wijk().waarde()).isEqualTo("60.0");
    assertThat(afstand.achterstand()).isEqualTo("20.0");
    assertThat(afstand.reden()).isEqualTo(Reden.EEN_JAAR);
  }

  @Test
  @Bedrijfsregel({"MON-06", "MON-07"})
  void metTweeJarenIsErEenBeginjaarEnTellenDeKlassenOp() throws SQLException {
    stelGemeenteIn();
    leesIn(
        "84583NED",
        "11;1;2000;120",
        "12;1;1000;70",
        "13;1;2000;120",
        "14;1;2000;120",
        "15;1;2000;121");
    leesIn(
        "84799NED",
        "11;1;2000;140",
        "12;1;1000;62",
        "13;2;2000;200",
        "14;1;2000;10",
        "15;1;2000;60");
    assertThat(bijstand("11").klasse()).isEqualTo(Klasse.GROTER);
    assertThat(bijstand("12").klasse()).isEqualTo(Klasse.KLEINER);
    assertThat(bijstand("13").reden()).isEqualTo(Reden.GEBIED_GEWIJZIGD);
    assertThat(bijstand("14").klasse()).isEqualTo(Klasse.TE_WEINIG);
    assertThat(bijstand("15").klasse()).isEqualTo(Klasse.OP_OF_BETER);
    Afstandstabel.Kolom kolom = afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT)).kolommen().get(0);
    assertThat(kolom.beginjaar()).isEqualTo(2019);
    assertThat(kolom.jaar()).isEqualTo(2020);
    assertThat(kolom.verdeling().samen()).isEqualTo(5);
  }

  @Test
  void watNietVeranderdeWordtNietOpnieuwGemetenEnWatVeranderdeMeteen() throws SQLException {
    stelGemeenteIn();
    leesIn("84583NED", "11;1;2000;120");
    Afstandsvraag vraag = Afstandsvraag.van(Maat.ABSOLUUT);
    Afstandstabel tabel = afstanden.tabel(vraag);
    assertThat(afstanden.tabel(vraag)).isSameAs(tabel);
    database.execute(
        "update monitoring.indicator set tolerantie = 50, versie = versie + 1 where code ="
            + " 'BIJSTAND'");
    assertThat(bijstand("11").maatstaf().tolerantie()).isEqualByComparingTo("50");
    assertThat(afstanden.tabel(vraag).kenmerk()).isNotEqualTo(tabel.kenmerk());
    leesIn("84799NED", "11;1;2000;140");
    assertThat(bijstand("11").wijk().waarde()).isEqualTo("70.0");
  }

  @Test
  void groepVanWijkenIsVergelekenMetHaarEigenStadEnHetTotaalMetEenGroepSteden()
      throws SQLException {
    stelGemeenteIn();
    leesIn("84799NED", "11;1;2000;120", "12;1;1000;70", "13;1;2000;120");
    Groepsinhoud wijken =
        new Groepsinhoud(
            "Oost", Groepsoort.WIJKEN, null, List.of("WK900112", "WK900111"), List.of());
    Groepsinhoud steden =
        new Groepsinhoud(
            "G2",
            Groepsoort.STEDEN,
            null,
            List.of("GM9001", "GM9002"),
            List.of(new GepubliceerdCijfer("BIJSTAND", 2020, new BigDecimal("55.5"), "Proef")));
    Afstandstabel tabel = afstanden.tabel(new Afstandsvraag(Maat.ABSOLUUT, false, wijken, steden));
    assertThat(tabel.rijen())
        .extracting(r -> r.wijk().code())
        .containsExactly("WK900111", "WK900112");
    Afstandstabel.Kolom kolom = tabel.kolommen().get(tabel.kolom("BIJSTAND"));
    assertThat(kolom.samen().cijfer().waarde()).isEqualTo("63.3");
    assertThat(kolom.totaal().steden().herkomst()).isEqualTo(Herkomst.GEPUBLICEERD);
    assertThat(kolom.totaal().afstand().achterstand()).isEqualTo("7.8");
    assertThat(tabel.rijen().get(0).afstanden().get(0).stad().waarde()).isEqualTo("40.0");
  }

  @Test
  @Bedrijfsregel({"MON-161", "MON-162", "MON-163"})
  void eigenGebiedenZijnVergelekenMetDeStadEnVeranderenMeteenMetHunDelen() throws SQLException {
    stelGemeenteIn();
    leesIn("84583NED", "11;1;2000;120", "12;1;1000;70", "13;1;2000;.");
    leesIn("84799NED", "11;1;2000;140", "12;1;1000;62", "13;1;2000;.");
    database.execute(
        "insert into monitoring.eigen_gebied (id, code, naam, vanaf, gewijzigd, gewijzigd_door,"
            + " versie) values ('00000000-0000-4000-8000-000000000001', 'EG0001', 'Oost', 2019,"
            + " now(), 'M', 1)");
    database.execute(
        "insert into monitoring.eigen_gebied_deel values"
            + " ('00000000-0000-4000-8000-000000000001', 0, 'WK900111'),"
            + " ('00000000-0000-4000-8000-000000000001', 1, 'WK900112')");
    Afstandsvraag vraag = Afstandsvraag.van(Maat.ABSOLUUT).vanEigenGebieden();
    Afstandstabel tabel = afstanden.tabel(vraag);
    assertThat(tabel.rijen()).extracting(r -> r.wijk().naam()).containsExactly("Oost");
    Afstand oost = tabel.rijen().get(0).afstanden().get(0);
    assertThat(oost.wijkBegin().waarde()).as("190 of 3000").isEqualTo("63.3");
    assertThat(oost.wijk().waarde()).as("202 of 3000").isEqualTo("67.3");
    assertThat(oost.stad().waarde()).isEqualTo("40.0");
    assertThat(oost.wijk().waarnemingen()).isEqualByComparingTo("202");
    assertThat(oost.klasse()).isEqualTo(Klasse.GROTER);
    assertThat(afstanden.vanGebied("EG0001", Maat.ABSOLUUT, 2019).rijen().get(0).afstanden())
        .singleElement()
        .satisfies(a -> assertThat(a.reden()).isEqualTo(Reden.EEN_JAAR));
    assertThatThrownBy(() -> afstanden.vanGebied("EG0009", Maat.ABSOLUUT, null))
        .isInstanceOf(NietGevonden.class);
    database.execute("update monitoring.eigen_gebied set vanaf = 2020");
    Afstand later = afstanden.tabel(vraag).rijen().get(0).afstanden().get(0);
    assertThat(later.klasse()).isEqualTo(Klasse.NOG_GEEN);
    assertThat(later.reden()).isEqualTo(Reden.BUITEN_GELDIGHEID);
    database.execute(
        "update monitoring.eigen_gebied_deel set gebied_code = 'WK900113' where volgnummer = 1");
    Afstand zonder = afstanden.tabel(vraag).rijen().get(0).afstanden().get(0);
    assertThat(zonder.reden()).isEqualTo(Reden.WIJK_ZONDER_CIJFER);
    assertThat(zonder.wijk().ontbreekt()).isEqualTo("DEEL_ONTBREEKT");
  }

  private void opvolging(String soort, String oud, String nieuw) {
    database.execute(
        "insert into monitoring.gebiedsopvolging (id, jaar, soort, oud, nieuw) values"
            + " (gen_random_uuid(), 2020, '"
            + soort
            + "', '{"
            + oud
            + "}', '{"
            + nieuw
            + "}')");
  }

  @Test
  @Bedrijfsregel("MON-164")
  void klasseOverEenAndereCodeAlleenWaarEenOpvolgingZegtHoe() throws SQLException {
    stelGemeenteIn();
    leesIn(
        "84583NED",
        "11;1;2000;120",
        "12;1;1000;70",
        "13;1;1000;80",
        "14;1;2000;160",
        "15;1;2000;.",
        "16;1;1000;60");
    leesIn(
        "84799NED",
        "21;3;2000;140",
        "22;3;2000;140",
        "23;3;1000;80",
        "24;3;1000;80",
        "25;3;3000;180");
    assertThat(bijstand("21").klasse()).as("nothing says what it was").isEqualTo(Klasse.NOG_GEEN);

    opvolging("HERCODEERD", "WK900111", "WK900121");
    Afstand hercodeerd = bijstand("21");
    assertThat(hercodeerd.wijkBegin().waarde()).as("120 of 2000").isEqualTo("60.0");
    assertThat(hercodeerd.klasse()).isEqualTo(Klasse.GROTER);
    Afstandstabel tabel = afstanden.tabel(Afstandsvraag.van(Maat.ABSOLUUT));
    assertThat(tabel.rij("WK900121").orElseThrow().aangesloten(tabel.kolommen().get(0)))
        .extracting(o -> o.oud())
        .containsExactly(List.of("WK900111"));

    opvolging("SAMENGEVOEGD", "WK900112,WK900113", "WK900122");
    Afstand samengevoegd = bijstand("22");
    assertThat(samengevoegd.wijkBegin().waarde()).as("150 of 2000").isEqualTo("75.0");
    assertThat(samengevoegd.wijk().waarde()).isEqualTo("70.0");
    assertThat(samengevoegd.klasse()).isEqualTo(Klasse.KLEINER);

    opvolging("GESPLITST", "WK900114", "WK900123,WK900124");
    assertThat(bijstand("23").reden()).isEqualTo(Reden.GEBIED_GEWIJZIGD);
    assertThat(bijstand("23").klasse()).isEqualTo(Klasse.NOG_GEEN);

    opvolging("SAMENGEVOEGD", "WK900115,WK900116", "WK900125");
    assertThat(bijstand("25").wijkBegin().ontbreekt()).isEqualTo("DEEL_ONTBREEKT");
    assertThat(bijstand("25").reden()).isEqualTo(Reden.BEGINJAAR_TE_WEINIG);
  }

  @Test
  void alleenWijkenMetVoorrang() throws SQLException {
    stelGemeenteIn();
    leesIn("84799NED", "11;1;2000;120", "12;1;1000;70");
    database.execute("update kern.gebied set prioriteit = true where code = 'WK900112'");
    assertThat(afstanden.tabel(new Afstandsvraag(Maat.ABSOLUUT, true, null, null)).rijen())
        .extracting(r -> r.wijk().code())
        .containsExactly("WK900112");
  }

  @Test
  void profielIsEenWijkVanDeEigenGemeente() throws SQLException {
    stelGemeenteIn();
    leesIn("84799NED", "11;1;2000;120");
    assertThat(afstanden.profiel("WK900111", Maat.RELATIEF, null).rijen().get(0).afstanden().get(0))
        .satisfies(a -> assertThat(a.achterstand()).isEqualTo("50.0"));
    for (String vreemd : List.of("GM9001", "WK999999")) {
      assertThatThrownBy(() -> afstanden.profiel(vreemd, Maat.ABSOLUUT, null))
          .isInstanceOf(NietGevonden.class);
    }
    for (String geen : new String[] {"", null}) {
      assertThatThrownBy(() -> afstanden.profiel(geen, Maat.ABSOLUUT, null))
          .isInstanceOfSatisfying(
              OngeldigeInvoer.class, e -> assertThat(e.sleutel()).isEqualTo("fout.geen-gebied"));
    }
  }

  @Test
  void profielVanEenJaarHeeftDeCijfersVanDatJaarEnGeenLatere() throws SQLException {
    stelGemeenteIn();
    leesIn("84583NED", "11;1;2000;120");
    leesIn("84799NED", "11;1;2000;140");
    Afstandstabel toen = afstanden.profiel("WK900111", Maat.ABSOLUUT, 2019);
    assertThat(toen.kolommen().get(0).jaar()).isEqualTo(2019);
    assertThat(toen.kolommen().get(0).beginjaar()).isNull();
    assertThat(toen.rijen().get(0).afstanden().get(0).wijk().waarde()).isEqualTo("60.0");
    Afstandstabel nu = afstanden.profiel("WK900111", Maat.ABSOLUUT, 2020);
    assertThat(nu.kolommen().get(0).beginjaar()).isEqualTo(2019);
    assertThat(nu.rijen().get(0).afstanden().get(0).wijk().waarde()).isEqualTo("70.0");
    Afstandstabel niets = afstanden.profiel("WK900111", Maat.ABSOLUUT, 2018);
    assertThat(niets.kolommen()).isEmpty();
    assertThat(niets.jaren()).containsExactly(2020, 2019);
  }
}
