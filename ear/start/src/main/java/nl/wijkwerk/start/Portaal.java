package nl.wijkwerk.start;

import java.net.URI;
import java.util.Map;

/** What has to be set for a portal that shows portlets in the name of its readers. */
final class Portaal {
  private static final String UITGEVER = "WIJKWERK_PORTAAL_UITGEVER";
  private static final String SLEUTELS = "WIJKWERK_PORTAAL_SLEUTELS";

  private Portaal() {}

  /** Refuses settings with which no portal would be believed, or anybody. */
  static void controleer(Map<String, String> waarden) throws Startfout {
    boolean naam = !waarden.getOrDefault(UITGEVER, "").isBlank();
    if (naam == waarden.getOrDefault(SLEUTELS, "").isBlank()) {
      throw new Startfout(
          "%s en %s horen bij elkaar; zet ze allebei, of geen van beide."
              .formatted(UITGEVER, SLEUTELS));
    }
    if (!naam) {
      return;
    }
    veiligAdres(
        waarden, SLEUTELS, "https://intranet.gemeente.example/wijkwerk-portlets/sleutels.json");
    veiligAdres(waarden, "WIJKWERK_BASIS", "https://wijkwerk.gemeente.example");
    URI adres = URI.create(waarden.get(SLEUTELS).strip());
    // A browser keeps such a name on this computer; the server may ask the network for it.
    if ("http".equals(adres.getScheme()) && adres.getHost().endsWith(".localhost")) {
      throw new Startfout(
          "%s moet met https:// beginnen, of localhost noemen zonder naam ervoor; schrijf bijvoorbeeld http://localhost:8090/wijkwerk-portlets/sleutels.json."
              .formatted(SLEUTELS));
    }
  }

  private static void veiligAdres(Map<String, String> waarden, String naam, String voorbeeld)
      throws Startfout {
    if (waarden.getOrDefault(naam, "").isBlank()) {
      throw new Startfout(
          "Met een portaal is %s nodig; schrijf bijvoorbeeld %s.".formatted(naam, voorbeeld));
    }
    Aanmelddienst.veiligAdres(waarden, naam, voorbeeld);
  }
}
