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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
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
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @PersistenceContext private EntityManager em;
  @Inject private Aanmeldinstelling instelling;
  @Inject private Clock klok;
  @Inject private Spoor spoor;

  protected Aanmeldingen() {}

  Aanmeldingen(
      DataSource bron, EntityManager em, Aanmeldinstelling instelling, Clock klok, Spoor spoor) {
    this.bron = bron;
    this.em = em;
    this.instelling = instelling;
    this.klok = klok;
    this.spoor = spoor;
  }

  /**
   * Where a sign-on came from.
   *
   * @param sessie the provider's name for its own session, or null
   * @param bewijs what the provider gave, for signing off there
   */
  public record Herkomst(String uitgever, String sessie, String bewijs) {}

  /**
   * Signs somebody on and gives the key for the browser.
   *
   * @param herkomst null without an identity provider
   */
  @Transactional
  public String begin(Persoon persoon, Herkomst herkomst) {
    String sleutel = Aanmeldkoekje.nieuweSleutel();
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement oud =
            verbinding.prepareStatement("delete from kern.aanmelding where verloopt < ?");
        PreparedStatement nieuw =
            verbinding.prepareStatement(
                "insert into kern.aanmelding (sleutel_hash, persoon_id, begonnen, gezien, verloopt,"
                    + " uitgever, sessie, bewijs) values (?,?,?,?,?,?,?,?)")) {
      oud.setObject(1, nu);
      oud.executeUpdate();
      nieuw.setBytes(1, hash(sleutel));
      nieuw.setObject(2, persoon.id());
      nieuw.setObject(3, nu);
      nieuw.setObject(4, nu);
      nieuw.setObject(5, nu.plus(instelling.langst()));
      nieuw.setString(6, herkomst == null ? null : herkomst.uitgever());
      nieuw.setString(7, herkomst == null ? null : herkomst.sessie());
      nieuw.setString(8, herkomst == null ? null : herkomst.bewijs());
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

  /**
   * Signs off: the key holds nowhere any more.
   *
   * @return what the provider gave at sign-on, when it was one that signed on
   */
  @Transactional
  public Optional<String> eindig(String sleutel) {
    return beeindig("Afgemeld", "sleutel_hash = ?", (Object) hash(sleutel));
  }

  /** Signs off whoever signed on in this session of the provider. */
  @Transactional
  public void eindigSessie(String uitgever, String sessie) {
    beeindig("Afgemeld bij de aanmelddienst", "uitgever = ? and sessie = ?", uitgever, sessie);
  }

  /** Signs off everywhere whom the provider knows by this key. */
  @Transactional
  public void eindigVan(String uitgever, String onderwerp) {
    beeindig(
        "Afgemeld bij de aanmelddienst",
        "persoon_id = (select id from kern.persoon where uitgever = ? and onderwerp = ?)",
        uitgever,
        onderwerp);
  }

  private Optional<String> beeindig(String zin, String welke, Object... waarden) {
    Optional<String> bewijs = Optional.empty();
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "delete from kern.aanmelding where " + welke + " returning persoon_id, bewijs")) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          spoor.leg("aanmelding.beeindigd", new Onderwerp("persoon", rs.getString(1)), null, zin);
          bewijs = Optional.ofNullable(rs.getString(2));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
    return bewijs;
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
