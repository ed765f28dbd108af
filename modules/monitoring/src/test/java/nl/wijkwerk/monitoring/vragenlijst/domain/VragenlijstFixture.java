package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Questionnaires that are right, from which a test deviates. */
public final class VragenlijstFixture {
  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
  public static final OffsetDateTime NU =
      OffsetDateTime.of(2026, 11, 27, 9, 0, 0, 0, ZoneOffset.UTC);
  public static final String RIET = "WK014111";
  public static final String HOF = "WK014112";

  public static final Vraaginhoud CIJFER = vraag(Vraagsoort.SCHAAL, "Welk cijfer geeft u?");
  public static final Vraaginhoud SOORT =
      new Vraaginhoud(Vraagsoort.EEN, "Waar woont u?", List.of("Huis", "Flat"), true, List.of());
  public static final Vraaginhoud MEER =
      new Vraaginhoud(
          Vraagsoort.MEER, "Wat doet u?", List.of("Tuin", "Sport", "Koor"), false, List.of());
  public static final Vraaginhoud VEILIG = vraag(Vraagsoort.JA_NEE, "Voelt u zich veilig?");
  public static final Vraaginhoud OPEN = vraag(Vraagsoort.OPEN, "Wat kan beter?");

  private VragenlijstFixture() {}

  public static Vraaginhoud vraag(Vraagsoort soort, String tekst) {
    return new Vraaginhoud(soort, tekst, List.of(), false, List.of());
  }

  /** A questionnaire about one wijk with one question of each kind. */
  public static Vragenlijstinhoud inhoud() {
    return met(List.of(RIET), false, CIJFER, SOORT, MEER, VEILIG, OPEN);
  }

  public static Vragenlijstinhoud met(
      List<String> wijken, boolean leeftijd, Vraaginhoud... vragen) {
    return new Vragenlijstinhoud(
        "Wonen in de wijk",
        "Wij willen weten hoe u hier woont.",
        wijken,
        VANDAAG,
        VANDAAG.plusDays(14),
        leeftijd,
        10,
        12,
        List.of(),
        Arrays.asList(vragen));
  }

  public static Vragenlijst concept(Vragenlijstinhoud inhoud) {
    return new Vragenlijst(UUID.randomUUID(), inhoud, NU, "W. Regisseur");
  }

  public static Vragenlijst open(Vragenlijstinhoud inhoud) {
    Vragenlijst lijst = concept(inhoud);
    lijst.open(VANDAAG, NU, "W. Regisseur");
    return lijst;
  }

  public static Vragenlijst gesloten(Vragenlijstinhoud inhoud) {
    Vragenlijst lijst = open(inhoud);
    lijst.sluit(NU, "W. Regisseur");
    return lijst;
  }

  public static Inzending inzending(Antwoord... antwoorden) {
    return new Inzending(UUID.randomUUID(), RIET, null, "nl", List.of(antwoorden));
  }

  public static Antwoord keuze(int vraag, Integer... keuzes) {
    return new Antwoord(vraag, List.of(keuzes), null);
  }
}
