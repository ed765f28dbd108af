package nl.wijkwerk.monitoring.verhaal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaamTest {
  private static String weg(String tekst, String naam, String... blijven) {
    return Naam.weg(tekst, naam, List.of(blijven)).replace(Naam.WEGGELATEN, "#");
  }

  @Test
  void vanEenNaamGaanDelenWegEnGewoneWoordenNiet() {
    assertThat(weg("Jan de Bakker, Jans brood, de bakker en Bakkerstraat", "Jan de Bakker"))
        .isEqualTo("#, # brood, de bakker en Bakkerstraat");
    assertThat(weg("JAN  DE BAKKER", "Jan de Bakker")).isEqualTo("#");
    assertThat(weg("Piet en An Bakker, en Bakker alleen", "Piet Bakker", "An Bakker"))
        .isEqualTo("# en An Bakker, en # alleen");
    assertThat(weg("Jan Bakker en Jan", "Jan Bakker", "Jan")).isEqualTo("# en Jan");
    assertThat(Naam.weg(null, "Jan", List.of())).isNull();
    assertThat(weg("Jan.", null)).isEqualTo("Jan.");
    assertThat(weg("Jan.", " . ")).isEqualTo("Jan.");
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-64")
  @CsvSource(
      delimiter = '|',
      value = {
        "Samira Bakker-Yilmaz | Samira Bakker Yilmaz, Bakker \u2013 Yilmaz en Yilmaz | #, # en #",
        "Samira Bakker-Yilmaz | Bij Bakker-Yilmaz, en bij de bakker. | Bij #, en bij de bakker.",
        "fatima bouali | Fatima vertelt. Mevrouw Bouali ook. | # vertelt. Mevrouw # ook.",
        "fatima bouali | Daar was Fatima. Bouali zei dag. | Daar was #. # zei dag.",
        "J. Bakker | J. Bakker en J Bakker | # en #",
        "FATIMA BOUALI | Fatima en fatima bouali | # en #",
        "Jose Unal | Jos\u00E9, de heer \u00DCnal en JOS\u00C9 | #, de heer # en #",
        "Jos\u00E9 \u00DCnal | Jose, de heer Unal en Jos\u00E9 | #, de heer # en #",
        "Zo\u00EB I\u015F\u0131k | Zoe en Isik; en Zoe I\u015Fik | # en #; en #",
        "\u0141ukasz S\u00F8rensen | Lukasz en Sorensen | # en #",
        "Fatima el-Amrani | Fatima el\u2011Amrani, Fatima el Amrani | #, #",
        "Fatima el\u2013Amrani | Mevrouw el-Amrani, El \u2012 Amrani | Mevrouw #, El \u2012 #",
        "Fatima el-Amrani | Fatima\u00A0el\u2010Amrani en Fatima\u202Fzelf | # en #\u202Fzelf",
        "Siobhan O'Brien | Mevrouw O\u2019Brien en Brien\u2019s brood | Mevrouw # en # brood",
        "Piet van 't Hart | Meneer van \u2019t Hart | Meneer van \u2019t #",
        "Jan-Willem de Boer | Jan-Willem, Jan en Willem | #, # en #",
        "Fat\u00ADima Bouali | Fati\u200Bma | #"
      })
  void hoeEenNaamOokGeschrevenIs(String naam, String tekst, String zonder) {
    assertThat(weg(tekst, naam)).isEqualTo(zonder);
    assertThat(weg(Normalizer.normalize(tekst, Normalizer.Form.NFD), naam)).isEqualTo(zonder);
    assertThat(weg(tekst, Normalizer.normalize(naam, Normalizer.Form.NFD))).isEqualTo(zonder);
    assertThat(Naam.staatIn(tekst, naam)).isTrue();
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-64")
  @CsvSource(
      delimiter = '|',
      value = {
        "Roos van den Berg | Van een roos. Den Haag. Roos ging de berg op. | Van een roos. Den Haag. # ging de berg op.",
        "Wil | Ik wil niet. Wil wel. | Ik wil niet. # wel.",
        "El Amrani | El mar. Meneer Amrani. | El mar. Meneer #.",
        "Ali ben Ahmed | Ben je daar? | Ben je daar?",
        "Ben Ahmed | Ben is daar. Ik ben er ook. | # is daar. Ik ben er ook.",
        "J. Smit | J is een letter. | J is een letter.",
        "Mevrouw Smit | Mevrouw Smit en Mevrouw Jans | # en Mevrouw Jans",
        "Jan de Heer | De heer De Heer | De heer De #"
      })
  void gewoneWoordenBlijven(String naam, String tekst, String zonder) {
    assertThat(weg(tekst, naam)).isEqualTo(zonder);
  }

  @Test
  @Bedrijfsregel("MON-64")
  void eenSchriftZonderHoofdlettersGaatAltijdWeg() {
    String fatima = "\u0641\u0627\u0637\u0645\u0629";
    String naam = fatima + " \u0628\u0648\u0639\u0644\u064A";
    assertThat(weg("Zij heet " + fatima + ".", naam)).isEqualTo("Zij heet #.");
    assertThat(weg(fatima + "\u060C \u0648" + fatima, fatima)).isEqualTo("#\u060C \u0648#");
    assertThat(weg("\u0641\u064E\u0627\u0637\u0650\u0645\u0629\u064F!", naam)).isEqualTo("#!");
    assertThat(weg("\u0645" + fatima, naam)).as("a longer word").isEqualTo("\u0645" + fatima);
  }

  @Test
  @Bedrijfsregel("MON-64")
  void deRestVanDeTekstBlijftZoalsZijWas() {
    String rest = " Cafe\u0301\u00A0\u2011 \uD83D\uDE00\tna\u00AD\u00EFef\r\n\uFB01n ";
    assertThat(weg(rest + "Rene\u0301" + rest + "Rene", "Ren\u00E9 Smit"))
        .isEqualTo(rest + "#" + rest + "#");
  }
}
