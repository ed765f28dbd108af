package nl.wijkwerk.monitoring.inlezen.bestand;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.cijfers;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.eigenschappen;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.gebieden;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import org.junit.jupiter.api.Test;

class AanleveringTest {

  private static final Kolomherkenner HERKENNER = new Kolomherkenner(LeveringFixture.HERKENNINGEN);

  private record Gelezen(
      int jaar, List<Gebiedsregel> gebieden, List<Cel> cellen, List<Weigering> weigeringen) {}

  private static Gelezen lees(Integer jaar, Aanlevering.Bron... bronnen) {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(bronnen), Grenzen.STANDAARD)) {
      Cijferbestand bestand = Cijferbestand.open(aanlevering, HERKENNER, j -> List.of(), jaar);
      Gelezen gelezen =
          new Gelezen(bestand.jaar(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      bestand.lees(
          new Cijferbestand.Afnemer() {
            @Override
            public void rij(Gebiedsregel gebied) {
              gelezen.gebieden().add(gebied);
            }

            @Override
            public void cel(int kolom, Cel cel) {
              gelezen.cellen().add(cel);
            }

            @Override
            public void weigerRij(Weigering weigering) {
              gelezen.weigeringen().add(weigering);
            }

            @Override
            public void weigerCel(Weigering weigering) {
              gelezen.weigeringen().add(weigering);
            }
          });
      return gelezen;
    }
  }

  @Test
  void bestandDatHalverwegeEenRijOphoudtWordtGeweigerd() throws IOException {
    byte[] heel = cijfers().open().readAllBytes();
    byte[] half = Arrays.copyOf(heel, heel.length - 60);
    assertThat(fout(2020, bron("TypedDataSet.csv", half))).isEqualTo(Fout.AFGEBROKEN);
    byte[] zonderRegeleinde = Arrays.copyOf(heel, heel.length - 2);
    assertThat(lees(2020, bron("TypedDataSet.csv", zonderRegeleinde)).gebieden()).hasSize(3);
  }

  private static Fout fout(Integer jaar, Aanlevering.Bron... bronnen) {
    try {
      lees(jaar, bronnen);
    } catch (OngeldigBestand e) {
      return e.fout();
    }
    throw new AssertionError("was read");
  }

  @Test
  void eenZipOfDrieLosseBestandenIsHetzelfde() {
    Gelezen los = lees(null, gebieden(), cijfers(), eigenschappen());
    Gelezen ingepakt =
        lees(
            null,
            bron("x.zip", zip(cijfers(), eigenschappen(), gebieden(), csv("leesmij.csv", "a"))));
    assertThat(ingepakt).isEqualTo(los);
    assertThat(los.gebieden())
        .extracting(Gebiedsregel::naam)
        .containsExactly("'s-Voorbeeld", "De \"Hoek\" / Zuidéén", "De Hoek-Noord");
  }

  @Test
  void vingerafdrukHangtAfVanDeInhoudEnNietVanDeVerpakking() {
    try (Aanlevering los = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD);
        Aanlevering ingepakt =
            Aanlevering.van(List.of(bron("x.zip", zip(cijfers()))), Grenzen.STANDAARD);
        Aanlevering meer = Aanlevering.van(List.of(cijfers(), gebieden()), Grenzen.STANDAARD)) {
      assertThat(ingepakt.vingerafdruk()).isEqualTo(los.vingerafdruk());
      assertThat(meer.vingerafdruk()).isNotEqualTo(los.vingerafdruk());
    }
  }

  @Test
  void jaarUitEigenschappenDanUitDeTabelDanVanDeGebruiker() {
    assertThat(lees(null, cijfers(), eigenschappen()).jaar()).isEqualTo(2021);
    assertThat(lees(null, cijfers()).jaar()).isEqualTo(2020);
    Aanlevering.Bron naamloos =
        csv("cijfers.csv", LeveringFixture.KOP, LeveringFixture.STAD, LeveringFixture.WIJK);
    assertThat(lees(2018, naamloos).jaar()).isEqualTo(2018);
    assertThat(fout(null, naamloos)).isEqualTo(Fout.JAAR_ONBEKEND);
    assertThat(fout(2019, cijfers())).isEqualTo(Fout.JAAR_WIJKT_AF);
  }

  @Test
  void zonderGebiedenbestandHeeftAlleenDeGemeenteEenNaam() {
    assertThat(lees(null, cijfers()).gebieden())
        .extracting(Gebiedsregel::naam)
        .containsExactly("Voorbeeld", null, null);
  }

  @Test
  void bomAnderScheidingstekenEnOudeTekenset() {
    String kop = LeveringFixture.KOP.replace(';', ',');
    String rij = "1,WK900111,\"Súdwest, 't Zand\",Wijk,200,\"1,9\",12";
    assertThat(lees(2020, csv("a.csv", "\ufeff" + kop, rij)).cellen()).hasSize(3);
    String tabs = "1\tWK900111\tSúdwest, 't Zand\tWijk\t200\t1,9\t12";
    assertThat(lees(2020, csv("a.csv", kop.replace(',', '\t'), tabs)).cellen()).hasSize(3);
    Gelezen oud =
        lees(
            2020,
            csv(
                "a.csv",
                Charset.forName("windows-1252"),
                LeveringFixture.KOP,
                "0;GM1900;Súdwest-Fryslân;Gemeente;1;2;3"));
    assertThat(oud.gebieden().get(0).naam()).isEqualTo("Súdwest-Fryslân");
  }

  @Test
  @Bedrijfsregel("MON-11")
  void slechteRijenEnCellenWordenGeweigerdMetRegelKolomEnReden() {
    Gelezen gelezen =
        lees(
            null,
            csv(
                "84799NED.csv",
                LeveringFixture.KOP,
                LeveringFixture.STAD,
                "1;WK900111;V;Wijk;200",
                "2;XX900111;V;Wijk;200;1;1",
                "3;GM9001;V;Gemeente;1000;1;1",
                "4;WK900112;V;Wijk;veel;1;1"));
    assertThat(gelezen.weigeringen())
        .containsExactly(
            new Weigering(3, null, "5", Reden.AANTAL_KOLOMMEN),
            new Weigering(4, "WijkenEnBuurten", "XX900111", Reden.GEEN_GEBIEDSCODE),
            new Weigering(5, "WijkenEnBuurten", "GM9001", Reden.GEBIED_DUBBEL),
            new Weigering(6, "AantalInwoners_5", "veel", Reden.GEEN_GETAL));
    assertThat(gelezen.gebieden()).hasSize(2);
    assertThat(gelezen.cellen()).hasSize(5);
  }

  @Test
  void kapotteBestandenGevenElkHunEigenFout() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(fout(null)).isEqualTo(Fout.GEEN_BESTAND);
    assertThat(fout(null, bron("leeg.csv", new byte[0]))).isEqualTo(Fout.LEEG);
    assertThat(fout(null, bron("foto.csv", png))).isEqualTo(Fout.GEEN_CSV);
    assertThat(fout(null, csv("twee.csv", "a;b", "1;2"))).isEqualTo(Fout.GEEN_CIJFERS);
    assertThat(fout(null, bron("a.csv", "zomaar tekst".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Fout.GEEN_CIJFERS);
    assertThat(fout(null, bron("leeg.zip", zip()))).isEqualTo(Fout.GEEN_CIJFERS);
    assertThat(fout(null, bron("x.zip", zip(gebieden())))).isEqualTo(Fout.GEEN_CIJFERS);
    assertThat(fout(null, cijfers(), cijfers())).isEqualTo(Fout.MEER_DAN_EEN);
    assertThat(fout(null, csv("84799NED.csv", "ID;WijkenEnBuurten;Zon_1", "0;NL00;1")))
        .isEqualTo(Fout.GEEN_KOLOM_HERKEND);
  }

  /** Excel calls it Unicode text; Java writes the mark of UTF-16 for {@code UTF_16} only. */
  @Test
  void utf16MetMerkWordtGelezenEnZonderEindeIsHetAfgebroken() {
    String tekst = LeveringFixture.KOP + "\r\n" + LeveringFixture.STAD + "\r\n";
    for (byte[] bytes :
        new byte[][] {
          tekst.getBytes(StandardCharsets.UTF_16),
          ("\ufeff" + tekst).getBytes(StandardCharsets.UTF_16LE)
        }) {
      assertThat(lees(null, bron("84799NED.csv", bytes)).gebieden()).hasSize(1);
      assertThat(fout(null, bron("84799NED.csv", Arrays.copyOf(bytes, bytes.length - 14))))
          .isEqualTo(Fout.AFGEBROKEN);
    }
    byte[] half = ("\ufeff" + tekst + "\ud800x").getBytes(StandardCharsets.UTF_16LE);
    half[half.length - 4] = 0;
    half[half.length - 3] = (byte) 0xd8;
    assertThat(fout(null, bron("84799NED.csv", half))).isEqualTo(Fout.TEKENSET);
  }

  @Test
  @Bedrijfsregel("MON-174")
  void meerKolommenDanEenWerkmapMagHebbenWordtMeteenGezegd() {
    String kop = "ID;WijkenEnBuurten" + ";Kolom".repeat(2_998);
    long begin = System.nanoTime();
    assertThatThrownBy(() -> lees(null, csv("breed.csv", kop, "0;NL00" + ";1".repeat(2_998))))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(Fout.TE_VEEL_KOLOMMEN);
              assertThat(e.waarden()).containsExactly("breed.csv", "1", "3000", "1000");
            });
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void afgekapteZipIsBeschadigd() {
    byte[] heel = zip(cijfers(), gebieden());
    assertThat(fout(null, bron("x.zip", Arrays.copyOf(heel, heel.length / 2))))
        .isEqualTo(Fout.ZIP_BESCHADIGD);
  }

  @Test
  void nooitGeslotenAanhalingstekenIsOnleesbaar() {
    String rest = "x".repeat(2_000) + "\n";
    Aanlevering.Bron kapot =
        csv(
            "84799NED.csv",
            LeveringFixture.KOP,
            LeveringFixture.STAD,
            "1;\"WK900111;" + rest.repeat(1_200));
    assertThat(fout(null, kapot)).isEqualTo(Fout.CSV_ONLEESBAAR);
  }

  @Test
  void regelDieGeenRegelVanHetCbsKanZijnHeetTeLang() {
    String lang = "x".repeat(Regelgrens.LANGSTE_REGEL + 1);
    assertThatThrownBy(
            () -> lees(null, csv("84799NED.csv", LeveringFixture.KOP, LeveringFixture.STAD, lang)))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(Fout.REGEL_TE_LANG);
              assertThat(e.waarden()).containsExactly("84799NED.csv", "3");
            });
    assertThat(fout(null, csv("een-regel.csv", lang.repeat(20)))).isEqualTo(Fout.REGEL_TE_LANG);
  }

  @Test
  void jaarWaarvoorGeenCijfersBestaanWordtGeweigerdMetHetBereik() {
    Aanlevering.Bron naamloos = csv("cijfers.csv", LeveringFixture.KOP, LeveringFixture.STAD);
    for (int jaar : new int[] {1989, 2101, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> lees(jaar, naamloos))
          .isInstanceOfSatisfying(
              OngeldigeInvoer.class,
              e -> {
                assertThat(e.veld()).isEqualTo("jaar");
                assertThat(e.argumenten()).containsExactly(String.valueOf(jaar), "1990", "2100");
              });
    }
    assertThat(lees(1990, naamloos).jaar()).isEqualTo(1990);
  }

  @Test
  void momentopnameLigtNaHetBeginVanHetJaarEnNietInDeToekomst() {
    LocalDate vandaag = LocalDate.of(2026, 11, 21);
    levering(null).vereisMomentopname(vandaag);
    levering(LocalDate.of(2021, 3, 31)).vereisMomentopname(vandaag);
    levering(vandaag).vereisMomentopname(vandaag);
    for (LocalDate fout : List.of(LocalDate.of(2019, 12, 31), vandaag.plusDays(1))) {
      assertThatThrownBy(() -> levering(fout).vereisMomentopname(vandaag))
          .isInstanceOfSatisfying(
              OngeldigeInvoer.class, e -> assertThat(e.veld()).isEqualTo("momentopname"));
    }
  }

  private static NieuweInlevering levering(LocalDate momentopname) {
    return new NieuweInlevering(
        "CBS", null, 2020, momentopname, false, "a.csv", 1, "x", "Beheerder");
  }

  @Test
  void zipbomEnTeGrootBestandWordenGeweigerdVoorZeUitgepaktZijn() {
    Grenzen klein = new Grenzen(100_000, 1_000_000, 3);
    byte[] bom = zip(bron("84799NED.csv", new byte[5_000_000]));
    assertThat(bom.length).isLessThan(100_000);
    assertThatThrownBy(() -> Aanlevering.van(List.of(bron("bom.zip", bom)), klein))
        .isInstanceOfSatisfying(
            OngeldigBestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.ZIP_TE_GROOT));
    assertThatThrownBy(() -> Aanlevering.van(List.of(bron("a.csv", new byte[200_000])), klein))
        .isInstanceOfSatisfying(
            OngeldigBestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.TE_GROOT));
    byte[] veel = zip(csv("a.csv", "a"), csv("b.csv", "b"), csv("c.csv", "c"), csv("d.csv", "d"));
    assertThatThrownBy(() -> Aanlevering.van(List.of(bron("veel.zip", veel)), klein))
        .isInstanceOfSatisfying(
            OngeldigBestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.ZIP_TE_GROOT));
  }

  @Test
  void tijdelijkeMapVerdwijntBijSluiten() {
    Aanlevering aanlevering = Aanlevering.van(List.of(cijfers()), Grenzen.STANDAARD);
    Path bestand = aanlevering.cijfers().pad();
    assertThat(bestand).exists();
    aanlevering.close();
    assertThat(bestand.getParent()).doesNotExist();
  }
}
