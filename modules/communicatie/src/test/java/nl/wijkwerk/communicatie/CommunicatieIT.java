package nl.wijkwerk.communicatie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.samenwerking.api.BesluitGenomen;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.ModulePromises;
import org.junit.jupiter.api.Test;

class CommunicatieIT extends ModulePromises {
  private static final String ADVISEUR = "communicatieadviseur";
  private static final String VOLGER = "communicatie.plichten";
  private static final String DE_RIET = "WK014111";
  private static final String TEKST =
      "De opgavetafel heeft besloten over het plan voor uw wijk. Het plan gaat door, want bewoners"
          + " steunen het.";

  private static String besluitOverEenPlan() {
    String onderwerp = "wijkplan:" + UUID.randomUUID();
    tell(
        VOLGER,
        BesluitGenomen.SOORT,
        onderwerp,
        DE_RIET,
        Json.createObjectBuilder()
            .add("besluitId", UUID.randomUUID().toString())
            .add("overleg", "Opgavetafel")
            .add("onderwerp", onderwerp)
            .add("gebied", DE_RIET)
            .add("wijk", "De Riet")
            .add("titel", "Wijkplan De Riet")
            .add("uitkomst", "AKKOORD")
            .add("reden", "Bewoners steunen het plan.")
            .add("datum", "2026-11-20")
            .build());
    return onderwerp;
  }

  private List<JsonObject> plichtenOver(String onderwerp) {
    return json(get("medewerker", "api/v1/publicatieplichten?grootte=100"))
        .getJsonArray("resultaten")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(p -> p.getString("onderwerp").equals(onderwerp))
        .toList();
  }

  /** Address of the duty that a decision gave. */
  private String plicht(String onderwerp) {
    List<JsonObject> plichten = plichtenOver(onderwerp);
    assertThat(plichten).hasSize(1);
    return "api/v1/publicatieplichten/" + plichten.get(0).getString("id");
  }

  private HttpResponse<String> begin(String wie, String plicht, String tekst) {
    return post(
        wie,
        "api/v1/publicaties",
        null,
        Json.createObjectBuilder(json(bericht("Het plan voor De Riet", tekst)))
            .add("plicht", id(plicht))
            .build()
            .toString());
  }

  /** Address of a new concept that is to be the answer to a duty. */
  private String concept(String plicht, String tekst) {
    HttpResponse<String> gemaakt = expect(201, begin(ADVISEUR, plicht, tekst));
    String pad = "api/v1/publicaties/" + json(gemaakt).getString("id");
    assertThat(gemaakt.headers().firstValue("Location").orElse("")).endsWith(pad);
    return pad;
  }

  private HttpResponse<String> publiceer(String wie, String publicatie, String versie) {
    return post(wie, publicatie + "/publiceren", versie, null);
  }

  private String versie(String pad) {
    return version(get(ADVISEUR, pad));
  }

  private static String bericht(String titel, String tekst) {
    return Json.createObjectBuilder().add("titel", titel).add("tekst", tekst).build().toString();
  }

  private static String id(String pad) {
    return pad.substring(pad.lastIndexOf('/') + 1);
  }

  @Test
  @Bedrijfsregel({"COM-02", "COM-03", "COM-04", "COM-11"})
  void besluitWordtEenBerichtOpDeOpenbarePaginaEnStoptDeKlok() {
    String onderwerp = besluitOverEenPlan();
    String plicht = plicht(onderwerp);
    String publicatie = concept(plicht, "[Vul aan: wat]");
    expect(404, anonymous("openbaar/bericht?id=" + id(publicatie)));
    broken("COM-04", publiceer(ADVISEUR, publicatie, versie(publicatie)));
    String open = bericht("Het plan voor De Riet", TEKST + " [Vul aan: wanneer]");
    expect(200, put(ADVISEUR, publicatie, versie(publicatie), open));
    broken("COM-11", publiceer(ADVISEUR, publicatie, versie(publicatie)));
    assertThat(json(get("medewerker", plicht)).getString("status")).isEqualTo("OPEN");

    String gevaarlijk = TEKST + " <script>alert(1)</script> [hier](javascript:alert(2))";
    expect(
        200,
        put(
            ADVISEUR,
            publicatie,
            versie(publicatie),
            bericht("Het plan voor De Riet", gevaarlijk)));
    expect(200, publiceer(ADVISEUR, publicatie, versie(publicatie)));

    JsonObject voldaan = json(get("medewerker", plicht));
    assertThat(voldaan.getString("status")).isEqualTo("VOLDAAN");
    assertThat(voldaan.getString("publicatie")).isEqualTo(id(publicatie));
    assertThat(voldaan.getString("gestopt")).endsWith("Z");
    for (String pad :
        List.of(
            "openbaar/bericht?id=" + id(publicatie),
            "openbaar/wijk?gebied=" + DE_RIET,
            "openbaar/wijk.atom?gebied=" + DE_RIET)) {
      HttpResponse<String> openbaar = expect(200, anonymous(pad));
      assertThat(openbaar.body())
          .as(pad)
          .contains("Het plan voor De Riet")
          .doesNotContain("<script>alert", "javascript:alert");
    }
    assertThat(trail(onderwerp))
        .hasSize(2)
        .last()
        .asString()
        .contains("Gepubliceerd op de pagina van De Riet", "klok gestopt");
    assertThat(
            DATABASE.value(
                String.class,
                "select gegevens ->> 'pad' from kern.gebeurtenis where soort ="
                    + " 'nl.wijkwerk.publicaties.gedaan' and onderwerp = ?",
                onderwerp))
        .isEqualTo("/communicatie/openbaar/bericht?id=" + id(publicatie));
  }

