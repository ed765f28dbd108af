package nl.wijkwerk.wijkplan.kader.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KaderTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final Kaderbesluit BESLUIT =
      new Kaderbesluit(LocalDate.of(2026, 11, 5), "Raadsbesluit 2026-112");

  private static Kaderdoelinhoud doel(List<String> indicatoren, LocalDate van, LocalDate tot) {
    return new Kaderdoelinhoud(
        Doelsoort.NIEUW, "Vijf procent meer bewoners helpt een buur", indicatoren, van, tot);
  }

  private static Kaderdoel maak(Kaderdoelinhoud inhoud) {
    return new Kaderdoel(UUID.randomUUID(), 1, inhoud, BESLUIT, VANDAAG);
  }

  private static void breekt(String regel, String veld, ThrowingCallable daad) {
    assertThatThrownBy(daad)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.alle()).extracting(Regelovertreding::veld).contains(veld);
            });
  }

  @Test
  @Bedrijfsregel("WPL-20")
  void kaderVerandertNietZonderBesluitMetDatumEnBron() {
    Visie visie = new Visie();
    breekt(
        "WPL-20",
        "besluitOp",
        () -> visie.stelVast("Fijn wonen", new Kaderbesluit(null, BESLUIT.bron()), VANDAAG));
    breekt(
        "WPL-20",
        "besluitOp",
        () ->
            visie.stelVast(
                "Fijn wonen", new Kaderbesluit(VANDAAG.plusDays(1), BESLUIT.bron()), VANDAAG));
    breekt(
        "WPL-20",
        "besluit",
        () -> visie.stelVast("Fijn wonen", new Kaderbesluit(VANDAAG, "raad"), VANDAAG));
    breekt(
        "WPL-20",
        "besluit",
        () -> visie.stelVast("Fijn wonen", new Kaderbesluit(VANDAAG, "x".repeat(301)), VANDAAG));
    breekt("WPL-20", "tekst", () -> visie.stelVast(" ", BESLUIT, VANDAAG));
    assertThat(visie.tekst()).isNull();

    breekt(
        "WPL-20",
        "besluitOp",
        () -> new Ambitie(7, "Iedereen doet mee", new Kaderbesluit(null, "Reden genoeg"), VANDAAG));
    Kaderdoel doel = maak(doel(List.of("Helpers (%)"), VANDAAG, null));
    breekt(
        "WPL-20",
        "besluit",
        () -> doel.wijzig(doel.inhoud(), new Kaderbesluit(VANDAAG, null), VANDAAG));

    visie.stelVast(" Fijn wonen ", BESLUIT, VANDAAG);
    assertThat(visie.tekst()).isEqualTo("Fijn wonen");
    assertThat(visie.besluit()).isEqualTo("Raadsbesluit 2026-112");
  }

  @Test
  @Bedrijfsregel("WPL-21")
  void doelVanHetKaderHeeftTekstSoortIndicatorEnEenBeginVoorHetEind() {
    List<String> een = List.of("Bewoners die een buur helpen (%)");
    breekt("WPL-21", "indicatoren", () -> maak(doel(List.of(" "), VANDAAG, null)));
    breekt("WPL-21", "indicatoren", () -> maak(doel(null, VANDAAG, null)));
    breekt("WPL-21", "indicatoren", () -> maak(doel(List.of("x".repeat(301)), VANDAAG, null)));
    breekt("WPL-21", "van", () -> maak(doel(een, null, null)));
    breekt("WPL-21", "tot", () -> maak(doel(een, VANDAAG, VANDAAG.minusDays(1))));
    breekt(
        "WPL-21", "soort", () -> maak(new Kaderdoelinhoud(null, "Meer hulp", een, VANDAAG, null)));
    breekt(
        "WPL-21",
        "tekst",
        () -> maak(new Kaderdoelinhoud(Doelsoort.HUIDIG, "", een, VANDAAG, null)));

    Kaderdoel doel = maak(doel(List.of(" Eerste ", "", "Tweede\nEerste"), VANDAAG, VANDAAG));
    assertThat(doel.inhoud().indicatoren()).containsExactly("Eerste", "Tweede");
    assertThat(doel.loopt(VANDAAG)).isTrue();
    assertThat(doel.loopt(VANDAAG.plusDays(1))).isFalse();
  }

  @Test
  @Bedrijfsregel("WPL-22")
  void beeindigdeAmbitieNeemtNietsNieuwsAan() {
    breekt("WPL-22", "nummer", () -> new Ambitie(0, "Iedereen doet mee", BESLUIT, VANDAAG));
    breekt("WPL-22", "nummer", () -> new Ambitie(100, "Iedereen doet mee", BESLUIT, VANDAAG));
    breekt("WPL-22", "tekst", () -> new Ambitie(7, "", BESLUIT, VANDAAG));
    breekt("WPL-22", "tekst", () -> new Ambitie(7, "x".repeat(501), BESLUIT, VANDAAG));

    Ambitie ambitie = new Ambitie(7, "Iedereen doet mee", BESLUIT, VANDAAG);
    ambitie.wijzig("Iedereen doet mee", VANDAAG, BESLUIT, VANDAAG);
    ambitie.vereisLopend(VANDAAG);
    breekt("WPL-22", "ambitie", () -> ambitie.vereisLopend(VANDAAG.plusDays(1)));
    ambitie.wijzig("Iedereen doet mee", null, BESLUIT, VANDAAG);
    ambitie.vereisLopend(VANDAAG.plusDays(1));
  }
}
