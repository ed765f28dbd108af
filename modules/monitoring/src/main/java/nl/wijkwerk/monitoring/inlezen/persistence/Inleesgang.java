package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedenregister;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Voortgang;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;

/**
 * Stores one delivery over one connection, in the transaction of the caller: counts first, then
 * copies, then says which delivery counts. What fails half-way leaves nothing.
 */
public final class Inleesgang {

  private static final int MELD_PER_RIJEN = 500;

  private final Connection verbinding;
  private final int inleveringId;
  private final Gebiedenregister register;
  private final Voortgang voortgang;
  private final Clock klok;

  public Inleesgang(
      Connection verbinding,
      int inleveringId,
      Gebiedenregister register,
      Voortgang voortgang,
      Clock klok) {
    this.verbinding = verbinding;
    this.inleveringId = inleveringId;
    this.register = register;
    this.voortgang = voortgang;
    this.klok = klok;
  }

  @Bedrijfsregel("MON-10")
  public Telling voerUit(Cijferbron bestand) throws SQLException {
    List<Gebiedsregel> gebieden = new ArrayList<>();
    Telling telling = tel(bestand, gebieden);
    telling.vereisBruikbaar();
    boolean deel = metOpzetEenDeel();
    if (!deel && bestand.isGebiedenbron()) {
      telling.vereisVolledig(eerderIngelezen(), bestand.jaar());
      telling.vereisHeel();
    }

    voortgang.meld(Fase.OPSLAAN, 0, telling.rijen());
    try (WaarnemingenCopy copy =
        new WaarnemingenCopy(verbinding, inleveringId, telling, voortgang)) {
      bestand.lees(copy);
      copy.maakAf();
    }
    voortgang.meld(Fase.AFRONDEN, telling.rijen(), telling.rijen());
    if (bestand.isGebiedenbron()) {
      register.neemOver(inleveringId, bestand.jaar(), deel, gebieden);
    }
    bewaarKolommen(telling);
    bewaarOntbrekend(telling);
    Weigeringenboek.bewaar(verbinding, inleveringId, telling.weigeringen());
    bewaarTwijfels(telling);
    bewaarVreemd(bestand.vreemd());
    maakGereed(telling);
    Gelding.bepaal(verbinding, bestand.jaar());
    return telling;
  }

  private Telling tel(Cijferbron bestand, List<Gebiedsregel> gebieden) {
    Telling telling = new Telling(bestand.kolommen(), bestand.inwonerkolom());
    bestand.lees(
        new Cijferbestand.Afnemer() {
          @Override
          public void rij(Gebiedsregel gebied) {
            gebieden.add(gebied);
            telling.rij(gebied.gebied());
            meld();
          }

          @Override
          public void cel(int kolom, Cel cel) {
            telling.cel(kolom, cel);
          }

          @Override
          public void weigerRij(Weigering weigering) {
            telling.weigerRij(weigering);
            meld();
          }

          @Override
          public void weigerCel(Weigering weigering) {
            telling.weigerCel(weigering);
          }

          @Override
          public void twijfel(Twijfel twijfel) {
            telling.twijfel(twijfel);
          }

          private void meld() {
            if (telling.rijen() % MELD_PER_RIJEN == 0) {
              voortgang.meld(Fase.CONTROLEREN, telling.rijen(), 0);
            }
          }
        });
    return telling;
  }