  @Test
  @Bedrijfsregel("COM-05")
  void verbeteringVraagtEenRedenEnDeOudeTekstBlijft() {
    String publicatie = concept(plicht(besluitOverEenPlan()), TEKST);
    expect(200, publiceer(ADVISEUR, publicatie, versie(publicatie)));
    String versie = versie(publicatie);
    String zonder = bericht("Het plan voor De Riet", TEKST.replace("gaat door", "begint in mei"));
    JsonObject geweigerd = broken("COM-05", put(ADVISEUR, publicatie, versie, zonder));
    assertThat(geweigerd.getString("veld")).isEqualTo("reden");

    String met =
        Json.createObjectBuilder(json(zonder)).add("reden", "De datum ontbrak").build().toString();
    expect(200, put(ADVISEUR, publicatie, versie, met));
    List<JsonObject> versies =
        json(get("medewerker", publicatie)).getJsonArray("versies").getValuesAs(JsonObject.class);
    assertThat(versies).hasSize(2);
    assertThat(versies.get(0).getString("tekst")).contains("begint in mei");
    assertThat(versies.get(0).getString("reden")).isEqualTo("De datum ontbrak");
    assertThat(versies.get(1).getString("tekst")).isEqualTo(TEKST);
  }

  @Test
  @Bedrijfsregel("COM-08")
  void alleenWiePubliceertMagSchrijven() {
    String plicht = plicht(besluitOverEenPlan());
    String publicatie = concept(plicht, TEKST);
    String vooraf = get(ADVISEUR, publicatie).body();
    String reden = "{\"reden\": \"Hoeft niet\"}";
    for (String wie : List.of("medewerker", "wijkregisseur.deriet", "beheerder")) {
      refused(403, begin(wie, plicht, TEKST));
      refused(403, put(wie, publicatie, versie(publicatie), bericht("Anders", TEKST)));
      refused(403, publiceer(wie, publicatie, versie(publicatie)));
      refused(403, post(wie, plicht + "/vervallen", versie(plicht), reden));
    }
    assertThat(get(ADVISEUR, publicatie).body()).isEqualTo(vooraf);
    assertThat(json(get(ADVISEUR, plicht)).getString("status")).isEqualTo("OPEN");
    refused(403, get("partner.corporatie", "api/v1/publicaties"));
    refused(403, get("partner.corporatie", plicht));
  }

  @Test
  void zonderDeLaatsteVersieOfMetOnzinVerandertNiets() {
    String plicht = plicht(besluitOverEenPlan());
    String publicatie = concept(plicht, TEKST);
    String eerste = versie(publicatie);
    expect(200, put(ADVISEUR, publicatie, eerste, bericht("Het plan", TEKST)));
    String vooraf = get(ADVISEUR, publicatie).body();
    String ander = bericht("Anders", TEKST);
    refused(428, put(ADVISEUR, publicatie, null, ander));
    refused(412, put(ADVISEUR, publicatie, eerste, ander));
    refused(400, put(ADVISEUR, publicatie, "\"x\"", ander));
    refused(400, put(ADVISEUR, publicatie, versie(publicatie), "{"));
    refused(400, put(ADVISEUR, publicatie, versie(publicatie), "{\"kop\": \"Anders\"}"));
    broken("COM-04", put(ADVISEUR, publicatie, versie(publicatie), bericht("x".repeat(121), "")));
    refused(428, publiceer(ADVISEUR, publicatie, null));
    refused(412, publiceer(ADVISEUR, publicatie, eerste));
    refused(428, post(ADVISEUR, plicht + "/vervallen", null, "{\"reden\": \"x\"}"));
    refused(412, post(ADVISEUR, plicht + "/vervallen", "\"99\"", "{\"reden\": \"x\"}"));
    assertThat(get(ADVISEUR, publicatie).body()).isEqualTo(vooraf);
    assertThat(json(get(ADVISEUR, plicht)).getString("status")).isEqualTo("OPEN");

    refused(404, get(ADVISEUR, "api/v1/publicaties/abc"));
    refused(404, get(ADVISEUR, "api/v1/publicatieplichten/" + UUID.randomUUID()));
    refused(404, begin(ADVISEUR, UUID.randomUUID().toString(), TEKST));
    for (String vraag : List.of("status=ONZIN", "pagina=x", "grootte=0")) {
      refused(400, get(ADVISEUR, "api/v1/publicaties?" + vraag));
      refused(400, get(ADVISEUR, "api/v1/publicatieplichten?" + vraag));
    }
    for (String pad : List.of("wijk?gebied=WK999999", "bericht?id=abc", "wijk.atom?gebied=x")) {
      expect(404, anonymous("openbaar/" + pad));
    }
  }

