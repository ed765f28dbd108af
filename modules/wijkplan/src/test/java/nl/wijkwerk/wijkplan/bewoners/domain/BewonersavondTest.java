package nl.wijkwerk.wijkplan.bewoners.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class BewonersavondTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-26T10:00:00+01:00");
  private static final LocalDate VANDAAG = NU.toLocalDate();

  private static Bewonersavond avond(LocalDate datum, String plaats, LocalDate verstuurd) {
    return new Bewonersavond(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Avondinhoud(datum, " ", plaats, "Alle bewoners", verstuurd),
        NU,
        "Wijkregisseur");
  }

  private static void weigert(Runnable daad, String regel, String... velden) {
    assertThatThrownBy(daad::run)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout ->
                assertThat(fout.alle())
                    .allSatisfy(f -> assertThat(f.regel()).isEqualTo(regel))
                    .extracting(Regelovertreding::veld)
                    .containsExactly(velden));
  }

  @Test
  @Bedrijfsregel("WPL-53")
  void avondHeeftDatumPlaatsEnGenodigdenEnEenUitnodigingDieOpTijdWegIs() {
    weigert(() -> avond(null, " ", null), "WPL-53", "datum", "plaats");
    weigert(() -> avond(VANDAAG, "School", VANDAAG.plusDays(1)), "WPL-53", "verstuurdOp");
    weigert(
        () -> avond(VANDAAG.minusDays(9), "School", VANDAAG.minusDays(8)), "WPL-53", "verstuurdOp");
    Bewonersavond goed = avond(VANDAAG.plusDays(9), " School ", VANDAAG);
    assertThat(goed.inhoud().plaats()).isEqualTo("School");
    assertThat(goed.inhoud().aanvang()).isNull();
    weigert(() -> goed.vereisZonderOpmerkingen(1), "WPL-53", (String) null);
    goed.vereisZonderOpmerkingen(0);
  }

  @Test
  @Bedrijfsregel("WPL-132")
  void avondLigtNietVerWeg() {
    weigert(() -> avond(VANDAAG.plusYears(1).plusDays(1), "School", null), "WPL-132", "datum");
    weigert(() -> avond(LocalDate.of(1999, 12, 31), "School", null), "WPL-132", "datum");
    assertThat(avond(VANDAAG.plusYears(1), "School", null).gehouden(VANDAAG)).isFalse();
    assertThat(avond(LocalDate.of(2000, 1, 1), "School", null).gehouden(VANDAAG)).isTrue();
  }

  @Test
  @Bedrijfsregel("WPL-54")
  void opmerkingenKomenVanafDeAvondEnNietEindeloos() {
    weigert(
        () -> avond(VANDAAG.plusDays(1), "School", null).vereisPlaats(0, VANDAAG),
        "WPL-54",
        (String) null);
    Bewonersavond vandaag = avond(VANDAAG, "School", null);
    vandaag.vereisPlaats(499, VANDAAG);
    weigert(() -> vandaag.vereisPlaats(500, VANDAAG), "WPL-54", (String) null);
    weigert(() -> Bewonersavond.vereisGehouden(VANDAAG.plusDays(1), 1, VANDAAG), "WPL-54", "datum");
    Bewonersavond.vereisGehouden(VANDAAG, 1, VANDAAG);
    Bewonersavond.vereisGehouden(VANDAAG.plusDays(1), 0, VANDAAG);
  }

  private static Opmerking opmerking(String van, String tekst) {
    return new Opmerking(UUID.randomUUID(), UUID.randomUUID(), 1, new Opmerkinginhoud(van, tekst));
  }

  @Test
  @Bedrijfsregel("WPL-54")
  void opmerkingNoemtEenStraatEnNooitWie() {
    weigert(() -> opmerking("x".repeat(81), " "), "WPL-54", "tekst", "van");
    weigert(() -> opmerking("Mevrouw de Vries", "Meer licht"), "WPL-54", "van");
    weigert(() -> opmerking("dhr. Jansen", "Meer licht"), "WPL-54", "van");
    weigert(() -> opmerking("Rietstraat", "Bel 06-12 34 56 78"), "WPL-54", "tekst");
    weigert(() -> opmerking("Rietstraat", "Mail iemand@voorbeeld.nl"), "WPL-54", "tekst");
    Opmerking goed = opmerking(" ", "In 2025 stonden er 0 lampen, graag 12 (dus 12.000 euro)");
    assertThat(goed.inhoud().van()).isNull();
    assertThat(goed.beantwoord()).isFalse();
  }

  @Test
  @Bedrijfsregel("WPL-55")
  void antwoordZegtWatErVeranderdeOfWaaromNiets() {
    Opmerking o = opmerking("Rietstraat", "Meer licht");
    weigert(() -> antwoord(o, " ", null, null, null), "WPL-55", "antwoord", "gevolg");
    weigert(() -> antwoord(o, "Ja", Gevolg.REGEL, null, null), "WPL-55", "regel");
    weigert(() -> antwoord(o, "Nee", Gevolg.NIETS, null, "te kort"), "WPL-55", "reden");
    assertThat(o.antwoord()).isNull();
    UUID regel = UUID.randomUUID();
    antwoord(o, "Dat doen we", Gevolg.REGEL, regel, "telt niet");
    assertThat(o.antwoord()).isEqualTo(new Antwoord("Dat doen we", Gevolg.REGEL, regel, null));
    assertThat(o.regelTekst()).isEqualTo("2.1 Veilig");
    antwoord(o, "Toch niet", Gevolg.NIETS, regel, "Er komen al lampen");
    assertThat(o.antwoord().regel()).isNull();
    assertThat(o.regelTekst()).isNull();
  }

  private static void antwoord(Opmerking o, String tekst, Gevolg gevolg, UUID regel, String reden) {
    o.beantwoord(new Antwoord(tekst, gevolg, regel, reden), "2.1 Veilig", NU, "Wijkregisseur");
  }
}
