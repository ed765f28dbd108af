package nl.wijkwerk.wijkplan.oplossing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class OplossingTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final LocalDate VANDAAG = NU.toLocalDate();

  private static Oplossinginhoud inhoud(String tekst, Set<Integer> ambities, LocalDate tot) {
    return new Oplossinginhoud(tekst, " ", null, ambities, tot);
  }

  private static Oplossingsrichting maak(Oplossinginhoud inhoud) {
    return new Oplossingsrichting(UUID.randomUUID(), inhoud, NU);
  }

  @Test
  @Bedrijfsregel("WPL-23")
  void oplossingHeeftEenNaamEnMinstensEenAmbitie() {
    assertThatThrownBy(() -> maak(inhoud(" ", Set.of(), null)))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout ->
                assertThat(fout.alle())
                    .allSatisfy(f -> assertThat(f.regel()).isEqualTo("WPL-23"))
                    .extracting(Regelovertreding::veld)
                    .containsExactly("tekst", "ambities"));
    assertThatThrownBy(() -> maak(inhoud("x".repeat(201), Set.of(1), null)))
        .isInstanceOf(Regelovertreding.class);
    assertThatThrownBy(
            () ->
                maak(new Oplossinginhoud("a", "x".repeat(1001), "x".repeat(301), Set.of(1), null)))
        .isInstanceOfSatisfying(Regelovertreding.class, fout -> assertThat(fout.alle()).hasSize(2));
    Oplossingsrichting goed = maak(inhoud(" Buurtbeheer ", Set.of(2, 4), null));
    assertThat(goed.inhoud().tekst()).isEqualTo("Buurtbeheer");
    assertThat(goed.inhoud().toelichting()).isNull();
    goed.wijzig(inhoud("Buurtbeheer", Set.of(4, 5), null), NU);
    assertThat(goed.inhoud().ambities()).containsExactly(4, 5);
  }

  @Test
  @Bedrijfsregel("WPL-24")
  void alleenWatLooptEnOnderDeAmbitieStaatIsTeKiezen() {
    Oplossingsrichting buurtbeheer = maak(inhoud("Buurtbeheer", Set.of(2), VANDAAG));
    assertThat(buurtbeheer.kies(2, VANDAAG).tekst()).isEqualTo("Buurtbeheer");
    assertThat(buurtbeheer.kies(null, VANDAAG).oplossing()).isEqualTo(buurtbeheer.id());
    assertThatThrownBy(() -> buurtbeheer.kies(1, VANDAAG))
        .isInstanceOfSatisfying(
            Regelovertreding.class, fout -> assertThat(fout.regel()).isEqualTo("WPL-24"));
    assertThatThrownBy(() -> buurtbeheer.kies(2, VANDAAG.plusDays(1)))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("oplossing.beeindigd"));
  }

  @Test
  void filterUitEenAdresWeigertEenAmbitieDieGeenGetalIs() {
    assertThat(Oplossingsfilter.lees(" ", "", null, null))
        .isEqualTo(new Oplossingsfilter(null, null, false, null));
    assertThat(Oplossingsfilter.lees("buurt", "3", "true", "tekst").ambitie()).isEqualTo(3);
    assertThatThrownBy(() -> Oplossingsfilter.lees(null, "x", null, null))
        .isInstanceOf(OngeldigeInvoer.class);
  }
}
