package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.monitoring.bron.domain.Beleefdheid;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the sources are and how they are spared, as the administrator of the server set it. */
@ApplicationScoped
class Broninstellingen {

  /** Instead of an address: this kind of source is not asked. */
  private static final String UIT = "uit";

  private static final double MEESTE_PER_SECONDE = 10;

  @Inject
  @ConfigProperty(
      name = "wijkwerk.monitoring.bron-odata3",
      defaultValue = "https://opendata.cbs.nl/ODataFeed/odata")
  private String odata3;

  @Inject
  @ConfigProperty(
      name = "wijkwerk.monitoring.bron-odata4",
      defaultValue = "https://datasets.cbs.nl/odata/v1/CBS")
  private String odata4;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.bron-swing", defaultValue = UIT)
  private String swing;

  /** A secret: it is sent to the address of Swing, and is not shown or logged anywhere. */
  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.bron-swing-sleutel")
  private Optional<String> swingsleutel;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.bron-verzoeken-per-seconde", defaultValue = "2")
  private double perSeconde;

  Bronadres adres(Bronsoort soort) {
    String instelling = instelling(soort);
    if (instelling.strip().equalsIgnoreCase(UIT)) {
      throw new Regelovertreding("MON-81", "soort", "bron.staat-uit");
    }
    return Bronadres.van(instelling);
  }

  /** The address as it is set, for people. */
  String instelling(Bronsoort soort) {
    return switch (soort) {
      case ODATA_V3 -> odata3;
      case ODATA_V4 -> odata4;
      case SWING -> swing;
    };
  }

  /** What Swing knows us by, or null. */
  String sleutel() {
    return swingsleutel.map(String::strip).filter(s -> !s.isEmpty()).orElse(null);
  }

  Beleefdheid beleefdheid() {
    return Beleefdheid.perSeconde(Math.max(0.1, Math.min(MEESTE_PER_SECONDE, perSeconde)));
  }
}
