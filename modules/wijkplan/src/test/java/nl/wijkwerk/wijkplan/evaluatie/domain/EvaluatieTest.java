package nl.wijkwerk.wijkplan.evaluatie.domain;

import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.DAARNA;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.DOOR;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.TEVREDEN;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.VANDAAG;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.evaluatie;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.gemeten;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.nietVast;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.plan;
import static nl.wijkwerk.wijkplan.evaluatie.domain.EvaluatieFixture.regels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.les.domain.Les;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import org.junit.jupiter.api.Test;

class EvaluatieTest {
  private static final Budgetruimte RUIM =
      new Budgetruimte(new BigDecimal("250000"), BigDecimal.ZERO, BigDecimal.ZERO);

  private final Wijkplan plan = plan();
  private final Evaluatie evaluatie = evaluatie(plan);
  private final List<Evaluatieregel> regels = regels(plan, evaluatie);

  private void vul(Evaluatieregelinhoud inhoud) {
    evaluatie.wijzigRegel(regels.get(0), inhoud, VANDAAG, List.of());
  }

  private static void weigert(String regel, String sleutel, Runnable daad) {
    assertThatThrownBy(daad::run)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            f ->
                assertThat(f.alle())
                    .anySatisfy(
                        een -> {
                          assertThat(een.regel()).isEqualTo(regel);
                          assertThat(een.sleutel()).isEqualTo(sleutel);
                        }));
  }

  @Test
  @Bedrijfsregel("WPL-60")
  void elkVoorbijJaarWaarinHetPlanVanKrachtWasTelt() {
    assertThat(Evaluatieplicht.jaren(plan, LocalDate.of(2026, 12, 31))).isEmpty();
    assertThat(Evaluatieplicht.jaren(plan, LocalDate.of(2027, 1, 1))).containsExactly(2026);
    assertThat(Evaluatieplicht.jaren(plan, LocalDate.of(2040, 1, 1)))
        .containsExactly(2026, 2027, 2028, 2029, 2030);
    assertThat(Evaluatieplicht.jaren(WijkplanFixture.concept(), LocalDate.of(2040, 1, 1)))
        .isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-60")
  void eenJaarWaarinHetPlanNietVanKrachtWasWordtGeweigerd() {
    weigert("WPL-60", "evaluatie.jaar", () -> new Evaluatie(plan, 2025, 90, DAARNA, DOOR));
    weigert("WPL-60", "evaluatie.jaar", () -> new Evaluatie(plan, 2028, 90, DAARNA, DOOR));
    weigert(
        "WPL-60",
        "evaluatie.nog-niet",
        () -> new Evaluatie(plan, 2026, 90, DAARNA.minusYears(2), DOOR));
    weigert(
        "WPL-60",
        "evaluatie.plan-niet-van-kracht",
        () -> new Evaluatie(WijkplanFixture.concept(), 2026, 90, DAARNA, DOOR));
  }

  @Test
  @Bedrijfsregel("WPL-66")
  void naDeLaatsteDagIsZijTeLaat() {
    assertThat(evaluatie.uiterlijk()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(evaluatie.stand(LocalDate.of(2027, 3, 31))).isEqualTo(Evaluatiestand.OPEN);
    assertThat(evaluatie.stand(LocalDate.of(2027, 4, 1))).isEqualTo(Evaluatiestand.TE_LAAT);
  }

  @Test
  @Bedrijfsregel("WPL-61")
  void eenOnderdeelVoorDeHeleWijkMagZonderWaarde() {
    Planregelinhoud onderdeel =
        new Planregelinhoud(
            null,
            "Communicatie",
            false,
            null,
            null,
            2026,
            2027,
            "Wijkregisseur",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Wijkplan plan = EvaluatieFixture.plan();
    List<Evaluatieregel> alleenOnderdeel =
        EvaluatieFixture.evaluatie(plan)
            .regels(List.of(WijkplanFixture.regel(plan, onderdeel)), List.of());
    assertThat(alleenOnderdeel).hasSize(1).allMatch(Evaluatieregel::volledig);
    assertThat(EvaluatieFixture.regels(plan, evaluatie)).noneMatch(Evaluatieregel::volledig);
  }

  @Test
  @Bedrijfsregel("WPL-61")
  void eenDoelHeeftEenWaardeMetJaarEnBronOfEenReden() {
    weigert(
        "WPL-61",
        "evaluatie.waarde-en-reden",
        () ->
            vul(
                new Evaluatieregelinhoud(
                    BigDecimal.ONE, 2026, "Panel", "Geen panel", null, null, null, null, null)));
    vul(new Evaluatieregelinhoud(BigDecimal.ONE, null, null, null, null, null, null, null, null));
    assertThat(regels.get(0).volledig()).isFalse();
    evaluatie.wijzig(TEVREDEN, null, DAARNA, DOOR);
    weigert(
        "WPL-61",
        "evaluatie.zonder-waarde",
        () -> evaluatie.sluitAf(regels, RUIM, null, DAARNA, DOOR));
    vul(nietVast("Er was geen panel"));
    assertThat(regels.get(0).volledig()).isTrue();
    vul(gemeten("18", null, null));
    assertThat(regels.get(0).volledig()).isTrue();
  }

  @Test
  @Bedrijfsregel("WPL-61")
  void eenRedenZegtIets() {
    weigert("WPL-61", "evaluatie.niet-vast-kort", () -> vul(nietVast("Negen let")));
    vul(nietVast("Tien lette"));
    weigert(
        "WPL-62",
        "evaluatie.niet-gemeten-kort",
        () ->
            evaluatie.wijzig(
                new Tevredenheid(null, null, null, null, null, "x"), null, DAARNA, DOOR));
  }

  private static Evaluatieregelinhoud waarde(String waarde, Integer jaar) {
    return new Evaluatieregelinhoud(
        new BigDecimal(waarde), jaar, "Telling", null, null, null, null, null, null);
  }

  @Test
  @Bedrijfsregel("WPL-103")
  void metingIsVanNaDeBeginwaardeEnNietVanNaHetJaar() {
    // The first value is of 2025, the evaluated year is 2026, and today is in 2027.
    weigert("WPL-103", "evaluatie.meetjaar-te-vroeg", () -> vul(waarde("20", 2020)));
    weigert("WPL-103", "evaluatie.meetjaar-te-vroeg", () -> vul(waarde("20", 2025)));
    weigert("WPL-103", "evaluatie.meetjaar-te-laat", () -> vul(waarde("20", 2027)));
    vul(waarde("20", 2026));
    assertThat(regels.get(0).inhoud().meetjaar()).isEqualTo(2026);
  }

  @Test
  @Bedrijfsregel("WPL-104")
  void percentageLigtVanNulTotHonderdEnEenAantalNietOnderNul() {
    weigert("WPL-104", "evaluatie.procent", () -> vul(waarde("-5", 2026)));
    weigert("WPL-104", "evaluatie.procent", () -> vul(waarde("100.1", 2026)));
    vul(waarde("100", 2026));
    vul(waarde("0", 2026));
    BigDecimal min = new BigDecimal("-1");
    weigert(
        "WPL-104",
        "evaluatie.aantal-negatief",
        () -> Meetschaal.vereis("x", "Aantal gasten", null, min));
    weigert(
        "WPL-104", "evaluatie.aantal-negatief", () -> Meetschaal.vereis("x", "G", "aantal", min));
    weigert("WPL-104", "evaluatie.procent", () -> Meetschaal.vereis("x", "Huur", "%", min));
    Meetschaal.vereis("x", "Verandering van het aantal inwoners (%)", null, min);
    Meetschaal.vereis("x", "Afwijking van het gemiddelde", "score", min);
    Meetschaal.vereis("x", null, null, null);
  }

  @Test
  void lagerIsGehaaldAlsHetStreefcijferLagerIs() {
    vul(gemeten("18", null, null));
    assertThat(regels.get(0).gehaald()).contains(true);
    vul(gemeten("18.1", null, null));
    assertThat(regels.get(0).gehaald()).contains(false);
    vul(nietVast("Er was geen panel"));
    assertThat(regels.get(0).gehaald()).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-62")
  void tevredenheidHeeftAllesWatErbijHoortOfEenReden() {
    vul(gemeten("18", null, null));
    weigert(
        "WPL-62",
        "evaluatie.zonder-tevredenheid",
        () -> evaluatie.sluitAf(regels, RUIM, null, DAARNA, DOOR));
    weigert(
        "WPL-62",
        "evaluatie.cijfer-buiten-schaal",
        () ->
            evaluatie.wijzig(
                new Tevredenheid(
                    new BigDecimal("11"), BigDecimal.ONE, BigDecimal.TEN, "Panel", 5, null),
                null,
                DAARNA,
                DOOR));
    weigert(
        "WPL-62",
        "evaluatie.schaal",
        () ->
            evaluatie.wijzig(
                new Tevredenheid(null, BigDecimal.TEN, BigDecimal.ONE, null, null, null),
                null,
                DAARNA,
                DOOR));
    for (int respondenten : new int[] {0, 1_000_001}) {
      weigert(
          "WPL-62",
          "evaluatie.respondenten",
          () ->
              evaluatie.wijzig(
                  new Tevredenheid(null, null, null, null, respondenten, null),
                  null,
                  DAARNA,
                  DOOR));
    }
    weigert(
        "WPL-62",
        "evaluatie.tevredenheid-beide",
        () ->
            evaluatie.wijzig(
                new Tevredenheid(BigDecimal.ONE, null, null, null, null, "Geen panel"),
                null,
                DAARNA,
                DOOR));
    assertThat(new Tevredenheid(null, null, null, null, null, "Geen panel").volledig()).isTrue();
    assertThat(
            new Tevredenheid(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, null, 5, null)
                .volledig())
        .isFalse();
  }

  @Test
  @Bedrijfsregel("WPL-64")
  void binnenHetBudgetBesluitDeRegiegroep() {
    vul(gemeten("20", "40000", "40000"));
    evaluatie.wijzig(TEVREDEN, null, DAARNA, DOOR);
    assertThat(evaluatie.sluitAf(regels, RUIM, null, DAARNA, DOOR)).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-64")
  void bovenHetBudgetHoortEenMotivering() {
    vul(gemeten("20", "40000", "10000"));
    evaluatie.wijzig(TEVREDEN, null, DAARNA, DOOR);
    weigert(
        "WPL-64",
        "evaluatie.motivering",
        () -> evaluatie.sluitAf(regels, RUIM, "Nodig", DAARNA, DOOR));
    assertThat(evaluatie.stand(VANDAAG)).isEqualTo(Evaluatiestand.OPEN);
    assertThat(evaluatie.sluitAf(regels, RUIM, "Toezicht werkt aantoonbaar", DAARNA, DOOR))
        .hasValueSatisfying(v -> assertThat(v.bedrag()).isEqualByComparingTo("30000"));
  }

  @Test
  @Bedrijfsregel("WPL-64")
  void ruimteIsWatErMeerIsGereserveerdDanGeraamdMinWatEerderErbijKwam() {
    Budgetruimte ruimte =
        new Budgetruimte(new BigDecimal("100"), new BigDecimal("130"), new BigDecimal("10"));
    assertThat(ruimte.tekort(new BigDecimal("20"), BigDecimal.ZERO)).isEqualByComparingTo("0");
    assertThat(ruimte.tekort(new BigDecimal("25"), BigDecimal.ZERO)).isEqualByComparingTo("5");
    assertThat(ruimte.tekort(new BigDecimal("25"), new BigDecimal("5"))).isEqualByComparingTo("0");
    // What was over already is not asked for again.
    Budgetruimte over =
        new Budgetruimte(new BigDecimal("100"), BigDecimal.ZERO, new BigDecimal("50"));
    assertThat(over.tekort(new BigDecimal("20"), BigDecimal.ZERO)).isEqualByComparingTo("20");
  }

  @Test
  @Bedrijfsregel("WPL-65")
  void deRaadAntwoordtEenKeer() {
    vul(gemeten("20", "40000", null));
    evaluatie.wijzig(TEVREDEN, null, DAARNA, DOOR);
    Budgetverzoek verzoek =
        evaluatie.sluitAf(regels, RUIM, "Toezicht werkt aantoonbaar", DAARNA, DOOR).orElseThrow();
    weigert(
        "WPL-65",
        "evaluatie.antwoord-dag",
        () ->
            verzoek.beantwoord(
                true, "Het werkt aantoonbaar", VANDAAG.minusDays(1), DAARNA, "Griffier"));
    weigert(
        "WPL-65",
        "evaluatie.antwoord-kies",
        () -> verzoek.beantwoord(null, "Het werkt aantoonbaar", VANDAAG, DAARNA, "Griffier"));
    weigert(
        "WPL-65",
        "evaluatie.antwoord-leeg",
        () -> verzoek.beantwoord(true, "Ja", VANDAAG, DAARNA, "Griffier"));
    verzoek.beantwoord(false, "Er is geen geld voor", VANDAAG, DAARNA, "Griffier");
    assertThat(verzoek.toegekend()).isFalse();
    weigert(
        "WPL-65",
        "evaluatie.al-beantwoord",
        () -> verzoek.beantwoord(true, "Toch wel geld voor", VANDAAG, DAARNA, "Griffier"));
  }

  @Test
  @Bedrijfsregel("WPL-63")
  void afgeslotenVerandertZijNietMeer() {
    vul(gemeten("20", null, null));
    evaluatie.wijzig(TEVREDEN, null, DAARNA, DOOR);
    evaluatie.sluitAf(regels, RUIM, null, DAARNA, DOOR);
    assertThat(evaluatie.stand(VANDAAG.plusYears(9))).isEqualTo(Evaluatiestand.AFGESLOTEN);
    weigert("WPL-63", "evaluatie.gesloten", () -> vul(gemeten("18", null, null)));
    weigert(
        "WPL-63", "evaluatie.gesloten", () -> evaluatie.wijzig(TEVREDEN, "Nog iets", DAARNA, DOOR));
    weigert(
        "WPL-63", "evaluatie.gesloten", () -> evaluatie.sluitAf(regels, RUIM, null, DAARNA, DOOR));
    weigert("WPL-63", "evaluatie.gesloten", () -> les(Lessoort.SUCCES, "Straatgesprekken", 2));
  }

  @Test
  @Bedrijfsregel("WPL-67")
  void eenCijferVanMonitoringKomtErinMetJaarEnBron() {
    Indicatorcijfer van2025 = cijfer(2025, "24.5");
    Indicatorcijfer van2026 = cijfer(2026, "21.3");
    Indicatorcijfer van2027 = cijfer(2027, "20.0");
    Evaluatieregel regel =
        evaluatie
            .regels(
                List.of(WijkplanFixture.regel(plan, WijkplanFixture.doel())),
                List.of(van2027, van2025, van2026))
            .get(0);
    assertThat(regel.inhoud().gerealiseerd()).isEqualByComparingTo("21.3");
    assertThat(regel.inhoud().meetjaar()).isEqualTo(2026);
    assertThat(regel.inhoud().bron()).isEqualTo("Eigen panel");
    assertThat(regel.herkomst()).isEqualTo(Cijferherkomst.MONITORING);
    // Not the first value itself, and nothing of after the year.
    assertThat(regel.passend(List.of(van2027, van2025), 2026)).isEmpty();
    evaluatie.wijzigRegel(regel, gemeten("22", null, null), VANDAAG, List.of());
    assertThat(regel.herkomst()).isEqualTo(Cijferherkomst.HAND);
  }

  private static Indicatorcijfer cijfer(int jaar, String waarde) {
    return new Indicatorcijfer(
        "ONVEILIG",
        "Bewoners die zich vaak onveilig voelen",
        "%",
        jaar,
        new BigDecimal(waarde),
        "Eigen panel");
  }

  @Test
  @Bedrijfsregel("WPL-68")
  void kostenHorenBijMaatregelenEnVrijvalBijDeRaming() {
    weigert(
        "WPL-68",
        "evaluatie.kosten-zonder",
        () ->
            vul(
                new Evaluatieregelinhoud(
                    null, null, null, null, null, null, BigDecimal.TEN, null, null)));
    weigert("WPL-68", "evaluatie.vrijval-te-veel", () -> vul(gemeten("20", null, "250000.01")));
    weigert(
        "WPL-68",
        "evaluatie.waardering-1-5",
        () -> vul(new Evaluatieregelinhoud(null, null, null, null, 6, null, null, null, null)));
  }

  private Les les(Lessoort soort, String tekst, Integer ambitie) {
    return new Les(
        UUID.randomUUID(),
        evaluatie,
        "WOP",
        new Lesinhoud(soort, tekst, null, ambitie, null),
        List.of(),
        DAARNA,
        DOOR);
  }

  @Test
  @Bedrijfsregel("WPL-69")
  void eenLesZegtIetsEnHoortErgensBij() {
    weigert("WPL-69", "les.zonder-tekst", () -> les(Lessoort.SUCCES, " ", 2));
    weigert("WPL-69", "les.zonder-soort", () -> les(null, "Straatgesprekken", 2));
    weigert("WPL-69", "les.nergens-bij", () -> les(Lessoort.FAAL, "Straatgesprekken", null));
    assertThat(les(Lessoort.FAAL, " Straatgesprekken ", 2).inhoud().tekst())
        .isEqualTo("Straatgesprekken");
  }
}
