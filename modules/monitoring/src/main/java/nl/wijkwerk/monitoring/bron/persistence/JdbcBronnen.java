package nl.wijkwerk.monitoring.bron.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.inlezen.domain.Status;

/** Sources and the pages that are kept of them. */
@ApplicationScoped
public class JdbcBronnen {

  private static final String UNIEK_GESCHONDEN = "23505";

  private static final String BRON =
      "select b.id, b.versie, b.naam, b.soort, b.tabel, b.jaar, b.deel, b.stand, b.bekeken_op,"
          + " b.opgehaalde_stand, b.opgehaald_op, b.paginastand, coalesce(p.aantal, 0), i.id,"
          + " i.status, b.niveau, b.maat, b.eenheid from monitoring.bron b left join (select bron_id, count(*) as aantal from"
          + " monitoring.bronpagina where deel = 'CIJFERS' group by bron_id) p on p.bron_id = b.id"
          + " left join monitoring.inlevering i on i.id = b.inlevering_id";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected JdbcBronnen() {}

  public JdbcBronnen(DataSource bron) {
    this.bron = bron;
  }

  public List<Bron> lijst(int begin, int hoogstens) {
    return vraag(
        BRON + " order by b.jaar desc, lower(b.naam), b.id offset ? limit ?",
        JdbcBronnen::bron,
        begin,
        hoogstens);
  }

  public int aantal() {
    return vraag("select count(*) from monitoring.bron", rs -> rs.getInt(1)).get(0);
  }

  public Optional<Bron> find(UUID id) {
    return vraag(BRON + " where b.id = ?", JdbcBronnen::bron, id).stream().findFirst();
  }

  /** Adds a source; false when there is one of the same table and year. */
  public boolean voegToe(UUID id, Broninhoud i) {
    return wijzigUniek(
            "insert into monitoring.bron (id, naam, soort, tabel, jaar, deel, niveau, maat, eenheid)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            id,
            i.naam(),
            i.soort().name(),
            i.tabel(),
            i.jaar(),
            i.deel(),
            i.niveau(),
            i.maat(),
            i.eenheid())
        == 1;
  }

  /**
   * Changes a source; what was heard and kept of another table is no longer of it.
   *
   * @return false when there is another one of that table and year
   */
  public boolean wijzig(Bron was, Broninhoud wordt) {
    boolean enige =
        wijzigUniek(
                "update monitoring.bron set naam = ?, soort = ?, tabel = ?, jaar = ?, deel = ?,"
                    + " niveau = ?, maat = ?, eenheid = ?, versie = versie + 1 where id = ?",
                wordt.naam(),
                wordt.soort().name(),
                wordt.tabel(),
                wordt.jaar(),
                wordt.deel(),
                wordt.niveau(),
                wordt.maat(),
                wordt.eenheid(),
                was.id())
            == 1;
    if (enige && !was.inhoud().isZelfdeTabel(wordt)) {
      wijzig(
          "update monitoring.bron set stand = null, bekeken_op = null, opgehaalde_stand = null,"
              + " opgehaald_op = null, inlevering_id = null where id = ?",
          was.id());
    }
    return enige;
  }

  public void verwijder(UUID id) {
    wijzig("delete from monitoring.bron where id = ?", id);
  }

  public void gehoord(UUID id, String stand, Instant nu) {
    wijzig(
        "update monitoring.bron set stand = ?, bekeken_op = ? where id = ?",
        stand,
        Timestamp.from(nu),
        id);
  }

  public void begonnen(UUID id, int inlevering) {
    wijzig("update monitoring.bron set inlevering_id = ? where id = ?", inlevering, id);
  }

  /** Its figures are read in: what was kept for that can go. */
  public void ingelezen(UUID id, String stand, Instant nu) {
    wijzig(
        "update monitoring.bron set stand = ?, bekeken_op = ?, opgehaalde_stand = ?, opgehaald_op ="
            + " ? where id = ?",
        stand,
        Timestamp.from(nu),
        stand,
        Timestamp.from(nu),
        id);
    paginas(id).wis();
  }

