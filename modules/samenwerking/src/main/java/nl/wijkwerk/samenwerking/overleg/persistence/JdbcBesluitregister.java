package nl.wijkwerk.samenwerking.overleg.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitregister;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;

/** The register of decisions, searched, sorted and paged by the database. */
@ApplicationScoped
public class JdbcBesluitregister implements Besluitregister {
  private static final int GROOTSTE_PAGINA = 5000;

  private static final String REGEL =
      "select b.*, p.titel, p.gebied_code, p.wijk, p.wijknummer, p.onderwerp, v.datum, o.naam as"
          + " overleg, oud.jaar || '-' || oud.nummer as vervangt_nummer, nieuw.jaar || '-' ||"
          + " nieuw.nummer as vervangen_door, count(*) over () as totaal from samenwerking.besluit b"
          + " join samenwerking.agendapunt p on p.id = b.agendapunt_id join"
          + " samenwerking.vergadering v on v.id = b.vergadering_id join samenwerking.overleg o on"
          + " o.id = v.overleg_id left join samenwerking.besluit oud on oud.id = b.vervangt left"
          + " join samenwerking.besluit nieuw on nieuw.vervangt = b.id where ";

  private static final Map<String, String> VOLGORDE =
      Map.of(
          "datum", "b.besloten_op asc, b.jaar, b.nummer",
          "-datum", "b.besloten_op desc, b.jaar desc, b.nummer desc",
          "nummer", "b.jaar asc, b.nummer asc",
          "-nummer", "b.jaar desc, b.nummer desc",
          "titel", "p.titel asc, b.besloten_op desc",
          "-titel", "p.titel desc, b.besloten_op desc",
          "wijk", "p.wijk asc nulls first, b.besloten_op desc",
          "-wijk", "p.wijk desc nulls last, b.besloten_op desc");

  @PersistenceContext private EntityManager em;

  protected JdbcBesluitregister() {}

  public JdbcBesluitregister(EntityManager em) {
    this.em = em;
  }

  @Override
  public Pagina<BesluitRegel> zoek(Besluitfilter filter, int pagina, int grootte) {
    String volgorde = VOLGORDE.get(filter.sorteer() == null ? "-datum" : filter.sorteer());
    if (volgorde == null) {
      throw OngeldigeInvoer.keuze("sorteer", VOLGORDE.keySet());
    }
    List<Object> waarden = new ArrayList<>();
    StringBuilder waar = new StringBuilder("true");
    if (filter.zoek() != null) {
      waar.append(
          " and (to_tsvector('dutch', p.titel || ' ' || coalesce(p.wijk, '')) @@"
              + " websearch_to_tsquery('dutch', ?) or to_tsvector('dutch', b.reden) @@"
              + " websearch_to_tsquery('dutch', ?) or b.jaar || '-' || b.nummer = ?)");
      waarden.addAll(List.of(filter.zoek(), filter.zoek(), filter.zoek().strip()));
    }
    voegToe(waar, waarden, " and p.gebied_code = ?", filter.gebied());
    voegToe(waar, waarden, " and b.jaar = ?", filter.jaar());
    voegToe(
        waar,
        waarden,
        " and b.uitkomst = ?",
        filter.uitkomst() == null ? null : filter.uitkomst().name());
    voegToe(waar, waarden, " and p.onderwerp = ?", filter.onderwerp());
    voegToe(waar, waarden, " and b.agendapunt_id = ?", filter.puntId());
    waar.append(" order by ").append(volgorde).append(" limit ? offset ?");
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          List<Object> metPlaats = new ArrayList<>(waarden);
          metPlaats.addAll(List.of(hoogstens, begin));
          return lees(waar.toString(), totaal, metPlaats);
        });
  }

  private static void voegToe(
      StringBuilder waar, List<Object> waarden, String voorwaarde, Object waarde) {
    if (waarde != null) {
      waar.append(voorwaarde);
      waarden.add(waarde);
    }
  }

  @Override
  public Optional<BesluitRegel> find(UUID id) {
    return lees("b.id = ?", new long[1], List.of(id)).stream().findFirst();
  }

  @Override
  public List<Integer> jaren() {
    try (PreparedStatement opdracht =
            Transactie.verbinding(em)
                .prepareStatement(
                    "select distinct jaar from samenwerking.besluit order by jaar desc");
        ResultSet rs = opdracht.executeQuery()) {
      List<Integer> jaren = new ArrayList<>();
      while (rs.next()) {
        jaren.add(rs.getInt(1));
      }
      return jaren;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private List<BesluitRegel> lees(String waar, long[] totaal, List<Object> waarden) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(REGEL + waar)) {
      for (int i = 0; i < waarden.size(); i++) {
        opdracht.setObject(i + 1, waarden.get(i));
      }
      List<BesluitRegel> regels = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          totaal[0] = rs.getLong("totaal");
          regels.add(regel(rs));
        }
      }
      return regels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static BesluitRegel regel(ResultSet rs) throws SQLException {
    return new BesluitRegel(
        rs.getObject("id", UUID.class),
        rs.getInt("jaar") + "-" + rs.getInt("nummer"),
        rs.getObject("agendapunt_id", UUID.class),
        rs.getObject("vergadering_id", UUID.class),
        rs.getString("overleg"),
        rs.getObject("datum", LocalDate.class),
        rs.getString("titel"),
        Uitkomst.valueOf(rs.getString("uitkomst")),
        rs.getString("reden"),
        Rol.valueOf(rs.getString("rol")),
        rs.getString("besloten_door"),
        rs.getObject("besloten_op", OffsetDateTime.class),
        rs.getString("gebied_code"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getString("onderwerp"),
        rs.getString("vervangt_nummer"),
        rs.getString("vervangen_door"));
  }
}
