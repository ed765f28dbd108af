package nl.wijkwerk.kern.spoor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.wijkwerk.kern.gebeurtenis.Logboekstand;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Identiteit;

/**
 * Adds lines to the trail, in the transaction of the change that they tell of: both are there, or
 * neither. Lines are never changed or removed; the database refuses it, and the hash chain shows
 * it.
 */
@RequestScoped
public class Spoor {
  @PersistenceContext private EntityManager em;
  private Identiteit identiteit;
  private Clock klok;
  private ModuleBeschrijving module;
  private long aantal;

  protected Spoor() {}

  @Inject
  public Spoor(Identiteit identiteit, Clock klok, ModuleBeschrijving module) {
    this.identiteit = identiteit;
    this.klok = klok;
    this.module = module;
  }

  /** How many lines this request has added; a change that added none is rolled back. */
  public long aantalInDitVerzoek() {
    return aantal;
  }

  /**
   * Records something that was done.
   *
   * @param actie stable name, "wijkplan.aangeboden"
   * @param gebied code of the area concerned, or null for the whole municipality
   * @param omschrijving what happened, as the reader of the trail will see it
   */
  public void leg(String actie, Onderwerp onderwerp, String gebied, String omschrijving) {
    try {
      schrijf(Transactie.verbinding(em), actie, true, onderwerp, gebied, omschrijving);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Records something that was refused, on a connection of its own: the change itself fails. */
  public void legWeigering(
      Connection verbinding, String actie, Onderwerp onderwerp, String gebied, String omschrijving)
      throws SQLException {
    schrijf(verbinding, actie, false, onderwerp, gebied, omschrijving);
  }

  @Bedrijfsregel("KRN-03")
  private void schrijf(
      Connection verbinding,
      String actie,
      boolean gelukt,
      Onderwerp onderwerp,
      String gebied,
      String omschrijving)
      throws SQLException {
    Logboekstand stand = Logboekstand.vergrendel(verbinding);
    Spoorregel regel =
        new Spoorregel(
            stand.spoor() + 1,
            OffsetDateTime.now(klok).truncatedTo(ChronoUnit.MICROS),
            identiteit.aangemeld() ? identiteit.gebruikersnaam() : "onbekend",
            identiteit.aangemeld() ? identiteit.naam() : "Niet aangemeld",
            module.naam(),
            actie,
            gelukt,
            onderwerp.toString(),
            gebied,
            omschrijving,
            identiteit.herkomst());
    byte[] hash = Keten.hash(stand.hash(), regel);
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "insert into kern.spoor (volgnummer, moment, gebruikersnaam, naam, module, actie,"
                + " resultaat, onderwerp, gebied_code, omschrijving, herkomst, vorige_hash, hash)"
                + " values (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      opdracht.setLong(1, regel.volgnummer());
      opdracht.setObject(2, regel.moment());
      opdracht.setString(3, regel.gebruikersnaam());
      opdracht.setString(4, regel.naam());
      opdracht.setString(5, regel.module());
      opdracht.setString(6, regel.actie());
      opdracht.setString(7, gelukt ? "GELUKT" : "GEWEIGERD");
      opdracht.setString(8, regel.onderwerp());
      opdracht.setString(9, regel.gebied());
      opdracht.setString(10, regel.omschrijving());
      opdracht.setString(11, regel.herkomst());
      opdracht.setBytes(12, stand.hash());
      opdracht.setBytes(13, hash);
      opdracht.executeUpdate();
    }
    Logboekstand.nieuwSpoor(verbinding, regel.volgnummer(), hash);
    aantal++;
  }
}
