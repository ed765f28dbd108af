package nl.wijkwerk.wijkplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Formulier;
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
    broken(
        "WPL-73",
        post(
            MANAGER,
            "api/v1/organisaties",
            null,
            "{\"naam\": \"woningcorporatie\", \"soort\": \"AFDELING\"}"));
    refused(
        400,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, pad)),
            "{\"voorgangers\": [\"%s\"]}".formatted(UUID.randomUUID())));
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
    broken(
        "WPL-75",
        post(MANAGER, "api/v1/bezoekpunten", null, "{\"tekst\": \"hoe doen JONGEREN mee?\"}"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "bezoek?id=" + bezoek.getString("id")).body())
        .contains("Wij kennen de straat al", "Hoe doen jongeren mee?", "data-wk-einde");
    assertThat(page(bladeraar, "bezoek?id=" + bezoek.getString("id") + "&punt=" + punt).body())
        .contains("bevindingvorm", "data-wk-einde");
    assertThat(page(bladeraar, "bezoeken.csv?id=" + plan.id()).body())
        .contains("Enschede", "Loting");
  }

  private String open(Plan plan) {
    return json(expect(201, begin(REGISSEUR, plan, VANDAAG.getYear()))).getString("id");
  }

  private String rij(String evaluatie) {
    return json(get(REGISSEUR, "api/v1/evaluaties/" + evaluatie))
        .getJsonArray("regels")
        .getJsonObject(0)
        .getString("id");
  }

  private void wijzigRij(String evaluatie, String inhoud) {
    String rij = "api/v1/evaluaties/" + evaluatie + "/evaluatieregels/" + rij(evaluatie);
    expect(200, put(REGISSEUR, rij, version(get(REGISSEUR, rij)), inhoud));
  }

  private void wijzigGeheel(String evaluatie, String tevredenheid) {
    String pad = "api/v1/evaluaties/" + evaluatie;
    expect(
        200,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, pad)),
            "{\"tevredenheid\": " + tevredenheid + "}"));
  }

  private String les(String evaluatie, String tekst) {
    String pad = "api/v1/evaluaties/" + evaluatie + "/lessen";
    expect(
        201,
        post(
            REGISSEUR,
            pad,
            null,
            "{\"soort\": \"SUCCES\", \"tekst\": \"%s\", \"thema\": \"SOCIAAL\"}".formatted(tekst)));
    return list(get(REGISSEUR, pad)).getJsonObject(0).getString("id");
  }

  /** What both changed stays as typed with the colleague's beside it; the rest is taken over. */
  @Test
  void tweeMensenInEenEvaluatieVerliezenNietsVanElkaar() {
    String id = open(vastgesteld());
    HttpClient bladeraar = signedOn(REGISSEUR);
    String doel = "evaluatie?id=" + id + "&regel=" + rij(id);
    Formulier mijnDoel =
        Formulier.of(page(bladeraar, doel).body(), "doelvorm")
            .with("maatregelen", "Mijn maatregel")
            .with("opmerkingen", "Mijn opmerking")
            .press();
    wijzigRij(id, "{\"waardering\": 3, \"maatregelen\": \"Maatregel van een collega\"}");
    String botsing = expect(200, submit(bladeraar, doel, mijnDoel.fields())).body();
    assertThat(botsing).contains("Mijn maatregel", "Maatregel van een collega", "Mijn opmerking");
    expect(302, submit(bladeraar, doel, Formulier.of(botsing, "doelvorm").press().fields()));
    JsonObject na =
        json(get(REGISSEUR, "api/v1/evaluaties/" + id))
            .getJsonArray("regels")
            .getJsonObject(0)
            .getJsonObject("inhoud");
    assertThat(na.getInt("waardering")).isEqualTo(3);
    assertThat(na.getString("maatregelen")).isEqualTo("Mijn maatregel");
    assertThat(na.getString("opmerkingen")).isEqualTo("Mijn opmerking");

    String geheel = "evaluatie?id=" + id;
    Formulier mijnGeheel =
        Formulier.of(page(bladeraar, geheel).body(), "geheelvorm")
            .with("nietGemeten", "Er was geen panel")
            .with("opmerkingen-geheel", "Mijn woorden over het jaar")
            .press();
    wijzigGeheel(id, "{\"nietGemeten\": \"Het panel is opgeheven\"}");
    botsing = expect(200, submit(bladeraar, geheel, mijnGeheel.fields())).body();
    assertThat(botsing)
        .contains("Er was geen panel", "Het panel is opgeheven", "Mijn woorden over het jaar");
    expect(302, submit(bladeraar, geheel, Formulier.of(botsing, "geheelvorm").press().fields()));
    assertThat(
            json(get(REGISSEUR, "api/v1/evaluaties/" + id))
                .getJsonObject("tevredenheid")
                .getString("nietGemeten"))
        .isEqualTo("Er was geen panel");

    String les = les(id, "Samen koken");
    String lespagina = "evaluatie?id=" + id + "&les=" + les;
    Formulier mijnLes =
        Formulier.of(page(bladeraar, lespagina).body(), "lesvorm")
            .with("tekst", "Samen koken, elke week")
            .press();
    String lespad = "api/v1/lessen/" + les;
    expect(
        200,
        put(
            REGISSEUR,
            lespad,
            version(get(REGISSEUR, lespad)),
            """
            {"soort": "SUCCES", "tekst": "Samen koken met een kok", "thema": "SOCIAAL",
             "ambitie": 2}
            """));
    botsing = expect(200, submit(bladeraar, lespagina, mijnLes.fields())).body();
    assertThat(botsing).contains("Samen koken, elke week", "Samen koken met een kok");
    expect(302, submit(bladeraar, lespagina, Formulier.of(botsing, "lesvorm").press().fields()));
    JsonObject geleerd = json(get(REGISSEUR, lespad)).getJsonObject("inhoud");
    assertThat(geleerd.getString("tekst")).isEqualTo("Samen koken, elke week");
    assertThat(geleerd.getInt("ambitie")).isEqualTo(2);
  }

  /** Whoever types while a colleague closes the evaluation reads all of it back. */
  @Test
  void watGetyptWasStaatErNogAlsEenCollegaAfslootOfWeghaalde() {
    String id = open(vastgesteld());
    int jaar = VANDAAG.getYear();
    HttpClient bladeraar = signedOn(REGISSEUR);
    String les = les(id, "Kort lesje");
    String lespagina = "evaluatie?id=" + id + "&les=" + les;
    Formulier mijnLes =
        Formulier.of(page(bladeraar, lespagina).body(), "lesvorm")
            .with("tekst", "Een les met veel woorden")
            .press();
    String lespad = "api/v1/lessen/" + les;
    expect(204, change("DELETE", REGISSEUR, lespad, version(get(REGISSEUR, lespad)), null));
    assertThat(expect(200, submit(bladeraar, lespagina, mijnLes.fields())).body())
        .contains("Een les met veel woorden", "data-wk-einde")
        .doesNotContain("id=\"lesvorm\"");

    String doel = "evaluatie?id=" + id + "&regel=" + rij(id);
    String pagina = page(bladeraar, doel).body();
    Formulier mijnDoel =
        Formulier.of(pagina, "doelvorm")
            .with("gerealiseerd", "37,5")
            .with("meetjaar", String.valueOf(jaar))
            .with("bron", "Telling door bewoners")
            .with("maatregelen", "Een tweede avond")
            .with("kosten", "1234")
            .press();
    HttpClient ander = signedOn(REGISSEUR);
    String geheel = "evaluatie?id=" + id;
    Formulier mijnGeheel =
        Formulier.of(page(ander, geheel).body(), "geheelvorm")
            .with("cijfer", "6,5")
            .with("tevredenheidBron", "Panel van de corporatie")
            .with("respondenten", "87")
            .press();
    wijzigRij(id, "{\"nietVastTeStellen\": \"Er is niet geteld\"}");
    wijzigGeheel(id, "{\"nietGemeten\": \"Er was geen panel\"}");
    String pad = "api/v1/evaluaties/" + id;
    expect(200, post(REGISSEUR, pad + "/afsluiting", version(get(REGISSEUR, pad)), "{}"));
    assertThat(expect(200, submit(bladeraar, doel, mijnDoel.fields())).body())
        .contains("37,5", "Telling door bewoners", "Een tweede avond", "1.234", "data-wk-einde")
        .doesNotContain("id=\"doelvorm\"");
    assertThat(expect(200, submit(ander, geheel, mijnGeheel.fields())).body())
        .contains("6,5", "Panel van de corporatie", "87", "data-wk-einde")
        .doesNotContain("id=\"geheelvorm\"");
  }

  @Test
  @Bedrijfsregel("WPL-67")
  void cijferVanMonitoringIsOverTeNemenMetJaarEnBron() {
    int jaar = VANDAAG.getYear();
    String cijfer =
        "insert into wijkplan.indicatorcijfer (gebied_code, indicator, jaar, naam, eenheid, waarde,"
            + " bron) values ('WK014111', 'GASTEN', ?, 'Gasten per week', 'aantal', ?, ?)";
    DATABASE.execute(cijfer, jaar - 1, 31, "Monitor, eerste meting");
    try {
      String id = open(vastgesteld());
      String pad = "api/v1/evaluaties/" + id;
      JsonObject regel = json(get(REGISSEUR, pad)).getJsonArray("regels").getJsonObject(0);
      assertThat(regel.getJsonObject("inhoud").getInt("gerealiseerd")).isEqualTo(31);
      assertThat(regel.getJsonObject("inhoud").getString("bron"))
          .isEqualTo("Monitor, eerste meting");
      assertThat(regel.getString("herkomst")).isEqualTo("MONITORING");

      DATABASE.execute(cijfer, jaar, 36, "Monitor, tweede meting");
      String doel = "evaluatie?id=" + id + "&regel=" + rij(id);
      HttpClient bladeraar = signedOn(REGISSEUR);
      String pagina = page(bladeraar, doel).body();
      assertThat(pagina).contains("Monitor, tweede meting");
      String rij = pad + "/evaluatieregels/" + rij(id);
      final String oud = version(get(REGISSEUR, rij));
      expect(302, submit(bladeraar, doel, Formulier.of(pagina, "overneemvorm").press().fields()));
      JsonObject na = json(get(REGISSEUR, rij)).getJsonObject("inhoud");
      assertThat(na.getInt("gerealiseerd")).isEqualTo(36);
      assertThat(na.getInt("meetjaar")).isEqualTo(jaar);
      refused(412, post(REGISSEUR, rij + "/overname", oud, "{}"));
      wijzigRij(id, "{\"nietVastTeStellen\": \"Toch niet geteld\"}");
      expect(200, post(REGISSEUR, rij + "/overname", version(get(REGISSEUR, rij)), "{}"));
      assertThat(json(get(REGISSEUR, rij)).getJsonObject("inhoud").getString("bron"))
          .isEqualTo("Monitor, tweede meting");
    } finally {
      DATABASE.execute("delete from wijkplan.indicatorcijfer where indicator = ?", "GASTEN");
    }
  }

  /** Lessons reach whoever starts a like plan, and are found with the evaluation by their words. */
  @Test
  void lesKomtTerugBijEenSoortgelijkPlanEnIsTeVinden() {
    String woord = "Kwetterbord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    Plan plan = vastgesteld();
    String id = open(plan);
    les(id, woord + " bij de ingang trekt bezoekers");
    wijzigRij(id, "{\"nietVastTeStellen\": \"Niet geteld, " + woord + " was stuk\"}");
    wijzigGeheel(id, "{\"nietGemeten\": \"Er was geen panel\"}");
    String analyse =
        json(expect(
                201, post(REGISSEUR, "api/v1/wijkanalyses", null, "{\"gebied\": \"WK014111\"}")))
            .getString("id");
    expect(
        201,
        post(
            REGISSEUR,
            "api/v1/wijkanalyses/" + analyse + "/analyseregels",
            null,
            "{\"ambitie\": 1, \"domein\": \"SOCIAAL\", \"knelpunten\": \"Weinig contact\"}"));
    HttpClient bladeraar = signedOn(REGISSEUR);
    assertThat(page(bladeraar, "concept?analyse=" + analyse).body())
        .as("as long as the evaluation is open")
        .doesNotContain(woord);
    String pad = "api/v1/evaluaties/" + id;
    expect(200, post(REGISSEUR, pad + "/afsluiting", version(get(REGISSEUR, pad)), "{}"));
    assertThat(page(bladeraar, "concept?analyse=" + analyse).body())
        .contains(woord, "evaluatie?id=" + id);
    assertThat(page(bladeraar, "lessen?thema=SOCIAAL").body()).contains(woord);
    assertThat(get(REGISSEUR, "api/v1/lessen?thema=SOCIAAL").body()).contains(woord);

    assertThat(page(bladeraar, "evaluatie?id=" + id).body())
        .as("a status as the page names it, and one that it works out")
        .containsPattern("wk-status--warn\"><svg[^/]*</use></svg>niet vast te stellen<")
        .containsPattern("wk-status--good\"><svg[^/]*</use></svg>succesfactor<");

    for (String soort : new String[] {"LES", "EVALUATIE"}) {
      assertThat(page(bladeraar, "zoeken?q=" + woord + "&soort=" + soort).body())
          .as(soort)
          .contains("<mark>" + woord + "</mark>", "evaluatie?id=" + id, "Plan met evaluatie")
          .contains("1 treffer");
      assertThat(
              json(get(REGISSEUR, "api/v1/zoeken?zoek=" + woord + "&soort=" + soort))
                  .getInt("totaal"))
          .as(soort)
          .isOne();
    }
    for (String vorm : new String[] {"pdf", "docx", "xlsx", "csv"}) {
      assertThat(page(bladeraar, "evaluatie?id=" + id).body())
          .contains("/wijkplan/formulier/evaluatie." + vorm + "?id=" + id);
      expect(200, page(bladeraar, "formulier/evaluatie." + vorm + "?id=" + id));
    }
    assertThat(page(bladeraar, "formulier/evaluatie.csv?id=" + id).body()).contains(woord);
  }

  /** What the evaluation decided is not typed again to carry it out. */
  @Test
  void maatregelVanEenEvaluatieWordtEenProjectZonderOvertypen() {
    Plan plan = vastgesteld();
    String id = open(plan);
    wijzigRij(
        id,
        """
        {"nietVastTeStellen": "Er is niet geteld", "maatregelen": "Een keuken erbij\\nMet een kok",
         "kosten": 2000, "vrijval": 2000}
        """);
    wijzigGeheel(id, "{\"nietGemeten\": \"Er was geen panel\"}");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String link = "project-bewerken?plan=" + plan.id() + "&regel=" + plan.regel();
    String inPagina = link.replace("&", "&amp;") + "&amp;evaluatie=" + id;
    assertThat(page(bladeraar, "evaluatie?id=" + id).body())
        .as("as long as it is not decided")
        .doesNotContain(inPagina);
    String pad = "api/v1/evaluaties/" + id;
    expect(200, post(REGISSEUR, pad + "/afsluiting", version(get(REGISSEUR, pad)), "{}"));
    assertThat(page(bladeraar, "evaluatie?id=" + id).body()).contains(inPagina);
    assertThat(page(signedOn("griffier"), "evaluatie?id=" + id).body()).doesNotContain(inPagina);

    String nieuw =
        expect(302, page(bladeraar, link + "&evaluatie=" + id))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String vorm = nieuw.substring(nieuw.indexOf("project-bewerken"));
    String project =
        expect(
                302,
                submit(
                    bladeraar,
                    vorm,
                    Formulier.of(page(bladeraar, vorm).body(), "projectvorm").press().fields()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    JsonObject inhoud =
        json(get(
                REGISSEUR,
                "api/v1/projecten/" + project.substring(project.indexOf("id=") + "id=".length())))
            .getJsonObject("inhoud");
    assertThat(inhoud.getString("titel")).isEqualTo("Een keuken erbij");
    assertThat(inhoud.getString("uitvoeringsplan")).isEqualTo("Een keuken erbij\nMet een kok");
    assertThat(inhoud.getString("resultaat")).isEqualTo("Meer bewoners eten samen");
    assertThat(inhoud.getString("middelen")).contains("evaluatie over", "2.000");
  }

  /** A project leads back to its plan and to the plans before that. */
  @Test
  void projectToontDeLijnWaarHetUitKomt() {
    Plan eerst = concept(2015, "Grootvader van het plan");
    Plan plan = vastgesteld();
    String pad = "api/v1/wijkplannen/" + plan.id() + "/herkomst";
    expect(
        200,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, pad)),
            "{\"voorgangers\": [\"%s\"]}".formatted(eerst.id())));
    String project =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/projecten",
                    null,
                    """
                    {"plan": "%s", "regel": "%s", "soort": "PROJECT", "titel": "Keuken bouwen",
                     "niveau": "WIJK"}
                    """
                        .formatted(plan.id(), plan.regel()))))
            .getString("id");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String pagina = page(bladeraar, "project?id=" + project).body();
    int oudste = pagina.indexOf("plan?id=" + eerst.id());
    int zelf = pagina.indexOf("plan?id=" + plan.id(), oudste);
    assertThat(oudste).isPositive();
    assertThat(zelf).isGreaterThan(oudste);
    assertThat(pagina.indexOf("<strong>Keuken bouwen</strong>", zelf)).isGreaterThan(zelf);
  }

  @Test
  void tweeMensenAanHerkomstEnBezoekVerliezenNietsVanElkaar() {
    Plan eerst = concept(2010, "Voorganger");
    Plan plan = concept(2031, "Plan met botsingen");
    HttpClient bladeraar = signedOn(REGISSEUR);
    String samenhang = "samenhang?id=" + plan.id();
    Formulier mijn =
        Formulier.of(page(bladeraar, samenhang).body(), "herkomstvorm")
            .with("staatLos", "Dit plan begint iets nieuws")
            .press();
    String pad = "api/v1/wijkplannen/" + plan.id() + "/herkomst";
    expect(
        200,
        put(
            REGISSEUR,
            pad,
            version(get(REGISSEUR, pad)),
            "{\"voorgangers\": [\"%s\"]}".formatted(eerst.id())));
    assertThat(expect(200, submit(bladeraar, samenhang, mijn.fields())).body())
        .contains("Dit plan begint iets nieuws", "Voorganger", "data-wk-einde");

    String bezoek =
        json(expect(
                201,
                post(
                    REGISSEUR,
                    "api/v1/wijkplannen/" + plan.id() + "/bezoeken",
                    null,
                    "{\"gemeente\": \"Enschede\", \"datum\": \"%s\"}".formatted(VANDAAG))))
            .getString("id");
    String punt = list(get(REGISSEUR, "api/v1/bezoekpunten")).getJsonObject(0).getString("id");
    String pagina = "bezoek?id=" + bezoek + "&punt=" + punt;
    Formulier bevinding =
        Formulier.of(page(bladeraar, pagina).body(), "bevindingvorm")
            .with("verschil", "Zij loten de straten")
            .with("argument", "Dat vindt iedereen eerlijk")
            .press();
    expect(
        200,
        post(
            REGISSEUR,
            "api/v1/bezoeken/" + bezoek + "/bevindingen/" + punt,
            null,
            "{\"verschil\": \"Zij beginnen klein\", \"argument\": \"Meer draagvlak\"}"));
    String botsing = expect(200, submit(bladeraar, pagina, bevinding.fields())).body();
    assertThat(botsing)
        .contains("Zij loten de straten", "Zij beginnen klein", "Dat vindt iedereen eerlijk");
    expect(302, submit(bladeraar, pagina, Formulier.of(botsing, "bevindingvorm").press().fields()));
    assertThat(get(REGISSEUR, "api/v1/bezoeken/" + bezoek).body())
        .contains("Zij loten de straten")
        .doesNotContain("Zij beginnen klein");
  }
}
