package nl.wijkwerk.wijkplan.plan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A plan of De Riet and its rows; a test names only what deviates. */
public final class WijkplanFixture {
  public static final OffsetDateTime NU = OffsetDateTime.parse("2026-09-02T10:05:00+02:00");

  private WijkplanFixture() {}

  public static Wijkplan concept() {
    return concept(UUID.randomUUID());
  }

  public static Wijkplan concept(UUID analyse) {
    return new Wijkplan(
        "WK014111", "De Riet", "11", "Wijkplan De Riet", 2026, 2030, analyse, NU, "Wijkregisseur");
  }

  /** A goal that can be measured. */
  public static Planregelinhoud doel() {
    return new Planregelinhoud(
        2,
        "Bewoners voelen zich veiliger op straat",
        false,
        "Buurtbeheer",
        new BigDecimal("250000"),
        2027,
        2027,
        "Manager wijksturing",
        null,
        "Bewoners die zich vaak onveilig voelen (%)",
        new BigDecimal("24.5"),
        2025,
        "Bewonerspanel",
        new BigDecimal("18"),
        LocalDate.of(2027, 12, 31),
        "Manager wijksturing",
        null);
  }

  public static Planregel regel(Wijkplan plan, Planregelinhoud inhoud) {
    return new Planregel(UUID.randomUUID(), plan.id(), 1, inhoud, NU);
  }

  public static Oordeel voldaan(Kader kader) {
    return new Oordeel(kader, true, null);
  }

  static Raadstoets toets(Wijkplan plan, Oordeel doelstellingen) {
    return plan.legToetsVast(
        plan.inhoudsversie(),
        NU.toLocalDate(),
        voldaan(Kader.BETROKKENHEID),
        doelstellingen,
        voldaan(Kader.MIDDELEN),
        NU,
        "Griffier");
  }
}
