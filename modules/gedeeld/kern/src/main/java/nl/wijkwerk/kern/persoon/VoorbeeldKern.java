package nl.wijkwerk.kern.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebiedslader;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.gebied.Opvolging;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Rol;

/** The sample's municipality, areas and people; the first module that starts loads them. */
@ApplicationScoped
class VoorbeeldKern implements Voorbeeldlader {
  @PersistenceContext private EntityManager em;
  @Inject private Spoor spoor;

  @Override
  public int volgorde() {
    return 0;
  }

  @Override
  public void laad(Path map) {
    Connection verbinding = Transactie.verbinding(em);
    try {
      if (alGeladen(verbinding)) {
        return;
      }
      JsonObject gemeente = Voorbeeldbestand.lees(map, "gemeente.json");
      try (PreparedStatement opdracht =
          verbinding.prepareStatement("insert into kern.instelling values ('gemeente', ?)")) {
        opdracht.setString(1, gemeente.getString("code"));
        opdracht.executeUpdate();
      }
      JsonObject gebieden = Voorbeeldbestand.lees(map, "gebieden.json");
      Gebiedslader.leg(verbinding, gebieden(gebieden, gemeente));
      Gebiedslader.legOpvolgers(verbinding, opvolgers(gebieden));
      for (JsonObject persoon : lijst(Voorbeeldbestand.lees(map, "personen.json"), "personen")) {
        legPersoon(verbinding, persoon);
      }
      spoor.leg(
          "voorbeeld.geladen",
          new Onderwerp("gemeente", gemeente.getString("code")),
          null,
          "Voorbeeldgemeente " + gemeente.getString("naam") + " ingelezen");
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static boolean alGeladen(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select 1 from kern.instelling where sleutel = 'gemeente'");
        ResultSet rs = opdracht.executeQuery()) {
      return rs.next();
    }
  }

  private static List<Gebied> gebieden(JsonObject json, JsonObject gemeente) {
    return lijst(json, "gebieden").stream()
        .map(
            g ->
                new Gebied(
                    g.getInt("jaar"),
                    g.getString("code"),
                    g.getString("naam"),
                    Niveau.valueOf(g.getString("niveau")),
                    tekst(g, "ouder"),
                    gemeente.getString("code"),
                    tekst(g, "nummer"),
                    Herkomst.valueOf(g.getString("herkomst")),
                    g.getBoolean("prioriteit", false)))
        .toList();
  }

  /** What areas became in a later year; a municipality without such changes has no such list. */
  private static List<Opvolging> opvolgers(JsonObject json) {
    return json.containsKey("opvolgers")
        ? lijst(json, "opvolgers").stream()
            .map(
                o ->
                    new Opvolging(
                        o.getInt("jaar"),
                        o.getString("code"),
                        o.getInt("opvolgerJaar"),
                        o.getString("opvolger")))
            .toList()
        : List.of();
  }

  private static void legPersoon(Connection verbinding, JsonObject json) throws SQLException {
    Persoon persoon =
        new Persoon(
            UUID.randomUUID(),
            json.getString("gebruikersnaam"),
            json.getString("naam"),
            tekst(json, "functie"));
    Personen.leg(
        verbinding,
        persoon,
        lijst(json, "rollen").stream()
            .map(
                r ->
                    new Roltoekenning(
                        persoon.id(),
                        Rol.valueOf(r.getString("rol")),
                        tekst(r, "gebied"),
                        LocalDate.parse(r.getString("geldigVan")),
                        tekst(r, "geldigTot") == null
                            ? null
                            : LocalDate.parse(r.getString("geldigTot"))))
            .toList());
  }

  private static List<JsonObject> lijst(JsonObject json, String naam) {
    return json.getJsonArray(naam).getValuesAs(JsonObject.class);
  }

  private static String tekst(JsonObject json, String naam) {
    JsonValue waarde = json.get(naam);
    return waarde instanceof JsonString s ? s.getString() : null;
  }
}
