package nl.wijkwerk.monitoring.kaart.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.persistence.Opdrachten;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensstatus;
import nl.wijkwerk.monitoring.kaart.domain.Grensvoorstel;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerk;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Stelsel;

/** Files with borders: their proposal, their progress and their report. */
@ApplicationScoped
public class JdbcGrensleveringen {
  /** First key of the advisory locks of borders; the second is the id of the file. */
  private static final int SLOT = 0x4752454e;

  private static final int STUK = 1 << 20;

  /** A proposal that nobody looked at again does not keep its file. */
  private static final Duration BEWAARTIJD = Duration.ofDays(1);

  /** A file that was never begun in this time has lost the server that it came in on. */
  private static final Duration LANGSTE_WACHT = Duration.ofMinutes(2);

  private static final String UNIEK_GESCHONDEN = "23505";

  private static final String LEES =
      "select l.*, (select array_agg(array[k.naam, k.niveau, k.codes::text, k.verschillend::text,"
          + " k.voorbeeld] order by k.volgnummer) from monitoring.grenskenmerk k where"
          + " k.levering_id = l.id) as kenmerken from monitoring.grenslevering l ";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  private Clock klok;

  protected JdbcGrensleveringen() {}

  @Inject
  public JdbcGrensleveringen(Clock klok) {
    this.klok = klok;
  }

  public JdbcGrensleveringen(DataSource bron, Clock klok) {
    this.bron = bron;
    this.klok = klok;
  }

  /** Keeps a proposal with its file, in the transaction of the given connection. */
  public int voegToe(
      Connection verbinding, Grensbestand bestand, Grensvoorstel voorstel, String door) {
    try {
      try (PreparedStatement oud =
          verbinding.prepareStatement(
              "delete from monitoring.grenslevering where status = 'VOORSTEL' and aangevraagd_op <"
                  + " ?")) {
        oud.setTimestamp(1, Timestamp.from(klok.instant().minus(BEWAARTIJD)));
        oud.executeUpdate();
      }
      int id = voegRegelToe(verbinding, bestand, voorstel, door);
      bewaarKenmerken(verbinding, id, voorstel);
      try (InputStream in = bestand.open();
          Stukkenschrijver stukken = new Stukkenschrijver(verbinding, id);
          OutputStream zip = new GZIPOutputStream(stukken, 1 << 16)) {
        in.transferTo(zip);
      }
      return id;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int voegRegelToe(
      Connection verbinding, Grensbestand bestand, Grensvoorstel voorstel, String door)
      throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.grenslevering (bestandsnaam, bytes, status, fase, vlakken,"
                + " stelsel, jaren, aangevraagd_door, aangevraagd_op, omschrijving) values (?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?) returning id")) {
      ps.setString(1, bestand.naam());
      ps.setLong(2, bestand.bytes());
      ps.setString(3, Grensstatus.VOORSTEL.name());
      ps.setString(4, Fase.WACHTEN.name());
      ps.setInt(5, voorstel.vlakken());
      ps.setString(6, voorstel.stelsel().name());
      ps.setArray(7, verbinding.createArrayOf("int4", voorstel.jaren().toArray()));
      ps.setString(8, door);
      ps.setTimestamp(9, Timestamp.from(klok.instant()));
      ps.setString(10, voorstel.omschrijving());
      try (ResultSet rs = ps.executeQuery()) {
        rs.next();
        return rs.getInt(1);
      }
    }
  }