  @Test
  @Bedrijfsregel({"COM-01", "COM-07", "COM-10"})
  void plichtOntstaatEenKeerEnVervaltAlleenMetEenReden() {
    String onderwerp = besluitOverEenPlan();
    tellAgain(VOLGER);
    String plicht = plicht(onderwerp);
    JsonObject leeg =
        broken(
            "COM-07", post(ADVISEUR, plicht + "/vervallen", versie(plicht), "{\"reden\": \" \"}"));
    assertThat(leeg.getString("veld")).isEqualTo("reden");
    String reden = "{\"reden\": \"De wijk weet het al\"}";
    expect(200, post(ADVISEUR, plicht + "/vervallen", versie(plicht), reden));
    assertThat(json(get("medewerker", plicht)).getString("status")).isEqualTo("VERVALLEN");
    broken("COM-10", post(ADVISEUR, plicht + "/vervallen", versie(plicht), reden));
    assertThat(trail(onderwerp)).hasSize(2).last().asString().endsWith(": De wijk weet het al");
  }

  @Test
  void wieTeLaatPubliceertLeestWieHetWanneerDeedEnHoudtWatErWasGetypt() {
    String publicatie = concept(plicht(besluitOverEenPlan()), TEKST);
    String pad = "publiceren?id=" + id(publicatie);
    String schrijfpad = "schrijven?id=" + id(publicatie);
    HttpClient tweede = signedOn(ADVISEUR);
    Formulier vorm = Formulier.of(page(tweede, pad).body(), "publiceervorm").press();
    Formulier getypt =
        Formulier.of(page(tweede, schrijfpad).body(), "bericht")
            .with("titel", "Mijn eigen titel")
            .press();
    expect(200, publiceer(ADVISEUR, publicatie, versie(publicatie)));

    String teLaat = expect(200, submit(tweede, pad, vorm.fields())).body();
    assertThat(teLaat).containsPattern("heeft dit bericht al gepubliceerd, op [^<]*20\\d\\d");
    String bericht = expect(200, submit(tweede, schrijfpad, getypt.fields())).body();
    assertThat(bericht)
        .containsPattern("heeft dit bericht al gepubliceerd, op [^<]*20\\d\\d")
        .contains("Uw tekst staat nog in het formulier", "Mijn eigen titel");
  }

  @Test
  void paginasZijnHeelEnHunFormulierWerktAlleenMetHetKenmerkErvan() {
    String plicht = plicht(besluitOverEenPlan());
    HttpClient bladeraar = signedOn("beheerder");
    String pad = "termijnen?soort=RAADSTOETS";
    for (String heel :
        List.of(
            pad,
            "publicaties",
            "plicht?id=" + id(plicht),
            "portlets/plichten?gebied=" + DE_RIET,
            "portlets/gepubliceerd?gebied=" + DE_RIET)) {
      complete(page(bladeraar, heel));
    }
    complete(
        page(signedOn(ADVISEUR), "schrijven?plicht=" + id(plicht) + "&wordt=" + UUID.randomUUID()));
    complete(anonymous("openbaar/"));
    expect(404, page(bladeraar, "plicht?id=abc"));
    expect(403, page(signedOn("partner.corporatie"), "publicaties"));

    Formulier vorm =
        Formulier.of(page(bladeraar, pad).body(), "termijnvorm").with("werkdagen", "15").press();
    expect(403, submit(bladeraar, pad, vorm.fields(), "Origin", "https://elders.example"));
    submit(bladeraar, pad, vorm.fieldsWithoutToken());
    assertThat(werkdagen()).isEqualTo(10);
    expect(302, submit(bladeraar, pad, vorm.fields()));
    assertThat(werkdagen()).isEqualTo(15);
  }

  private static int werkdagen() {
    return DATABASE.value(
        Integer.class, "select werkdagen from communicatie.termijn where soort = 'RAADSTOETS'");
  }
}
