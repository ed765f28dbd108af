package nl.wijkwerk.samenwerking.overleg.domain;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.application.Overleginstelling;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OverlegTest {
  private static final LocalDate JANUARI = LocalDate.of(2026, 1, 20);

  private static void geweigerd(ThrowingCallable werk, String regel, String veld) {
    assertThatThrownBy(werk)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo(regel);
              assertThat(r.veld()).isEqualTo(veld);
            });
  }

  @Test
  @Bedrijfsregel("SAM-10")
  void reeksGeeftDeDagenBinnenEenPeriode() {
    Reeks reeks = reeks();
    assertThat(reeks.weekdag()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(reeks.dagen(TAFEL, VOLGENDE)).containsExactly(TAFEL, VOLGENDE);
    assertThat(reeks.dagen(TAFEL.plusDays(1), VOLGENDE.minusDays(1))).isEmpty();
    assertThat(reeks.dagen(LocalDate.of(2025, 1, 1), JANUARI.plusWeeks(4)))
        .isEqualTo(List.of(JANUARI, JANUARI.plusWeeks(4)));
  }

  @Test
  @Bedrijfsregel("SAM-10")
  void reeksDieNietKanWordtGeweigerd() {
    LocalTime half10 = LocalTime.of(9, 30);
    geweigerd(() -> new Reeks(null, 4, half10, 90), "SAM-10", "eerste");
    geweigerd(() -> new Reeks(JANUARI, 0, half10, 90), "SAM-10", "iedereWeken");
    geweigerd(() -> new Reeks(JANUARI, 4, null, 90), "SAM-10", "begintijd");
    geweigerd(() -> new Reeks(JANUARI, 4, LocalTime.of(9, 30, 15), 90), "SAM-10", "begintijd");
    geweigerd(() -> new Reeks(JANUARI, 4, half10, 10), "SAM-10", "duurMinuten");
    geweigerd(() -> new Reeks(JANUARI, 4, LocalTime.of(23, 30), 90), "SAM-10", "duurMinuten");
  }

  @Test
  @Bedrijfsregel("SAM-10")
  void reeksBegintBinnenEenJaar() {
    LocalDate vandaag = JANUARI.minusYears(1);
    reeks().vereisNabij(vandaag);
    geweigerd(() -> reeks().vereisNabij(vandaag.minusDays(1)), "SAM-10", "eerste");
  }

  @Test
  @Bedrijfsregel("SAM-11")
  void dagZonderMandaatWordtNietStilVergeten() {
    geweigerd(
        () ->
            new Overleginstelling(
                "Tafel",
                Rol.AMBTELIJK_OPDRACHTGEVER,
                Rol.BESTUURLIJK_OPDRACHTGEVER,
                false,
                JANUARI,
                4,
                LocalTime.of(9, 30),
                90,
                null,
                null,
                JANUARI),
        "SAM-11",
        "mandaat");
  }

  @Test
  @Bedrijfsregel("SAM-11")
  void nieuwMandaatEindigtHetVorige() {
    Overleg tafel = opgavetafel();
    tafel.geefMandaat(Mandaat.ADVISEERT, LocalDate.of(2027, 1, 1));
    assertThat(tafel.findMandaat(LocalDate.of(2026, 12, 31)).orElseThrow().mandaat())
        .isEqualTo(Mandaat.BESLUIT);
    assertThat(tafel.findMandaat(LocalDate.of(2027, 1, 1)).orElseThrow().mandaat())
        .isEqualTo(Mandaat.ADVISEERT);
    assertThat(tafel.findMandaat(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  @Bedrijfsregel("SAM-11")
  void tweeMandatenOpEenDagBestaanNiet() {
    geweigerd(
        () -> opgavetafel().geefMandaat(Mandaat.ADVISEERT, LocalDate.of(2025, 6, 1)),
        "SAM-11",
        "mandaatVan");
  }

  @Test
  @Bedrijfsregel("SAM-12")
  void overlegHeeftNaamVoorzitterEnVerwijzing() {
    geweigerd(
        () ->
            new Overleg(
                " ",
                Rol.AMBTELIJK_OPDRACHTGEVER,
                Rol.BESTUURLIJK_OPDRACHTGEVER,
                false,
                reeks(),
                null),
        "SAM-12",
        "naam");
    geweigerd(
        () -> new Overleg("Tafel", null, Rol.BESTUURLIJK_OPDRACHTGEVER, false, reeks(), null),
        "SAM-12",
        "voorzitterRol");
    geweigerd(
        () -> new Overleg("Tafel", Rol.LEZER, Rol.BESTUURLIJK_OPDRACHTGEVER, false, reeks(), null),
        "SAM-12",
        "voorzitterRol");
    geweigerd(
        () ->
            new Overleg(
                "?! 12",
                Rol.AMBTELIJK_OPDRACHTGEVER,
                Rol.BESTUURLIJK_OPDRACHTGEVER,
                false,
                reeks(),
                null),
        "SAM-12",
        "naam");
    geweigerd(
        () -> new Overleg("Tafel", Rol.AMBTELIJK_OPDRACHTGEVER, Rol.LEZER, false, reeks(), null),
        "SAM-12",
        "verwijstNaar");
  }

  @Test
  @Bedrijfsregel("SAM-14")
  void agendaToontTijdenEnOfHetPast() {
    Agendatijden tijden = Agendatijden.van(LocalTime.of(9, 30), 90, List.of(5, 30, 15, 40));
    assertThat(tijden.tijden())
        .containsExactly(
            LocalTime.of(9, 30), LocalTime.of(9, 35), LocalTime.of(10, 5), LocalTime.of(10, 20));
    assertThat(tijden.gevuld()).isEqualTo(90);
    assertThat(tijden.past()).isTrue();
    Agendatijden vol = Agendatijden.van(LocalTime.of(9, 30), 90, List.of(60, 45));
    assertThat(vol.past()).isFalse();
    assertThat(vol.teVeel()).isEqualTo(15);
  }
}
