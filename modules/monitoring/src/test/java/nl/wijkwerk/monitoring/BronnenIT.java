package nl.wijkwerk.monitoring;

import static nl.wijkwerk.monitoring.bron.BronServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.BronFixture;
import nl.wijkwerk.monitoring.bron.BronInstellingen;
import nl.wijkwerk.monitoring.bron.BronServer;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

class BronnenIT extends WarOpPayaraMicro {

  private static final String TABEL = BronInstellingen.TABEL;
  private static final BronServer SERVER = BronInstellingen.SERVER;
  private static final String BRON =
      """
      {"naam":"Kerncijfers 2016","soort":"ODATA_V3","tabel":"%s","jaar":2016}"""
          .formatted(TABEL);

  private JsonObject haal(String bron) {
    HttpResponse<String> aangenomen =
        expect(202, post("beheerder", bron + "/ophalingen", null, null));
    assertThat(aangenomen.headers().firstValue("Location").orElseThrow())
        .contains("/api/v1/inleveringen/");
    return wacht(json(aangenomen).getInt("inlevering"));
  }

  private JsonObject wacht(int inlevering) {
    String pad = "api/v1/inleveringen/" + inlevering;
    await(
        "fetch ends in time",
        () -> !List.of("WACHT", "BEZIG").contains(json(get("beheerder", pad)).getString("status")));
    return json(get("beheerder", pad));
  }

  @Test
  @Bedrijfsregel({"MON-80", "MON-81"})
  void bronnenZijnVanWieCijfersInleestEnStaanErEenKeer() {
    refused(403, get("wijkregisseur.deriet", "api/v1/bronnen"));
    refused(403, post("wijkregisseur.deriet", "api/v1/bronnen", null, BRON));
    String anders =
        BRON.replace("2016\",\"soort", "anders\",\"soort").replace("ODATA_V3", "ODATA_V4");
    assertThat(refused(422, post("beheerder", "api/v1/bronnen", null, BRON.replace(TABEL, "../x"))))
        .asString()
        .contains("MON-80", "85984NED");
    JsonObject bron = json(expect(201, post("beheerder", "api/v1/bronnen", null, anders)));
    String pad = "api/v1/bronnen/" + bron.getString("id");
    assertThat(refused(422, post("beheerder", "api/v1/bronnen", null, anders)).toString())
        .contains("MON-80");
    assertThat(refused(422, post("beheerder", pad + "/ophalingen", null, null)).toString())
        .contains("MON-81", "staat uit");
    String versie = version(get("beheerder", pad));
    expect(200, put("beheerder", pad, versie, anders.replace("Kerncijfers", "Cijfers")));
    refused(412, put("beheerder", pad, versie, anders));
    refused(412, change("DELETE", "beheerder", pad, versie, null));
    expect(204, change("DELETE", "beheerder", pad, version(get("beheerder", pad)), null));
    refused(404, get("beheerder", pad));
    assertThat(String.join("\n", trail("bron:" + bron.getString("id"))))
        .contains("Bron toegevoegd: ", "Bron gewijzigd van ", "Bron verwijderd: ");
  }

  @Test
  @Bedrijfsregel("MON-83")
  void eenBronWordtOpgehaaldVerderOpgehaaldEnIngelezenAlsEenBestand() {
    JsonObject bron = json(expect(201, post("beheerder", "api/v1/bronnen", null, BRON)));
    String pad = "api/v1/bronnen/" + bron.getString("id");
    String tweede = BronFixture.PAGINA_2.replace(BronFixture.TABEL, TABEL);
    SERVER.struikel(tweede, status(503, "Retry-After", "3600"));
    JsonObject druk = haal(pad);
    assertThat(druk.getString("status")).isEqualTo("MISLUKT");
    assertThat(druk.getString("melding")).contains("te druk", "blijft bewaard");
    assertThat(json(get("beheerder", pad)).getInt("paginas")).isEqualTo(1);

    SERVER.vergeet();
    JsonObject klaar = haal(pad);
    assertThat(klaar.getString("status")).as(klaar.toString()).isEqualTo("GEREED");
    assertThat(klaar.getString("bron")).isEqualTo("CBS Kerncijfers wijken en buurten");
    assertThat(klaar.getString("momentopname")).isEqualTo("2017-03-29");
    assertThat(klaar.getInt("rijen")).isEqualTo(4);
    assertThat(klaar.getInt("paginas")).isEqualTo(3);
    assertThat(SERVER.gevraagd())
        .contains(tweede)
        .doesNotContain(BronFixture.PAGINA_1.replace(BronFixture.TABEL, TABEL));
    JsonObject nu = json(get("beheerder", pad));
    assertThat(nu.getString("nieuws")).isEqualTo("NIETS_NIEUWS");
    assertThat(nu.getInt("paginas")).isZero();
    assertThat(haal(pad).getString("status")).isEqualTo("IDENTIEK");

    SERVER.geef(
        TABEL + "/TableInfos" + BronFixture.V3, BronFixture.tabelinfo("2018-01-01T02:00:00"));
    assertThat(
            json(expect(200, post("beheerder", pad + "/controles", null, null)))
                .getString("nieuws"))
        .isEqualTo("NIEUW");
    HttpClient beheerder = signedOn("beheerder");
    HttpResponse<String> lijst = page(beheerder, "bronnen");
    complete(lijst);
    assertThat(lijst.body()).contains("Kerncijfers 2016", "Nieuwe cijfers", SERVER.basis());
    complete(page(beheerder, "bron-bewerken?id=" + bron.getString("id")));
  }

