package nl.wijkwerk.monitoring.inlezen.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Herkenning;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfelaar;
import nl.wijkwerk.monitoring.inlezen.domain.Verhouding;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;

/** Deliveries with their progress and report. */
@ApplicationScoped
public class JdbcInleveringen {

  /** First key of the advisory locks of this module; the second is the id of the delivery. */
  private static final int SLOT = 0x4d4f4e49;

  /** A delivery that never left the queue in this time has lost the server that it came in on. */
  private static final Duration LANGSTE_WACHT = Duration.ofMinutes(2);

  private static final String KOLOMMEN =
      "id, bron, tabel, jaar, momentopname, deel, bestandsnaam, bytes, status, fase, gelezen, totaal,"
          + " annuleren, gelijk_aan, fout, fout_waarden, rijen, rijen_geweigerd, cellen_geweigerd,"
          + " waarden, ontbrekend, land, gemeenten, wijken, buurten, aangevraagd_door,"
          + " aangevraagd_op, begonnen_op, klaar_op, cijferstatus, hoofd_id, paginas";

  /** The same title and group in another unit, in years that have no figures in this one. */
  private static final String ANDERE_EENHEID =
      " left join lateral (select min(ander.eenheid) as eenheid, array_agg(distinct g.jaar order"
          + " by g.jaar) as jaren from monitoring.herkenning zelf join monitoring.herkenning ander"
          + " on ander.titel = zelf.titel and ander.groep = zelf.groep and ander.indicator_id <>"
          + " zelf.indicator_id join monitoring.geldend g on g.indicator_id = ander.indicator_id"
          + " where zelf.indicator_id = k.indicator_id and k.waarden > 0 and not exists (select 1 from"
          + " monitoring.geldend ook where ook.indicator_id = zelf.indicator_id and ook.jaar ="
          + " g.jaar)) a on true";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "aangevraagdOp", "aangevraagd_op",
              "jaar", "jaar",
              "bestandsnaam", "lower(bestandsnaam)",
              "status", "status"),
          "id desc",
          "id desc");

  private static final String UNIEK_GESCHONDEN = "23505";

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  private Clock klok;

  protected JdbcInleveringen() {}

  @Inject
  public JdbcInleveringen(Clock klok) {
    this.klok = klok;
  }

  public JdbcInleveringen(DataSource bron, Clock klok) {
    this.bron = bron;
    this.klok = klok;
  }

  /** Puts a delivery in the queue; empty when another one is under way. */
  public Optional<Integer> voegToe(NieuweInlevering nieuw) {
    try (Connection c = bron.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "insert into monitoring.inlevering (bron, tabel, jaar, momentopname, bestandsnaam,"
                    + " bytes, vingerafdruk, status, fase, aangevraagd_door, aangevraagd_op, deel,"
                    + " cijferstatus) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing returning id")) {
      ps.setString(1, nieuw.bron());
      ps.setString(2, nieuw.tabel());
      ps.setInt(3, nieuw.jaar());
      ps.setObject(4, nieuw.momentopname(), Types.DATE);
      ps.setString(5, nieuw.bestandsnaam());
      ps.setLong(6, nieuw.bytes());
      ps.setString(7, nieuw.vingerafdruk());
      ps.setString(8, Status.WACHT.name());
      ps.setString(9, Fase.WACHTEN.name());
      ps.setString(10, nieuw.aangevraagdDoor());
      ps.setTimestamp(11, Timestamp.from(klok.instant()));
      ps.setBoolean(12, nieuw.deel());
      ps.setString(13, nieuw.cijferstatus() == null ? null : nieuw.cijferstatus().name());
      try (ResultSet rs = ps.executeQuery()) {
        return rs.next() ? Optional.of(rs.getInt(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      if (UNIEK_GESCHONDEN.equals(e.getSQLState())) {
        return Optional.empty();
      }
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The sheets of the same workbook with figures that are not read. */
  @Bedrijfsregel("MON-266")
  public void bewaarNietGelezen(int id, List<String> bladen) {
    if (!bladen.isEmpty()) {
      wijzig(
          "update monitoring.inlevering set niet_gelezen = ? where id = ?",
          bladen.toArray(new String[0]),
          id);
    }
  }

  /**
   * Holds the lock of a delivery until the transaction of this connection ends. As long as it is
   * held, the delivery is really under way.
   */
  public void houdVast(Connection importverbinding, int id) {
    try (PreparedStatement ps =
        importverbinding.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
      ps.setInt(1, SLOT);
      ps.setInt(2, id);
      ps.execute();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Marks deliveries of which the server stopped; called before deliveries are shown or added. */
  public int breekVerweesdeAf() {
    return wijzig(
        "update monitoring.inlevering set status = ?, klaar_op = ? where status in (?, ?)"
            + " and (status = ? or aangevraagd_op < ?) and pg_try_advisory_xact_lock(?, id)",
        Status.AFGEBROKEN.name(),
        Timestamp.from(klok.instant()),
        Status.WACHT.name(),
        Status.BEZIG.name(),
        Status.BEZIG.name(),
        Timestamp.from(klok.instant().minus(LANGSTE_WACHT)),
        SLOT);
  }

  /** Begins to read; what was fetched first had begun before. */
  public boolean begin(int id) {
    return wijzig(
            "update monitoring.inlevering set status = ?, fase = ?, begonnen_op ="
                + " coalesce(begonnen_op, ?), gelezen = 0, totaal = 0"
                + " where id = ? and (status = ? or status = ? and fase = ?) and not annuleren",
            Status.BEZIG.name(),
            Fase.CONTROLEREN.name(),
            Timestamp.from(klok.instant()),
            id,
            Status.WACHT.name(),
            Status.BEZIG.name(),
            Fase.OPHALEN.name())
        == 1;
  }

  /** Begins to fetch, before there is anything to read. */
  public boolean beginMetOphalen(int id) {
    return wijzig(
            "update monitoring.inlevering set status = ?, fase = ?, begonnen_op = ?"
                + " where id = ? and status = ? and not annuleren",
            Status.BEZIG.name(),
            Fase.OPHALEN.name(),
            Timestamp.from(klok.instant()),
            id,
            Status.WACHT.name())
        == 1;
  }

  /** Writes how far the fetching is and says whether it may go on. */
  public boolean meldOphalen(int id, int paginas, int rijen, int totaal) {
    return wijzig(
            "update monitoring.inlevering set paginas = ?, gelezen = ?, totaal = ?"
                + " where id = ? and status = ? and not annuleren",
            paginas,
            rijen,
            totaal,
            id,
            Status.BEZIG.name())
        == 1;
  }

  /** Writes down what a source turned out to give. */
  public void leverAan(
      int id, String bronnaam, LocalDate momentopname, long bytes, String vingerafdruk) {
    wijzig(
        "update monitoring.inlevering set bron = ?, momentopname = cast(? as date), bytes = ?,"
            + " vingerafdruk = ? where id = ?",
        bronnaam,
        momentopname,
        bytes,
        vingerafdruk,
        id);
  }

  /** Writes the progress and says whether the delivery may go on. */
  public boolean meldVoortgang(int id, Fase fase, int gelezen, int totaal) {
    return wijzig(
            "update monitoring.inlevering set fase = ?, gelezen = ?, totaal = ?"
                + " where id = ? and status = ? and not annuleren",
            fase.name(),
            gelezen,
            totaal,
            id,
            Status.BEZIG.name())
        == 1;
  }

  public boolean vraagAnnuleren(int id) {
    return wijzig(
            "update monitoring.inlevering set annuleren = true where id = ? and status in (?, ?)",
            id,
            Status.WACHT.name(),
            Status.BEZIG.name())
        == 1;
  }

  public void annuleer(int id) {
    sluitAf(id, Status.GEANNULEERD, null, List.of(), null);
  }

  /** Closes one of which nothing is stored, with what in it could not be used, and how much. */
  @Bedrijfsregel("MON-11")
  public void mislukt(int id, OngeldigBestand fout) {
    sluitAf(id, Status.MISLUKT, fout.fout().name(), fout.waarden(), null);
    wijzig(
        "update monitoring.inlevering set rijen = ?, rijen_geweigerd = ?, cellen_geweigerd = ?"
            + " where id = ?",
        fout.rijen(),
        fout.rijenGeweigerd(),
        fout.cellenGeweigerd(),
        id);
    try (Connection verbinding = bron.getConnection()) {
      Weigeringenboek.bewaar(verbinding, id, fout.weigeringen());
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  public void identiek(int id, int aan) {
    sluitAf(id, Status.IDENTIEK, null, List.of(), aan);
  }

  // Somebody may have taken it for one of a server that stopped: who did the work knows better.
  private void sluitAf(
      int id, Status status, String fout, List<String> waarden, Integer gelijkAan) {
    wijzig(
        "update monitoring.inlevering set status = ?, fout = ?, fout_waarden = ?, gelijk_aan = ?,"
            + " klaar_op = ? where id = ? and status in (?, ?, ?)",
        status.name(),
        fout,
        waarden.toArray(new String[0]),
        gelijkAan,
        Timestamp.from(klok.instant()),
        id,
        Status.WACHT.name(),
        Status.BEZIG.name(),
        Status.AFGEBROKEN.name());
  }

  /**
   * The newest delivery of the same year and source, when it has exactly the same contents and no
   * other source told of its measures since.
   */
  @Bedrijfsregel("MON-12")
  public Optional<Integer> vindIdentieke(int id) {
    return vraag(
            "select vorige.id from monitoring.inlevering deze join lateral (select id, vingerafdruk"
                + " from monitoring.inlevering where bron = deze.bron and jaar = deze.jaar"
                + " and status = 'GEREED' order by id desc limit 1) vorige on true"
                + " where deze.id = ? and vorige.vingerafdruk = deze.vingerafdruk and not exists"
                + " (select 1 from monitoring.inlevering d where d.hoofd_id = vorige.id and d.status"
                + " <> 'GEREED') and not exists (select 1 from monitoring.inlevering later join"
                + " monitoring.inlevering_kolom lk on lk.inlevering_id = later.id join"
                + " monitoring.inlevering_kolom vk on vk.inlevering_id = vorige.id and"
                + " vk.indicator_id = lk.indicator_id where later.jaar = deze.jaar and later.id >"
                + " vorige.id and later.status = 'GEREED')",
            rs -> rs.getInt(1),
            id)
        .stream()
        .findFirst();
  }

  public List<Inlevering> lijst(Inleveringfilter filter, int vanaf, int hoogstens) {
    List<Object> waarden = new ArrayList<>();
    String vraag =
        "select "
            + KOLOMMEN
            + waar(filter, waarden)
            + SORTERING.volgorde(filter.sorteer())
            + " offset ? limit ?";
    waarden.add(vanaf);
    waarden.add(hoogstens);
    return vraag(vraag, JdbcInleveringen::inlevering, waarden.toArray());
  }

  public int aantal(Inleveringfilter filter) {
    List<Object> waarden = new ArrayList<>();
    String vraag = "select count(*)" + waar(filter, waarden);
    return vraag(vraag, rs -> rs.getInt(1), waarden.toArray()).get(0);
  }

  private static String waar(Inleveringfilter filter, List<Object> waarden) {
    StringBuilder waar = new StringBuilder(" from monitoring.inlevering where true");
    if (filter.zoek() != null) {
      waar.append(" and concat_ws(' ', bestandsnaam, bron) ilike ?");
      waarden.add(Zoekpatroon.bevat(filter.zoek()));
    }
    if (filter.status() != null) {
      waar.append(" and status = ?");
      waarden.add(filter.status().name());
    }
    return waar.toString();
  }

  /** The delivery that waits or is under way. */
  public Optional<Inlevering> lopend() {
    return vraag(
            "select "
                + KOLOMMEN
                + " from monitoring.inlevering where status in ('WACHT', 'BEZIG') order by id limit 1",
            JdbcInleveringen::inlevering)
        .stream()
        .findFirst();
  }

  /**
   * Adds the delivery of another year of the same file, in the transaction of the import: it is
   * there when that ends well.
   */
  public int voegJaarToe(Connection importverbinding, int hoofd, int jaar) {
    try (PreparedStatement ps =
        importverbinding.prepareStatement(
            "insert into monitoring.inlevering (bron, tabel, jaar, momentopname, bestandsnaam, bytes,"
                + " vingerafdruk, status, fase, aangevraagd_door, aangevraagd_op, begonnen_op, deel,"
                + " cijferstatus, niet_gelezen, hoofd_id) select bron, tabel, ?, momentopname, bestandsnaam,"
                + " bytes, vingerafdruk, ?, ?, aangevraagd_door, aangevraagd_op, begonnen_op, deel,"
                + " cijferstatus, niet_gelezen, id from monitoring.inlevering where id = ? returning id")) {
      ps.setInt(1, jaar);
      ps.setString(2, Status.GEREED.name());
      ps.setString(3, Fase.KLAAR.name());
      ps.setInt(4, hoofd);
      try (ResultSet rs = ps.executeQuery()) {
        rs.next();
        return rs.getInt(1);
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** The deliveries that came in with the same file, this one too, by year. */
  public List<Inlevering> samenMet(Inlevering inlevering) {
    Integer hoofd =
        inlevering.hoofd() == null ? Integer.valueOf(inlevering.id()) : inlevering.hoofd();
    return vraag(
        "select "
            + KOLOMMEN
            + " from monitoring.inlevering where id = ? or hoofd_id = ? order by jaar",
        JdbcInleveringen::inlevering,
        hoofd,
        hoofd);
  }

  /** Whether a delivery waits or is under way. */
  public boolean isBezig() {
    return vraag(
            "select exists (select 1 from monitoring.inlevering where status in (?, ?))",
            rs -> rs.getBoolean(1),
            Status.WACHT.name(),
            Status.BEZIG.name())
        .get(0);
  }

  public Optional<Inlevering> find(int id) {
    return vraag(
            "select " + KOLOMMEN + " from monitoring.inlevering where id = ?",
            JdbcInleveringen::inlevering,
            id)
        .stream()
        .findFirst();
  }

  /**
   * @param hoogstens of the refusals, and of the doubts
   */
  public Inleesverslag rapport(int id, int hoogstens) {
    return new Inleesverslag(
        vraag(
            "select k.volgnummer, k.sleutel, k.titel, k.eenheid, k.herkenning, i.code, k.waarden,"
                + " k.ontbrekend, a.eenheid, a.jaren from monitoring.inlevering_kolom k"
                + " left join monitoring.indicator i on i.id = k.indicator_id"
                + ANDERE_EENHEID
                + " where k.inlevering_id = ? order by k.volgnummer",
            rs ->
                new Inleesverslag.Kolomregel(
                    rs.getInt(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    Kolom.Uitkomst.valueOf(rs.getString(5)),
                    rs.getString(6),
                    rs.getInt(7),
                    rs.getInt(8),
                    andere(rs)),
            id),
        vraag(
            "select reden, aantal from monitoring.inlevering_ontbrekend where inlevering_id = ?"
                + " order by aantal desc, reden",
            rs -> new Inleesverslag.Ontbrekend(Ontbreekt.valueOf(rs.getString(1)), rs.getInt(2)),
            id),
        vraag(
            "select regel, cel, kolom, waarde, reden from monitoring.inlevering_weigering"
                + " where inlevering_id = ? order by volgnummer limit ?",
            rs ->
                new Weigering(
                    rs.getLong(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    Weigering.Reden.valueOf(rs.getString(5))),
            id,
            hoogstens),
        twijfels(id, hoogstens),
        vraag(
                "select gebieden_vreemd, vreemd_eerste from monitoring.inlevering where id = ?",
                rs ->
                    new Inleesverslag.Vreemd(
                        rs.getInt(1), List.of((String[]) rs.getArray(2).getArray())),
                id)
            .get(0),
        vraag(
                "select niet_gelezen from monitoring.inlevering where id = ?",
                rs -> List.of((String[]) rs.getArray(1).getArray()),
                id)
            .get(0));
  }

  private Inleesverslag.Twijfels twijfels(int id, int hoogstens) {
    return new Inleesverslag.Twijfels(
        vraag("select twijfels from monitoring.inlevering where id = ?", rs -> rs.getInt(1), id)
            .get(0),
        vraag(
            "select regel, cel, kolom, waarde, reden, geheel, geheel_waarde from"
                + " monitoring.inlevering_twijfel where inlevering_id = ? order by volgnummer limit"
                + " ?",
            rs ->
                new Twijfel(
                    rs.getLong(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    Twijfel.Reden.valueOf(rs.getString(5)),
                    rs.getString(6),
                    rs.getBigDecimal(7)),
            id,
            hoogstens));
  }

  /** Of which measures an indicator makes a percentage. */
  public List<Verhouding> verhoudingen() {
    return vraag(
            "select teller_id, noemer_id, eenheid from monitoring.indicator where meetwijze ="
                + " 'VERHOUDING' order by id",
            rs ->
                Twijfelaar.isProcent(rs.getString(3))
                    ? new Verhouding(rs.getInt(1), rs.getInt(2))
                    : null)
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  public List<Herkenning> herkenningen() {
    return vraag(
        "select indicator_id, sleutel, titel, eenheid, groep, vanaf_jaar, tot_jaar from"
            + " monitoring.herkenning order by id",
        rs ->
            new Herkenning(
                rs.getInt(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getObject(6, Integer.class),
                rs.getObject(7, Integer.class)));
  }

  private static Inleesverslag.Andere andere(ResultSet rs) throws SQLException {
    Array jaren = rs.getArray(10);
    return jaren == null
        ? null
        : new Inleesverslag.Andere(rs.getString(9), List.of((Integer[]) jaren.getArray()));
  }

  private static Inlevering inlevering(ResultSet rs) throws SQLException {
    Array foutWaarden = rs.getArray("fout_waarden");
    String fout = rs.getString("fout");
    String cijferstatus = rs.getString("cijferstatus");
    return new Inlevering(
        rs.getInt("id"),
        rs.getString("bron"),
        rs.getString("tabel"),
        rs.getInt("jaar"),
        rs.getObject("momentopname", LocalDate.class),
        rs.getBoolean("deel"),
        rs.getString("bestandsnaam"),
        rs.getLong("bytes"),
        Status.valueOf(rs.getString("status")),
        Fase.valueOf(rs.getString("fase")),
        rs.getInt("gelezen"),
        rs.getInt("totaal"),
        rs.getBoolean("annuleren"),
        rs.getObject("gelijk_aan", Integer.class),
        fout == null ? null : OngeldigBestand.Fout.valueOf(fout),
        List.of((String[]) foutWaarden.getArray()),
        rs.getInt("rijen"),
        rs.getInt("rijen_geweigerd"),
        rs.getInt("cellen_geweigerd"),
        rs.getInt("waarden"),
        rs.getInt("ontbrekend"),
        rs.getInt("land"),
        rs.getInt("gemeenten"),
        rs.getInt("wijken"),
        rs.getInt("buurten"),
        rs.getString("aangevraagd_door"),
        Opdrachten.instant(rs, "aangevraagd_op"),
        Opdrachten.instant(rs, "begonnen_op"),
        Opdrachten.instant(rs, "klaar_op"),
        cijferstatus == null ? null : Cijferstatus.valueOf(cijferstatus),
        rs.getObject("hoofd_id", Integer.class),
        rs.getInt("paginas"));
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
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
