package nl.wijkwerk.monitoring.inlezen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Zekerheid;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-90")
class ZekerheidTest {

  private static final Gebiedsregel WIJK =
      Gebiedsregel.van(Gebiedscode.lees("WK900111").orElseThrow(), "De Hoek");

  @Test
  void margeRespondentenEnStatusStaanBijHetCijfer() throws SQLException {
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      sla(
          database,
          new Cel(new BigDecimal("6.8"), null)
              .met(new Zekerheid(new BigDecimal("0.3"), 214, Cijferstatus.VOORLOPIG)),
          new Cel(null, Ontbreekt.TE_WEINIG).met(new Zekerheid(null, 4, null)),
          new Cel(BigDecimal.ZERO, null));

      assertThat(rij(database, 1)).isEqualTo("6.8|0.3|214|VOORLOPIG|-");
      assertThat(rij(database, 2)).isEqualTo("-|-|4|-|TE_WEINIG");
      assertThat(rij(database, 3)).isEqualTo("0|-|-|-|-");
    }
  }

  @Test
  void databaseWeigertEenMargeZonderCijferOfOnderNul() throws SQLException {
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      for (String onmogelijk :
          List.of(
              "null, 'LEEG', 0.3, 10, null",
              "1, null, -0.3, 10, null",
              "1, null, 0.3, -1, null",
              "1, null, 0.3, 1, 'ZEKER'")) {
        assertThatThrownBy(
                () ->
                    database.execute(
                        "insert into monitoring.waarneming (inlevering_id, gebied_code,"
                            + " indicator_id, waarde, ontbreekt, marge, respondenten, status)"
                            + " values (1, 'WK900111', 1, "
                            + onmogelijk
                            + ")"))
            .as(onmogelijk)
            .hasStackTraceContaining("waarneming_");
      }
    }
  }

  @Test
  void margeHoortBijEenCijferEnIsNietOnderNul() {
    Zekerheid marge = new Zekerheid(BigDecimal.ONE, null, null);
    Cel leeg = new Cel(null, Ontbreekt.LEEG);
    assertThatThrownBy(() -> leeg.met(marge)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Zekerheid(new BigDecimal("-0.1"), null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Zekerheid(null, -1, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void sla(Testdatabase database, Cel... cellen) throws SQLException {
    List<Kolom> kolommen =
        IntStream.rangeClosed(1, cellen.length)
            .mapToObj(
                i ->
                    new Kolom(
                        new Kolomkop("maat" + i, null, null, null), Kolom.Uitkomst.SLEUTEL, i))
            .toList();
    Telling telling = new Telling(kolommen, -1);
    telling.rij(WIJK.gebied());
    // A column without a figure is not stored, so each gets one first.
    for (int i = 0; i < cellen.length; i++) {
      telling.cel(i, new Cel(BigDecimal.ONE, null));
      telling.cel(i, cellen[i]);
    }
    try (Connection c = database.dataSource().getConnection();
        WaarnemingenCopy copy = new WaarnemingenCopy(c, 1, telling, (fase, n, totaal) -> {})) {
      copy.rij(WIJK);
      for (int i = 0; i < cellen.length; i++) {
        copy.cel(i, cellen[i]);
      }
      copy.maakAf();
    }
  }

  private static String rij(Testdatabase database, int indicator) {
    return database.value(
        String.class,
        "select concat_ws('|', coalesce(waarde::text, '-'), coalesce(marge::text, '-'),"
            + " coalesce(respondenten::text, '-'), coalesce(status, '-'), coalesce(ontbreekt, '-'))"
            + " from monitoring.waarneming where indicator_id = "
            + indicator);
  }
}
