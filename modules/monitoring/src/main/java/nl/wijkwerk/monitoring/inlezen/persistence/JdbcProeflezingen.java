package nl.wijkwerk.monitoring.inlezen.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Proeflezing;

/**
 * Files that wait for a decision, in the database: any server of the municipality can go on with
 * them. They are kept in pieces, so that no file is in memory as a whole.
 */
@ApplicationScoped
public class JdbcProeflezingen {

  private static final int BLOK = 1 << 20;

  private static final String VRAAG =
      "select id, versie, bestandsnaam, jaar, momentopname, deel, keuzes, inlevering_id, door, op"
          + " from monitoring.proeflezing where id = ?";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcProeflezingen() {}

  public JdbcProeflezingen(DataSource bron) {
    this.bron = bron;
  }

  /** Keeps the files, in the transaction of the connection. */
  public void voegToe(Connection c, Proeflezing nieuw, List<? extends Aanlevering.Bron> bestanden)
      throws IOException {
    try (PreparedStatement ps =
        c.prepareStatement(
            "insert into monitoring.proeflezing (id, versie, bestandsnaam, jaar, momentopname, deel,"
                + " door, op) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      ps.setObject(1, nieuw.id());
      ps.setLong(2, nieuw.versie());
      ps.setString(3, nieuw.bestandsnaam());
      ps.setObject(4, nieuw.jaar(), Types.INTEGER);
      ps.setObject(5, nieuw.momentopname(), Types.DATE);
      ps.setBoolean(6, nieuw.deel());
      ps.setString(7, nieuw.door());
      ps.setTimestamp(8, Timestamp.from(nieuw.op()));
      ps.executeUpdate();
      for (int i = 0; i < bestanden.size(); i++) {
        try (InputStream in = bestanden.get(i).open()) {
          bewaar(c, nieuw.id(), i, bestanden.get(i).naam(), in);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static void bewaar(Connection c, UUID id, int bestand, String naam, InputStream in)
      throws IOException, SQLException {
    try (PreparedStatement ps =
        c.prepareStatement(
            "insert into monitoring.proeflezing_blok (proeflezing_id, bestand, volgnummer, naam,"
                + " inhoud) values (?, ?, ?, ?, ?)")) {
      int volgnummer = 0;
      for (byte[] blok = in.readNBytes(BLOK); blok.length > 0; blok = in.readNBytes(BLOK)) {
        ps.setObject(1, id);
        ps.setInt(2, bestand);
        ps.setInt(3, volgnummer++);
        ps.setString(4, naam);
        ps.setBytes(5, blok);
        ps.executeUpdate();
      }
    }
  }

  public Optional<Proeflezing> find(UUID id) {
    try (Connection c = bron.getConnection()) {
      return lees(c, VRAAG, id);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The same, which nobody else changes until the transaction of the connection ends. */
  public Optional<Proeflezing> vergrendel(Connection c, UUID id) {
    try {
      return lees(c, VRAAG + " for update", id);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Optional<Proeflezing> lees(Connection c, String sql, UUID id) throws SQLException {
    try (PreparedStatement ps = c.prepareStatement(sql)) {
      ps.setObject(1, id);
      try (ResultSet rs = ps.executeQuery()) {
        return rs.next()
            ? Optional.of(
                new Proeflezing(
                    rs.getObject(1, UUID.class),
                    rs.getLong(2),
                    rs.getString(3),
                    rs.getObject(4, Integer.class),
                    rs.getObject(5, LocalDate.class),
                    rs.getBoolean(6),
                    Toewijzingtekst.lees(rs.getString(7)),
                    rs.getObject(8, Integer.class),
                    rs.getString(9),
                    rs.getTimestamp(10).toInstant()))
            : Optional.empty();
      }
    }
  }

  /** Its files, read piece by piece. */
  public List<Aanlevering.Bron> bestanden(UUID id) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "select bestand, min(naam), count(*) from monitoring.proeflezing_blok where"
                    + " proeflezing_id = ? group by bestand order by bestand")) {
      ps.setObject(1, id);
      try (ResultSet rs = ps.executeQuery()) {
        List<Aanlevering.Bron> bestanden = new ArrayList<>();
        while (rs.next()) {
          bestanden.add(new Bestand(bron, id, rs.getInt(1), rs.getString(2), rs.getInt(3)));
        }
        return bestanden;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private record Bestand(DataSource bron, UUID id, int bestand, String naam, int blokken)
      implements Aanlevering.Bron {

    @Override
    public InputStream open() {
      return new SequenceInputStream(
          new Enumeration<>() {
            private int volgende;

            @Override
            public boolean hasMoreElements() {
              return volgende < blokken;
            }

            @Override
            public InputStream nextElement() {
              if (!hasMoreElements()) {
                throw new NoSuchElementException();
              }
              return new ByteArrayInputStream(blok(volgende++));
            }
          });
    }

    private byte[] blok(int volgnummer) {
      try (Connection c = bron.getConnection();
          PreparedStatement ps =
              c.prepareStatement(
                  "select inhoud from monitoring.proeflezing_blok where proeflezing_id = ? and"
                      + " bestand = ? and volgnummer = ?")) {
        ps.setObject(1, id);
        ps.setInt(2, bestand);
        ps.setInt(3, volgnummer);
        try (ResultSet rs = ps.executeQuery()) {
          return rs.next() ? rs.getBytes(1) : new byte[0];
        }
      } catch (SQLException e) {
        throw new DatabaseOnbereikbaar(e);
      }
    }
  }

  /** Keeps what was chosen, in the transaction of the connection. */
  public void bewaar(Connection c, Proeflezing p) {
    try (PreparedStatement ps =
        c.prepareStatement(
            "update monitoring.proeflezing set versie = versie + 1, jaar = ?, momentopname = ?, deel"
                + " = ?, keuzes = ?::jsonb where id = ?")) {
      ps.setObject(1, p.jaar(), Types.INTEGER);
      ps.setObject(2, p.momentopname(), Types.DATE);
      ps.setBoolean(3, p.deel());
      ps.setString(4, p.keuzes() == null ? null : Toewijzingtekst.schrijf(p.keuzes()));
      ps.setObject(5, p.id());
      ps.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Says which delivery it became, and lets its files go. */
  public void rondAf(Connection c, UUID id, int inlevering) {
    try (PreparedStatement ps =
            c.prepareStatement(
                "update monitoring.proeflezing set versie = versie + 1, inlevering_id = ? where id ="
                    + " ?");
        PreparedStatement weg =
            c.prepareStatement(
                "delete from monitoring.proeflezing_blok where proeflezing_id = ?")) {
      ps.setInt(1, inlevering);
      ps.setObject(2, id);
      ps.executeUpdate();
      weg.setObject(1, id);
      weg.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** False when it was gone already. */
  public boolean verwijder(Connection c, UUID id) {
    try (PreparedStatement ps =
        c.prepareStatement(
            "delete from monitoring.proeflezing where id = ? and inlevering_id is null")) {
      ps.setObject(1, id);
      return ps.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Those that came in before, with their files; also of what was read in long ago. */
  public int ruimOp(Connection c, Instant voor) {
    try (PreparedStatement ps =
        c.prepareStatement("delete from monitoring.proeflezing where op < ?")) {
      ps.setTimestamp(1, Timestamp.from(voor));
      return ps.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
