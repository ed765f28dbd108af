package nl.wijkwerk.wijkplan.uitvoering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectniveau;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;
import org.junit.jupiter.api.Test;

class TijdasTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final Projectregel LOOPT =
      project(Projectstatus.IN_UITVOERING, "2026-01-01", "2026-12-31");

  private static Projectregel project(Projectstatus status, String van, String tot) {
    return new Projectregel(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        "Wijkplan De Riet",
        null,
        null,
        "WK014111",
        "De Riet",
        "11",
        "Buurtrestaurant",
        Projectsoort.PROJECT,
        Projectniveau.WIJK,
        null,
        status,
        van == null ? null : LocalDate.parse(van),
        tot == null ? null : LocalDate.parse(tot),
        "Welzijn",
        null,
        new Voortgang(0, 1),
        null,
        null,
        null,
        null,
        null,
        OffsetDateTime.parse("2026-03-02T10:00:00Z"),
        List.of());
  }

  private static Tijdas om(String eerste, String laatste) {
    return Tijdas.om(
        eerste == null ? null : LocalDate.parse(eerste),
        laatste == null ? null : LocalDate.parse(laatste),
        VANDAAG,
        Locale.forLanguageTag("nl"));
  }

  @Test
  void watBuitenHetBeeldValtZegtDat() {
    Projectregel lang = project(Projectstatus.VERVALLEN, "1999-02-01", "2031-06-30");
    Projectregel eerder = project(Projectstatus.VERVALLEN, "1999-02-01", "1999-06-30");
    Projectregel later = project(Projectstatus.VERVALLEN, "2031-02-01", "2031-06-30");
    Tijdas as = om("2026-01-01", "2026-12-31");
    assertThat(as.strepen()).hasSize(4);
    assertThat(as.balk(LOOPT))
        .isEqualTo(new Tijdas.Balk("0.00%", "100.00%", 0, null, false, false));
    assertThat(as.balk(lang)).isEqualTo(new Tijdas.Balk("0.00%", "100.00%", 0, null, true, true));
    assertThat(as.balk(eerder)).isEqualTo(new Tijdas.Balk("0.00%", "0.00%", 0, null, true, false));
    assertThat(as.balk(later)).isEqualTo(new Tijdas.Balk("100.00%", "0.00%", 0, null, false, true));
  }

  @Test
  void zonderPlanningIsErGeenBeeld() {
    assertThat(om(null, null)).isNull();
  }

  @Test
  void namenStaanNooitOverElkaarOfBuitenHetBeeld() {
    assertThat(om("2015-04-01", "2036-02-01").strepen())
        .extracting(Tijdas.Streep::tekst)
        .containsExactly("2016", "2019", "2022", "2025", "2028", "2031", "");
    assertThat(om("2026-02-01", "2026-08-01").strepen())
        .extracting(Tijdas.Streep::tekst)
        .containsExactly("jan. 2026", "apr. 2026", "jul. 2026");
  }
}
