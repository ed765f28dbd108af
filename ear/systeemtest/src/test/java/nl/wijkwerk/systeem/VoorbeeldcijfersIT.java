package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import org.junit.jupiter.api.Test;

/** Who starts the product for the first time finds figures and a map, as told in the README. */
class VoorbeeldcijfersIT {

  @Test
  void deVoorbeeldgemeenteHeeftCijfersVanDrieJarenEnEenKaart() throws InterruptedException {
    try (Product product =
        Product.start(
                Product.freshFolder("voorbeeldcijfers"),
                Poorten.free(),
                Map.of("WIJKWERK_MODULES", "monitoring"))
            .awaitReady()) {
      Api api = new Api(product.address());
      String cookie = api.signOn(Gebruiker.MANAGER);
      String afstanden = api.getWithCookie("/monitoring/", cookie).body();
      assertThat(afstanden.split("<td class=\"is-", -1)).hasSize(12 * 8 + 1);
      assertThat(afstanden).contains("2014\u20132020", "Fictief voorbeeld");
      assertThat(kaart(api, cookie).split("<path", -1)).hasSizeGreaterThan(12);
    }
  }

  /** Borders are read in beside the start. */
  private static String kaart(Api api, String cookie) throws InterruptedException {
    String pagina = api.getWithCookie("/monitoring/kaart", cookie).body();
    for (int i = 0; i < 40 && !pagina.contains("class=\"wk-kaart\""); i++) {
      Thread.sleep(250);
      pagina = api.getWithCookie("/monitoring/kaart", cookie).body();
    }
    return pagina;
  }
}
