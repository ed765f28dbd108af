package nl.wijkwerk.wijkplan.regiegroep.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class ZetelTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final LocalDate DAG = NU.toLocalDate();

  private static Partijgroep groep(boolean bewoners) {
    return new Partijgroep(UUID.randomUUID(), new Partijgroepinhoud(" Bewoners ", bewoners, null));
  }

  private static Zetel zetel(boolean bewoners, Zetelinhoud inhoud) {
    return new Zetel(UUID.randomUUID(), "WK014111", groep(bewoners), inhoud, NU);
  }

  private static void weigert(Runnable daad, String regel, String veld) {
    assertThatThrownBy(daad::run)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }

  @Test
  @Bedrijfsregel("WPL-56")
  void groepHeeftEenNaam() {
    weigert(
        () -> new Partijgroep(UUID.randomUUID(), new Partijgroepinhoud(" ", true, null)),
        "WPL-56",
        "naam");
    Partijgroep groep = groep(true);
    assertThat(groep.inhoud().naam()).isEqualTo("Bewoners");
    groep.wijzig(new Partijgroepinhoud("Bewoners", true, DAG));
    assertThat(groep.loopt(DAG)).isTrue();
    assertThat(groep.loopt(DAG.plusDays(1))).isFalse();
  }

  @Test
  @Bedrijfsregel("WPL-57")
  void bewonerHeeftEenTermijnEnEenVacanteZetelNiets() {
    weigert(
        () -> zetel(true, new Zetelinhoud("Bewoner Rietstraat", DAG, null, false)),
        "WPL-57",
        "tot");
    weigert(
        () -> zetel(true, new Zetelinhoud("Bewoner Rietstraat", null, DAG, false)),
        "WPL-57",
        "van");
    weigert(
        () -> zetel(true, new Zetelinhoud("Bewoner", DAG, DAG.minusDays(1), false)),
        "WPL-57",
        "tot");
    weigert(() -> zetel(false, new Zetelinhoud(" ", DAG, null, false)), "WPL-57", "bezetter");
    weigert(() -> zetel(false, new Zetelinhoud(null, null, null, true)), "WPL-57", "bezetter");
    assertThat(zetel(false, new Zetelinhoud("Wijkagent", DAG, null, false)).inhoud().bezetter())
        .isEqualTo("Wijkagent");
    assertThat(zetel(true, new Zetelinhoud("", null, null, false)).inhoud().bezetter()).isNull();
  }

  @Test
  @Bedrijfsregel("WPL-133")
  void termijnVanEenBewonerIsHoogstensAchtJaar() {
    LocalDate teLang = DAG.plusYears(8);
    weigert(() -> zetel(true, new Zetelinhoud("Bewoner", DAG, teLang, false)), "WPL-133", "tot");
    assertThat(
            zetel(true, new Zetelinhoud("Bewoner", DAG, teLang.minusDays(1), false)).inhoud().tot())
        .isEqualTo(teLang.minusDays(1));
    assertThat(zetel(false, new Zetelinhoud("Wijkagent", DAG, teLang, false)).inhoud().tot())
        .isEqualTo(teLang);
  }

  @Test
  @Bedrijfsregel("WPL-58")
  void erIsEenVoorzitterTegelijk() {
    Zetel nu = zetel(true, new Zetelinhoud("Bewoner", DAG, DAG.plusDays(100), true));
    Zetel tegelijk = zetel(false, new Zetelinhoud("Wijkagent", DAG.plusDays(100), null, true));
    Zetel daarna = zetel(false, new Zetelinhoud("Wijkagent", DAG.plusDays(101), null, true));
    weigert(() -> tegelijk.vereisEnigeVoorzitter(List.of(nu)), "WPL-58", "voorzitter");
    weigert(() -> nu.vereisEnigeVoorzitter(List.of(tegelijk)), "WPL-58", "voorzitter");
    daarna.vereisEnigeVoorzitter(List.of(nu, daarna));
    zetel(false, new Zetelinhoud("School", DAG, null, false)).vereisEnigeVoorzitter(List.of(nu));
  }

  @Test
  void standZegtWanneerEenTermijnAfloopt() {
    Zetelinhoud zetel = new Zetelinhoud("Bewoner", DAG, DAG.plusDays(100), false);
    assertThat(stand(zetel, DAG.minusDays(1))).isEqualTo(Zetelstand.BEGINT_NOG);
    assertThat(stand(zetel, DAG)).isEqualTo(Zetelstand.BEZET);
    assertThat(stand(zetel, DAG.plusDays(9))).isEqualTo(Zetelstand.BEZET);
    assertThat(stand(zetel, DAG.plusDays(10))).isEqualTo(Zetelstand.LOOPT_AF);
    assertThat(stand(zetel, DAG.plusDays(100))).isEqualTo(Zetelstand.LOOPT_AF);
    assertThat(stand(zetel, DAG.plusDays(101))).isEqualTo(Zetelstand.AFGELOPEN);
    assertThat(stand(new Zetelinhoud(null, null, null, false), DAG)).isEqualTo(Zetelstand.VACANT);
    assertThat(Zetelstand.LOOPT_AF.bezet()).isTrue();
    assertThat(Zetelstand.AFGELOPEN.bezet()).isFalse();
  }

  private static Zetelstand stand(Zetelinhoud zetel, LocalDate dag) {
    return Zetelstand.van(zetel, dag, 90);
  }
}