  private static void bewaarKenmerken(Connection verbinding, int id, Grensvoorstel voorstel)
      throws SQLException {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "insert into monitoring.grenskenmerk (levering_id, volgnummer, naam, niveau, codes,"
                + " verschillend, voorbeeld) values (?, ?, ?, ?, ?, ?, ?)")) {
      int volgnummer = 0;
      for (Kenmerk kenmerk : voorstel.kenmerken()) {
        ps.setInt(1, id);
        ps.setInt(2, ++volgnummer);
        ps.setString(3, kenmerk.naam());
        ps.setString(4, kenmerk.niveau().name());
        ps.setInt(5, kenmerk.codes());
        ps.setInt(6, kenmerk.verschillend());
        ps.setString(7, kenmerk.voorbeeld());
        ps.addBatch();
      }
      ps.executeBatch();
    }
  }

  /** Puts what is written into rows of a megabyte. */
  private static final class Stukkenschrijver extends OutputStream {
    private final Connection verbinding;
    private final int id;
    private final ByteArrayOutputStream stuk = new ByteArrayOutputStream();
    private int volgnummer;

    private Stukkenschrijver(Connection verbinding, int id) {
      this.verbinding = verbinding;
      this.id = id;
    }

    @Override
    public void write(int een) throws IOException {
      write(new byte[] {(byte) een}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int van, int aantal) throws IOException {
      stuk.write(bytes, van, aantal);
      if (stuk.size() >= STUK) {
        leeg();
      }
    }

    private void leeg() throws IOException {
      try (PreparedStatement ps =
          verbinding.prepareStatement(
              "insert into monitoring.grensstuk (levering_id, volgnummer, inhoud) values (?, ?,"
                  + " ?)")) {
        ps.setInt(1, id);
        ps.setInt(2, ++volgnummer);
        ps.setBytes(3, stuk.toByteArray());
        ps.executeUpdate();
      } catch (SQLException e) {
        throw new IOException(e);
      }
      stuk.reset();
    }

    @Override
    public void close() throws IOException {
      if (stuk.size() > 0) {
        leeg();
      }
    }
  }

  /** The file of a proposal, row by row. */
  public InputStream open(Connection verbinding, int id) throws IOException {
    Enumeration<InputStream> stukken =
        new Enumeration<>() {
          private int volgnummer = 1;
          private byte[] klaar = stuk(verbinding, id, 1);

          @Override
          public boolean hasMoreElements() {
            return klaar != null;
          }

          @Override
          public InputStream nextElement() {
            if (klaar == null) {
              throw new NoSuchElementException();
            }
            InputStream stuk = new ByteArrayInputStream(klaar);
            klaar = stuk(verbinding, id, ++volgnummer);
            return stuk;
          }
        };
    return new GZIPInputStream(new SequenceInputStream(stukken), 1 << 16);
  }

  private static byte[] stuk(Connection verbinding, int id, int volgnummer) {
    try (PreparedStatement ps =
        verbinding.prepareStatement(
            "select inhoud from monitoring.grensstuk where levering_id = ? and volgnummer = ?")) {
      ps.setInt(1, id);
      ps.setInt(2, volgnummer);
      try (ResultSet rs = ps.executeQuery()) {
        return rs.next() ? rs.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Lets a proposal be read in; false when another file is under way, or this one was begun. */
  public boolean begin(int id, String kenmerk, int jaar) {
    return wijzig(
            "update monitoring.grenslevering set status = ?, fase = ?, kenmerk = ?, jaar = ?,"
                + " begonnen_op = ? where id = ? and status = ? and not exists (select 1 from monitoring.grenslevering a"
                + " where a.status = ?)",
            Grensstatus.BEZIG.name(),
            Fase.WACHTEN.name(),
            kenmerk,
            jaar,
            Timestamp.from(klok.instant()),
            id,
            Grensstatus.VOORSTEL.name(),
            Grensstatus.BEZIG.name())
        == 1;
  }

  /** Holds the lock of a file until the transaction of this connection ends. */
  public void houdVast(Connection verbinding, int id) {
    try (PreparedStatement ps = verbinding.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
      ps.setInt(1, SLOT);
      ps.setInt(2, id);
      ps.execute();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Marks files of which the server stopped: nobody holds their lock, or ever took it. */
  public void breekVerweesdeAf() {
    wijzig(
        "update monitoring.grenslevering set status = ?, klaar_op = ? where status = ? and (fase <>"
            + " ? or begonnen_op < ?) and pg_try_advisory_xact_lock(?, id)",
        Grensstatus.AFGEBROKEN.name(),
        Timestamp.from(klok.instant()),
        Grensstatus.BEZIG.name(),
        Fase.WACHTEN.name(),
        Timestamp.from(klok.instant().minus(LANGSTE_WACHT)),
        SLOT);
  }

  /** Writes the progress and says whether it may go on. */
  public boolean meldVoortgang(int id, Fase fase, int gelezen) {
    return wijzig(
            "update monitoring.grenslevering set fase = ?, gelezen = ? where id = ? and status = ?"
                + " and not annuleren",
            fase.name(),
            gelezen,
            id,
            Grensstatus.BEZIG.name())
        == 1;
  }

  public boolean vraagAnnuleren(int id) {
    return wijzig(
            "update monitoring.grenslevering set annuleren = true where id = ? and status = ?",
            id,
            Grensstatus.BEZIG.name())
        == 1;
  }

  /** Throws a proposal away; false when it is none any more. */
  public boolean verwijderVoorstel(int id) {
    return wijzig(
            "delete from monitoring.grenslevering where id = ? and status = ?",
            id,
            Grensstatus.VOORSTEL.name())
        == 1;
  }

  public void annuleer(int id) {
    sluitAf(id, Grensstatus.GEANNULEERD, null, List.of());
  }

  /** Closes one of which nothing is stored, with what in it could not be used, and how much. */
  @Bedrijfsregel("MON-101")
  public void mislukt(int id, OngeldigGrensbestand fout) {
    sluitAf(id, Grensstatus.MISLUKT, fout.fout().name(), fout.waarden());
    wijzig(
        "update monitoring.grenslevering set gelezen = ?, geweigerd = ?, overgeslagen = ? where id"
            + " = ?",
        fout.gelezen(),
        fout.geweigerd(),
        fout.overgeslagen(),
        id);
    try (Connection verbinding = bron.getConnection()) {
      Grensweigeringenboek.bewaar(verbinding, id, fout.weigeringen());
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private void sluitAf(int id, Grensstatus status, String fout, List<String> waarden) {
    wijzig(
        "update monitoring.grenslevering set status = ?, fout = ?, fout_waarden = ?, klaar_op = ?"
            + " where id = ? and status in (?, ?)",
        status.name(),
        fout,
        waarden.toArray(new String[0]),
        Timestamp.from(klok.instant()),
        id,
        Grensstatus.BEZIG.name(),
        Grensstatus.AFGEBROKEN.name());
    wijzig("delete from monitoring.grensstuk where levering_id = ?", id);
  }

  public Optional<Grenslevering> find(int id) {
    return vraag(LEES + "where l.id = ?", JdbcGrensleveringen::levering, id).stream().findFirst();
  }

  public List<Grenslevering> lijst(int vanaf, int hoogstens) {
    return vraag(
        LEES + "order by l.id desc offset ? limit ?",
        JdbcGrensleveringen::levering,
        vanaf,
        hoogstens);
  }

  public int aantal() {
    return vraag("select count(*) from monitoring.grenslevering", rs -> rs.getInt(1)).get(0);
  }

  public List<Grensweigering> weigeringen(int id) {
    return vraag(
        "select vlak, code, reden from monitoring.grensweigering where levering_id = ? order by"
            + " volgnummer",
        rs ->
            new Grensweigering(
                rs.getInt(1), rs.getString(2), Grensweigering.Reden.valueOf(rs.getString(3))),
        id);
  }

  private static Grenslevering levering(ResultSet rs) throws SQLException {
    String fout = rs.getString("fout");
    return new Grenslevering(
        rs.getInt("id"),
        rs.getString("bestandsnaam"),
        rs.getLong("bytes"),
        Grensstatus.valueOf(rs.getString("status")),
        Fase.valueOf(rs.getString("fase")),
        rs.getInt("gelezen"),
        rs.getBoolean("annuleren"),
        new Grensvoorstel(
            rs.getInt("vlakken"),
            Stelsel.valueOf(rs.getString("stelsel")),
            kenmerken(rs.getArray("kenmerken")),
            List.of((Integer[]) rs.getArray("jaren").getArray()),
            rs.getString("omschrijving")),
        rs.getString("kenmerk"),
        rs.getObject("jaar", Integer.class),
        fout == null ? null : OngeldigGrensbestand.Fout.valueOf(fout),
        List.of((String[]) rs.getArray("fout_waarden").getArray()),
        rs.getInt("opgeslagen"),
        rs.getInt("geweigerd"),
        rs.getInt("overgeslagen"),
        rs.getInt("hersteld"),
        rs.getInt("gemeenten"),
        rs.getInt("wijken"),
        rs.getInt("buurten"),
        rs.getString("aangevraagd_door"),
        Opdrachten.instant(rs, "aangevraagd_op"),
        Opdrachten.instant(rs, "klaar_op"));
  }

  private static List<Kenmerk> kenmerken(Array rijen) throws SQLException {
    List<Kenmerk> kenmerken = new ArrayList<>();
    if (rijen != null) {
      for (String[] rij : (String[][]) rijen.getArray()) {
        kenmerken.add(
            new Kenmerk(
                rij[0],
                Gebiedscode.Niveau.valueOf(rij[1]),
                Integer.parseInt(rij[2]),
                Integer.parseInt(rij[3]),
                rij[4]));
      }
    }
    return kenmerken;
  }

  private <T> List<T> vraag(String sql, Opdrachten.Rij<T> rij, Object... waarden) {
    try {
      return Opdrachten.vraag(bron, sql, rij, waarden);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private int wijzig(String sql, Object... waarden) {
    try {
      return Opdrachten.wijzig(bron, sql, waarden);
    } catch (SQLException e) {
      if (UNIEK_GESCHONDEN.equals(e.getSQLState())) {
        return 0;
      }
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
