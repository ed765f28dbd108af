package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.stuk.Werkblad;
import nl.wijkwerk.test.Formulier;
import nl.wijkwerk.test.Pdftoets;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormulierIT extends WarOpPayaraMicro {
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String REGELS = "/planregels";

  private HttpResponse<byte[]> haal(String wie, String pad, String soort) {
    return bytes(HttpClient.newHttpClient(), request(wie, pad).header("Accept", soort).build());
  }

  private static HttpResponse<byte[]> bytes(HttpClient client, HttpRequest verzoek) {
    try {
      return client.send(verzoek, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> stuur(String wie, String pad, byte[] bestand) {
    return send(
        request(wie, pad)
            .header("Content-Type", Vorm.XLSX_SOORT)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bestand))
            .build());
  }

  /** A concept with a row that is still open and one that is whole. */
  private JsonObject eenPlan() {
    String analyse =
        json(expect(
                201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014111\"}")))
            .getString("id");
    String regel =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkanalyses/" + analyse + "/analyseregels",
                    null,
                    """
                    {"ambitie": 1, "domein": "SOCIAAL", "waardering": 2, "waarderingDoor": "regiegroep",
                     "kosten": 1500,
                     "knelpunten": "Bewoners kennen elkaar weinig"}
                    """)))
            .getString("id");
    String plan =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    """
                    {"analyse": "%s", "analyseregels": ["%s"], "titel": "Wijkplan om uit te geven",
                     "vanJaar": 2027, "totJaar": 2030}
                    """
                        .formatted(analyse, regel))))
            .getString("id");
    expect(
        201,
        post(
            REGISSEUR,
            "api/v1/wijkplannen/" + plan + REGELS,
            null,
            """
            {"ambitie": 1, "doelstelling": "Meer bewoners\\neten samen", "pm": false,
             "raming": 12500.5, "oplossingen": "=Buurtrestaurant", "jaarVan": 2027,
             "jaarTot": 2028, "verantwoordelijke": "Welzijn", "indicator": "Gasten per week",
             "beginwaarde": 10.125, "beginjaar": 2026, "bron": "Telling", "streefwaarde": 40,
             "streefdatum": "2028-12-31", "eigenaar": "Welzijn"}
            """));
    return json(get(REGISSEUR, "api/v1/wijkplannen/" + plan));
  }

  private byte[] werkmap(String plan, Consumer<XSSFSheet> wijziging) {
    byte[] inhoud = haal(REGISSEUR, "api/v1/formulieren/plan?id=" + plan, Vorm.XLSX_SOORT).body();
    try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(inhoud))) {
      wijziging.accept(map.getSheetAt(0));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      map.write(uit);
      return uit.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Consumer<XSSFSheet> titel(String titel) {
    return blad -> blad.getRow(1).getCell(1).setCellValue(titel);
  }

  private List<JsonObject> inhoud(String plan) {
    return list(get(REGISSEUR, "api/v1/wijkplannen/" + plan + REGELS))
        .getValuesAs(JsonObject.class)
        .stream()
        .map(r -> r.getJsonObject("inhoud"))
        .toList();
  }

  @Test
  void formulierKomtInElkeVormVanDeApi() {
    JsonObject plan = eenPlan();
    String pad = "api/v1/formulieren/plan?id=" + plan.getString("id");
    for (Vorm vorm : Vorm.values()) {
      HttpResponse<byte[]> antwoord = haal(REGISSEUR, pad, vorm.soort());
      assertThat(antwoord.statusCode()).as(vorm.soort()).isEqualTo(200);
      assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith(vorm.soort());
      assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment; filename=\"")
          .endsWith("-v" + plan.getInt("inhoudsversie") + "." + vorm.extensie() + "\"");
    }
    assertThat(Pdftoets.breaches(haal(REGISSEUR, pad, "application/pdf").body())).isEmpty();
    for (String formulier : List.of("kader", "oplossingen?ambitie=1", "sjabloon")) {
      assertThat(haal(REGISSEUR, "api/v1/formulieren/" + formulier, "*/*").statusCode())
          .as(formulier)
          .isEqualTo(200);
    }
    refused(404, get(REGISSEUR, "api/v1/formulieren/bestaat-niet"));
    refused(404, get(REGISSEUR, "api/v1/formulieren/plan"));
    refused(404, get(REGISSEUR, "api/v1/formulieren/plan?id=x"));
    refused(406, send(request(REGISSEUR, pad).header("Accept", "image/png").build()));
    refused(401, anonymous(pad));
  }

  @Test
  void paginasLinkenNaarHunFormulier() {
    HttpClient bladeraar = signedOn(REGISSEUR);
    String plan = eenPlan().getString("id");
    String pad = "formulier/plan.pdf?id=" + plan;
    assertThat(page(bladeraar, "plan?id=" + plan).body()).contains("/wijkplan/" + pad);
    HttpResponse<String> pdf = expect(200, page(bladeraar, pad));
    assertThat(pdf.body()).startsWith("%PDF-");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).contains("wijkplan-");
    assertThat(expect(200, page(bladeraar, "formulier/kader.csv")).body())
        .startsWith("\ufeffAmbitie;Huidige doelstelling");
    assertThat(page(bladeraar, "oplossingen?ambitie=2").body())
        .contains("/wijkplan/formulier/oplossingen.docx?ambitie=2");
    for (String weg : List.of("plan.exe?id=" + plan, "plan.pdf", "x.pdf", "plan.pdf?id=1")) {
      expect(404, page(bladeraar, "formulier/" + weg));
    }
    assertThat(anonymous(pad).statusCode()).isEqualTo(302);
  }

  /** Every page that shows a document links to it, and the API gives the same. */
  @Test
  void elkePaginaMetEenStukGeeftHet() {
    HttpClient bladeraar = signedOn(REGISSEUR);
    String plan = eenPlan().getString("id");
    String vandaag = LocalDate.now(Klok.ZONE).toString();
    String avond =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/bewonersavonden",
                    null,
                    """
                    {"plan": "%s", "datum": "%s", "plaats": "School", "genodigden": "Allen"}
                    """
                        .formatted(plan, vandaag))))
            .getString("id");
    expect(
        201,
        post(
            REGISSEUR,
            "api/v1/bewonersavonden/" + avond + "/opmerkingen",
            null,
            "{\"van\": \"Rietstraat\", \"tekst\": \"Lantaarns zijn kapot\"}"));
    String bezoek =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen/" + plan + "/bezoeken",
                    null,
                    "{\"gemeente\": \"Enschede\", \"datum\": \"%s\"}".formatted(vandaag))))
            .getString("id");
    for (String[] stuk :
        new String[][] {
          {"avond?id=" + avond, "avond?id=" + avond, "Lantaarns zijn kapot"},
          {"avond-verslag?id=" + avond, "avond?id=" + avond, "Rietstraat"},
          {"bezoek?id=" + bezoek, "bezoek?id=" + bezoek, "Verschil met onze aanpak"},
          {"regiegroep?gebied=WK014111", "regiegroep?gebied=WK014111", "Groep van partijen"},
          {"samenhang?id=" + plan, "samenhang?id=" + plan, "Nog niemand"},
          {"plan-uitvoering?id=" + plan, "agenda?id=" + plan, "Verantwoordelijke"},
          {"praktijken?soort=FRONTLIJN", "praktijken?soort=FRONTLIJN", "Voorbeeld van"},
          {"plansoorten", "plansoorten", "Wie beslist"},
          {"lessen?thema=SOCIAAL", "lessen?thema=SOCIAAL", "Oplossingsrichtingen"},
          {"netwerk", "netwerk", "PM: doelen die bewoners nog noemen"},
          {"netwerk?plan=" + plan, "netwerk?id=" + plan, "Gekoppeld aan"},
        }) {
      int vraag = stuk[1].indexOf('?');
      String naam = vraag < 0 ? stuk[1] : stuk[1].substring(0, vraag);
      String rest = vraag < 0 ? "" : stuk[1].substring(vraag);
      assertThat(page(bladeraar, stuk[0]).body())
          .as(stuk[0])
          .contains("/wijkplan/formulier/" + naam + ".pdf" + rest.replace("&", "&amp;") + "\"");
      assertThat(expect(200, page(bladeraar, "formulier/" + naam + ".csv" + rest)).body())
          .as(stuk[1])
          .contains(stuk[2]);
      HttpResponse<byte[]> pdf = haal(REGISSEUR, "api/v1/formulieren/" + stuk[1], Vorm.PDF_SOORT);
      assertThat(pdf.statusCode()).as(stuk[1]).isEqualTo(200);
      assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
    refused(400, get(REGISSEUR, "api/v1/formulieren/praktijken?soort=ONZIN"));
    refused(400, get(REGISSEUR, "api/v1/formulieren/regiegroep"));
    refused(404, get(REGISSEUR, "api/v1/formulieren/regiegroep?gebied=WK999999"));
    for (String zonder : List.of("avond", "bezoek", "samenhang", "agenda")) {
      refused(404, get(REGISSEUR, "api/v1/formulieren/" + zonder));
    }
  }

  @Test
  @Bedrijfsregel({"WPL-80", "WPL-82"})
  void planGaatUitEnKomtZonderVerliesWeerBinnenEnMaarEenKeer() {
    String plan = eenPlan().getString("id");
    byte[] bestand = werkmap(plan, titel("Ingelezen plan"));
    JsonObject voorbeeld =
        json(expect(200, stuur(REGISSEUR, "api/v1/planinvoer/voorbeeld", bestand)));
    assertThat(voorbeeld.getJsonArray("fouten")).isEmpty();
    assertThat(voorbeeld.getJsonArray("rijen")).hasSameSizeAs(inhoud(plan));
    JsonObject nieuw = json(expect(201, stuur(REGISSEUR, "api/v1/planinvoer", bestand)));
    assertThat(nieuw.getString("fase")).isEqualTo("CONCEPT");
    assertThat(nieuw.getString("titel")).isEqualTo("Ingelezen plan");
    String id = nieuw.getString("id");
    assertThat(inhoud(id)).isEqualTo(inhoud(plan));
    assertThat(trail("wijkplan:" + id)).singleElement().asString().contains("ingelezen");
    JsonObject dubbel = broken("WPL-80", stuur(REGISSEUR, "api/v1/planinvoer", bestand));
    assertThat(dubbel.getString("detail")).startsWith("B2: Er is voor deze wijk al een plan");
    complete(page(signedOn(REGISSEUR), "plan?id=" + id));
    complete(page(signedOn(REGISSEUR), "spoor?id=" + id));
  }

  @Test
  @Bedrijfsregel("WPL-140")
  void planVanEenBuurtGaatUitEnKomtMetZijnNaamOfCodeWeerBinnen() {
    String plan = eenPlan().getString("id");
    String buurt =
        DATABASE.value(
            String.class,
            "select naam from kern.gebied where code = 'BU01411101' order by jaar desc limit 1");
    for (String gebied : List.of(buurt, "BU01411101")) {
      byte[] bestand =
          werkmap(
              plan,
              titel("Wijkagenda van " + gebied)
                  .andThen(
                      blad -> {
                        blad.getRow(2).getCell(1).setCellValue(gebied);
                        blad.getRow(4).getCell(1).setCellValue(2028);
                        blad.getRow(5).createCell(1).setCellValue("AWA");
                      }));
      JsonObject nieuw = json(expect(201, stuur(REGISSEUR, "api/v1/planinvoer", bestand)));
      assertThat(nieuw.getString("gebied")).isEqualTo("BU01411101");
      byte[] uit = werkmap(nieuw.getString("id"), titel("Nog eens " + gebied));
      JsonObject terug = json(expect(200, stuur(REGISSEUR, "api/v1/planinvoer/voorbeeld", uit)));
      assertThat(terug.getJsonArray("fouten")).isEmpty();
      assertThat(terug.getString("gebied")).isEqualTo("BU01411101");
    }
  }

  @Test
  @Bedrijfsregel("WPL-80")
  void eenFoutInEenCelMaaktNiets() {
    String plan = eenPlan().getString("id");
    long voor = DATABASE.value(Long.class, "select count(*) from wijkplan.planregel");
    byte[] bestand =
        werkmap(
            plan,
            titel("Half plan")
                .andThen(
                    blad -> {
                      int laatste = blad.getLastRowNum();
                      blad.getRow(laatste).createCell(5).setCellValue("veel");
                      blad.getRow(laatste - 1).getCell(0).setCellValue("99");
                    }));
    JsonObject probleem = broken("WPL-80", stuur(REGISSEUR, "api/v1/planinvoer", bestand));
    assertThat(probleem.getJsonArray("fouten")).hasSize(2);
    assertThat(probleem.getJsonArray("fouten").getJsonObject(1).getString("veld")).matches("F\\d+");
    assertThat(DATABASE.value(Long.class, "select count(*) from wijkplan.planregel"))
        .isEqualTo(voor);
    HttpResponse<String> engels =
        send(
            request(REGISSEUR, "api/v1/planinvoer")
                .header("Content-Type", Vorm.XLSX_SOORT)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bestand))
                .build());
    assertThat(engels.body()).contains("is not an amount").doesNotContain("is geen bedrag");
    byte[] onzin = "geen werkmap".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(400, stuur(REGISSEUR, "api/v1/planinvoer", onzin)).getString("detail"))
        .contains(".xlsx");
    refused(413, stuur(REGISSEUR, "api/v1/planinvoer", new byte[Werkblad.GROOTSTE + 1]));
    refused(403, stuur("medewerker", "api/v1/planinvoer/voorbeeld", bestand));
  }

  @Test
  @Bedrijfsregel("WPL-80")
  void opDePaginaKomtHetConceptPasNaBevestiging() {
    HttpClient bladeraar = signedOn(REGISSEUR);
    byte[] bestand = werkmap(eenPlan().getString("id"), titel("Ingelezen met de muis"));
    HttpResponse<String> leeg = expect(302, page(bladeraar, "plan-inlezen"));
    String pad =
        "plan-inlezen?"
            + URI.create(leeg.headers().firstValue("Location").orElseThrow()).getQuery();
    complete(page(bladeraar, pad));
    String gelezen = expect(200, laad(bladeraar, pad, bestand)).body();
    assertThat(gelezen).contains("Dit is gelezen", "Ingelezen met de muis", "neem-over");
    assertThat(
            json(get(REGISSEUR, "api/v1/wijkplannen?zoek=Ingelezen%20met%20de%20muis"))
                .getInt("totaal"))
        .isZero();
    Map<String, String> bevestiging = Formulier.of(gelezen, "overnamevorm").press().fields();
    expect(302, submit(bladeraar, pad, bevestiging));
    assertThat(
            json(get(REGISSEUR, "api/v1/wijkplannen?zoek=Ingelezen%20met%20de%20muis"))
                .getInt("totaal"))
        .isOne();
    assertThat(page(bladeraar, pad).body()).contains("Dit plan is al ingelezen.");
    HttpResponse<String> weer = expect(302, page(bladeraar, "plan-inlezen"));
    String opnieuw =
        "plan-inlezen?"
            + URI.create(weer.headers().firstValue("Location").orElseThrow()).getQuery();
    assertThat(laad(bladeraar, opnieuw, bestand).body())
        .contains("Er klopt 1 cel niet", "B2")
        .doesNotContain("overnamevorm");
    assertThat(laad(bladeraar, opnieuw, new byte[Werkblad.GROOTSTE + 5]).body())
        .contains("groter dan 2 MB");
  }

  private HttpResponse<String> laad(HttpClient bladeraar, String pad, byte[] bestand) {
    Formulier vorm = Formulier.of(page(bladeraar, pad).body(), "bestandvorm");
    return upload(bladeraar, pad, vorm, "bestand", "plan.xlsx", bestand);
  }
}
