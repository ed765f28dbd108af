package nl.wijkwerk.wijkplan.formulier.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;

final class FormulierFixture {
  static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
  static final UUID RESTAURANT = UUID.fromString("00000000-0000-0000-0000-000000000001");
  static final List<Kaders.Ambitieregel> AMBITIES =
      List.of(
          ambitie(1, "Bewoners zijn betrokken op elkaar", true),
          ambitie(2, "Bewoners houden de wijk schoon, heel en veilig", true),
          ambitie(3, "Problemen zijn snel gezien", false));

  private static final ResourceBundle TEKSTEN =
      ResourceBundle.getBundle(
          "berichten.wijkplan",
          Locale.forLanguageTag("nl"),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private FormulierFixture() {}

  private static Kaders.Ambitieregel ambitie(int nummer, String tekst, boolean loopt) {
    return new Kaders.Ambitieregel(nummer, tekst, null, loopt, "Besluit", null, 1);
  }

  static String tekst(String sleutel) {
    return TEKSTEN.getString(sleutel);
  }

  static Blanco blanco() {
    return new Blanco("Almelo", LocalDate.now(KLOK), AMBITIES, FormulierFixture::tekst);
  }

  static Plan plan(Planfase fase) {
    return new Plan(
        UUID.randomUUID(),
        "WK014111",
        "De Riet",
        "11",
        "Wijkplan De Riet",
        2026,
        2030,
        null,
        "WOP",
        fase,
        2,
        Beslisser.RAAD,
        LocalDate.of(2026, 3, 1),
        null,
        null,
        null,
        null,
        null,
        null,
        OffsetDateTime.now(KLOK),
        "Wijkregisseur",
        3);
  }

  /** Not met on the money, with all that the council could see. */
  static Plan.Toets toets() {
    return new Plan.Toets(
        1,
        LocalDate.of(2026, 11, 5),
        false,
        List.of(
            new Oordeel(Kader.BETROKKENHEID, true, null),
            new Oordeel(Kader.DOELSTELLINGEN, true, null),
            new Oordeel(Kader.MIDDELEN, false, "Het geld voor 2028 is er nog niet")),
        OffsetDateTime.now(KLOK),
        "Griffier",
        new Onderbouwing(
            LocalDate.of(2026, 11, 5),
            new Onderbouwing.Betrokkenheid(
                List.of("Bewoners", "Politie", "Welzijn", "Woonstichting"),
                List.of("Ondernemers"),
                3,
                7,
                "Bewoners",
                1,
                5,
                4),
            new Onderbouwing.Doelstellingen(3, 2, 2, List.of("1.2")),
            new Onderbouwing.Middelen(
                List.of(
                    new Onderbouwing.Jaargeld(
                        2027, new BigDecimal("12500"), new BigDecimal("10000")),
                    new Onderbouwing.Jaargeld(2028, new BigDecimal("500"), null)),
                1,
                true)));
  }

  static Plan.Regel regel(String nummer, Planregelinhoud inhoud) {
    return new Plan.Regel(
        UUID.randomUUID(),
        1,
        nummer,
        inhoud,
        inhoud.gekozen().stream().map(g -> new Oplossingen.Keus(g, "Buurtrestaurant")).toList(),
        List.of(),
        OffsetDateTime.now(KLOK));
  }

  /** Everything filled in, with what is hard to carry over. */
  static Planregelinhoud vol() {
    return new Planregelinhoud(
        1,
        "=Meer bewoners eten samen;\n\"elke\" week",
        false,
        "Koken op straat\n-Samen tuinieren",
        new BigDecimal("12500.55"),
        2027,
        2028,
        "Welzijn",
        "@Overleg met Çelik",
        "Gasten per week (%)",
        new BigDecimal("24.555"),
        2025,
        "Telling",
        new BigDecimal("-3.1"),
        LocalDate.of(2028, 12, 31),
        "Welzijn",
        List.of(RESTAURANT));
  }

  static Planregelinhoud kaal(Integer ambitie, String doel, boolean pm) {
    return new Planregelinhoud(
        ambitie, doel, pm, null, null, null, null, null, null, null, null, null, null, null, null,
        null, List.of());
  }

  static List<Plan.Regel> regels(int aantal) {
    List<Plan.Regel> regels = new ArrayList<>();
    regels.add(regel("1.1", vol()));
    regels.add(regel("1.2", kaal(1, "PM: Wat willen bewoners?", true)));
    for (int i = 3; i <= aantal; i++) {
      regels.add(regel("2." + (i - 2), kaal(2, "Doel nummer " + i, false)));
    }
    regels.add(regel("", kaal(null, "Communicatie over het plan", false)));
    return regels;
  }
}
