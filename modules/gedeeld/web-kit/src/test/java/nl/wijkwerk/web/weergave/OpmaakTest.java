package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpmaakTest {
  private final Opmaak nl = new Opmaak(Locale.forLanguageTag("nl"));
  private final Opmaak en = new Opmaak(Locale.ENGLISH);

  @Test
  void euroStaatVoorHetBedragMetEenHardeSpatie() {
    assertThat(nl.euro(625_000)).isEqualTo("€\u00a0625.000");
    assertThat(en.euro(625_000)).isEqualTo("€625,000");
  }

  @Test
  void centenStaanErAlleenAlsZeErZijn() {
    assertThat(nl.bedrag(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
    assertThat(nl.bedrag(new BigDecimal("1234.00"))).isEqualTo("1.234");
    assertThat(nl.bedrag(new BigDecimal("1E+5"))).isEqualTo("100.000");
    assertThat(nl.bedrag(new BigDecimal("0.995"))).isEqualTo("1");
  }

  @Test
  void eenTekortHeeftEenEchtMinteken() {
    assertThat(nl.bedrag(-19_000)).isEqualTo("−19.000");
    assertThat(nl.euro(-19_000)).isEqualTo("€\u00a0−19.000");
    assertThat(en.euro(-19_000)).isEqualTo("−€19,000");
  }

  @Test
  void nietsIsEenStreepjeEnNulIsEenNul() {
    assertThat(nl.bedrag(null)).isEqualTo("–");
    assertThat(nl.datum(null)).isEqualTo("–");
    assertThat(nl.procent(null)).isEqualTo("–");
    assertThat(nl.bedrag(0)).isEqualTo("0");
    assertThat(nl.getal(new BigDecimal("-0.004"), 1)).isEqualTo("0,0");
  }

  @Test
  void getallenHoudenHunDecimalen() {
    assertThat(nl.getal(1234.5)).isEqualTo("1.234,5");
    assertThat(nl.getal(12)).isEqualTo("12");
    assertThat(nl.getal(59.449, 1)).isEqualTo("59,4");
    assertThat(nl.procent(22)).isEqualTo("22,0%");
    assertThat(nl.procent(22, 0)).isEqualTo("22%");
    assertThat(en.procent(22.5)).isEqualTo("22.5%");
  }

  @Test
  void dataStaanVoluitOfKort() {
    LocalDate dag = LocalDate.of(2026, 11, 21);
    assertThat(nl.datum(dag)).isEqualTo("21 november 2026");
    assertThat(nl.datumKort(dag)).isEqualTo("21 nov. 2026");
    assertThat(nl.dagMaand(LocalDate.of(2026, 3, 9))).isEqualTo("9 mrt.");
    assertThat(en.datum(dag)).isEqualTo("21 November 2026");
    assertThat(en.datumKort(dag)).isEqualTo("21 Nov 2026");
  }

  @Test
  void eenMomentStaatInNederlandseTijd() {
    assertThat(nl.tijdstip(LocalDateTime.of(2026, 11, 18, 16, 12)))
        .isEqualTo("18 november 2026, 16.12\u00a0uur");
    assertThat(nl.tijdstip(Instant.parse("2026-06-30T22:05:00Z")))
        .isEqualTo("1 juli 2026, 0.05\u00a0uur");
    assertThat(nl.datum(OffsetDateTime.parse("2026-12-31T23:30:00Z"))).isEqualTo("1 januari 2027");
    assertThat(en.tijdstip(LocalDateTime.of(2026, 11, 18, 9, 5)))
        .isEqualTo("18 November 2026, 9:05");
  }

  @Test
  void machinesKrijgenIso() {
    assertThat(nl.iso(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-21");
    assertThat(nl.iso(LocalDateTime.of(2026, 11, 21, 9, 30))).isEqualTo("2026-11-21T09:30+01:00");
    assertThat(nl.iso(null)).isNull();
  }

  @Test
  void eenPeriodeHeeftEenKorteStreepTussenDeJaren() {
    assertThat(nl.periode(2026, 2030)).isEqualTo("2026–2030");
    assertThat(nl.periode(2026, 2026)).isEqualTo("2026");
    assertThat(nl.periode(2026, null)).isEqualTo("vanaf 2026");
    assertThat(en.periode(null, 2030)).isEqualTo("up to 2030");
  }

  @Test
  void watGeenDatumIsWordtGeweigerd() {
    assertThatThrownBy(() -> nl.datum(LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
  }
}
