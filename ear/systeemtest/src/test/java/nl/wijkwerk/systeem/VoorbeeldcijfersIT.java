package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import org.junit.jupiter.api.Test;

/** Who starts the product for the first time finds something on each page of Monitoring. */
class VoorbeeldcijfersIT {
  private static final Map<String, String> MODULES =
      Map.of("WIJKWERK_MODULES", "startpagina,wijkplan,monitoring");

  /** Nothing more is missing of the sample. */
  private static final String ONTBREEKT = "Voorbeeldgemeente: nog niet ingelezen";

  @Test
  void deVoorbeeldgemeenteLaatAllesVanMonitoringZienEnEenTweedeStartDoetNietsDubbel()
      throws InterruptedException {
    Path data = Product.freshFolder("voorbeeldcijfers");
    String eerst;
    try (Product product = Product.start(data, Poorten.free(), MODULES).awaitReady()) {
      Api api = new Api(product.address());
      wachtTot(api, "/beheer", Gebruiker.BEHEERDER, p -> !p.contains(ONTBREEKT));
      cijfersEnKaart(api);
      voortgang(api);
      andereBladen(api);
      eerst = stand(api);
    }
    try (Product product = Product.start(data, Poorten.free(), MODULES).awaitReady()) {
      Api api = new Api(product.address());
      assertThat(stand(api)).isEqualTo(eerst);
      assertThat(pagina(api, "/beheer", Gebruiker.BEHEERDER)).doesNotContain(ONTBREEKT);
    }
  }

  private static void cijfersEnKaart(Api api) {
    String afstanden = pagina(api, "/monitoring/", Gebruiker.MANAGER);
    assertThat(afstanden.split("<td class=\"is-", -1)).hasSize(12 * 9 + 1);
    assertThat(afstanden).contains("2014–2020", "Fictief voorbeeld", "Aandachtswijken");
    for (int wijk = 10; wijk < 22; wijk++) {
      assertThat(pagina(api, "/monitoring/woorden?gebied=WK0141" + wijk, Gebruiker.MANAGER))
          .contains("Het thema");
    }
    String kaart = pagina(api, "/monitoring/kaart", Gebruiker.MANAGER);
    assertThat(kaart.split("<path", -1)).hasSizeGreaterThan(12);
    assertThat(kaart).contains("Bron: Verzonnen grenzen");
  }

  private static void voortgang(Api api) throws InterruptedException {
    String lijst =
        wachtTot(
            api,
            "/monitoring/voortgang",
            Gebruiker.MANAGER,
            p -> p.contains("17 van 34") && p.contains("48 van 48") && p.contains("64 \u00b1 7"));
    assertThat(lijst)
        .contains(
            "18 van 34",
            "59,5",
            "Bereikt",
            "Op koers",
            "Achter",
            "Nog niet te zeggen",
            "Niet meetbaar")
        .contains("is van voor het begin van het plan (2025)", "valt binnen de onzekerheidsmarge");
    JsonObject totalen = Api.json(api.get("/monitoring/api/v1/doelen/totalen", Gebruiker.MANAGER));
    for (String stand : new String[] {"bereikt", "opKoers", "achter", "nogNiet", "nietMeetbaar"}) {
      assertThat(totalen.getInt(stand)).as(stand).isPositive();
    }
    for (JsonObject doel :
        Api.json(api.get("/monitoring/api/v1/doelen", Gebruiker.MANAGER))
            .getJsonArray("resultaten")
            .getValuesAs(JsonObject.class)) {
      boolean zonderVerhaal = doel.getInt("verhalen") == 0;
      assertThat(pagina(api, "/monitoring/doel?id=" + doel.getString("id"), Gebruiker.MANAGER))
          .contains(doel.getString("doelstelling"))
          .matches(p -> p.contains("Dit verhaal is verzonnen") != zonderVerhaal);
    }
  }

  private static void andereBladen(Api api) {
    assertThat(pagina(api, "/monitoring/woorden?gebied=WK014111", Gebruiker.MANAGER))
        .contains("Vastgesteld");
    String verhaal =
        Api.json(api.get("/monitoring/api/v1/verhalen", Gebruiker.MANAGER))
            .getJsonArray("resultaten")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(v -> v.getString("titel").equals("Van klus naar contract"))
            .map(v -> v.getString("id"))
            .findFirst()
            .orElseThrow();
    assertThat(pagina(api, "/monitoring/verhaal?id=" + verhaal, Gebruiker.MANAGER))
        .contains("Jo Verzonnen");
    assertThat(pagina(api, "/monitoring/vragenlijsten", Gebruiker.MANAGER))
        .contains("verzonnen antwoorden", "voorbeeld");
    assertThat(pagina(api, "/monitoring/mkbas", Gebruiker.MANAGER)).contains("Koffietafel");
    assertThat(api.get("/monitoring/openbaar/").body()).contains("Uitkeringen per wijk 2020");
  }

  /** How much there is of what the sample makes. */
  private static String stand(Api api) {
    StringBuilder stand = new StringBuilder();
    for (String lijst :
        new String[] {
          "inleveringen",
          "grenzen",
          "doelen",
          "verhalen",
          "groepen",
          "eigen-gebieden",
          "mkbas",
          "vragenlijsten",
          "datasets",
          "wijkteksten"
        }) {
      stand.append(lijst).append(' ');
      stand.append(
          Api.json(api.get("/monitoring/api/v1/" + lijst, Gebruiker.BEHEERDER)).getInt("totaal"));
      stand.append('\n');
    }
    return stand
        .append(
            Api.json(api.get("/wijkplan/api/v1/wijkplannen", Gebruiker.MANAGER)).getInt("totaal"))
        .toString();
  }

  private static String pagina(Api api, String pad, Gebruiker wie) {
    String koekje = api.signOn(wie);
    return api.getWithCookie(pad, koekje).body();
  }

  /** What follows is read in beside the start. */
  private static String wachtTot(Api api, String pad, Gebruiker wie, Predicate<String> goed)
      throws InterruptedException {
    String koekje = api.signOn(wie);
    String pagina = api.getWithCookie(pad, koekje).body();
    for (int i = 0; i < 120 && !goed.test(pagina); i++) {
      Thread.sleep(1000);
      pagina = api.getWithCookie(pad, koekje).body();
    }
    assertThat(pagina).as(pad).matches(goed);
    return pagina;
  }
}
