package nl.wijkwerk.kern.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchrijfwijzeTest {
  private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "0.01, '€\u00a00,01'",
    "12500.00, '€\u00a012.500'",
    "1234.5, '€\u00a01.234,50'",
    "1234.996, '€\u00a01.235'",
    "-19000, '€\u00a0−19.000'"
  })
  void bedragStaatErInHetNederlands(BigDecimal bedrag, String tekst) {
    assertThat(Schrijfwijze.euro(bedrag)).isEqualTo(tekst);
  }

  @Test
  void bedragInEenZinVolgtDeTaalVanDeLezer() {
    Berichten berichten = new Berichten(module());
    BigDecimal heel = new BigDecimal("7499.00");
    BigDecimal centen = new BigDecimal("7499.5");
    assertThat(regel(berichten, Berichten.NEDERLANDS, heel)).contains("€\u00a07.499.");
    assertThat(regel(berichten, Berichten.NEDERLANDS, centen)).contains("€\u00a07.499,50.");
    assertThat(regel(berichten, Locale.ENGLISH, heel)).contains("€7,499.");
    assertThat(berichten.tekst(Locale.ENGLISH, "fout.niet-gevonden", heel))
        .as("a number that no rule speaks of is no amount")
        .doesNotContain("€");
    assertThat(Schrijfwijze.euro(Locale.ENGLISH, centen.negate())).isEqualTo("−€7,499.50");
  }

  private static String regel(Berichten berichten, Locale taal, BigDecimal bedrag) {
    return berichten
        .uitleg(taal, new Regelovertreding("KRN-01", null, "fout.niet-gevonden", bedrag))
        .orElseThrow();
  }

  @Test
  void getalHoudtZijnDecimalen() {
    assertThat(Schrijfwijze.getal(new BigDecimal("1234.5678"))).isEqualTo("1.234,5678");
    assertThat(Schrijfwijze.getal(new BigDecimal("24.50"))).isEqualTo("24,5");
  }

  @Test
  void aantalKiestEnkelvoudOfMeervoud() {
    assertThat(Schrijfwijze.aantal(1, "regel", "regels")).isEqualTo("1 regel");
    assertThat(Schrijfwijze.aantal(0, "regel", "regels")).isEqualTo("0 regels");
    assertThat(Schrijfwijze.aantal(1204, "regel", "regels")).isEqualTo("1.204 regels");
  }

  @Test
  void datumInEenZinVolgtDeTaalVanDeLezer() {
    Berichten berichten = new Berichten(module());
    assertThat(Schrijfwijze.datum(DAG)).isEqualTo("1 maart 2026");
    assertThat(berichten.tekst(Berichten.NEDERLANDS, "fout.niet-gevonden", DAG))
        .contains("1 maart 2026");
    assertThat(berichten.tekst(Locale.ENGLISH, "fout.niet-gevonden", DAG)).contains("1 March 2026");
  }

  @Test
  void tekstVanDeVragerStaatKortInDeZinEnEenLijstVanOnsHeel() {
    Berichten berichten = new Berichten(module());
    String lang = "x".repeat(5000);
    List<String> keuzes = Collections.nCopies(30, "KEUZE");
    assertThat(berichten.uitleg(Berichten.NEDERLANDS, new NietGevonden(lang)).orElseThrow())
        .contains("x".repeat(79) + "…")
        .doesNotContain("x".repeat(80));
    assertThat(
            berichten
                .uitleg(Berichten.NEDERLANDS, OngeldigeInvoer.keuze(lang, keuzes))
                .orElseThrow())
        .contains("x".repeat(79) + "…", String.join(", ", keuzes))
        .doesNotContain("x".repeat(80));
    assertThat(Schrijfwijze.kort("x".repeat(80))).isEqualTo("x".repeat(80));
    assertThat(Schrijfwijze.kort("x".repeat(78) + "🌳🌳")).isEqualTo("x".repeat(78) + "…");
  }

  @Test
  void eenFoutInDatumOfVersieZegtHoeHetWelMoet() {
    Berichten berichten = new Berichten(module());
    assertThat(zin(berichten, () -> Lees.datum("vergadering", "2026-13-45")))
        .contains("vergadering", "2027-12-31");
    assertThat(zin(berichten, () -> Versiekop.lees("*"))).contains("ETag", "\"3\"");
  }

  private static String zin(Berichten berichten, ThrowingCallable wat) {
    return berichten.uitleg(Berichten.NEDERLANDS, catchThrowable(wat)).orElseThrow();
  }

  static ModuleBeschrijving module() {
    return new ModuleBeschrijving() {
      @Override
      public String naam() {
        return "kern";
      }

      @Override
      public String titel() {
        return "Kern";
      }

      @Override
      public int plaats() {
        return 1;
      }
    };
  }
}
