package nl.wijkwerk.portlet;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How this portal knows Wijkwerk.
 *
 * @param basis the address of the site, without a path
 * @param uitgever the name under which Wijkwerk knows this portal
 * @param modules which modules it may show
 * @param wachten how long the portal waits for an answer
 * @param sleutelmap where the keys are kept that sign; without it they are made at each start
 * @param sleuteldagen how long a key signs
 * @param grootste bytes that somebody may send at once
 * @param gebied the area for places that name none, or an empty text
 */
public record Instelling(
    URI basis,
    String uitgever,
    Set<String> modules,
    Duration wachten,
    Optional<Path> sleutelmap,
    Duration sleuteldagen,
    long grootste,
    String gebied) {
  private static final String MODULES = "wijkplan,monitoring,middelen,samenwerking,communicatie";

  public Instelling {
    modules = Set.copyOf(modules);
  }

  /**
   * @param waarde gives the value of a setting, or null
   * @throws IllegalArgumentException when a setting is missing or wrong, with a sentence for the
   *     administrator
   */
  public static Instelling uit(Function<String, String> waarde) {
    String basis = verplicht(waarde, "WIJKWERK_BASIS");
    URI uri = URI.create(basis.strip().replaceAll("/+$", ""));
    if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        || uri.getHost() == null
        || !uri.getRawPath().isEmpty()
        || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "WIJKWERK_BASIS is \""
              + basis
              + "\", maar moet een adres zijn als https://wijkwerk.gemeente.example.");
    }
    return new Instelling(
        uri,
        verplicht(waarde, "WIJKWERK_PORTAAL_UITGEVER"),
        Set.of(of(waarde, "WIJKWERK_PORTAAL_MODULES", MODULES).strip().split("\\s*,\\s*")),
        Duration.ofSeconds(getal(waarde, "WIJKWERK_PORTAAL_WACHTEN", "10")),
        Optional.of(of(waarde, "WIJKWERK_PORTAAL_SLEUTELMAP", ""))
            .filter(map -> !map.isEmpty())
            .map(Path::of),
        Duration.ofDays(getal(waarde, "WIJKWERK_PORTAAL_SLEUTELDAGEN", "30")),
        (long) getal(waarde, "WIJKWERK_PORTAAL_GROOTSTE", "64") << 20,
        of(waarde, "WIJKWERK_PORTAAL_GEBIED", ""));
  }

  private static String verplicht(Function<String, String> waarde, String naam) {
    String gegeven = of(waarde, naam, "");
    if (gegeven.isEmpty()) {
      throw new IllegalArgumentException("De instelling " + naam + " ontbreekt.");
    }
    return gegeven;
  }

  private static String of(Function<String, String> waarde, String naam, String anders) {
    String gegeven = waarde.apply(naam);
    return gegeven == null || gegeven.isBlank() ? anders : gegeven.strip();
  }

  private static int getal(Function<String, String> waarde, String naam, String anders) {
    String tekst = of(waarde, naam, anders);
    if (!tekst.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          naam + " is \"" + tekst + "\", maar moet een getal van 1 tot en met 9999 zijn.");
    }
    return Integer.parseInt(tekst);
  }

  /** Whether an address is one of Wijkwerk itself. */
  boolean eigen(URI adres) {
    return basis.getScheme().equalsIgnoreCase(adres.getScheme())
        && basis.getRawAuthority().equalsIgnoreCase(adres.getRawAuthority());
  }
}