  /** The pages of a source. */
  public Paginas paginas(UUID id) {
    return new Paginas() {
      @Override
      public void begin(String paginastand) {
        if (wijzig(
                "update monitoring.bron set paginastand = ? where id = ? and paginastand is"
                    + " distinct from ?",
                paginastand,
                id,
                paginastand)
            == 1) {
          wis();
        }
      }

      @Override
      public void wis() {
        wijzig("delete from monitoring.bronpagina where bron_id = ?", id);
      }

      @Override
      public Optional<Laatste> laatste(Deel deel) {
        return laatstePagina(id, deel);
      }

      @Override
      public void bewaar(Deel deel, int nummer, String volgende, int rijen, Path inhoud) {
        bewaarPagina(id, deel, nummer, volgende, rijen, inhoud);
      }

      @Override
      public void elke(Deel deel, Consumer<InputStream> lezer) {
        elkePagina(id, deel, lezer);
      }
    };
  }

  private Optional<Paginas.Laatste> laatstePagina(UUID id, Paginas.Deel deel) {
    return vraag(
            "select nummer, volgende, (select sum(rijen) from monitoring.bronpagina where bron_id ="
                + " p.bron_id and deel = p.deel) from monitoring.bronpagina p where bron_id = ? and"
                + " deel = ? order by nummer desc limit 1",
            rs -> new Paginas.Laatste(rs.getInt(1), rs.getString(2), rs.getInt(3)),
            id,
            deel.name())
        .stream()
        .findFirst();
  }

  private void bewaarPagina(
      UUID id, Paginas.Deel deel, int nummer, String volgende, int rijen, Path inhoud) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "insert into monitoring.bronpagina (bron_id, deel, nummer, volgende, rijen, inhoud)"
                    + " values (?, ?, ?, ?, ?, ?)");
        InputStream in = Files.newInputStream(inhoud)) {
      ps.setObject(1, id);
      ps.setString(2, deel.name());
      ps.setInt(3, nummer);
      ps.setString(4, volgende);
      ps.setInt(5, rijen);
      ps.setBinaryStream(6, in, Files.size(inhoud));
      ps.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page at a time: together they may be large. */
  private void elkePagina(UUID id, Paginas.Deel deel, Consumer<InputStream> lezer) {
    int paginas = laatstePagina(id, deel).map(Paginas.Laatste::nummer).orElse(0);
    for (int nummer = 1; nummer <= paginas; nummer++) {
      byte[] inhoud =
          vraag(
                  "select inhoud from monitoring.bronpagina where bron_id = ? and deel = ? and"
                      + " nummer = ?",
                  rs -> rs.getBytes(1),
                  id,
                  deel.name(),
                  nummer)
              .get(0);
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(inhoud))) {
        lezer.accept(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Bron bron(ResultSet rs) throws SQLException {
    String status = rs.getString(15);
    return new Bron(
        rs.getObject(1, UUID.class),
        rs.getLong(2),
        new Broninhoud(
            rs.getString(3),
            Bronsoort.valueOf(rs.getString(4)),
            rs.getString(5),
            rs.getInt(6),
            rs.getBoolean(7),
            rs.getString(16),
            rs.getString(17),
            rs.getString(18)),
        rs.getString(8),
        instant(rs, 9),
        rs.getString(10),
        instant(rs, 11),
        rs.getString(12),
        rs.getInt(13),
        rs.getObject(14, Integer.class),
        status == null ? null : Status.valueOf(status));
  }

  private static Instant instant(ResultSet rs, int kolom) throws SQLException {
    Timestamp tijd = rs.getTimestamp(kolom);
    return tijd == null ? null : tijd.toInstant();
  }

  private interface Rij<T> {
    T van(ResultSet rs) throws SQLException;
  }

  private <T> List<T> vraag(String sql, Rij<T> rij, Object... waarden) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        ps.setObject(i + 1, waarden[i]);
      }
      try (ResultSet rs = ps.executeQuery()) {
        List<T> lijst = new ArrayList<>();
        while (rs.next()) {
          lijst.add(rij.van(rs));
        }
        return lijst;
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private int wijzig(String sql, Object... waarden) {
    try {
      return voerUit(sql, waarden);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private int wijzigUniek(String sql, Object... waarden) {
    try {
      return voerUit(sql, waarden);
    } catch (SQLException e) {
      if (UNIEK_GESCHONDEN.equals(e.getSQLState())) {
        return 0;
      }
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private int voerUit(String sql, Object... waarden) throws SQLException {
    try (Connection c = bron.getConnection();
        PreparedStatement ps = c.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        if (waarden[i] == null) {
          ps.setNull(i + 1, Types.NULL);
        } else {
          ps.setObject(i + 1, waarden[i]);
        }
      }
      return ps.executeUpdate();
    }
  }
}
