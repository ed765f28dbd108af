package nl.wijkwerk.monitoring.bron;

import java.util.Map;
import nl.wijkwerk.test.Testinstellingen;

/** Has the module on a server ask a source on this machine; OData 4 is switched off. */
public final class BronInstellingen implements Testinstellingen {

  public static final String TABEL = "83487NED";

  public static final String SLEUTEL = "niet-echt";
  public static final String SWINGPAD =
      BronFixture.swingpad("veilig_it", "gemeente").replace("2020", "2016");

  /** A table of 2016, in which no other test has figures. */
  public static final BronServer SERVER =
      BronFixture.odata3(new BronServer())
          .alsof(BronFixture.TABEL, TABEL, "2020", "2016")
          .alsof(TABEL, TABEL, BronFixture.STAND, "2017-03-29T02:00:00")
          .geef(
              SWINGPAD,
              """
              {"value":[{"ExternalCode":"9001","Period":"2016","NumericValue":58.5},
              {"ExternalCode":"gebied zuid","Period":"2016","NumericValue":61}]}
              """)
          .struikel(SWINGPAD, BronServer.vraagtSleutel(SLEUTEL, 20));

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "wijkwerk.monitoring.bron-odata3",
        SERVER.basis(),
        "wijkwerk.monitoring.bron-odata4",
        "uit",
        "wijkwerk.monitoring.bron-swing",
        SERVER.basis(),
        "wijkwerk.monitoring.bron-swing-sleutel",
        SLEUTEL,
        "wijkwerk.monitoring.bron-verzoeken-per-seconde",
        "10");
  }
}
