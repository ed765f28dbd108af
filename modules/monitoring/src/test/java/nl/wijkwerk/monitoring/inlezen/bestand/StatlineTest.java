package nl.wijkwerk.monitoring.inlezen.bestand;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.zip;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.MET_CODE;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.OP_NAAM;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.blad;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.met;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.werkmap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.StatlineFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import org.junit.jupiter.api.Test;

class StatlineTest {

  private static final Kolomherkenner HERKENNER = new Kolomherkenner(StatlineFixture.HERKENNINGEN);

  /** What came out, by area and measure, so that the order of rows and columns says nothing. */
  private record Gelezen(
      int jaar,
      String bron,
      List<Kolom> kolommen,
      List<Gebiedsregel> gebieden,
      TreeMap<String, Cel> cellen,
      List<Weigering> weigeringen) {

    String waarde(String gebied, int maat) {
      Cel cel = cellen.get(gebied + " " + maat);
      return cel == null
          ? null
          : cel.isGetal() ? cel.waarde().toPlainString() : "" + cel.ontbreekt();
    }
  }

  private static Gelezen lees(Integer jaar, Aanlevering.Bron... bronnen) {
    return lees(jaar, j -> List.of(), bronnen);
  }

  private static Gelezen lees(Integer jaar, Gebiedsnamen namen, Aanlevering.Bron... bronnen) {
    try (Aanlevering aanlevering = Aanlevering.van(List.of(bronnen), Grenzen.STANDAARD)) {
      Cijferbestand bestand = Cijferbestand.open(aanlevering, HERKENNER, namen, jaar);
      Gelezen gelezen =
          new Gelezen(
              bestand.jaar(),
              bestand.bron(),
              bestand.kolommen(),
              new ArrayList<>(),
              new TreeMap<>(),
              new ArrayList<>());
      bestand.lees(
          new Cijferbestand.Afnemer() {
            private String gebied;

            @Override
            public void rij(Gebiedsregel regel) {
              gebied = regel.gebied().code();
              gelezen.gebieden().add(regel);
            }

            @Override
            public void cel(int kolom, Cel cel) {
              gelezen.cellen().put(gebied + " " + bestand.kolommen().get(kolom).indicatorId(), cel);
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

  private static OngeldigBestand weigering(Integer jaar, Aanlevering.Bron... bronnen) {
    try {
      lees(jaar, bronnen);
    } catch (OngeldigBestand e) {
      return e;
    }
    throw new AssertionError("was read");
  }

  private static Fout fout(Integer jaar, Aanlevering.Bron... bronnen) {
    return weigering(jaar, bronnen).fout();
  }

  private static Gebiedsnamen.Naam naam(String code, String naam) {
    return new Gebiedsnamen.Naam(Gebiedscode.lees(code).orElseThrow(), naam);
  }

  private static final List<Gebiedsnamen.Naam> NAMEN =
      List.of(
          naam("GM9001", "Voorbeeld"),
          naam("WK900101", "Centrum"),
          naam("BU90010101", "De Hoek"),
          naam("GM9002", "Elders"),
          naam("WK900201", "Centrum"),
          naam("BU90020101", "De Hoek"));

  @Test
  @Bedrijfsregel("MON-40")
  void kolommenWordenHerkendAanTitelGroepEnEenheidEnNietAanHunPlaats() {
    Gelezen gelezen = lees(null, csv("export.txt", MET_CODE));
    assertThat(gelezen.jaar()).isEqualTo(2017);
    assertThat(gelezen.bron()).isEqualTo("CBS Kerncijfers wijken en buurten");
    assertThat(gelezen.gebieden())
        .extracting(Gebiedsregel::naam)
        .containsExactly("Voorbeeld", "Centrum", "De Hoek, 'n buurt");
    assertThat(gelezen.kolommen())
        .extracting(Kolom::indicatorId)
        .containsExactly(null, null, null, null, 2, 305, 45, 53, null);
    assertThat(gelezen.kolommen().get(8).uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(gelezen.waarde("GM9001", 305)).isEqualTo("17.5");
    assertThat(gelezen.waarde("WK900101", 53)).isEqualTo("PUNT");
    assertThat(gelezen.waarde("BU90010101", 305)).as("a real zero").isEqualTo("0");
    assertThat(gelezen.weigeringen()).isEmpty();

    String[] verschoven = new String[MET_CODE.length];
    for (int i = 0; i < verschoven.length; i++) {
      List<String> velden = new ArrayList<>(Arrays.asList(MET_CODE[i].split(";", -1)));
      velden.add(1, velden.remove(velden.size() - 2));
      velden.add(velden.remove(5));
      verschoven[i] = String.join(";", velden);
    }
    assertThat(lees(null, csv("export.txt", verschoven)).cellen()).isEqualTo(gelezen.cellen());
  }

  @Test
  @Bedrijfsregel("MON-03")
  void codesMetSpatiesEnEenStreepjeVoorGeenCijferZijnOokVanStatline() {
    Gelezen gelezen = lees(null, csv("a.csv", MET_CODE));
    assertThat(
            lees(
                null,
                csv(
                    "a.csv",
                    met(
                        MET_CODE,
                        "GM9001",
                        "GM 9001",
                        "WK900101",
                        "WK 9001 01",
                        "BU9001",
                        "BU 9001"))))
        .isEqualTo(gelezen);
    Gelezen streep = lees(null, csv("a.csv", met(MET_CODE, ";.;", ";-;")));
    assertThat(streep.weigeringen()).isEmpty();
    assertThat(streep.waarde("WK900101", 53)).isEqualTo("STREEPJE");
  }

  @Test
  void eenWerkmapMetDezelfdeInhoudIsHetzelfde() {
    Gelezen csv = lees(null, csv("a.csv", MET_CODE));
    Gelezen werkmap = lees(null, werkmap("zonder-uitgang", MET_CODE));
    assertThat(werkmap).isEqualTo(csv);
    assertThat(lees(null, bron("a.zip", zip(werkmap("a.xlsx", MET_CODE))))).isEqualTo(csv);

    Gelezen kern =
        lees(2019, csv("a.csv", LeveringFixture.KOP, LeveringFixture.STAD, LeveringFixture.WIJK));
    assertThat(
            lees(
                2019,
                werkmap("b", LeveringFixture.KOP, LeveringFixture.STAD, LeveringFixture.WIJK)))
        .isEqualTo(kern);
  }

  @Test
  @Bedrijfsregel("MON-43")
  void gebiedenZonderCodeWordenAlleenAanEenEnkeleNaamVanDatJaarHerkend() {
    Gelezen gelezen = lees(null, jaar -> jaar == 2018 ? NAMEN : List.of(), csv("a.csv", OP_NAAM));
    assertThat(gelezen.jaar()).isEqualTo(2018);
    assertThat(gelezen.bron()).isEqualTo("CBS Wijkcijfers van het jaar");
    assertThat(gelezen.gebieden())
        .extracting(g -> g.gebied().code())
        .containsExactly("GM9001", "WK900101", "BU90010101");
    assertThat(gelezen.waarde("BU90010101", 45)).isEqualTo("2160");
    assertThat(gelezen.waarde("BU90010101", 53)).isEqualTo("860");
    assertThat(gelezen.weigeringen()).isEmpty();

    String[] zonderGemeente =
        Stream.of(OP_NAAM).filter(r -> !r.startsWith("Voorbeeld")).toArray(String[]::new);
    assertThat(
            lees(null, jaar -> NAMEN, csv("a.csv", met(zonderGemeente, "De Hoek", "Nergens")))
                .weigeringen())
        .containsExactly(
            new Weigering(7, "Regio's", "Wijk 01 Centrum", Reden.GEBIED_NIET_EENDUIDIG),
            new Weigering(8, "Regio's", "Nergens", Reden.GEBIED_ONBEKEND));
    assertThat(fout(null, csv("a.csv", OP_NAAM))).isEqualTo(Fout.GEBIEDEN_ZONDER_CODE);
  }

  @Test
  @Bedrijfsregel("MON-41")
  void hetJaarStaatInDeRijenDeKopOfDeTitelEnAndersVraagtWijkwerkHet() {
    String[] zonderKolom = met(MET_CODE, ";Jaar;", ";Soort regio;", ";2017;", ";Wijk;");
    assertThat(lees(null, csv("a.csv", zonderKolom)).jaar()).isEqualTo(2017);
    String[] nergens = met(zonderKolom, "buurten 2017", "buurten");
    assertThat(fout(null, csv("a.csv", nergens))).isEqualTo(Fout.JAAR_ONBEKEND);
    assertThat(lees(2011, csv("a.csv", nergens)).jaar()).isEqualTo(2011);
    assertThat(fout(2016, csv("a.csv", MET_CODE))).isEqualTo(Fout.JAAR_WIJKT_AF);
    assertThat(fout(null, csv("a.csv", met(zonderKolom, "buurten 2017", "buurten 2003-2017"))))
        .isEqualTo(Fout.JAAR_ONBEKEND);
    assertThat(lees(null, csv("a.csv", met(MET_CODE, ";2017;", ";2017JJ00;"))).jaar())
        .isEqualTo(2017);
  }

  @Test
  @Bedrijfsregel("MON-41")
  void meerJarenOfEenKwartaalWordtGeweigerdMetDePlek() {
    String[] tweeJaren = met(MET_CODE, "BU90010101;2017", "BU90010101;2018");
    assertThat(weigering(null, csv("a.csv", tweeJaren)).waarden())
        .containsExactly("a.csv", "2017", "2018");
    assertThat(fout(null, csv("a.csv", tweeJaren))).isEqualTo(Fout.MEER_JAREN);
    List<String> tweeRijen = new ArrayList<>(List.of(OP_NAAM));
    tweeRijen.add(4, "Perioden;2016;2016;2016;2016");
    assertThat(fout(null, csv("a.csv", tweeRijen.toArray(new String[0]))))
        .isEqualTo(Fout.MEER_JAREN);
    String[] kwartaal = met(MET_CODE, "WK900101;2017", "WK900101;2017KW01");
    assertThat(weigering(null, csv("a.csv", kwartaal)).waarden())
        .containsExactly("a.csv", "7", "Jaar", "2017KW01");
    assertThat(weigering(null, werkmap("a.xlsx", kwartaal)).waarden())
        .containsExactly("a.xlsx", "7", "Jaar (D7)", "2017KW01");
  }

  @Test
  @Bedrijfsregel("MON-42")
  void cijferInEenAndereEenheidWordtNooitAlsDeBekendeBewaard() {
    Gelezen aantallen =
        lees(null, csv("a.csv", met(MET_CODE, "aantal;%;kWh", "aantal;aantal;kWh", "17,5", "175")));
    assertThat(aantallen.waarde("GM9001", 5)).isEqualTo("175");
    assertThat(aantallen.waarde("GM9001", 305)).isNull();
    Gelezen promille = lees(null, csv("a.csv", met(MET_CODE, "aantal;%;kWh", "aantal;‰;kWh")));
    assertThat(promille.kolommen().get(5).uitkomst()).isEqualTo(Uitkomst.EENHEID_WIJKT_AF);
    assertThat(promille.kolommen().get(5).isMaat()).isFalse();
    assertThat(promille.waarde("GM9001", 2)).isEqualTo("1000");
  }

  @Test
  void rijenEnCellenDieNietKloppenHetenNaarRegelOfCel() {
    String[] slecht =
        met(
            MET_CODE,
            "WK900101;2017;1000",
            "WK900101;2017;veel",
            "BU90010101;2017;1000;0;2150;850;.",
            "BU90010101;2017;1000;101");
    assertThat(lees(null, csv("a.csv", slecht)).weigeringen())
        .containsExactly(
            new Weigering(7, "Aantal inwoners", "veel", Reden.GEEN_GETAL),
            new Weigering(8, null, "6", Reden.AANTAL_KOLOMMEN));
    assertThat(lees(null, werkmap("a.xlsx", slecht)).weigeringen())
        .containsExactly(
            new Weigering(7, "E7", "Aantal inwoners", "veel", Reden.GEEN_GETAL),
            new Weigering(8, "F8", "0 tot 15 jaar", "101", Reden.BOVEN_HONDERD_PROCENT));
    assertThat(lees(null, werkmap("a.xlsx", met(MET_CODE, "850;.", "850;.;;te ver"))).weigeringen())
        .containsExactly(new Weigering(8, null, "11", Reden.AANTAL_KOLOMMEN));
    assertThat(
            lees(null, csv("a.csv", met(MET_CODE, "m³;aantal", "m³;aantal", "900;4", "-1;4")))
                .weigeringen())
        .containsExactly(new Weigering(6, "Appartement (m³)", "-1", Reden.NEGATIEF));
  }

  @Test
  @Bedrijfsregel("MON-44")
  void formuleWordtGeweigerdMetHaarCel() {
    Aanlevering.Bron met =
        werkmap(
            "a.xlsx",
            werkmap -> {
              var blad = blad(werkmap, "Blad1", MET_CODE);
              blad.getRow(5).getCell(4).setCellFormula("500+500");
              blad.getRow(7).getCell(2).setCellFormula("\"BU\"&90010101");
            });
    assertThat(lees(null, met).weigeringen())
        .extracting(Weigering::cel, Weigering::reden)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("E6", Reden.FORMULE),
            org.assertj.core.groups.Tuple.tuple("C8", Reden.FORMULE));
  }

  @Test
  void bestandZonderKopOfInEenVerkeerdeTekensetWordtGeweigerd() {
    String[] zonderKop = Arrays.copyOfRange(MET_CODE, 5, MET_CODE.length);
    assertThat(fout(null, csv("a.csv", zonderKop))).isEqualTo(Fout.GEEN_KOPREGELS);
    assertThat(fout(null, werkmap("a.xlsx", zonderKop))).isEqualTo(Fout.GEEN_KOPREGELS);
    assertThat(
            fout(
                null,
                bron(
                    "a.csv",
                    String.join("\r\n", MET_CODE)
                        .replace("\ufeff", "")
                        .getBytes(StandardCharsets.UTF_16LE))))
        .as("without a mark")
        .isEqualTo(Fout.GEEN_CSV);
    byte[] half = String.join("\r\n", MET_CODE).getBytes(StandardCharsets.UTF_8);
    half[half.length - 3] = (byte) 0xe9;
    assertThat(fout(null, bron("a.csv", half))).isEqualTo(Fout.TEKENSET);
    Gelezen oud =
        lees(
            null,
            csv(
                "a.csv",
                Charset.forName("windows-1252"),
                met(MET_CODE, "\ufeff", "", "De Hoek", "Dé Hoek")));
    assertThat(oud.gebieden().get(2).naam()).startsWith("Dé Hoek");
    assertThat(oud.waarde("GM9001", 53)).isEqualTo("900");
    assertThat(
            fout(
                null,
                csv(
                    "a.csv",
                    met(MET_CODE, "inwoners", "zielen", "kWh", "x", "m³", "y", ";%", ";z"))))
        .isEqualTo(Fout.GEEN_KOLOM_HERKEND);
  }

  @Test
  void kommasInNamenEnCijfersScheidenGeenKolommen() {
    Gelezen gelezen =
        lees(
            null,
            csv(
                "a.csv",
                met(
                    MET_CODE,
                    "Voorbeeld;GM",
                    "Voor, beeld;GM",
                    ";1000",
                    ";1000,0",
                    ";900",
                    ";9,5")));
    assertThat(gelezen.waarde("GM9001", 53)).isEqualTo("9.5");
    assertThat(gelezen.weigeringen()).isEmpty();
  }

  @Test
  void bladZonderInhoudTweeTabellenEnKapotteWerkmappenWordenGeweigerd() throws IOException {
    assertThat(fout(null, werkmap("a.xlsx", w -> w.createSheet("Leeg"))))
        .isEqualTo(Fout.WERKMAP_LEEG);
    assertThat(
            fout(
                null,
                werkmap(
                    "a.xlsx",
                    w -> {
                      blad(w, "Een", MET_CODE);
                      blad(w, "Twee", MET_CODE);
                    })))
        .isEqualTo(Fout.MEER_DAN_EEN);
    assertThat(
            lees(
                    null,
                    werkmap(
                        "a.xlsx",
                        w -> {
                          blad(w, "Toelichting", "Zo leest u dit", "Bron: CBS");
                          blad(w, "Cijfers", MET_CODE);
                          w.createSheet("Leeg");
                        }))
                .gebieden())
        .hasSize(3);
    byte[] heel = werkmap("a.xlsx", MET_CODE).open().readAllBytes();
    assertThat(fout(null, bron("a.xlsx", Arrays.copyOf(heel, heel.length / 2))))
        .isEqualTo(Fout.ZIP_BESCHADIGD);
    byte[] oud = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertThat(fout(null, bron("a.xls", oud))).isEqualTo(Fout.WERKMAP_OUD);
    assertThat(fout(null, bron("a.xlsx", werkmapVan(200)))).isEqualTo(Fout.WERKMAP_TE_GROOT);
    assertThat(
            fout(
                null,
                werkmap(
                    "a.xlsx",
                    w -> {
                      for (int i = 0; i < 21; i++) {
                        w.createSheet("Blad" + i);
                      }
                    })))
        .isEqualTo(Fout.WERKMAP_TE_GROOT);
    assertThat(fout(null, bron("a.xlsx", werkmapVan(1)))).isEqualTo(Fout.WERKMAP_BESCHADIGD);
  }

  /** Calls itself a workbook, and unfolds to so many MB of nothing. */
  private static byte[] werkmapVan(int mb) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < mb; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return uit.toByteArray();
  }
}
