package nl.wijkwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

/** Files that are not of CBS: looked at, chosen, read in, and recognised the next time. */
class EigenBestandenIT extends WarOpPayaraMicro {

  private static final String PEILING =
      """
      Gebied;Peiljaar;Buurtgevoel;Marge buurtgevoel;Aantal respondenten
      WK014111;2024;6,8;0,3;214
      WK014112;2024;;;4
      WK014199;2024;7;;
      WK014111;2025;7,1;0,2;301
      """;

  private String bekijk(HttpClient browser, String naam, String inhoud) {
    Formulier vorm = Formulier.of(expect(200, page(browser, "inlezen")).body(), "aanlevering");
    HttpResponse<String> antwoord =
        expect(
            302,
            upload(
                browser,
                "inlezen",
                vorm,
                "bestanden",
                naam,
                inhoud.getBytes(StandardCharsets.UTF_8)));
    String adres = antwoord.headers().firstValue("Location").orElseThrow();
    return adres.substring(adres.indexOf("proeflezing"));
  }

  private int aantalInleveringen() {
    return json(get("beheerder", "api/v1/inleveringen")).getInt("totaal");
  }

  private JsonObject wachtOpEinde(int id) {
    String pad = "api/v1/inleveringen/" + id;
    await(
        "import ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    return json(get("beheerder", pad));
  }

  private static int nummer(HttpResponse<String> antwoord) {
    String adres = antwoord.headers().firstValue("Location").orElseThrow();
    return Integer.parseInt(adres.replaceAll(".*\\D(\\d+)$", "$1"));
  }

  @Test
  @Bedrijfsregel({"MON-94", "MON-96", "MON-97"})
  void bekekenBestandWordtPasIngelezenAlsIemandDatZegtEnDanEenKeer() {
    int vooraf = aantalInleveringen();
    HttpClient beheerder = signedOn("beheerder");
    String pad = bekijk(beheerder, "peiling.csv", PEILING);
    HttpResponse<String> pagina = expect(200, page(beheerder, pad));
    complete(pagina);
    assertThat(pagina.body())
        .contains("Buurtgevoel", "6,8", "Vul bij Bron in wie de cijfers maakte.");
    assertThat(aantalInleveringen()).isEqualTo(vooraf);

    // Who reads it in before everything is chosen, is told what is missing.
    Formulier teVroeg = Formulier.of(pagina.body(), "proefvorm").with("inlezen", "");
    assertThat(expect(200, submit(beheerder, pad, teVroeg.fields())).body())
        .contains("Vul bij Bron in wie de cijfers maakte.");
    assertThat(aantalInleveringen()).isEqualTo(vooraf);

    // The first choices are kept, and what is wrong with the file is said.
    Formulier vorm =
        Formulier.of(pagina.body(), "proefvorm")
            .with("2:eenheid", "rapportcijfer")
            .with("bron", "Buurtpeiling");
    expect(302, submit(beheerder, pad, vorm.press().fields()));
    HttpResponse<String> bekeken = expect(200, page(beheerder, pad));
    assertThat(bekeken.body())
        .contains("Buurtpeiling", "rapportcijfer", "WK014199", "geen gebied met")
        .doesNotContain("Vul bij Bron in");
    assertThat(aantalInleveringen()).isEqualTo(vooraf);

    Formulier lezen = Formulier.of(bekeken.body(), "proefvorm").with("inlezen", "");
    int id = nummer(expect(302, submit(beheerder, pad, lezen.fields())));
    JsonObject klaar = wachtOpEinde(id);
    assertThat(klaar.getString("status")).isEqualTo("GEREED");
    assertThat(klaar.getInt("jaar")).isEqualTo(2025);
    assertThat(aantalInleveringen()).isEqualTo(vooraf + 2);
    HttpResponse<String> verslag = expect(200, page(beheerder, "inlezing?id=" + id));
    complete(verslag);
    assertThat(verslag.body()).contains("In hetzelfde bestand stonden ook cijfers van", "2024");

    // Back and once more: the same delivery, and no second one.
    assertThat(nummer(expect(302, submit(beheerder, pad, lezen.fields())))).isEqualTo(id);
    expect(302, page(beheerder, pad));
    assertThat(aantalInleveringen()).isEqualTo(vooraf + 2);

    // The next file with these headers needs no choice, on the page or in the API.
    String volgende = bekijk(beheerder, "volgende.csv", PEILING.replace("6,8", "6,9"));
    assertThat(expect(200, page(beheerder, volgende)).body())
        .contains("Een bestand met deze koppen is eerder ingelezen.", "Buurtpeiling");
    Formulier weg =
        Formulier.of(expect(200, page(beheerder, volgende)).body(), "weggooien").press();
    expect(302, submit(beheerder, volgende, weg.fields()));
    expect(404, page(beheerder, volgende));
    assertThat(aantalInleveringen()).isEqualTo(vooraf + 2);
    expect(403, page(signedOn("wijkregisseur.deriet"), pad));
  }

  @Test
  @Bedrijfsregel("MON-97")
  void cbsBestandToontWatHerkendWordtVoorHetInlezen() {
    HttpClient beheerder = signedOn("beheerder");
    String pad =
        bekijk(
            beheerder,
            "84799NED_TypedDataSet.csv",
            "WijkenEnBuurten;AantalInwoners_5;Nieuw_99\nGM0141;73107;1\nWK014111;7060;2\n");
    HttpResponse<String> pagina = expect(200, page(beheerder, pad));
    complete(pagina);
    assertThat(pagina.body())
        .contains("CBS Kerncijfers", "84799NED", "2020", "Aantal inwoners", "Nieuw_99", "GM0141");
    Formulier weg = Formulier.of(pagina.body(), "weggooien").press();
    expect(302, submit(beheerder, pad, weg.fields()));
  }

  @Test
  @Bedrijfsregel("MON-210")
  void eenCijferDatWaarschijnlijkNietKloptStaatInVoorbeeldVerslagEnApi() {
    HttpClient beheerder = signedOn("beheerder");
    String pad =
        bekijk(
            beheerder,
            "kans.csv",
            "code;jaar;Voelt zich vreemd (%)\nWK014111;2025;112,5\nWK014112;2025;12\n");
    Formulier vorm =
        Formulier.of(expect(200, page(beheerder, pad)).body(), "proefvorm")
            .with("bron", "Proefpeiling");
    expect(302, submit(beheerder, pad, vorm.press().fields()));
    HttpResponse<String> bekeken = expect(200, page(beheerder, pad));
    complete(bekeken);
    assertThat(bekeken.body())
        .contains("1 cijfer om na te kijken", "een percentage groter dan 100", "112,5");
    Formulier lezen = Formulier.of(bekeken.body(), "proefvorm").with("inlezen", "");
    int id = nummer(expect(302, submit(beheerder, pad, lezen.fields())));
    JsonObject rapport = wachtOpEinde(id).getJsonObject("rapport");
    assertThat(rapport.getInt("aantalTwijfels")).isEqualTo(1);
    assertThat(rapport.getJsonArray("twijfels").getJsonObject(0).getString("reden"))
        .isEqualTo("BOVEN_HONDERD_PROCENT");
    assertThat(rapport.getJsonArray("weigeringen")).isEmpty();
    HttpResponse<String> verslag = expect(200, page(beheerder, "inlezing?id=" + id));
    complete(verslag);
    assertThat(verslag.body()).contains("1 cijfer om na te kijken");
    assertThat(expect(200, page(beheerder, "inlezing.csv?id=" + id)).body())
        .contains("nakijken;2;Voelt zich vreemd (%);112,5;een percentage groter dan 100");
  }

  @Test
  @Bedrijfsregel("MON-98")
  void waarnemingenUitEenAnderProgrammaZijnEenLevering() {
    String lijf =
        """
        {"bron":"Meetpunt","waarnemingen":[
        {"gebied":"WK014111","jaar":2024,"indicator":"Koopwoningen","waarde":51.5,"marge":2.5,"respondenten":120},
        {"gebied":"WK014112","jaar":2024,"indicator":"Koopwoningen","reden":"TE_WEINIG","respondenten":3},
        {"gebied":"WK014111","jaar":2024,"indicator":"Koopwoningen","waarde":52},
        {"gebied":"WK014111","jaar":2024,"indicator":"BestaatNiet","waarde":52}]}""";
    refused(403, post("wijkregisseur.deriet", "api/v1/waarnemingen", null, lijf));
    HttpResponse<String> aangenomen =
        expect(202, post("beheerder", "api/v1/waarnemingen", null, lijf));
    JsonObject klaar = wachtOpEinde(nummer(aangenomen));
    assertThat(klaar.getString("status")).isEqualTo("GEREED");
    assertThat(klaar.getString("bron")).isEqualTo("Meetpunt");
    assertThat(klaar.getInt("waarden")).isEqualTo(1);
    assertThat(klaar.getInt("ontbrekend")).isEqualTo(1);
    assertThat(klaar.getJsonObject("rapport").getJsonArray("weigeringen"))
        .extracting(
            w -> w.asJsonObject().getInt("regel") + " " + w.asJsonObject().getString("reden"))
        .containsExactly("3 WAARNEMING_DUBBEL", "4 ONDERWERP_ONBEKEND");
    assertThat(
            wachtOpEinde(nummer(expect(202, post("beheerder", "api/v1/waarnemingen", null, lijf))))
                .getString("status"))
        .isEqualTo("IDENTIEK");
    refused(
        400,
        post("beheerder", "api/v1/waarnemingen", null, "{\"bron\":\"x\",\"waarnemingen\":[]}"));
    assertThat(
            refused(
                    400,
                    post(
                        "beheerder",
                        "api/v1/waarnemingen",
                        null,
                        lijf.replace("Koopwoningen", "BestaatNiet")))
                .getString("detail"))
        .contains("/indicatoren/maten");
    JsonObject jaar =
        refused(400, post("beheerder", "api/v1/waarnemingen", null, lijf.replace("2024", "1020")));
    assertThat(jaar.getString("veld")).isEqualTo("waarnemingen");
    assertThat(jaar.getString("detail")).contains("1020", "1990").doesNotContain("bestand");
  }

  @Test
  void eenIndicatorZegtVanWanneerZijnCijfersZijnEnWatErOpTeHalenIs() {
    HttpResponse<String> pagina =
        expect(200, page(signedOn("beheerder"), "indicator?code=BIJSTAND"));
    complete(pagina);
    assertThat(pagina.body()).contains("over 2023, 2024, 2025: deze tabellen van het CBS");
    JsonObject versheid =
        json(get("beheerder", "api/v1/indicatoren/BIJSTAND")).getJsonObject("versheid");
    assertThat(versheid.getJsonArray("opTeHalen").toString()).isEqualTo("[2023,2024,2025]");
    assertThat(versheid.getBoolean("verouderd"))
        .isEqualTo(!versheid.getJsonArray("gemist").isEmpty());
    complete(expect(200, page(signedOn("beheerder"), "indicatoren")));
  }

  @Test
  @Bedrijfsregel("MON-218")
  void eenTabelMetEenhedenOnderDeTitelsEnNamenVanGebieden() {
    String pad =
        bekijk(
            signedOn("beheerder"),
            "namen.csv",
            "Wijk;C-Veiligheid;C-Veiligheid;C-Groen\n;cijfer;%;cijfer\n"
                + "De Riet;7,1;44;6,0\nHofkamp;8;33;\n");
    HttpResponse<String> pagina = expect(200, page(signedOn("beheerder"), pad));
    complete(pagina);
    assertThat(pagina.body())
        .contains("C-Veiligheid (cijfer)", "C-Veiligheid (%)")
        .doesNotContain("C-Veiligheid (2)");
  }
}
