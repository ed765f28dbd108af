package nl.wijkwerk.kern.persoon;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;

/** People and the roles that they have. */
@ApplicationScoped
public class Personen {
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected Personen() {}

  public Personen(DataSource bron) {
    this.bron = bron;
  }

  /** Everyone who may sign in, by name. */
  public List<Persoon> actief() {
    return lees("where actief order by naam");
  }

  public Optional<Persoon> findByGebruikersnaam(String gebruikersnaam) {
    return lees("where actief and gebruikersnaam = ?", gebruikersnaam).stream().findFirst();
  }

  public Optional<Persoon> find(UUID id) {
    return lees("where actief and id = ?", id).stream().findFirst();
  }

  /** Those of these who still are somebody here, by user name. */
  public List<Persoon> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : lees(
            "where actief and id in ("
                + String.join(",", Collections.nCopies(ids.size(), "?"))
                + ") order by gebruikersnaam",
            ids.toArray());
  }

  /**
   * Whom the identity provider knows by this key, when the person's roles are at least as new as
   * the given moment.
   */
  public Optional<Persoon> findBijgewerkt(String uitgever, String onderwerp, OffsetDateTime van) {
    return lees(
            "where actief and uitgever = ? and onderwerp = ? and groepen_van >= ?",
            uitgever,
            onderwerp,
            van)
        .stream()
        .findFirst();
  }

  /**
   * Whom the identity provider made known here under this user name, and who was here since the
   * given moment: a name alone says too little of somebody who has not been here for long.
   */
  @Bedrijfsregel("KRN-16")
  public Optional<Persoon> findAangemeld(
      String uitgever, String gebruikersnaam, OffsetDateTime sinds) {
    return lees(
            "where actief and uitgever = ? and gebruikersnaam = ? and groepen_van >= ?",
            uitgever,
            gebruikersnaam,
            sinds)
        .stream()
        .findFirst();
  }

  /** As {@link #find}, for somebody who has to be there. */
  public Persoon read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("persoon"));
  }

  /** Everyone who has the role on that day, for that area or for the whole municipality. */
  public List<Persoon> metRol(Rol rol, String gebied, LocalDate dag) {
    return lees(
        "where actief and exists (select 1 from kern.roltoekenning r where r.persoon_id = persoon.id"
            + " and r.rol = ? and (r.gebied_code is null or ?::text is null or r.gebied_code = ?) and"
            + " r.ingetrokken is null and daterange(r.geldig_van, r.geldig_tot, '[]') @> ?::date) order"
            + " by naam",
        rol.name(),
        gebied,
        gebied,
        dag);
  }

  /** The roles that hold on that day. */
  @Bedrijfsregel("KRN-06")
  public List<Toekenning> toekenningen(UUID persoon, LocalDate dag) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select rol, gebied_code from kern.roltoekenning where persoon_id = ? and"
                    + " ingetrokken is null and daterange(geldig_van, geldig_tot, '[]') @> ?::date")) {
      opdracht.setObject(1, persoon);
      opdracht.setObject(2, dag);
      List<Toekenning> lijst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          lijst.add(new Toekenning(Rol.valueOf(rs.getString(1)), rs.getString(2)));
        }
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Adds a person with roles, in the transaction of the given connection. */
  static void leg(Connection verbinding, Persoon persoon, List<Roltoekenning> rollen)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.persoon (id, gebruikersnaam, naam, functie) values (?,?,?,?)")) {
      opdracht.setObject(1, persoon.id());
      opdracht.setString(2, persoon.gebruikersnaam());
      opdracht.setString(3, persoon.naam());
      opdracht.setString(4, persoon.functie());
      opdracht.executeUpdate();
    }
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.roltoekenning (id, persoon_id, rol, gebied_code, geldig_van,"
                + " geldig_tot) values (?,?,?,?,?,?)")) {
      for (Roltoekenning rol : rollen) {
        opdracht.setObject(1, UUID.randomUUID());
        opdracht.setObject(2, persoon.id());
        opdracht.setString(3, rol.rol().name());
        opdracht.setString(4, rol.gebied());
        opdracht.setObject(5, rol.geldigVan());
        opdracht.setObject(6, rol.geldigTot());
        opdracht.addBatch();
      }
      opdracht.executeBatch();
    }
  }

  private List<Persoon> lees(String waar, Object... waarden) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select id, gebruikersnaam, naam, functie from kern.persoon " + waar)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      List<Persoon> lijst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          lijst.add(
              new Persoon(
                  rs.getObject(1, UUID.class), rs.getString(2), rs.getString(3), rs.getString(4)));
        }
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
