package nl.wijkwerk.web.aanmelden;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;

/**
 * Who is signed on, for all modules together: the browser holds a random key, the database its
 * hash. Signing off, or half an hour without use, ends it everywhere at once.
 */
@ApplicationScoped
public class Aanmeldingen {
  private static final SecureRandom TOEVAL = new SecureRandom();

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @PersistenceContext private EntityManager em;
  @Inject private Aanmeldinstelling instelling;
  @Inject private Clock klok;
  @Inject private Spoor spoor;

  /** Signs somebody on and gives the key for the browser. */
  @Transactional
  public String begin(Persoon persoon) {
    byte[] bytes = new byte[32];
    TOEVAL.nextBytes(bytes);
    String sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement oud =
            verbinding.prepareStatement("delete from kern.aanmelding where verloopt < ?");
        PreparedStatement nieuw =
            verbinding.prepareStatement(
                "insert into kern.aanmelding (sleutel_hash, persoon_id, begonnen, gezien, verloopt)"
                    + " values (?,?,?,?,?)")) {
      oud.setObject(1, nu);
      oud.executeUpdate();
      nieuw.setBytes(1, hash(sleutel));
      nieuw.setObject(2, persoon.id());
      nieuw.setObject(3, nu);
      nieuw.setObject(4, nu);
      nieuw.setObject(5, nu.plus(instelling.langst()));
      nieuw.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
    spoor.leg(
        "aanmelding.begonnen",
        new Onderwerp("persoon", persoon.id().toString()),
        null,
        "Aangemeld als " + persoon.naam());
    return sleutel;
  }

  /** Signs off: the key holds nowhere any more. */
  @Transactional
  public void eindig(String sleutel) {
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "delete from kern.aanmelding where sleutel_hash = ? returning persoon_id")) {
      opdracht.setBytes(1, hash(sleutel));
      try (ResultSet rs = opdracht.executeQuery()) {
        if (rs.next()) {
          spoor.leg(
              "aanmelding.beeindigd", new Onderwerp("persoon", rs.getString(1)), null, "Afgemeld");
        }
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Who holds this key, when it is still valid. Being seen keeps it valid, and is written at most
   * once a minute.
   */
  public Optional<UUID> herken(String sleutel) {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    byte[] hash = hash(sleutel);
    try (Connection verbinding = bron.getConnection();
        PreparedStatement lees =
            verbinding.prepareStatement(
                "select persoon_id, gezien from kern.aanmelding where sleutel_hash = ? and verloopt >"
                    + " ? and gezien > ?")) {
      lees.setBytes(1, hash);
      lees.setObject(2, nu);
      lees.setObject(3, nu.minus(instelling.stil()));
      try (ResultSet rs = lees.executeQuery()) {
        if (!rs.next()) {
          return Optional.empty();
        }
        UUID persoon = rs.getObject(1, UUID.class);
        if (rs.getObject(2, OffsetDateTime.class).isBefore(nu.minusMinutes(1))) {
          try (PreparedStatement zie =
              verbinding.prepareStatement(
                  "update kern.aanmelding set gezien = ? where sleutel_hash = ?")) {
            zie.setObject(1, nu);
            zie.setBytes(2, hash);
            zie.executeUpdate();
          }
        }
        return Optional.of(persoon);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static byte[] hash(String sleutel) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(sleutel.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
