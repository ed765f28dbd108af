package nl.wijkwerk.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What has to be set for signing on at the municipality's identity provider. */
final class Aanmelddienst {
  static final String UITGEVER = "WIJKWERK_OIDC_UITGEVER";
  static final String GEHEIM = "WIJKWERK_OIDC_GEHEIM";
  private static final String SLEUTEL = "WIJKWERK_OIDC_SLEUTEL";
  private static final String GROEPEN = "WIJKWERK_GROEPEN";
  private static final Set<String> HIER = Set.of("localhost", "127.0.0.1", "[::1]");

  private Aanmelddienst() {}

  static boolean ingesteld(Map<String, String> waarden) {
    return !waarden.getOrDefault(UITGEVER, "").isBlank();
  }

  /** Refuses settings with which nobody could sign on, or not safely. */
  static void controleer(Map<String, String> waarden) throws Startfout {
    if (!ingesteld(waarden)) {
      return;
    }
    if (waarden
        .getOrDefault("WIJKWERK_DEMONSTRATIE", "")
        .strip()
        .toLowerCase(Locale.ROOT)
        .equals("true")) {
      throw new Startfout(
          "Met een aanmelddienst kan Wijkwerk geen demonstratie zijn; haal WIJKWERK_DEMONSTRATIE weg of haal %s weg."
              .formatted(UITGEVER));
    }
    veiligAdres(waarden, UITGEVER, "https://aanmelden.gemeente.example/realms/intranet");
    veiligAdres(waarden, "WIJKWERK_BASIS", "https://wijkwerk.gemeente.example");
    if (!URI.create(waarden.get("WIJKWERK_BASIS").strip()).getPath().matches("/?")) {
      throw new Startfout(
          "WIJKWERK_BASIS is alleen het adres van de website, zonder pad; schrijf bijvoorbeeld https://wijkwerk.gemeente.example.");
    }
    eis(
        waarden,
        "WIJKWERK_OIDC_CLIENT",
        "noem de naam waaronder de aanmelddienst Wijkwerk kent, bijvoorbeeld wijkwerk");
    if (leeg(waarden, GEHEIM) == leeg(waarden, SLEUTEL)) {
      throw new Startfout(
          "Zet %s of %s, en niet allebei; daarmee toont Wijkwerk aan de aanmelddienst wie het is."
              .formatted(SLEUTEL, GEHEIM));
    }
    if (!leeg(waarden, SLEUTEL)) {
      leesbaar(waarden, SLEUTEL);
    }
    eis(
        waarden,
        GROEPEN,
        "noem het bestand waarin staat welke groep welke rol geeft; een voorbeeld is config/voorbeeld-groepen.json");
    leesbaar(waarden, GROEPEN);
    if (waarden
        .getOrDefault("WIJKWERK_OIDC_API", "")
        .strip()
        .equals(waarden.get("WIJKWERK_OIDC_CLIENT").strip())) {
      throw new Startfout(
          "WIJKWERK_OIDC_API moet een andere naam zijn dan WIJKWERK_OIDC_CLIENT; anders opent een bewijs van aanmelden ook de API.");
    }
  }

  private static boolean leeg(Map<String, String> waarden, String naam) {
    return waarden.getOrDefault(naam, "").isBlank();
  }

  private static void eis(Map<String, String> waarden, String naam, String raad) throws Startfout {
    if (leeg(waarden, naam)) {
      throw new Startfout("Met een aanmelddienst is %s nodig; %s.".formatted(naam, raad));
    }
  }

  static void veiligAdres(Map<String, String> waarden, String naam, String voorbeeld)
      throws Startfout {
    eis(waarden, naam, "schrijf bijvoorbeeld " + voorbeeld);
    URI adres;
    try {
      adres = URI.create(waarden.get(naam).strip());
    } catch (IllegalArgumentException e) {
      throw new Startfout(
          "%s is geen adres; schrijf bijvoorbeeld %s.".formatted(naam, voorbeeld), e);
    }
    boolean hier =
        adres.getHost() != null
            && (HIER.contains(adres.getHost()) || adres.getHost().endsWith(".localhost"));
    if (adres.getHost() == null
        || !("https".equals(adres.getScheme()) || hier && "http".equals(adres.getScheme()))) {
      throw new Startfout(
          "%s moet met https:// beginnen, want aanmelden mag niemand kunnen meelezen; schrijf bijvoorbeeld %s."
              .formatted(naam, voorbeeld));
    }
  }

  private static void leesbaar(Map<String, String> waarden, String naam) throws Startfout {
    Path bestand = Instellingen.pad(naam, waarden.get(naam));
    if (!bestand.isAbsolute() || !Files.isReadable(bestand)) {
      throw new Startfout(
          "Het bestand van %s is niet te lezen: %s; noem het hele pad en controleer de rechten."
              .formatted(naam, bestand));
    }
  }
}
