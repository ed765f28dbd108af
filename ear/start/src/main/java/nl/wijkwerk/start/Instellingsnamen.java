package nl.wijkwerk.start;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The settings that there are, so that a mistyped one is not ignored in silence. */
final class Instellingsnamen {
  private static final List<String> NAMEN =
      List.of(
          "WIJKWERK_ADRES",
          "WIJKWERK_BASIS",
          "WIJKWERK_DATA",
          "WIJKWERK_DB_GEBRUIKER",
          "WIJKWERK_DB_URL",
          "WIJKWERK_DB_WACHTWOORD",
          "WIJKWERK_DEMONSTRATIE",
          "WIJKWERK_FRAME_ANCESTORS",
          "WIJKWERK_GROEPEN",
          "WIJKWERK_INSTELLINGEN",
          "WIJKWERK_JAVA_OPTIES",
          "WIJKWERK_KOEKJE_SAMESITE",
          "WIJKWERK_MODULES",
          "WIJKWERK_MONITORING_BRON_ODATA3",
          "WIJKWERK_MONITORING_BRON_ODATA4",
          "WIJKWERK_MONITORING_BRON_SWING",
          "WIJKWERK_MONITORING_BRON_SWING_SLEUTEL",
          "WIJKWERK_MONITORING_BRON_VERZOEKEN_PER_SECONDE",
          "WIJKWERK_MONITORING_MKBA_DISCONTOBRON",
          "WIJKWERK_MONITORING_MKBA_DISCONTOVOET",
          "WIJKWERK_MONITORING_MKBA_DISCONTO_MARGE",
          "WIJKWERK_MONITORING_PROEFLEZING_UREN",
          "WIJKWERK_MONITORING_VOORTGANG_TOLERANTIE",
          "WIJKWERK_MONITORING_OPENDATA_ONDERGRENS",
          "WIJKWERK_MONITORING_OPENDATA_RESPONDENTEN",
          "WIJKWERK_OIDC_ACR",
          "WIJKWERK_OIDC_API",
          "WIJKWERK_OIDC_CLIENT",
          "WIJKWERK_OIDC_GEBRUIKER_VELD",
          "WIJKWERK_OIDC_GEHEIM",
          "WIJKWERK_OIDC_GROEPEN_VELD",
          "WIJKWERK_OIDC_KLOKVERSCHIL",
          "WIJKWERK_OIDC_NAAM_VELD",
          "WIJKWERK_OIDC_SCOPES",
          "WIJKWERK_OIDC_SLEUTEL",
          "WIJKWERK_OIDC_UITGEVER",
          "WIJKWERK_POORT",
          "WIJKWERK_PORTAAL_GEBIED",
          "WIJKWERK_PORTAAL_GROOTSTE",
          "WIJKWERK_PORTAAL_MODULES",
          "WIJKWERK_PORTAAL_SLEUTELDAGEN",
          "WIJKWERK_PORTAAL_SLEUTELMAP",
          "WIJKWERK_PORTAAL_SLEUTELS",
          "WIJKWERK_PORTAAL_UITGEVER",
          "WIJKWERK_PORTAAL_WACHTEN",
          "WIJKWERK_SESSIE_MINUTEN",
          "WIJKWERK_THEMA",
          "WIJKWERK_THEMA_KLASSE",
          "WIJKWERK_VOORBEELD",
          "WIJKWERK_WIJKPLAN_EVALUATIE_DAGEN",
          "WIJKWERK_WIJKPLAN_NETWERK_MEESTE_KOPPELINGEN",
          "WIJKWERK_WIJKPLAN_STIL_NA_DAGEN",
          "WIJKWERK_WIJKPLAN_ZETEL_WAARSCHUWING_DAGEN");

  private Instellingsnamen() {}

  /** A sentence for each name that is no setting, with the setting that was probably meant. */
  static List<String> waarschuwingen(Collection<String> gezet) {
    return gezet.stream()
        .filter(naam -> !NAMEN.contains(naam))
        .sorted()
        .map(
            naam ->
                "Let op: de instelling %s bestaat niet en doet niets; bedoelt u %s?"
                    .formatted(naam, naaste(naam)))
        .toList();
  }

  private static String naaste(String naam) {
    String hoofdletters = naam.toUpperCase(Locale.ROOT);
    return NAMEN.stream().min(Comparator.comparingInt(n -> afstand(hoofdletters, n))).orElseThrow();
  }

  /** Levenshtein: letters to add, leave out or replace. */
  private static int afstand(String een, String ander) {
    int[] vorige = new int[ander.length() + 1];
    for (int j = 0; j <= ander.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= een.length(); i++) {
      int[] rij = new int[ander.length() + 1];
      rij[0] = i;
      for (int j = 1; j <= ander.length(); j++) {
        int gelijk = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
        rij[j] = Math.min(vorige[j - 1] + gelijk, Math.min(vorige[j], rij[j - 1]) + 1);
      }
      vorige = rij;
    }
    return vorige[ander.length()];
  }
}