  /** As many areas as a delivery of the same year and source had that counts. */
  private int eerderIngelezen() throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "select coalesce(max(i.rijen - i.rijen_geweigerd), 0) from monitoring.inlevering i,"
                + " monitoring.inlevering nu where nu.id = ? and i.status = 'GEREED' and i.jaar ="
                + " nu.jaar and i.bron = nu.bron")) {
      ps.setInt(1, inleveringId);
      try (ResultSet rs = ps.executeQuery()) {
        rs.next();
        return rs.getInt(1);
      }
    }
  }

  private boolean metOpzetEenDeel() throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement("select deel from monitoring.inlevering where id = ?")) {
      ps.setInt(1, inleveringId);
      try (ResultSet rs = ps.executeQuery()) {
        return rs.next() && rs.getBoolean(1);
      }
    }
  }

  /** How many areas nothing was known of, and the first of them. */
  @Bedrijfsregel("MON-173")
  private void bewaarVreemd(List<String> vreemd) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "update monitoring.inlevering set gebieden_vreemd = ?, vreemd_eerste = ? where id = ?")) {
      ps.setInt(1, vreemd.size());
      ps.setArray(
          2,
          verbinding.createArrayOf(
              "text", vreemd.stream().limit(Inleesverslag.EERSTE_VREEMD).toArray()));
      ps.setInt(3, inleveringId);
      ps.executeUpdate();
    }
  }

  private void bewaarKolommen(Telling telling) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.inlevering_kolom (inlevering_id, volgnummer, sleutel, titel,"
                + " eenheid, herkenning, indicator_id, waarden, ontbrekend)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < telling.kolommen().size(); i++) {
        Kolom kolom = telling.kolommen().get(i);
        ps.setInt(1, inleveringId);
        ps.setInt(2, i + 1);
        ps.setString(3, kolom.kop().kop());
        ps.setString(4, kolom.kop().titel());
        ps.setString(5, kolom.kop().eenheid());
        ps.setString(6, kolom.uitkomst().name());
        ps.setObject(7, kolom.indicatorId(), Types.INTEGER);
        ps.setInt(8, telling.waardenIn(i));
        ps.setInt(9, telling.ontbrekendIn(i));
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  private void bewaarOntbrekend(Telling telling) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.inlevering_ontbrekend (inlevering_id, reden, aantal)"
                + " values (?, ?, ?)")) {
      for (Map.Entry<Ontbreekt, Integer> reden : telling.ontbrekend().entrySet()) {
        ps.setInt(1, inleveringId);
        ps.setString(2, reden.getKey().name());
        ps.setInt(3, reden.getValue());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  private void bewaarTwijfels(Telling telling) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.inlevering_twijfel (inlevering_id, volgnummer, regel, cel,"
                + " kolom, waarde, reden, geheel, geheel_waarde) values (?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)")) {
      int volgnummer = 0;
      for (Twijfel twijfel : telling.twijfels()) {
        ps.setInt(1, inleveringId);
        ps.setInt(2, ++volgnummer);
        ps.setLong(3, twijfel.regel());
        ps.setString(4, twijfel.cel());
        ps.setString(5, twijfel.kolom());
        ps.setString(6, twijfel.waarde());
        ps.setString(7, twijfel.reden().name());
        ps.setString(8, twijfel.geheel());
        ps.setBigDecimal(9, twijfel.geheelWaarde());
        ps.addBatch();
      }
      ps.executeBatch();
    }
    try (PreparedStatement ps =
        verbinding.prepareStatement("update monitoring.inlevering set twijfels = ? where id = ?")) {
      ps.setInt(1, telling.aantalTwijfels());
      ps.setInt(2, inleveringId);
      ps.executeUpdate();
    }
  }

  private void maakGereed(Telling telling) throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "update monitoring.inlevering set status = ?, fase = ?, gelezen = ?, totaal = ?,"
                + " rijen = ?, rijen_geweigerd = ?, cellen_geweigerd = ?, waarden = ?,"
                + " ontbrekend = ?, land = ?, gemeenten = ?, wijken = ?, buurten = ?, klaar_op = ?"
                + " where id = ? and (status = ? or hoofd_id is not null)")) {
      ps.setString(1, Status.GEREED.name());
      ps.setString(2, Fase.KLAAR.name());
      ps.setInt(3, telling.rijen());
      ps.setInt(4, telling.rijen());
      ps.setInt(5, telling.rijen());
      ps.setInt(6, telling.rijenGeweigerd());
      ps.setInt(7, telling.cellenGeweigerd());
      ps.setInt(8, telling.waarden());
      ps.setInt(9, telling.totaalOntbrekend());
      ps.setInt(10, telling.gebieden(Niveau.LAND));
      ps.setInt(11, telling.gebieden(Niveau.GEMEENTE));
      ps.setInt(12, telling.gebieden(Niveau.WIJK));
      ps.setInt(13, telling.gebieden(Niveau.BUURT));
      ps.setTimestamp(14, Timestamp.from(klok.instant()));
      ps.setInt(15, inleveringId);
      ps.setString(16, Status.BEZIG.name());
      if (ps.executeUpdate() != 1) {
        throw new Voortgang.Geannuleerd();
      }
    }
  }
}
