package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.WarOpPayaraMicro;
import org.junit.jupiter.api.Test;

/** From evaluation to lesson, descent, adoption and visit, over the API and the pages. */
class EvaluatieIT extends WarOpPayaraMicro {
  private static final String MANAGER = "manager.wijksturing";
  private static final String HOOFD = "hoofd.openbareruimte";
  private static final String PARTNER = "partner.corporatie";
  private static final String REGISSEUR = "wijkregisseur.deriet";
  private static final String BUURMAN = "wijkregisseur.ossenkoppelerhoek";
  private static final LocalDate VANDAAG = LocalDate.now(nl.wijkwerk.kern.tijd.Klok.ZONE);

  private record Plan(String id, String regel) {}

  private Plan concept(int van, String titel) {
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
                    "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Weinig contact\"}")))
            .getString("id");
    String plan =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen",
                    null,
                    """
                    {"analyse": "%s", "analyseregels": ["%s"], "titel": "%s",
                     "vanJaar": %d, "totJaar": %d}
                    """
                        .formatted(analyse, regel, titel, van, van + 4))))
            .getString("id");
    String rij =
        list(get(REGISSEUR, "api/v1/wijkplannen/" + plan + "/planregels"))
            .getJsonObject(0)
            .getString("id");
    return new Plan(plan, rij);
  }

  private Plan vastgesteld() {
    int jaar = VANDAAG.getYear();
    Plan plan = concept(jaar, "Plan met evaluatie");
    String pad = "api/v1/wijkplannen/" + plan.id();
    String rij = pad + "/planregels/" + plan.regel();
    expect(
        200,
        put(
            REGISSEUR,
            rij,
            version(get(REGISSEUR, rij)),
            """
            {"ambitie": 1, "doelstelling": "Meer bewoners eten samen", "pm": false,
             "raming": 12500, "jaarVan": %1$d, "jaarTot": %1$d, "verantwoordelijke": "Welzijn",
             "indicator": "Gasten per week", "beginwaarde": 10, "beginjaar": 2024,
             "bron": "Telling", "streefwaarde": 40, "streefdatum": "%1$d-12-31",
             "eigenaar": "Welzijn"}
            """
                .formatted(jaar)));
    expect(200, post(REGISSEUR, pad + "/aanbiedingen", version(get(REGISSEUR, pad)), null));
    expect(
        201,
        post(
            "griffier",
            pad + "/raadstoetsen",
            null,
            """
            {"inhoudsversie": 1, "vergadering": "%s", "betrokkenheid": {"voldaan": true},
             "doelstellingen": {"voldaan": true}, "middelen": {"voldaan": true}}
            """
                .formatted(json(get(REGISSEUR, pad)).getString("aangebodenOp"))));
    return plan;
  }

  private HttpResponse<String> begin(String wie, Plan plan, int jaar) {
    return post(
        wie,
        "api/v1/evaluaties",
        null,
        "{\"plan\": \"%s\", \"jaar\": %d}".formatted(plan.id(), jaar));
  }

  /** What the overview of the wijk says of an evaluation, or null. */
  private JsonObject wacht(String wie, String evaluatie) {
    return json(expect(200, get(wie, "api/v1/wijken/WK014111/overzicht")))
        .getJsonArray("evaluaties")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(e -> evaluatie.endsWith(e.getString("evaluatie")))
        .findFirst()
        .orElse(null);
  }

  @Test
  @Bedrijfsregel({
    "WPL-103", "WPL-105", "WPL-60", "WPL-61", "WPL-62", "WPL-63", "WPL-64", "WPL-65", "WPL-69"
  })
  void evaluatieGaatVanBeginTotHetAntwoordVanDeRaad() {
    int jaar = VANDAAG.getYear();
    Plan plan = vastgesteld();
    expect(403, begin(BUURMAN, plan, jaar));
    expect(422, begin(REGISSEUR, plan, jaar - 1));
    String pad =
        "api/v1/evaluaties/" + json(expect(201, begin(REGISSEUR, plan, jaar))).getString("id");
    assertThat(begin(REGISSEUR, plan, jaar).statusCode()).isNotEqualTo(201);
    JsonObject open = wacht(REGISSEUR, pad);
    assertThat(open.getBoolean("u")).isTrue();
    assertThat(open.containsKey("bedrag")).isFalse();
    assertThat(wacht("griffier", pad).getBoolean("u")).isFalse();
    JsonObject rij = json(get(REGISSEUR, pad)).getJsonArray("regels").getJsonObject(0);
    String regel = pad + "/evaluatieregels/" + rij.getString("id");
    String versie = version(get(REGISSEUR, regel));
    expect(422, post(REGISSEUR, pad + "/afsluiting", version(get(REGISSEUR, pad)), "{}"));
    final String voorDeRegel = version(get(REGISSEUR, pad));
    String gemeten = "{\"gerealiseerd\": 42, \"meetjaar\": %d, \"bron\": \"Telling\"}";
    broken("WPL-103", put(REGISSEUR, regel, versie, gemeten.formatted(2020)));
    broken("WPL-61", put(REGISSEUR, regel, versie, gemeten.formatted(jaar + 1)));
    broken("WPL-61", put(REGISSEUR, regel, versie, "{\"nietVastTeStellen\": \"x\"}"));
    expect(
        200,
        put(
            REGISSEUR,
            regel,
            versie,
            """
            {"gerealiseerd": 42, "meetjaar": %d, "bron": "Telling", "waardering": 4,
             "maatregelen": "Een dag erbij", "kosten": 5000}
            """
                .formatted(jaar)));
    expect(412, post(REGISSEUR, pad + "/afsluiting", voorDeRegel, "{}"));
    expect(412, put(REGISSEUR, regel, versie, "{\"nietVastTeStellen\": \"Niet geteld\"}"));
    expect(
        200,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, pad)),
            """
            {"tevredenheid": {"cijfer": 7.5, "schaalVan": 1, "schaalTot": 10,
             "bron": "Bewonerspanel", "respondenten": 120}, "opmerkingen": "Goed jaar"}
            """));
    final String voorDeLes = version(get(REGISSEUR, pad));
    expect(
        201,
        post(
            REGISSEUR,
            pad + "/lessen",
            null,
            "{\"soort\": \"SUCCES\", \"tekst\": \"Vrijwilligers koken\", \"ambitie\": 1}"));
    expect(412, post(REGISSEUR, pad + "/afsluiting", voorDeLes, "{}"));
    assertThat(json(get(REGISSEUR, "api/v1/lessen?ambitie=1")).getJsonArray("resultaten"))
        .isEmpty();
    expect(422, post(REGISSEUR, pad + "/afsluiting", version(get(REGISSEUR, pad)), "{}"));
    JsonObject dicht =
        json(
            expect(
                200,
                post(
                    REGISSEUR,
                    pad + "/afsluiting",
                    version(get(REGISSEUR, pad)),
                    "{\"motivering\": \"Er komen meer mensen eten\"}")));
    assertThat(dicht.getString("stand")).isEqualTo("AFGESLOTEN");
    assertThat(dicht.getJsonObject("verzoek").getJsonNumber("bedrag").intValue()).isEqualTo(5000);
    assertThat(wacht(REGISSEUR, pad).getBoolean("u")).isFalse();
    assertThat(wacht("griffier", pad).getBoolean("u")).isTrue();
    assertThat(wacht("griffier", pad).getJsonNumber("bedrag").intValue()).isEqualTo(5000);
    HttpClient griffie = signedOn("griffier");
    String bijDeGriffier = "evaluatie?id=" + pad.substring(pad.lastIndexOf('/') + 1);
    for (String pagina : new String[] {"portlets/werk", "", "wijk?gebied=WK014111"}) {
      assertThat(expect(200, page(griffie, pagina)).body())
          .as(pagina)
          .contains(bijDeGriffier, "5.000");
    }
    expect(422, put(REGISSEUR, pad, version(get(REGISSEUR, pad)), "{\"tevredenheid\": {}}"));
    String antwoord =
        "{\"toegekend\": true, \"antwoord\": \"Het werkt goed genoeg\", \"vergadering\": \"%s\"}"
            .formatted(VANDAAG);
    String gevraagd = version(get(REGISSEUR, pad));
    expect(403, post(REGISSEUR, pad + "/raadsantwoord", gevraagd, antwoord));
    expect(200, post("griffier", pad + "/raadsantwoord", gevraagd, antwoord));
    expect(412, post("griffier", pad + "/raadsantwoord", gevraagd, antwoord));
    String beantwoord = version(get(REGISSEUR, pad));
    broken("WPL-65", post("griffier", pad + "/raadsantwoord", beantwoord, antwoord));
    assertThat(wacht("griffier", pad)).isNull();
    assertThat(page(griffie, "portlets/werk").body()).doesNotContain(bijDeGriffier);
    assertThat(json(get(REGISSEUR, "api/v1/lessen?ambitie=1")).getJsonArray("resultaten"))
        .hasSize(1);
    String id = json(get(REGISSEUR, pad)).getString("id");
    HttpClient bladeraar = signedOn(REGISSEUR);
    for (String pagina :
        new String[] {
          "evaluatie?id=" + id,
          "evaluaties",
          "lessen",
          "plan-evaluaties?id=" + plan.id(),
          "samenhang?id=" + plan.id(),
          "samenhang?id=" + plan.id() + "&regel=" + plan.regel() + "&wordt=" + UUID.randomUUID(),
          "wezen",
          "organisaties",
          "bezoeken?id=" + plan.id(),
          "bezoekpunten",
          "plan?id=" + plan.id()
        }) {
      assertThat(expect(200, page(bladeraar, pagina)).body()).as(pagina).contains("data-wk-einde");
    }
    assertThat(page(bladeraar, "evaluatie?id=" + id).body()).contains("Vrijwilligers koken", "42");
    assertThat(page(bladeraar, "evaluaties.csv").body()).contains("Plan met evaluatie");
  }

  @Test
  @Bedrijfsregel({"WPL-70", "WPL-71", "WPL-72", "WPL-73", "WPL-106", "WPL-107"})
  void planNoemtZijnVoorgangersEnPartnersZeggenWatZijDoen() {
    Plan eerst = concept(2015, "Eerste plan");
    Plan daarna = concept(2020, "Tweede plan");
    String pad = "api/v1/wijkplannen/" + daarna.id() + "/herkomst";
    assertThat(
            json(get(REGISSEUR, "api/v1/wezen?soort=ZONDER_VOORGANGER"))
                .getJsonArray("resultaten")
                .toString())
        .contains(daarna.id());
    JsonObject herkomst =
        json(
            expect(
                200,
                put(
                    REGISSEUR,
                    pad,
                    version(get(REGISSEUR, pad)),
                    "{\"voorgangers\": [\"%s\"]}".formatted(eerst.id()))));
    assertThat(herkomst.getJsonArray("lijn").getJsonObject(0).getString("titel"))
        .isEqualTo("Eerste plan");
    String terug = "api/v1/wijkplannen/" + eerst.id() + "/herkomst";
    expect(
        422,
        put(
            REGISSEUR,
            terug,
            version(get(REGISSEUR, terug)),
            "{\"voorgangers\": [\"%s\"]}".formatted(daarna.id())));
    expect(412, put(REGISSEUR, pad, "\"0\"", "{\"voorgangers\": []}"));
    assertThat(
            json(get(REGISSEUR, "api/v1/wezen?soort=ZONDER_VOORGANGER"))
                .getJsonArray("resultaten")
                .toString())
        .doesNotContain(daarna.id());

    expect(
        403,
        post(REGISSEUR, "api/v1/organisaties", null, "{\"naam\": \"P\", \"soort\": \"PARTNER\"}"));
    String organisatie =
        json(expect(
                201,
                post(
                    "manager.wijksturing",
                    "api/v1/organisaties",
                    null,
                    "{\"naam\": \"Woningcorporatie\", \"soort\": \"PARTNER\"}")))
            .getString("id");
    String overnames = "api/v1/wijkplannen/" + daarna.id() + "/overnames";
    String zegt = "{\"regel\": \"%s\", \"organisatie\": \"%s\", \"standpunt\": \"%s\"%s}";
    expect(
        422,
        post(
            REGISSEUR,
            overnames,
            null,
            zegt.formatted(daarna.regel(), organisatie, "WIJKT_AF", "")));
    expect(
        200,
        post(
            REGISSEUR,
            overnames,
            null,
            zegt.formatted(
                daarna.regel(), organisatie, "WIJKT_AF", ", \"reden\": \"Er is geen geld\"")));
    JsonArray nu =
        list(
            expect(
                200,
                post(
                    REGISSEUR,
                    overnames,
                    null,
                    zegt.formatted(daarna.regel(), organisatie, "NEEMT_OVER", ""))));
    assertThat(nu.getJsonObject(0).getInt("neemtOver")).isEqualTo(1);
    assertThat(nu.getJsonObject(0).getInt("wijktAf")).isZero();
    assertThat(nu.getJsonObject(0).getJsonArray("eerder")).hasSize(1);
    meldtZelf(daarna, organisatie);
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "samenhang?id=" + daarna.id()).body())
        .contains("Eerste plan", "Woningcorporatie", "Er is geen geld", "data-wk-einde");
  }

  /** Departments and partners answer for themselves, and for no other. */
  private void meldtZelf(Plan plan, String partner) {
    String afdeling =
        json(expect(
                201,
                post(
                    MANAGER,
                    "api/v1/organisaties",
                    null,
                    "{\"naam\": \"Openbare ruimte\", \"soort\": \"AFDELING\"}")))
            .getString("id");
    String pad = "api/v1/wijkplannen/" + plan.id();
    String zegt = "{\"regel\": \"%s\", \"organisatie\": \"%s\", \"standpunt\": \"%s\"%s}";
    String over = zegt.formatted(plan.regel(), afdeling, "NEEMT_OVER", "");
    assertThat(broken("WPL-106", post(HOOFD, pad + "/overnames", null, over)).toString())
        .contains("geen organisatie", HOOFD);
    expect(403, post("medewerker", pad + "/overnames", null, over));
    refused(403, get(PARTNER, pad));
    melders(afdeling, HOOFD);
    melders(partner, PARTNER);
    expect(
        403, post(HOOFD, "api/v1/organisaties", null, "{\"naam\": \"X\", \"soort\": \"PARTNER\"}"));
    String organisatie = "api/v1/organisaties/" + afdeling + "/melders";
    String versie = version(get(MANAGER, "api/v1/organisaties/" + afdeling));
    broken("WPL-106", put(MANAGER, organisatie, versie, namen("niemand")));
    broken("WPL-106", put(MANAGER, organisatie, versie, namen("medewerker")));
    expect(403, put(HOOFD, organisatie, versie, namen(HOOFD)));
    expect(412, put(MANAGER, organisatie, "\"0\"", namen(HOOFD)));

    JsonArray nu = list(expect(200, post(HOOFD, pad + "/overnames", null, over)));
    JsonObject eigen =
        nu.getJsonObject(0).getJsonArray("nu").getValuesAs(JsonObject.class).stream()
            .filter(o -> afdeling.equals(o.getString("organisatieId")))
            .findFirst()
            .orElseThrow();
    assertThat(eigen.getBoolean("zelf")).isTrue();
    broken(
        "WPL-106",
        post(
            HOOFD,
            pad + "/overnames",
            null,
            zegt.formatted(plan.regel(), partner, "NEEMT_OVER", "")));
    broken("WPL-106", post(PARTNER, pad + "/overnames", null, over));

    expect(200, get(PARTNER, pad));
    expect(200, get(PARTNER, pad + "/planregels"));
    expect(403, get(PARTNER, "api/v1/wijkplannen"));
    expect(403, get(PARTNER, "api/v1/projecten"));
    expect(
        200,
        post(
            PARTNER,
            pad + "/overnames",
            null,
            zegt.formatted(
                plan.regel(), partner, "WIJKT_AF", ", \"reden\": \"Wij bouwen daar niet\"")));
    HttpClient bij = signedOn(PARTNER);
    assertThat(expect(200, page(bij, "meedoen")).body()).contains(plan.id(), "data-wk-einde");
    assertThat(expect(200, page(bij, "meedoen?plan=" + plan.id())).body())
        .contains("Wij bouwen daar niet", "data-wk-einde")
        .doesNotContain("Openbare ruimte neemt over");
    String vorm = "meedoen?plan=%s&regel=%s&wordt=%s";
    assertThat(
            expect(200, page(bij, vorm.formatted(plan.id(), plan.regel(), UUID.randomUUID())))
                .body())
        .contains("meldvorm", "data-wk-einde");
    expect(403, page(bij, "samenhang?id=" + plan.id()));
    assertThat(get(REGISSEUR, pad + "/spoorregels").body())
        .contains("Zelf gemeld", "namens Woningcorporatie");

    wieDeNaamOverneemtMeldtNiet(pad);
    melders(partner, "");
    refused(403, get(PARTNER, pad));
    refused(403, get(PARTNER, pad + "/overnames"));
  }

  /** As when somebody left and a colleague gets the user name (KRN-12). */
  private void wieDeNaamOverneemtMeldtNiet(String pad) {
    UUID ander = UUID.randomUUID();
    String rol =
        "insert into kern.roltoekenning (id, persoon_id, rol, gebied_code, geldig_van) select"
            + " gen_random_uuid(), ?, rol, gebied_code, geldig_van from kern.roltoekenning r join"
            + " kern.persoon p on p.id = r.persoon_id where p.gebruikersnaam = 'partner.vroeger'";
    DATABASE.execute(
        "update kern.persoon set gebruikersnaam = 'partner.vroeger' where gebruikersnaam = ?",
        PARTNER);
    DATABASE.execute(
        "insert into kern.persoon (id, gebruikersnaam, naam) values (?, ?, 'Nieuwe partner')",
        ander,
        PARTNER);
    DATABASE.execute(rol, ander);
    try {
      refused(403, get(PARTNER, pad));
      expect(200, page(signedOn(PARTNER), "meedoen"));
    } finally {
      DATABASE.execute(
          "update kern.persoon set gebruikersnaam = 'partner.ander' where id = ?", ander);
      DATABASE.execute(
          "update kern.persoon set gebruikersnaam = ? where gebruikersnaam = 'partner.vroeger'",
          PARTNER);
    }
    expect(200, get(PARTNER, pad));
  }

  private void melders(String organisatie, String gebruikersnaam) {
    String pad = "api/v1/organisaties/" + organisatie;
    expect(200, put(MANAGER, pad + "/melders", version(get(MANAGER, pad)), namen(gebruikersnaam)));
  }

  private static String namen(String gebruikersnaam) {
    return "{\"gebruikersnamen\": [\"" + gebruikersnaam + "\"]}";
  }

  @Test
  @Bedrijfsregel({"WPL-74", "WPL-75", "WPL-76"})
  void bezoekLooptDeChecklistLangs() {
    Plan plan = concept(2030, "Plan met bezoek");
    JsonObject bezoek =
        json(
            expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen/" + plan.id() + "/bezoeken",
                    null,
                    "{\"gemeente\": \"Enschede\", \"datum\": \"%s\"}".formatted(VANDAAG))));
    String punt = list(get(REGISSEUR, "api/v1/bezoekpunten")).getJsonObject(0).getString("id");
    String pad = "api/v1/bezoeken/" + bezoek.getString("id") + "/bevindingen/" + punt;
    expect(
        422,
        post(
            REGISSEUR,
            pad,
            null,
            """
            {"verschil": "Loting", "argument": "Meer draagvlak", "gevolg": "AANPASSEN"}
            """));
    JsonObject na =
        json(
            expect(
                200,
                post(
                    REGISSEUR,
                    pad,
                    null,
                    """
                    {"verschil": "Loting", "argument": "Meer draagvlak", "gevolg": "AANPASSEN",
                     "regel": "%s"}
                    """
                        .formatted(plan.regel()))));
    int versie = na.getJsonArray("bevindingen").getJsonObject(0).getInt("versie");
    String anders =
        """
        {"verschil": "Loting", "argument": "Meer draagvlak", "gevolg": "NIET_AANPASSEN",
         "toelichting": "Wij kennen de straat al"}
        """;
    expect(200, put(REGISSEUR, pad, "\"" + versie + "\"", anders));
    expect(412, put(REGISSEUR, pad, "\"" + versie + "\"", anders));
    expect(
        200,
        post(
            "manager.wijksturing",
            "api/v1/bezoekpunten",
            null,
            "{\"tekst\": \"Hoe doen jongeren mee?\"}"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "bezoek?id=" + bezoek.getString("id")).body())
        .contains("Wij kennen de straat al", "Hoe doen jongeren mee?", "data-wk-einde");
    assertThat(page(bladeraar, "bezoek?id=" + bezoek.getString("id") + "&punt=" + punt).body())
        .contains("bevindingvorm", "data-wk-einde");
    assertThat(page(bladeraar, "bezoeken.csv?id=" + plan.id()).body())
        .contains("Enschede", "Loting");
  }
}