  @Test
  @Bedrijfsregel({"MON-170", "MON-172"})
  void eenVariabeleVanSwingWordtDeMaatDieBijDeBronStaat() {
    String swing =
        """
        {"naam":"Veilig 2016","soort":"SWING","tabel":"veilig_it","jaar":2016,
        "niveau":"gemeente","maat":"Voelt zich veilig (IT)","eenheid":"%"}""";
    assertThat(
            refused(
                    422,
                    post(
                        "beheerder",
                        "api/v1/bronnen",
                        null,
                        swing.replace("\"%\"", "\" \"").replace("gemeente", "../x")))
                .toString())
        .contains("MON-170", "niveau", "eenheid");
    JsonObject bron = json(expect(201, post("beheerder", "api/v1/bronnen", null, swing)));
    assertThat(bron.getString("maat")).isEqualTo("Voelt zich veilig (IT)");
    String pad = "api/v1/bronnen/" + bron.getString("id");
    JsonObject klaar = haal(pad);
    assertThat(klaar.getString("status")).as(klaar.toString()).isEqualTo("GEREED");
    assertThat(klaar.getString("bron")).isEqualTo("Swing (127.0.0.1)");
    assertThat(klaar.getInt("rijen")).isEqualTo(2);
    assertThat(klaar.toString()).contains("GEBIED ZUID");
    assertThat(haal(pad).getString("status")).isEqualTo("IDENTIEK");
    HttpClient beheerder = signedOn("beheerder");
    assertThat(page(beheerder, "bron-bewerken?id=" + bron.getString("id")).body())
        .contains("Voelt zich veilig (IT)")
        .doesNotContain(BronInstellingen.SLEUTEL);
    assertThat(page(beheerder, "bronnen").body()).doesNotContain(BronInstellingen.SLEUTEL);
  }

  @Test
  void hetFormulierToontAlleenWatBijDeSoortHoortEnHoudtWatGetyptIs() {
    HttpClient beheerder = signedOn("beheerder");
    String pad = "bron-bewerken?wordt=" + UUID.randomUUID();
    HttpResponse<String> cbs = expect(200, page(beheerder, pad));
    complete(cbs);
    assertThat(cbs.body()).contains("bronvorm:deel").doesNotContain("bronvorm:niveau");

    HttpResponse<String> swing = kies(beheerder, pad, cbs, "SWING");
    complete(swing);
    assertThat(swing.body())
        .contains("bronvorm:niveau", ">Variabele<", "Veiligheid")
        .doesNotContain("bronvorm:deel");
    Formulier getypt =
        Formulier.of(swing.body(), "bronvorm")
            .with("niveau", "wijkniveau-x")
            .with("soort", "ODATA_V4")
            .with("kies", "");
    HttpResponse<String> weg = expect(200, submit(beheerder, pad, getypt.fields()));
    assertThat(weg.body()).contains("Veiligheid").doesNotContain("bronvorm:niveau");
    HttpResponse<String> terug = kies(beheerder, pad, weg, "SWING");
    assertThat(terug.body()).contains("wijkniveau-x");

    Formulier bewaar = Formulier.of(terug.body(), "bronvorm").with("bewaar", "");
    HttpResponse<String> geweigerd = expect(200, submit(beheerder, pad, bewaar.fields()));
    assertThat(geweigerd.body())
        .contains("Vul de code van de tabel of de variabele in", "Vul de eenheid van de maat in.");
  }

  private HttpResponse<String> kies(
      HttpClient beheerder, String pad, HttpResponse<String> pagina, String soort) {
    Formulier vorm =
        Formulier.of(pagina.body(), "bronvorm")
            .with("naam", "Veiligheid")
            .with("soort", soort)
            .with("kies", "");
    return expect(200, submit(beheerder, pad, vorm.fields()));
  }

  @Test
  void watDeBronNietKentZegtDePaginaVanDeLevering() {
    HttpClient beheerder = signedOn("beheerder");
    HttpResponse<String> gestart =
        expect(
            302,
            submit(
                beheerder,
                "bronnen",
                Formulier.of(page(beheerder, "bronnen").body(), "bronnen").press().fields()));
    String naar = gestart.headers().firstValue("Location").orElseThrow();
    int id = Integer.parseInt(naar.replaceAll(".*id=(\\d+).*", "$1"));
    assertThat(wacht(id).getString("status")).isEqualTo("MISLUKT");
    assertThat(expect(200, page(beheerder, "inlezing?id=" + id)).body())
        .contains("kent deze tabel niet", "Naar de bronnen");
    assertThat(expect(403, page(signedOn("wijkregisseur.deriet"), "bronnen")).body())
        .doesNotContain("85984NED");
  }
}
