package nl.wijkwerk.kern.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toekenning;

/** Takes over from the identity provider who somebody is, and the roles of the groups. */
@ApplicationScoped
public class Aangemelden {
  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  @PersistenceContext private EntityManager em;
  private Spoor spoor;
  private Identiteit identiteit;

  protected Aangemelden() {}

  @Inject
  public Aangemelden(Spoor spoor, Identiteit identiteit) {
    this.spoor = spoor;
    this.identiteit = identiteit;
  }

  /**
   * Finds the person that the proof is about, or adds the person, and brings the roles in line with
   * the groups. A proof from before the last one gives nothing and takes nothing.
   *
   * @param adres network address that the request came from, for the trail
   * @return the person; empty when Wijkwerk closed the person off
   */
  @Transactional
  public Optional<Persoon> meld(Aanmeldgegevens wie, String adres) {
    return meld(Transactie.verbinding(em), wie, adres);
  }

  @Bedrijfsregel({"KRN-11", "KRN-12"})
  Optional<Persoon> meld(Connection verbinding, Aanmeldgegevens wie, String adres) {
    try {
      vergrendel(verbinding, wie);
      Optional<Bekend> bekend = find(verbinding, wie);
      if (bekend.isPresent() && !bekend.get().actief()) {
        return Optional.empty();
      }
      UUID id = bekend.map(Bekend::id).orElseGet(UUID::randomUUID);
      identiteit.meldAan(id, wie.gebruikersnaam(), wie.naam(), List.of(), adres);
      boolean nieuwer =
          bekend.map(Bekend::groepenVan).map(van -> wie.van().isAfter(van)).orElse(true);
      if (bekend.isEmpty() || !bekend.get().gebruikersnaam().equals(wie.gebruikersnaam())) {
        maakNaamVrij(verbinding, wie.gebruikersnaam(), id);
      }
      schrijf(verbinding, id, wie, bekend.isEmpty(), nieuwer);
      if (nieuwer) {
        volgGroepen(verbinding, id, wie);
      }
      return Optional.of(new Persoon(id, wie.gebruikersnaam(), wie.naam(), null));
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private record Bekend(
      UUID id, String gebruikersnaam, boolean actief, OffsetDateTime groepenVan) {}

  // Two tabs that sign the same new person on add one person.
  private static void vergrendel(Connection verbinding, Aanmeldgegevens wie) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      opdracht.setString(1, "aanmelden " + wie.uitgever() + " " + wie.onderwerp());
      opdracht.execute();
    }
  }

  private static Optional<Bekend> find(Connection verbinding, Aanmeldgegevens wie)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select id, gebruikersnaam, actief, groepen_van from kern.persoon where uitgever = ? and"
                + " onderwerp = ?")) {
      opdracht.setString(1, wie.uitgever());
      opdracht.setString(2, wie.onderwerp());
      try (ResultSet rs = opdracht.executeQuery()) {
        return rs.next()
            ? Optional.of(
                new Bekend(
                    rs.getObject(1, UUID.class),
                    rs.getString(2),
                    rs.getBoolean(3),
                    rs.getObject(4, OffsetDateTime.class)))
            : Optional.empty();
      }
    }
  }

  /**
   * A user name belongs to one person at a time. Whoever had it before, a user of the demonstration
   * among them, keeps what was done under it and can no longer sign on with it; nothing of that
   * person goes to the new one.
   */
  @Bedrijfsregel("KRN-12")
  private void maakNaamVrij(Connection verbinding, String gebruikersnaam, UUID nieuw)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "update kern.persoon set gebruikersnaam = gebruikersnaam || '~' || left(id::text, 8),"
                + " actief = false where gebruikersnaam = ? and id <> ? returning id")) {
      opdracht.setString(1, gebruikersnaam);
      opdracht.setObject(2, nieuw);
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          spoor.leg(
              "persoon.afgesloten",
              new Onderwerp("persoon", rs.getString(1)),
              null,
              "De gebruikersnaam " + gebruikersnaam + " is nu van iemand anders");
        }
      }
    }
  }

  private static void schrijf(
      Connection verbinding, UUID id, Aanmeldgegevens wie, boolean nieuw, boolean nieuwer)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            nieuw
                ? "insert into kern.persoon (gebruikersnaam, naam, groepen_van, uitgever, onderwerp,"
                    + " id) values (?,?,?,?,?,?)"
                : "update kern.persoon set gebruikersnaam = ?, naam = ?, groepen_van ="
                    + " coalesce(?, groepen_van), versie = versie + 1 where uitgever = ? and"
                    + " onderwerp = ? and id = ?")) {
      opdracht.setString(1, wie.gebruikersnaam());
      opdracht.setString(2, wie.naam());
      opdracht.setObject(3, nieuwer ? wie.van() : null);
      opdracht.setString(4, wie.uitgever());
      opdracht.setString(5, wie.onderwerp());
      opdracht.setObject(6, id);
      opdracht.executeUpdate();
    }
  }

  private void volgGroepen(Connection verbinding, UUID id, Aanmeldgegevens wie)
      throws SQLException {
    Map<Toekenning, UUID> huidig = uitGroepen(verbinding, id);
    LocalDate dag = wie.van().atZoneSameInstant(HIER).toLocalDate();
    try (PreparedStatement geef =
            verbinding.prepareStatement(
                "insert into kern.roltoekenning (id, persoon_id, rol, gebied_code, geldig_van,"
                    + " herkomst) values (?,?,?,?,?,'GROEP')");
        PreparedStatement neem =
            verbinding.prepareStatement(
                "update kern.roltoekenning set ingetrokken = ?, geldig_tot = greatest(geldig_van, ?)"
                    + " where id = ?")) {
      for (Map.Entry<Toekenning, UUID> rol : huidig.entrySet()) {
        if (!wie.rollen().contains(rol.getKey())) {
          neem.setObject(1, wie.van());
          neem.setObject(2, dag);
          neem.setObject(3, rol.getValue());
          neem.executeUpdate();
          legRol("rol.ingetrokken", id, rol.getKey(), "Geen groep geeft nog de rol ");
        }
      }
      for (Toekenning rol : wie.rollen()) {
        if (!huidig.containsKey(rol)) {
          geef.setObject(1, UUID.randomUUID());
          geef.setObject(2, id);
          geef.setString(3, rol.rol().name());
          geef.setString(4, rol.gebied());
          geef.setObject(5, dag);
          geef.executeUpdate();
          legRol("rol.gegeven", id, rol, "Een groep geeft de rol ");
        }
      }
    }
  }

  private static Map<Toekenning, UUID> uitGroepen(Connection verbinding, UUID id)
      throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select rol, gebied_code, id from kern.roltoekenning where persoon_id = ? and herkomst ="
                + " 'GROEP' and ingetrokken is null")) {
      opdracht.setObject(1, id);
      Map<Toekenning, UUID> rollen = new HashMap<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          rollen.put(
              new Toekenning(Rol.valueOf(rs.getString(1)), rs.getString(2)),
              rs.getObject(3, UUID.class));
        }
      }
      return rollen;
    }
  }

  private void legRol(String actie, UUID id, Toekenning rol, String begin) {
    spoor.leg(
        actie,
        new Onderwerp("persoon", id.toString()),
        rol.gebied(),
        begin
            + rol.rol().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + (rol.gebied() == null ? "" : " in " + rol.gebied()));
  }
}
