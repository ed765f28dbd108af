package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return soort == Bronsoort.ODATA_V3 ? odata3 : odata4;
  }

  Beleefdheid beleefdheid() {
    return Beleefdheid.perSeconde(Math.max(0.1, Math.min(MEESTE_PER_SECONDE, perSeconde)));
  }
}
