package nl.wijkwerk.kern.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.toegang.Identiteit;

/** Files of dossiers. Who may add or read is decided by the use case of the module that asks. */
@ApplicationScoped
public class Documenten {
  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @PersistenceContext private EntityManager em;
  @Inject private Clock klok;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;

  /** Checks the file, keeps it and records that in the trail of the subject. */
  public UUID voegToe(Onderwerp onderwerp, String gebied, String bestand, byte[] inhoud) {
    // A name that reads the other way round hides what kind of file it is.
    String naam = Invoertekst.zichtbaar(bestand);
    String soort = Documenteisen.toets(naam, inhoud);
    UUID id = UUID.randomUUID();
    try (PreparedStatement opdracht =
        Transactie.verbinding(em)
            .prepareStatement(
                "insert into kern.document (id, onderwerp, gebied_code, naam, soort, grootte, sha256,"
                    + " inhoud, toegevoegd, door) values (?,?,?,?,?,?,?,?,?,?)")) {
      opdracht.setObject(1, id);
      opdracht.setString(2, onderwerp.toString());
      opdracht.setString(3, gebied);
      opdracht.setString(4, naam);
      opdracht.setString(5, soort);
      opdracht.setLong(6, inhoud.length);
      opdracht.setBytes(7, MessageDigest.getInstance("SHA-256").digest(inhoud));
      opdracht.setBytes(8, inhoud);
      opdracht.setObject(9, OffsetDateTime.now(klok));
      opdracht.setString(10, identiteit.naam());
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    spoor.leg("document.toegevoegd", onderwerp, gebied, "Document toegevoegd: " + naam);
    return id;
  }

  /** Files of a subject, newest first. */
  public List<Document> van(Onderwerp onderwerp) {
    return lees("onderwerp = ? order by toegevoegd desc", onderwerp.toString());
  }

  public Optional<Document> find(UUID id) {
    return lees("id = ?", id).stream().findFirst();
  }

  /** Content of a file. */
  public byte[] inhoud(UUID id) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement("select inhoud from kern.document where id = ?")) {
      opdracht.setObject(1, id);
      try (ResultSet rs = opdracht.executeQuery()) {
        return rs.next() ? rs.getBytes(1) : new byte[0];
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private List<Document> lees(String waar, Object waarde) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select id, onderwerp, gebied_code, naam, soort, grootte, toegevoegd, door from"
                    + " kern.document where "
                    + waar)) {
      opdracht.setObject(1, waarde);
      List<Document> lijst = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          lijst.add(
              new Document(
                  rs.getObject(1, UUID.class),
                  rs.getString(2),
                  rs.getString(3),
                  rs.getString(4),
                  rs.getString(5),
                  rs.getLong(6),
                  rs.getObject(7, OffsetDateTime.class),
                  rs.getString(8)));
        }
      }
      return lijst;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
