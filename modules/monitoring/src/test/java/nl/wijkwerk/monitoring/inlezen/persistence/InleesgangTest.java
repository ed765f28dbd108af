package nl.wijkwerk.monitoring.inlezen.persistence;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.cijfers;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.gebieden;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.groot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Gebiedslader;
import nl.wijkwerk.kern.gebied.Gebiedsverloop;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.gebied.Opvolging;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InleesgangTest {

  private static final Instant NU = Instant.parse("2026-11-21T09:00:00Z");

  private Testdatabase database;
  private JdbcInleveringen inleveringen;
  private boolean deel;

  @BeforeEach
  void maakDatabase() {
    database = Testdatabase.of("kern", "monitoring").open();
    inleveringen = op(NU);
  }

  @AfterEach
  void ruimOp() {
    database.close();
  }

  private JdbcInleveringen op(Instant moment) {
    return new JdbcInleveringen(database.dataSource(), Clock.fixed(moment, ZoneOffset.UTC));
  }

  private Cijferbestand bestand(Aanlevering aanlevering) {
    return Cijferbestand.open(
        aanlevering,
        new Kolomherkenner(inleveringen.herkenningen()),
        new KernGebiedsnamen(new Gebieden(database.dataSource())),
        null);
  }

  private int voegToe(Aanlevering aanlevering, Cijferbestand bestand) {
    return inleveringen
        .voegToe(
            new NieuweInlevering(
                "CBS",
                bestand.tabel().orElse(null),
                bestand.jaar(),
                null,
                deel,
                aanlevering.naam(),
                aanlevering.bytes(),
                aanlevering.vingerafdruk(),
                "Beheerder"))
        .orElseThrow();
  }

  private int leesIn(Aanlevering.Bron... bronnen) throws SQLException {
    return leesIn((fase, gelezen, totaal) -> {}, bronnen);
  }

  private int leesIn(Voortgang voortgang, Aanlevering.Bron... bronnen) throws SQLException {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(bronnen), Grenzen.STANDAARD)) {
      Cijferbestand bestand = bestand(aanlevering);
      int id = voegToe(aanlevering, bestand);
      try (Connection c = database.dataSource().getConnection()) {
        c.setAutoCommit(false);
        inleveringen.houdVast(c, id);
        assertThat(inleveringen.begin(id)).isTrue();
        try {
          new Inleesgang(c, id, new KernGebieden(c), voortgang, Clock.fixed(NU, ZoneOffset.UTC))
              .voerUit(bestand);
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
  void leveringStaatErMetGebiedenEnVerslag() throws SQLException {
    int id = leesIn(cijfers(), gebieden());

    Inlevering inlevering = inleveringen.find(id).orElseThrow();
    assertThat(inlevering.status()).isEqualTo(Status.GEREED);
    assertThat(inlevering.procent()).isEqualTo(100);
    assertThat(inlevering.rijen()).isEqualTo(3);
    assertThat(inlevering.waarden()).isEqualTo(7);
    assertThat(inlevering.ontbrekend()).isEqualTo(2);
    assertThat(List.of(inlevering.gemeenten(), inlevering.wijken(), inlevering.buurten()))
        .containsOnly(1);
    assertThat(inlevering.klaarOp()).isEqualTo(NU);

    Inleesverslag rapport = inleveringen.rapport(id, 10);
    assertThat(rapport.ontbrekend())
        .containsExactlyInAnyOrder(
            new Inleesverslag.Ontbrekend(Ontbreekt.LEEG, 1),
            new Inleesverslag.Ontbrekend(Ontbreekt.PUNT, 1));
    assertThat(rapport.kolommen()).hasSize(7);
    assertThat(rapport.kolommen().get(4).indicator()).isEqualTo("AantalInwoners");

    assertThat(
            database.query(
                "select code, naam, niveau, ouder_code, nummer from kern.gebied order by code"))
        .containsExactly(
            gebied("BU90011101", "De Hoek-Noord", "BUURT", "WK900111", null),
            gebied("GM9001", "'s-Voorbeeld", "STAD", "NL00", null),
            gebied("WK900111", "De \"Hoek\" / Zuidéén", "WIJK", "GM9001", "11"));
  }

  private static Map<String, Object> gebied(
      String code, String naam, String niveau, String ouder, String nummer) {
    Map<String, Object> rij = new java.util.HashMap<>();
    rij.put("code", code);
    rij.put("naam", naam);
    rij.put("niveau", niveau);
    rij.put("ouder_code", ouder);
    rij.put("nummer", nummer);
    return rij;
  }

  @Test
  @Bedrijfsregel("MON-03")
  void nulIsOpgeslagenAlsNulEnOntbrekendMetReden() throws SQLException {
    leesIn(
        csv(
            "84799NED.csv",
            LeveringFixture.KOP,
            LeveringFixture.STAD.replace("1000", "0").replace(";40", ";0"),
            LeveringFixture.WIJK.replace("1000", "0").replace(";12", ";0"),
            LeveringFixture.BUURT.replace("1000", "0")));
    assertThat(
            database.query(
                "select i.code, w.waarde::int as waarde, w.ontbreekt from monitoring.waarneming w"
                    + " join monitoring.indicator i on i.id = w.indicator_id"
                    + " where w.gebied_code = 'BU90011101' order by i.id"))
        .extracting(r -> r.get("code") + "=" + r.get("waarde") + "/" + r.get("ontbreekt"))
        .containsExactly(
            "AantalInwoners=0/null",
            "GemiddeldeHuishoudensgrootte=null/LEEG",
            "PersonenPerSoortUitkeringBijstand=null/PUNT");
  }

  @Test
  void kolomZonderEnkeleWaardeKrijgtGeenWaarnemingenEnGeldtNiet() throws SQLException {
    int id =
        leesIn(
            csv(
                "84799NED.csv",
                LeveringFixture.KOP,
                "0;GM9001;V;Gemeente;10;;.",
                "1;WK900111;V;Wijk;10;;."));
    assertThat(aantal("monitoring.waarneming")).isEqualTo(2);
    assertThat(aantal("monitoring.geldend")).isEqualTo(1);
    assertThat(inleveringen.rapport(id, 1).kolommen().get(5).ontbrekend()).isEqualTo(2);
  }

  @Test
  @Bedrijfsregel("MON-12")
  void watEenAndereBronIntussenVerteldeWordtWeerIngelezen() throws SQLException {
    int eerste = leesIn(cijfers());
    database.execute(
        "with ander as (insert into monitoring.inlevering (bron, tabel, jaar, bestandsnaam, bytes,"
            + " vingerafdruk, status, fase, aangevraagd_door, aangevraagd_op, deel) select"
            + " 'Meetpunt', tabel, jaar, bestandsnaam, bytes, 'anders', status, fase,"
            + " aangevraagd_door, aangevraagd_op, deel from monitoring.inlevering where id = "
            + eerste
            + " returning id) insert into monitoring.inlevering_kolom (inlevering_id, volgnummer,"
            + " sleutel, titel, eenheid, herkenning, indicator_id, waarden, ontbrekend) select"
            + " ander.id, k.volgnummer, k.sleutel, k.titel, k.eenheid, k.herkenning,"
            + " k.indicator_id, k.waarden, k.ontbrekend from ander, monitoring.inlevering_kolom k"
            + " where k.inlevering_id = "
            + eerste);
    try (Aanlevering zelfde = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD)) {
      int weer = voegToe(zelfde, bestand(zelfde));
      assertThat(inleveringen.vindIdentieke(weer)).isEmpty();
    }
  }

  @Test
  @Bedrijfsregel("MON-12")
  void zelfdeInhoudWordtHerkendEnNieuweInhoudIsEenNieuweStand() throws SQLException {
    int eerste = leesIn(cijfers());
    try (Aanlevering zelfde = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD)) {
      int tweede = voegToe(zelfde, bestand(zelfde));
      assertThat(inleveringen.vindIdentieke(tweede)).contains(eerste);
      inleveringen.identiek(tweede, eerste);
      assertThat(inleveringen.find(tweede).orElseThrow().status()).isEqualTo(Status.IDENTIEK);
    }
    int derde =
        leesIn(
            csv(
                "84799NED.csv",
                LeveringFixture.KOP,
                LeveringFixture.STAD.replace("1000", "1001"),
                LeveringFixture.WIJK.replace(";12", ";")));
    assertThat(inleveringen.vindIdentieke(derde)).contains(derde);
    assertThat(
            database.query(
                "select inlevering_id, waarde::int as waarde from monitoring.geldende_waarneming"
                    + " where indicator_id = 2 and gebied_code = 'GM9001'"))
        .containsExactly(Map.of("inlevering_id", derde, "waarde", 1001));
    assertThat(
            database.value(
                Long.class,
                "select count(*) from monitoring.waarneming where inlevering_id = ?",
                eerste))
        .as("the earlier delivery stays as revision")
        .isEqualTo(9);
  }

  @Test
  @Bedrijfsregel("MON-14")
  void eenStukVanEenBestandVervangtGeenHeelJaar() throws SQLException {
    int heel = leesIn(cijfers());
    assertThatThrownBy(() -> leesIn(csv("84799NED.csv", LeveringFixture.KOP, LeveringFixture.WIJK)))
        .isInstanceOf(OngeldigBestand.class)
        .satisfies(
            fout ->
                assertThat(((OngeldigBestand) fout).waarden()).containsExactly("1", "3", "2020"));
    assertThat(
            database.value(
                Long.class,
                "select count(*) from monitoring.geldend where inlevering_id <> ?",
                heel))
        .isZero();
  }

  @Test
  @Bedrijfsregel("MON-15")
  void afgekaptBestandWordtAlleenMetOpzetIngelezen() throws SQLException {
    Aanlevering.Bron afgekapt =
        csv(
            "84799NED.csv",
            LeveringFixture.KOP,
            LeveringFixture.STAD,
            LeveringFixture.WIJK.replace("1000", "400"));
    assertThatThrownBy(() -> leesIn(afgekapt))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(OngeldigBestand.Fout.INWONERS_TELLEN_NIET_OP);
              assertThat(e.waarden()).containsExactly("GM9001", "400", "1000");
            });
    assertThat(aantal("monitoring.waarneming")).isZero();
    database.execute("update monitoring.inlevering set status = 'MISLUKT'");
    deel = true;
    int id = leesIn(afgekapt);
    assertThat(inleveringen.find(id).orElseThrow().deel()).isTrue();
    assertThat(aantal("monitoring.waarneming")).isPositive();
  }

  @Test
  @Bedrijfsregel("MON-10")
  void onderbrokenInlezenLaatNietsAchter() {
    AtomicInteger meldingen = new AtomicInteger();
    assertThatThrownBy(
            () ->
                leesIn(
                    (fase, gelezen, totaal) -> {
                      if (fase == Fase.OPSLAAN && gelezen > 500) {
                        meldingen.incrementAndGet();
                        throw new Voortgang.Geannuleerd();
                      }
                    },
                    groot(2_000)))
        .isInstanceOf(Voortgang.Geannuleerd.class);
    assertThat(meldingen).hasValue(1);
    for (String tabel :
        List.of(
            "monitoring.waarneming",
            "monitoring.inlevering_kolom",
            "monitoring.inlevering_ontbrekend",
            "monitoring.geldend",
            "kern.gebied")) {
      assertThat(aantal(tabel)).as(tabel).isZero();
    }
  }

  @Test
  @Bedrijfsregel("MON-11")
  void bestandMetVooralSlechteRijenWordtInZijnGeheelGeweigerd() {
    OngeldigBestand fout =
        catchThrowableOfType(
            OngeldigBestand.class,
            () ->
                leesIn(
                    csv(
                        "84799NED.csv",
                        LeveringFixture.KOP,
                        LeveringFixture.STAD,
                        "1;a;V;Wijk;1;1;1",
                        "2;b;V;Wijk;1;1;1")));
    assertThat(fout.fout()).isEqualTo(OngeldigBestand.Fout.TE_VEEL_GEWEIGERD);
    assertThat(fout.waarden()).containsExactly("2", "3", "3");
    assertThat(aantal("monitoring.waarneming")).isZero();
    int id = (int) aantal("monitoring.inlevering");
    inleveringen.mislukt(id, fout);
    Inlevering mislukt = inleveringen.find(id).orElseThrow();
    assertThat(List.of(mislukt.rijen(), mislukt.rijenGeweigerd(), mislukt.cellenGeweigerd()))
        .containsExactly(3, 2, 0);
    assertThat(inleveringen.rapport(id, 5).weigeringen())
        .as("who has to mend it sees where and why")
        .extracting(Weigering::regel, Weigering::reden)
        .containsExactly(
            tuple(3L, Weigering.Reden.GEEN_GEBIEDSCODE),
            tuple(4L, Weigering.Reden.GEEN_GEBIEDSCODE));
    assertThatThrownBy(
            () -> leesIn(csv("84799NED.csv", KOP, "GM9001;veel;40", "WK900111;veel;veel")))
        .as("its rows are areas, but what they say is no number")
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(OngeldigBestand.Fout.TE_VEEL_CELLEN_GEWEIGERD);
              assertThat(e.waarden()).startsWith("3", "4", "2");
            });
    assertThat(aantal("monitoring.waarneming")).isZero();
  }

  @Test
  @Bedrijfsregel("MON-11")
  void eenSlechteRijStaatInHetVerslagEnNietInDeCijfers() throws SQLException {
    int id =
        leesIn(
            csv(
                "84799NED.csv",
                LeveringFixture.KOP,
                LeveringFixture.STAD,
                LeveringFixture.WIJK,
                "2;XX;V;Wijk;1;1;1"));
    assertThat(inleveringen.find(id).orElseThrow().rijenGeweigerd()).isEqualTo(1);
    assertThat(inleveringen.rapport(id, 10).weigeringen())
        .containsExactly(
            new Weigering(4, "WijkenEnBuurten", "XX", Weigering.Reden.GEEN_GEBIEDSCODE));
    assertThat(aantal("kern.gebied")).isEqualTo(2);
  }

  @Test
  void leveringenZijnTeZoekenOpBestandBronEnStand() throws SQLException {
    int id = leesIn(cijfers());
    Inlevering levering = inleveringen.find(id).orElseThrow();
    String naam = levering.bestandsnaam().substring(1, 6).toUpperCase(Locale.ROOT);
    String bron = levering.bron().substring(0, 3).toLowerCase(Locale.ROOT);
    for (String zoek : new String[] {naam, bron, null}) {
      assertThat(gevonden(new Inleveringfilter(zoek, Status.GEREED, null))).containsExactly(id);
    }
    assertThat(gevonden(new Inleveringfilter("%", null, null))).isEmpty();
    assertThat(gevonden(new Inleveringfilter(naam, Status.MISLUKT, null))).isEmpty();
    assertThat(inleveringen.lopend()).isEmpty();
  }

  private List<Integer> gevonden(Inleveringfilter filter) {
    List<Inlevering> gevonden = inleveringen.lijst(filter, 0, 9);
    assertThat(gevonden).hasSize(inleveringen.aantal(filter));
    return gevonden.stream().map(Inlevering::id).toList();
  }

  @Test
  void voortgangIsTeZienVanafEenAndereVerbinding() throws SQLException {
    AtomicInteger hoogste = new AtomicInteger();
    leesIn(
        (fase, gelezen, totaal) -> {
          int id = inleveringen.lijst(Inleveringfilter.ALLE, 0, 1).get(0).id();
          assertThat(inleveringen.meldVoortgang(id, fase, gelezen, totaal)).isTrue();
          Inlevering nu = inleveringen.find(id).orElseThrow();
          assertThat(nu.status()).isEqualTo(Status.BEZIG);
          assertThat(nu.procent()).isGreaterThanOrEqualTo(hoogste.get());
          hoogste.set(nu.procent());
          assertThat(inleveringen.lopend().orElseThrow().id()).isEqualTo(id);
          assertThat(inleveringen.breekVerweesdeAf()).as("lock is held").isZero();
        },
        groot(2_000));
    assertThat(hoogste.get()).isGreaterThan(90);
  }

  @Test
  @Bedrijfsregel("MON-13")
  void tweedeInleveringWordtGeweigerdZolangErEenLoopt() {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD)) {
      Cijferbestand bestand = bestand(aanlevering);
      int id = voegToe(aanlevering, bestand);
      assertThat(
              inleveringen.voegToe(
                  new NieuweInlevering("CBS", null, 2019, null, false, "b", 1, "x", "Beheerder")))
          .isEmpty();
      assertThat(inleveringen.vraagAnnuleren(id)).isTrue();
      assertThat(inleveringen.begin(id)).as("cancelled before it began").isFalse();
      inleveringen.annuleer(id);
      assertThat(inleveringen.find(id).orElseThrow().status()).isEqualTo(Status.GEANNULEERD);
      assertThat(inleveringen.vraagAnnuleren(id)).isFalse();
    }
  }

  @Test
  void gestopteServerLaatAfgebrokenZienEnNietEeuwigBezig() {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD)) {
      Cijferbestand bestand = bestand(aanlevering);
      int id = voegToe(aanlevering, bestand);
      assertThat(op(NU.plus(Duration.ofMinutes(1))).breekVerweesdeAf())
          .as("may still be picked up")
          .isZero();
      inleveringen.begin(id);
      assertThat(inleveringen.breekVerweesdeAf()).isEqualTo(1);
      assertThat(inleveringen.find(id).orElseThrow().status()).isEqualTo(Status.AFGEBROKEN);
      inleveringen.mislukt(id, new OngeldigBestand(OngeldigBestand.Fout.GEEN_RIJEN));
      assertThat(inleveringen.find(id).orElseThrow().status())
          .as("the one who read knows the reason")
          .isEqualTo(Status.MISLUKT);
      int tweede = voegToe(aanlevering, bestand);
      assertThat(op(NU.plus(Duration.ofMinutes(3))).breekVerweesdeAf()).isEqualTo(1);
      assertThat(inleveringen.find(tweede).orElseThrow().status()).isEqualTo(Status.AFGEBROKEN);
    }
  }

  @Test
  void zonderGebiedenbestandBlijvenBekendeNamenStaan() throws SQLException {
    leesIn(cijfers(), gebieden());
    leesIn(
        csv(
            "84799NED.csv",
            LeveringFixture.KOP,
            LeveringFixture.STAD,
            LeveringFixture.WIJK.replace("1000", "1001")));
    assertThat(database.value(String.class, "select naam from kern.gebied where code = 'WK900111'"))
        .isEqualTo("De \"Hoek\" / Zuidéén");
  }

  private static final String KOP =
      "WijkenEnBuurten;AantalInwoners_5;PersonenPerSoortUitkeringBijstand_83";

  private void begin2019() throws SQLException {
    leesIn(
        csv("84583NED.csv", KOP, "GM9001;1000;40", "WK900111;600;20", "WK900120;400;20"),
        csv(
            "WijkenEnBuurten.csv",
            "Key;Title;Description;Municipality;DetailRegionCode",
            "WK900111;Wijk 11 De Hoek;;GM9001;WK900111",
            "WK900120;Wijk 20 Het Dorp;;GM9001;WK900120"));
    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM9001')");
    database.execute("update kern.gebied set prioriteit = true where code = 'WK900111'");
    database.execute("update kern.gebied set niveau = 'DORP' where code = 'WK900120'");
    for (String eigen : List.of("EG2,Eigen straat,EG1", "EG1,Eigen buurt,WK900111")) {
      String[] deel = eigen.split(",");
      database.execute(
          "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst,"
              + " prioriteit) values (2019, ?, ?, 'BUURT', ?, 'GM9001', 'EIGEN', true)",
          deel[0],
          deel[1],
          deel[2]);
    }
  }

  private List<String> gebiedenVan(int jaar) {
    return database
        .query(
            "select code, naam, niveau, nummer, prioriteit from kern.gebied where jaar = ? and code"
                + " <> 'GM9001' order by code",
            jaar)
        .stream()
        .map(
            r ->
                String.join(
                    " ",
                    r.get("code").toString(),
                    r.get("naam").toString(),
                    r.get("niveau").toString(),
                    String.valueOf(r.get("nummer")),
                    r.get("prioriteit").toString()))
        .toList();
  }

  private List<String> wijken() {
    return new Gebieden(database.dataSource())
        .wijken().stream().map(g -> g.jaar() + " " + g.code() + " " + g.naam()).toList();
  }

  @Test
  @Bedrijfsregel("KRN-30")
  void eenNieuwerJaarHoudtWatVanDeGebiedenBekendWas() throws SQLException {
    begin2019();
    leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;600;20", "WK900120;400;20"));
    assertThat(gebiedenVan(2020))
        .isEqualTo(gebiedenVan(2019))
        .containsExactly(
            "EG1 Eigen buurt BUURT null true",
            "EG2 Eigen straat BUURT null true",
            "WK900111 De Hoek WIJK 11 true",
            "WK900120 Het Dorp DORP 20 false");

    leesIn(
        csv("85039NED.csv", KOP, "GM9001;1000;40", "WK900111;1000;20"),
        csv(
            "WijkenEnBuurten.csv",
            "Key;Title;Description;Municipality;DetailRegionCode",
            "WK900111;Wijk 11 De Nieuwe Hoek;;GM9001;WK900111"));
    assertThat(gebiedenVan(2021))
        .as("a name in the file counts, and what is no more does not come back")
        .containsExactly(
            "EG1 Eigen buurt BUURT null true",
            "EG2 Eigen straat BUURT null true",
            "WK900111 De Nieuwe Hoek WIJK 11 true");
    assertThat(wijken()).containsExactly("2021 WK900111 De Nieuwe Hoek");
  }

  @Test
  @Bedrijfsregel("KRN-30")
  void eenJaarDatAlKaalWasWordtHersteld() throws Exception {
    begin2019();
    database.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, nummer,"
            + " herkomst) select 2020, code, code, case when code like 'WK%' then 'WIJK' else niveau"
            + " end, ouder_code, gemeente_code, nummer, herkomst from kern.gebied where jaar = 2019"
            + " and herkomst = 'CBS'");
    database.execute("drop table kern.gebiedsjaar");
    database.execute("drop index kern.gebied_code");
    try (InputStream migratie =
        Gebieden.class.getResourceAsStream("/db/kern/V20261127_0500__gebiedsjaren.sql")) {
      database.execute(new String(migratie.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(gebiedenVan(2020)).isEqualTo(gebiedenVan(2019)).hasSize(4);
  }

  @Test
  @Bedrijfsregel("KRN-31")
  void eenDeelLaatDeAndereWijkenStaan() throws SQLException {
    begin2019();
    deel = true;
    leesIn(csv("84799NED.csv", KOP, "WK900111;600;20"));
    assertThat(wijken()).containsExactly("2020 WK900111 De Hoek", "2019 WK900120 Het Dorp");
    assertThat(new Gebieden(database.dataSource()).onderdelen("GM9001"))
        .extracting(g -> g.jaar() + g.code())
        .containsExactly("2020WK900111", "2019WK900120");

    deel = false;
    leesIn(csv("84799NED.csv", KOP, "GM9001;600;20", "WK900111;600;20"));
    assertThat(wijken())
        .as("the whole year has no village any more")
        .containsExactly("2020 WK900111 De Hoek");
  }

  /** Areas as "code naam", each municipality's figure counted from them. */
  private int leesGebieden(String tabel, String... gebieden) throws SQLException {
    List<String> cijfers = new ArrayList<>(List.of(KOP));
    List<String> namen =
        new ArrayList<>(List.of("Key;Title;Description;Municipality;DetailRegionCode"));
    long buurten = Arrays.stream(gebieden).filter(g -> g.startsWith("BU")).count();
    cijfers.add("GM9001;" + 100 * buurten + ";40");
    for (String gebied : gebieden) {
      String code = gebied.substring(0, gebied.indexOf(' '));
      String naam = gebied.substring(code.length() + 1);
      long inwoners =
          100 * Arrays.stream(gebieden).filter(g -> g.startsWith("BU" + code.substring(2))).count();
      cijfers.add(code + ";" + inwoners + ";20");
      namen.add(code + ";" + naam + ";;GM9001;" + code);
    }
    return leesIn(
        csv(tabel, cijfers.toArray(String[]::new)),
        csv("WijkenEnBuurten.csv", namen.toArray(String[]::new)));
  }

  private int leesIndeling2020() throws SQLException {
    database.execute("insert into kern.instelling (sleutel, waarde) values ('gemeente', 'GM9001')");
    return leesGebieden(
        "84799NED.csv",
        "WK900111 Wijk 11 De Hoek",
        "BU90011101 De Hoek-Noord",
        "BU90011102 De Hoek-Zuid",
        "WK900112 Wijk 12 Het Veld",
        "BU90011201 Het Veld",
        "WK900113 Wijk 13 De Dam",
        "BU90011301 De Dam",
        "WK900114 Wijk 14 Het Gat",
        "BU90011401 Verspreide huizen",
        "WK900120 Wijk 20 Het Dorp",
        "BU90012001 Dorpskern");
  }

  /** De Hoek is split, Het Veld and De Dam are one, Het Gat is gone, Het Dorp has another code. */
  private int leesIndeling2021() throws SQLException {
    return leesGebieden(
        "85039NED.csv",
        "WK900131 Wijk 31 Hoek-Noord",
        "BU90013101 De Hoek-Noord",
        "WK900132 Wijk 32 Hoek-Zuid",
        "BU90013201 De Hoek-Zuid",
        "WK900140 Wijk 40 Velddam",
        "BU90014001 Het Veld",
        "BU90014002 De Dam",
        "BU90014003 Verspreide huizen Oost",
        "WK900150 Wijk 50 Het Dorp",
        "BU90015001 Dorpskern");
  }

  private String werd(String code) {
    Gebiedsverloop verloop = new Gebieden(database.dataSource()).verloop(code);
    return verloop.weg() + verloop.opvolgers().stream().map(Gebied::code).toList().toString();
  }

  private List<String> was(String code) {
    return new Gebieden(database.dataSource())
        .verloop(code).voorgangers().stream().map(Gebied::naam).toList();
  }

  @Test
  @Bedrijfsregel("KRN-32")
  void eenGebiedDatErNietMeerIsWijstNaarWatHetWerd() throws SQLException {
    leesIndeling2020();
    assertThat(werd("WK900111")).isEqualTo("null[]");
    int levering = leesIndeling2021();

    assertThat(werd("WK900111")).as("split").isEqualTo("2021[WK900131, WK900132]");
    assertThat(werd("WK900112")).as("merged").isEqualTo("2021[WK900140]");
    assertThat(werd("WK900113")).as("merged").isEqualTo("2021[WK900140]");
    assertThat(werd("WK900120")).as("another code").isEqualTo("2021[WK900150]");
    assertThat(werd("BU90012001")).as("a buurt too").isEqualTo("2021[BU90015001]");
    assertThat(werd("WK900114")).as("not known").isEqualTo("2021[]");
    assertThat(werd("WK900140")).as("there").isEqualTo("null[]");
    assertThat(new Gebieden(database.dataSource()).verdwenen(2021))
        .containsExactly(
            new Gebieden.Verdwenen("WK900111", "De Hoek", "Hoek-Noord, Hoek-Zuid"),
            new Gebieden.Verdwenen("WK900112", "Het Veld", "Velddam"),
            new Gebieden.Verdwenen("WK900113", "De Dam", "Velddam"),
            new Gebieden.Verdwenen("WK900114", "Het Gat", null),
            new Gebieden.Verdwenen("WK900120", "Het Dorp", "Het Dorp"));
    assertThat(new Gebieden(database.dataSource()).verdwenen(2020)).isEmpty();
    assertThat(was("WK900140")).containsExactly("Het Veld", "De Dam");
    assertThat(was("WK900131")).containsExactly("De Hoek");

    leesGebieden(
        "85318NED.csv",
        "WK900160 Wijk 60 Velddam",
        "BU90016001 Het Veld",
        "WK900131 Wijk 31 Hoek-Noord",
        "BU90013101 De Hoek-Noord");
    assertThat(werd("WK900112")).as("over two years").isEqualTo("2021[WK900160]");
    assertThat(werd("WK900111"))
        .as("what stayed, and what is no more itself")
        .isEqualTo("2021[WK900131, WK900132]");

    trekTerug(levering);
    assertThat(werd("WK900112")).as("without the year between").isEqualTo("2022[WK900160]");
    assertThat(werd("WK900120")).isEqualTo("2022[]");
    leesIndeling2021();
    assertThat(werd("WK900120")).as("that year came after all").isEqualTo("2021[WK900150]");
    assertThat(werd("WK900112")).isEqualTo("2021[WK900160]");
  }

  @Test
  @Bedrijfsregel("KRN-32")
  void eenNaamDieVakerVoorkomtBewijstNietsEnWatDeGemeenteZeiBlijft() throws SQLException {
    leesIndeling2020();
    database.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2021, 'WK900190', 'Restwijk', 'WIJK', 'GM9001', 'GM9001', 'CBS')");
    try (Connection c = database.dataSource().getConnection()) {
      Gebiedslader.legOpvolgers(c, List.of(new Opvolging(2020, "WK900114", 2021, "WK900190")));
    }
    for (int keer = 0; keer < 2; keer++) {
      leesGebieden(
          "85039NED.csv",
          "WK900131 Wijk 31 De Hoek",
          "BU90013101 Dorpskern",
          "WK900132 Wijk 32 De Hoek",
          "BU90013201 Dorpskern",
          "WK900190 Wijk 90 Restwijk",
          "BU90019001 Rest");
      assertThat(werd("WK900111")).as("twice the same name").isEqualTo("2021[]");
      assertThat(werd("WK900120")).as("its buurt occurs twice").isEqualTo("2021[]");
      assertThat(werd("WK900114")).isEqualTo("2021[WK900190]");
    }
  }

  @Test
  @Bedrijfsregel("KRN-33")
  void watVanEenGebiedVastlagGaatMeeNaarDeNieuweCode() throws SQLException {
    leesIndeling2020();
    database.execute(
        "update kern.gebied set niveau = 'DORP', prioriteit = true where code = 'WK900120'");
    for (String eigen :
        List.of("EG1,BUURT,WK900120", "EG2,STRAAT,EG1", "EG3,BUURT,WK900111", "EG4,BUURT,GM9001")) {
      String[] deel = eigen.split(",");
      database.execute(
          "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
              + " values (2020, ?, ?, ?, ?, 'GM9001', 'EIGEN')",
          deel[0],
          "Eigen " + deel[0],
          deel[1],
          deel[2]);
    }
    leesIndeling2021();

    Gebieden gebieden = new Gebieden(database.dataSource());
    Gebied dorp = gebieden.read("WK900150");
    assertThat(dorp.niveau()).isEqualTo(Niveau.DORP);
    assertThat(dorp.prioriteit()).isTrue();
    assertThat(dorp.nummer()).as("the number is part of the code").isEqualTo("50");
    assertThat(gebieden.read("WK900140").prioriteit()).isFalse();
    assertThat(gebieden.read("EG1"))
        .extracting(Gebied::jaar, Gebied::ouder)
        .containsExactly(2021, "WK900150");
    assertThat(gebieden.ligtIn("EG2", "WK900150")).isTrue();
    assertThat(gebieden.read("EG3").jaar()).as("a split: nobody knows where").isEqualTo(2020);
    assertThat(gebieden.read("EG4").jaar()).isEqualTo(2021);
    assertThatThrownBy(() -> gebieden.verloop("WK900120").vereisErNog())
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("KRN-35")
  void eenWijkBlijftInHetStadsdeelVanDeGemeente() throws SQLException {
    leesIndeling2020();
    database.execute(
        "insert into kern.gebied (jaar, code, naam, niveau, ouder_code, gemeente_code, herkomst)"
            + " values (2020, 'EG9', 'Oost', 'STADSDEEL', 'GM9001', 'GM9001', 'EIGEN')");
    database.execute("update kern.gebied set ouder_code = 'EG9' where code = 'WK900111'");
    database.execute("delete from kern.instelling");
    leesIndeling2020();
    assertThat(new Gebieden(database.dataSource()).ligtIn("BU90011101", "EG9")).isTrue();

    leesGebieden(
        "85039NED.csv",
        "WK900111 Wijk 11 De Nieuwe Hoek",
        "BU90011101 De Hoek-Noord",
        "WK900112 Wijk 12 Het Veld",
        "BU90011201 Het Veld");
    Gebieden gebieden = new Gebieden(database.dataSource());
    assertThat(gebieden.read("WK900111"))
        .extracting(Gebied::jaar, Gebied::naam, Gebied::ouder)
        .containsExactly(2021, "De Nieuwe Hoek", "EG9");
    assertThat(gebieden.onderdelen("EG9")).extracting(Gebied::code).containsExactly("WK900111");
    assertThat(gebieden.onderdelen("GM9001"))
        .extracting(Gebied::code)
        .containsExactly("EG9", "WK900112");
    assertThat(gebieden.wijken()).extracting(Gebied::code).containsExactly("WK900111", "WK900112");
  }

  @Test
  @Bedrijfsregel("MON-31")
  void watNietKanWordtGeweigerdMetRegelKolomEnReden() throws SQLException {
    int id =
        leesIn(
            csv(
                "84799NED.csv",
                KOP
                    + ";HuishoudensTotaal_28;Eenpersoonshuishoudens_29;Koopwoningen_40;"
                    + "MediaanVermogenVanParticuliereHuish_79",
                "GM9001;8000;500;3000;1000;60;-5",
                "WK900111;-7060;-420;1000;400;100.1;10",
                "WK900112;1000;99999999;500;511;-1;-99997",
                "WK900113;1000;1010;500;510;100;0"));
    assertThat(inleveringen.rapport(id, 10).weigeringen())
        .containsExactly(
            new Weigering(3, "AantalInwoners_5", "-7060", Weigering.Reden.NEGATIEF),
            new Weigering(
                3, "PersonenPerSoortUitkeringBijstand_83", "-420", Weigering.Reden.NEGATIEF),
            new Weigering(3, "Koopwoningen_40", "100.1", Weigering.Reden.BOVEN_HONDERD_PROCENT),
            new Weigering(
                4,
                "PersonenPerSoortUitkeringBijstand_83",
                "99999999",
                Weigering.Reden.MEER_DAN_INWONERS),
            new Weigering(
                4, "Eenpersoonshuishoudens_29", "511", Weigering.Reden.MEER_DAN_HUISHOUDENS),
            new Weigering(4, "Koopwoningen_40", "-1", Weigering.Reden.NEGATIEF));
    assertThat(inleveringen.find(id).orElseThrow().cellenGeweigerd()).isEqualTo(6);
    assertThat(
            database.value(
                Long.class,
                "select count(*) from monitoring.waarneming where gebied_code = 'WK900111'"))
        .isEqualTo(3);
  }

  private boolean trekTerug(int id) throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      c.setAutoCommit(false);
      boolean gedaan = new Terugtrekking(c).voerUit(id, inleveringen.find(id).orElseThrow().jaar());
      c.commit();
      return gedaan;
    }
  }

  private List<Integer> geldend() {
    return database
        .query(
            "select distinct inlevering_id from monitoring.geldende_waarneming where jaar = 2020")
        .stream()
        .map(r -> (Integer) r.get("inlevering_id"))
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-32")
  void eenTeruggetrokkenLeveringLaatZienWatErVoorWas() throws SQLException {
    begin2019();
    List<String> vroeger = gebiedenVan(2019);
    int eerste = leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;1000;20"));
    int tweede = leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;1000;30"));
    for (int id : List.of(eerste, tweede)) {
      database.execute("insert into monitoring.bekendgemaakt values (?, now())", id);
    }
    assertThat(geldend()).containsExactly(tweede);

    assertThat(trekTerug(tweede)).isTrue();
    assertThat(geldend()).containsExactly(eerste);
    assertThat(aantal("monitoring.bekendgemaakt")).as("told to the others again").isZero();
    assertThat(wijken()).containsExactly("2020 WK900111 De Hoek");
    assertThat(trekTerug(tweede)).as("once").isFalse();

    assertThat(trekTerug(eerste)).isTrue();
    assertThat(geldend()).isEmpty();
    assertThat(
            database.value(
                Long.class,
                "select count(*) from monitoring.waarneming where inlevering_id in (?, ?)",
                eerste,
                tweede))
        .isZero();
    assertThat(gebiedenVan(2020)).isEmpty();
    assertThat(gebiedenVan(2019)).isEqualTo(vroeger);
    assertThat(wijken()).containsExactly("2019 WK900111 De Hoek", "2019 WK900120 Het Dorp");
    assertThat(inleveringen.find(eerste).orElseThrow().status()).isEqualTo(Status.TERUGGETROKKEN);
  }

  @Test
  @Bedrijfsregel("MON-32")
  void eenTeruggetrokkenLeveringLaatGeenSpookwijkAchter() throws SQLException {
    for (String gebied : List.of("GM9001,STAD", "WK900111,WIJK")) {
      database.execute(
          "insert into kern.gebied (jaar, code, naam, niveau, gemeente_code, herkomst) values"
              + " (2020, ?, 'Bekend', ?, 'GM9001', 'CBS')",
          (Object[]) gebied.split(","));
    }
    List<String> eerst = gebiedenVan(2020);
    deel = true;
    int id = leesIn(csv("84799NED.csv", KOP, "GM9001;1;1", "WK900155;1;1", "BU90015501;1;1"));
    assertThat(gebiedenVan(2020)).hasSize(3);
    trekTerug(id);
    assertThat(gebiedenVan(2020)).isEqualTo(eerst).hasSize(1);
  }

  @Test
  @Bedrijfsregel("MON-33")
  void eenDeelGeldtAlleenVoorZijnGebieden() throws SQLException {
    leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;400;20", "WK900112;600;20"));
    deel = true;
    leesIn(csv("84799NED.csv", KOP, "WK900111;500;25"));
    assertThat(inwoners()).containsExactly("GM9001 1000", "WK900111 500", "WK900112 600");
  }

  @Test
  @Bedrijfsregel("MON-33")
  void eenAndereGemeenteLaatDeEersteStaan() throws SQLException {
    leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;400;20", "WK900112;600;20"));
    leesIn(csv("84799NED.csv", KOP, "GM9002;800;15", "WK900211;800;15"));
    assertThat(inwoners())
        .containsExactly(
            "GM9001 1000", "GM9002 800", "WK900111 400", "WK900112 600", "WK900211 800");

    leesIn(csv("84799NED.csv", KOP, "GM9001;900;40", "WK900111;900;20"));
    assertThat(inwoners())
        .as("all of the first municipality is said anew")
        .containsExactly("GM9001 900", "GM9002 800", "WK900111 900", "WK900211 800");

    leesIn(csv("84799NED.csv", KOP, "NL00;850;40", "GM9001;850;40", "WK900111;850;20"));
    assertThat(inwoners())
        .as("all of the country is said anew")
        .containsExactly("GM9001 850", "NL00 850", "WK900111 850");
  }

  @Test
  @Bedrijfsregel("MON-33")
  void eenTeruggetrokkenDeelLaatZienWatErOnderLag() throws SQLException {
    leesIn(csv("84799NED.csv", KOP, "GM9001;1000;40", "WK900111;400;20", "WK900112;600;20"));
    deel = true;
    int fout = leesIn(csv("84799NED.csv", KOP, "WK900111;500;25", "WK900112;700;25"));
    leesIn(csv("84799NED.csv", KOP, "WK900112;650;25"));
    assertThat(inwoners()).containsExactly("GM9001 1000", "WK900111 500", "WK900112 650");

    trekTerug(fout);
    assertThat(inwoners()).containsExactly("GM9001 1000", "WK900111 400", "WK900112 650");
  }

  private List<String> inwoners() {
    return database
        .query(
            "select w.gebied_code || ' ' || w.waarde as regel from monitoring.geldende_waarneming w"
                + " join monitoring.indicator i on i.id = w.indicator_id where i.code ="
                + " 'AantalInwoners' order by w.gebied_code")
        .stream()
        .map(r -> (String) r.get("regel"))
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-32")
  void terugtrekkenVraagtEenReden() throws SQLException {
    int id = leesIn(cijfers());
    Inlevering inlevering = inleveringen.find(id).orElseThrow();
    for (String reden : new String[] {null, " ", "x".repeat(501)}) {
      assertThatThrownBy(() -> inlevering.vereisTerugTeTrekken(reden))
          .isInstanceOf(OngeldigeInvoer.class);
    }
    inlevering.vereisTerugTeTrekken("verkeerd jaar");
    database.execute("update monitoring.inlevering set status = 'MISLUKT'");
    Inlevering mislukt = inleveringen.find(id).orElseThrow();
    assertThatThrownBy(() -> mislukt.vereisTerugTeTrekken("verkeerd jaar"))
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("MON-30")
  void eenJaarDatNogMoetKomenWordtGeweigerd() {
    LocalDate vandaag = LocalDate.ofInstant(NU, ZoneOffset.UTC);
    nieuw(2026).vereisJaar(vandaag);
    assertThatThrownBy(() -> nieuw(2062).vereisJaar(vandaag))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            e -> assertThat(e.getMessage()).contains("inlezen.jaar-in-de-toekomst"));
  }

  private static NieuweInlevering nieuw(int jaar) {
    return new NieuweInlevering("CBS", null, jaar, null, false, "b", 1, "x", "Beheerder");
  }

  private long aantal(String tabel) {
    return database.value(Long.class, "select count(*) from " + tabel);
  }
}
