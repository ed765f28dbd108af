package nl.wijkwerk.web.oidc;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Sign-ons that were begun here and are still at the provider, and proofs that were used up. In the
 * database, so that another node, or a server that was restarted meanwhile, can finish them.
 */
@ApplicationScoped
public class Aanmeldpogingen {
  private static final Duration GELDIG = Duration.ofMinutes(10);

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Inject private Clock klok;

  protected Aanmeldpogingen() {}

  public Aanmeldpogingen(DataSource bron, Clock klok) {
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param nonce what the provider has to repeat in its proof
   * @param verifier what only who began can tell the provider (PKCE)
   * @param naar where to go afterwards, a path on this site
   */
  public record Poging(String nonce, String verifier, String naar) {}

  /** Keeps a sign-on that this browser begins. */
  public void begin(String state, String browser, Poging poging) {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    try (Connection verbinding = bron.getConnection();
        PreparedStatement oud =
            verbinding.prepareStatement("delete from kern.aanmeldpoging where verloopt < ?");
        PreparedStatement nieuw =
            verbinding.prepareStatement(
                "insert into kern.aanmeldpoging (state_hash, browser_hash, nonce, verifier, naar,"
                    + " verloopt) values (?,?,?,?,?,?)")) {
      oud.setObject(1, nu);
      oud.executeUpdate();
      nieuw.setBytes(1, hash(state));
      nieuw.setBytes(2, hash(browser));
      nieuw.setString(3, poging.nonce());
      nieuw.setString(4, poging.verifier());
      nieuw.setString(5, poging.naar());
      nieuw.setObject(6, nu.plus(GELDIG));
      nieuw.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Takes a sign-on that this browser began; a second time it is gone. */
  @Bedrijfsregel("KRN-13")
  public Optional<Poging> neem(String state, String browser) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "delete from kern.aanmeldpoging where state_hash = ? and browser_hash = ? and"
                    + " verloopt > ? returning nonce, verifier, naar")) {
      opdracht.setBytes(1, hash(state));
      opdracht.setBytes(2, hash(browser));
      opdracht.setObject(3, OffsetDateTime.now(klok));
      try (ResultSet rs = opdracht.executeQuery()) {
        return rs.next()
            ? Optional.of(new Poging(rs.getString(1), rs.getString(2), rs.getString(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Uses a proof up.
   *
   * @param kenmerk the proof's own name
   * @param tot when it would have run out by itself
   * @return whether it was not used before
   */
  @Bedrijfsregel("KRN-13")
  public boolean gebruikEenmaal(String kenmerk, Instant tot) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "with oud as (delete from kern.gebruikt_bewijs where verloopt < ?)"
                    + " insert into kern.gebruikt_bewijs (kenmerk_hash, verloopt) values (?,?)"
                    + " on conflict do nothing")) {
      opdracht.setObject(1, OffsetDateTime.now(klok));
      opdracht.setBytes(2, hash(kenmerk));
      opdracht.setObject(3, tot.atOffset(ZoneOffset.UTC));
      return opdracht.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static byte[] hash(String tekst) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
