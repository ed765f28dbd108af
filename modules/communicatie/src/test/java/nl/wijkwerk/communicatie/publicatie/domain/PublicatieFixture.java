package nl.wijkwerk.communicatie.publicatie.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Duties and messages for tests; a test names only what it is about. */
public final class PublicatieFixture {
  public static final String DE_RIET = "WK014111";
  public static final String PLAN = "wijkplan:6b2f4d7e-0000-4000-8000-000000000001";

  /** Monday 23 November 2026, ten in the morning. */
  public static final OffsetDateTime MAANDAG = OffsetDateTime.parse("2026-11-23T10:00:00+01:00");

  public static final Werkkalender KALENDER =
      new Werkkalender(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26))::contains);

  private PublicatieFixture() {}

  public static Aanleiding besluit() {
    return besluit(UUID.randomUUID(), DE_RIET);
  }

  public static Aanleiding besluit(UUID gebeurtenis, String gebied) {
    return new Aanleiding(
        gebeurtenis,
        Aanleidingssoort.BESLUIT,
        "Opgavetafel",
        PLAN,
        gebied,
        gebied == null ? null : "De Riet",
        "Wijkplan De Riet 2026-2030",
        Uitkomst.AKKOORD,
        LocalDate.of(2026, 11, 23),
        List.of(Feit.reden("het plan past binnen het budget")));
  }

  public static Aanleiding raadstoets(boolean vastgesteld) {
    return new Aanleiding(
        UUID.randomUUID(),
        Aanleidingssoort.RAADSTOETS,
        "Gemeenteraad",
        PLAN,
        DE_RIET,
        "De Riet",
        "Wijkplan De Riet 2026-2030",
        vastgesteld ? Uitkomst.VASTGESTELD : Uitkomst.TERUGGESTUURD,
        LocalDate.of(2026, 11, 23),
        List.of(
            Feit.kader("BETROKKENHEID", true, null),
            Feit.kader(
                "DOELSTELLINGEN", vastgesteld, vastgesteld ? null : "doel 2.2 mist een norm"),
            Feit.kader("MIDDELEN", true, null)));
  }

  /** Of a plan about which the executive decides. */
  public static Aanleiding collegebesluit(boolean vastgesteld) {
    return new Aanleiding(
        UUID.randomUUID(),
        Aanleidingssoort.BESLUIT,
        "College van burgemeester en wethouders",
        PLAN,
        DE_RIET,
        "De Riet",
        "Wijkagenda De Riet 2026-2027",
        vastgesteld ? Uitkomst.VASTGESTELD : Uitkomst.TERUGGESTUURD,
        LocalDate.of(2026, 11, 23),
        List.of(Feit.reden("het geld voor 2027 ontbreekt")));
  }

  public static Publicatieplicht plicht() {
    return plicht(besluit());
  }

  public static Publicatieplicht plicht(Aanleiding aanleiding) {
    return new Publicatieplicht(
        UUID.randomUUID(), aanleiding, new Antwoordklok(MAANDAG, 10, KALENDER));
  }

  public static Berichttekst tekst() {
    return tekst("Het plan voor De Riet gaat door");
  }

  public static Berichttekst tekst(String titel) {
    return new Berichttekst(
        titel,
        "De opgavetafel is het eens met het plan.",
        "De opgavetafel is het eens met het plan voor De Riet. In maart beginnen we met de straten.");
  }

  public static Publicatie concept() {
    return new Publicatie(
        UUID.randomUUID(), DE_RIET, "De Riet", tekst(), "Communicatieadviseur", MAANDAG);
  }

  public static Publicatie antwoordOp(Publicatieplicht plicht) {
    return Publicatie.antwoord(
        UUID.randomUUID(), plicht, DE_RIET, "De Riet", tekst(), "Communicatieadviseur", MAANDAG);
  }

  public static Publicatie gepubliceerd() {
    Publicatie bericht = concept();
    bericht.publiceer("Adviseur", MAANDAG);
    return bericht;
  }

  /** The same time, this many days later; skips nothing. */
  public static OffsetDateTime dagenLater(int dagen) {
    return MAANDAG.plusDays(dagen);
  }
}
