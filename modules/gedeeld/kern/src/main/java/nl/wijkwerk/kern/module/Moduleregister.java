package nl.wijkwerk.kern.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/**
 * Which modules are there now. A module signs in when it starts, keeps saying that it is there, and
 * signs out when it stops; one that fell silent is no longer shown.
 */
@ApplicationScoped
public class Moduleregister {
  private static final Logger LOG = Logger.getLogger(Moduleregister.class.getName());
  private static final Duration MELDEN = Duration.ofSeconds(20);
  private static final Duration STIL = Duration.ofSeconds(90);
  private static final Duration VERS = Duration.ofSeconds(3);

  /**
   * A module that is there.
   *
   * @param pad address of its first page
   * @param bevoegdheid power without which it shows nothing, or null
   */
  public record Aanwezig(
      String naam,
      String titel,
      String pad,
      String versie,
      Bevoegdheid bevoegdheid,
      List<Portletbeschrijving> portlets) {}

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Inject private ModuleBeschrijving module;
  @Inject private Clock klok;

  private OffsetDateTime gemeld = OffsetDateTime.MIN;
  private volatile OffsetDateTime gelezen = OffsetDateTime.MIN;
  private volatile List<Aanwezig> bekend = List.of();

  /** Says that this module is there, at most once per twenty seconds. */
  public void meldAanwezig(Connection verbinding) throws SQLException {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    if (gemeld.isAfter(nu.minus(MELDEN))) {
      return;
    }
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.module (naam, titel, pad, versie, plaats, gezien, bevoegdheid,"
                + " portlets, aan) values (?,?,?,?,?,?,?,?::jsonb,true) on conflict (naam) do update"
                + " set titel = excluded.titel, pad = excluded.pad, versie = excluded.versie, plaats"
                + " = excluded.plaats, gezien = excluded.gezien, bevoegdheid ="
                + " excluded.bevoegdheid, portlets = excluded.portlets, aan = true")) {
      opdracht.setString(1, module.naam());
      opdracht.setString(2, module.titel());
      opdracht.setString(3, module.pad());
      opdracht.setString(4, versie());
      opdracht.setInt(5, module.plaats());
      opdracht.setObject(6, nu);
      opdracht.setString(7, module.bevoegdheid().map(Enum::name).orElse(null));
      JsonArrayBuilder portlets = Json.createArrayBuilder();
      module.portlets().forEach(p -> portlets.add(p.json()));
      opdracht.setString(8, portlets.build().toString());
      opdracht.executeUpdate();
    }
    gemeld = nu;
  }

  /**
   * Modules that are there, in the order of the menu; the last known ones when the database is not.
   */
  public List<Aanwezig> aanwezig() {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    if (gelezen.isAfter(nu.minus(VERS))) {
      return bekend;
    }
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select naam, titel, pad, versie, bevoegdheid, portlets from kern.module where aan"
                    + " and gezien > ? order by plaats")) {
      opdracht.setObject(1, nu.minus(STIL));
      List<Aanwezig> lijst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          lijst.add(
              new Aanwezig(
                  rs.getString(1),
                  rs.getString(2),
                  rs.getString(3),
                  rs.getString(4),
                  bevoegdheid(rs.getString(5)),
                  portlets(rs.getString(6))));
        }
      }
      bekend = List.copyOf(lijst);
      gelezen = nu;
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Modules cannot be read", e);
    }
    return bekend;
  }

  // A module of a newer version may ask for a power that this version does not know.
  private static Bevoegdheid bevoegdheid(String naam) {
    return Stream.of(Bevoegdheid.values())
        .filter(b -> b.name().equals(naam))
        .findFirst()
        .orElse(null);
  }

  private static List<Portletbeschrijving> portlets(String json) {
    try (JsonReader lezer = Json.createReader(new StringReader(json))) {
      return lezer.readArray().getValuesAs(JsonObject.class).stream()
          .map(Portletbeschrijving::van)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** Version of the running module, from its manifest. */
  public String versie() {
    return Optional.ofNullable(Moduleregister.class.getPackage().getImplementationVersion())
        .orElse("onbekend");
  }

  @PreDestroy
  void meldAf() {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement("update kern.module set aan = false where naam = ?")) {
      opdracht.setString(1, module.naam());
      opdracht.executeUpdate();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.FINE, "Module could not sign out", e);
    }
  }
}
