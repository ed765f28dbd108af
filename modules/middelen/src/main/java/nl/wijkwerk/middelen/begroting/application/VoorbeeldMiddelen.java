package nl.wijkwerk.middelen.begroting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.middelen.begroting.application.BegrotingInrichten.NieuweBegroting;
import nl.wijkwerk.middelen.begroting.application.BegrotingInrichten.NieuwePost;
import nl.wijkwerk.middelen.besteding.application.Bestedingssoorten;

/**
 * The sample's kinds of spending, budgets, posts and budget holders. A budget that its source does
 * not divide becomes one post; a post without a budget holder in the file stays without.
 */
@ApplicationScoped
class VoorbeeldMiddelen implements Voorbeeldlader {
  private static final LocalDate VANAF = LocalDate.of(2026, 1, 1);

  @Inject private BegrotingInrichten inrichten;
  @Inject private BudgethouderAanwijzen aanwijzen;
  @Inject private MiddelenBekijken bekijken;
  @Inject private Bestedingssoorten soorten;
  @Inject private Personen personen;

  @Override
  public int volgorde() {
    return 10;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of("middelen.json");
  }

  @Override
  public void laad(Path map) {
    neemOver(Voorbeeldbestand.lees(map, "middelen.json"));
  }

  private void neemOver(JsonObject bestand) {
    if (bestand.containsKey("bestedingssoorten")) {
      lijst(bestand, "bestedingssoorten").forEach(this::stelIn);
    }
    for (JsonObject begroting : lijst(bestand, "begrotingen")) {
      List<JsonObject> posten =
          lijst(bestand, "posten").stream()
              .filter(p -> p.getString("begroting").equals(begroting.getString("code")))
              .toList();
      List<UUID> ids = inrichten.leg(begroting(begroting, posten));
      for (int i = 0; i < posten.size(); i++) {
        String houder = tekst(posten.get(i), "budgethouder");
        if (houder != null) {
          wijsAan(ids.get(i), houder);
        }
      }
    }
  }

  private void stelIn(JsonObject soort) {
    String code = soort.getString("code");
    String naam = soort.getString("naam");
    boolean toegestaan = soort.getBoolean("toegestaan");
    String toelichting = tekst(soort, "toelichting");
    soorten.alle().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .ifPresentOrElse(
            s -> soorten.stelIn(code, s.versie(), naam, toegestaan, toelichting),
            () -> soorten.voegToe(code, naam, toegestaan, toelichting));
  }

  private void wijsAan(UUID post, String gebruikersnaam) {
    UUID persoon =
        personen
            .findByGebruikersnaam(gebruikersnaam)
            .orElseThrow(() -> new NietGevonden("persoon " + gebruikersnaam))
            .id();
    aanwijzen.wijsAan(post, bekijken.post(post).versie(), persoon, VANAF, null);
  }

  private static NieuweBegroting begroting(JsonObject json, List<JsonObject> posten) {
    String[] looptijd = json.getString("looptijd").split("-");
    Map<Integer, BigDecimal> jaren = new TreeMap<>();
    lijst(json, "jaren").forEach(j -> jaren.put(j.getInt("jaar"), bedrag(j)));
    List<NieuwePost> delen =
        posten.isEmpty()
            ? List.of(
                new NieuwePost(
                    json.getString("code"), json.getString("naam"), bedrag(json), jaren, null))
            : posten.stream()
                .map(
                    p ->
                        new NieuwePost(
                            p.getString("code"),
                            p.getString("naam"),
                            bedrag(p),
                            Map.of(),
                            tekst(p, "toelichting")))
                .toList();
    return new NieuweBegroting(
        json.getString("code"),
        json.getString("naam"),
        tekst(json, "gebied"),
        bedrag(json),
        Integer.parseInt(looptijd[0]),
        Integer.parseInt(looptijd[1]),
        jaren,
        teksten(json, "toegestaan"),
        teksten(json, "nietToegestaan"),
        tekst(json, "toelichting"),
        delen);
  }

  private static BigDecimal bedrag(JsonObject json) {
    return json.getJsonNumber("bedrag").bigDecimalValue();
  }

  private static List<JsonObject> lijst(JsonObject json, String naam) {
    return json.getJsonArray(naam).getValuesAs(JsonObject.class);
  }

  private static List<String> teksten(JsonObject json, String naam) {
    return json.getJsonArray(naam).getValuesAs(JsonString::getString);
  }

  private static String tekst(JsonObject json, String naam) {
    JsonValue waarde = json.get(naam);
    return waarde instanceof JsonString s ? s.getString() : null;
  }
}
