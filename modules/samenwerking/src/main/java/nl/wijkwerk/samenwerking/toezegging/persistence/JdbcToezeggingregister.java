package nl.wijkwerk.samenwerking.toezegging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregister;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingstand;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingtelling;

/** The register of promises, searched, sorted and paged by the database. */
@ApplicationScoped
public class JdbcToezeggingregister implements Toezeggingregister {
  private static final int GROOTSTE_PAGINA = 1000;

  private static final String REGEL =
      "select t.*, eerste.uiterlijk as eerste_uiterlijk, count(*) over () as totaal from"
          + " samenwerking.toezegging t join samenwerking.toezeggingstap eerste on"
          + " eerste.toezegging_id = t.id and eerste.volgnummer = 1 where ";

  private static final String WOORDEN =
      "t.titel || ' ' || t.tekst || ' ' || t.vergadering || ' ' || t.gedaan_door || ' ' ||"
          + " t.eigenaar || ' ' || coalesce(t.wijk, '')";

  private static final String TE_LAAT = "t.stand <> 'AFGEDAAN' and t.uiterlijk < ?";

  // What has to be kept goes first, the oldest date in front; then what was settled last.
  private static final String GEWOON =
      "t.stand = 'AFGEDAAN', case when t.stand <> 'AFGEDAAN' then t.uiterlijk end, t.afgedaan_op"
          + " desc, t.jaar desc, t.nummer desc";

  private static final Map<String, String> VOLGORDE =
      Map.ofEntries(
          Map.entry("nummer", "t.jaar asc, t.nummer asc"),
          Map.entry("-nummer", "t.jaar desc, t.nummer desc"),
          Map.entry("titel", "lower(t.titel) asc, t.jaar desc, t.nummer desc"),
          Map.entry("-titel", "lower(t.titel) desc, t.jaar desc, t.nummer desc"),
          Map.entry("gedaanOp", "t.gedaan_op asc, t.jaar desc, t.nummer desc"),
          Map.entry("-gedaanOp", "t.gedaan_op desc, t.jaar desc, t.nummer desc"),
          Map.entry("uiterlijk", "t.uiterlijk asc, t.jaar desc, t.nummer desc"),
          Map.entry("-uiterlijk", "t.uiterlijk desc, t.jaar desc, t.nummer desc"),
          Map.entry("eigenaar", "lower(t.eigenaar) asc, t.jaar desc, t.nummer desc"),
          Map.entry("-eigenaar", "lower(t.eigenaar) desc, t.jaar desc, t.nummer desc"),
          Map.entry("gebied", "coalesce(t.wijk, '') asc, t.jaar desc, t.nummer desc"),
          Map.entry("-gebied", "coalesce(t.wijk, '') desc, t.jaar desc, t.nummer desc"));

  @PersistenceContext private EntityManager em;

  protected JdbcToezeggingregister() {}

  public JdbcToezeggingregister(EntityManager em) {
    this.em = em;
  }

  @Override
  public Pagina<Toezeggingregel> zoek(
      Toezeggingfilter filter, LocalDate vandaag, int pagina, int grootte) {
    List<Object> waarden = new ArrayList<>();
    String waar = waar(filter, vandaag, waarden);
    String vraag = waar + " order by " + volgorde(filter.sorteer()) + " limit ? offset ?";
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          List<Object> metPlaats = new ArrayList<>(waarden);
          metPlaats.addAll(List.of(hoogstens, begin));
          return lees(vraag, vandaag, totaal, metPlaats);
        });
  }

  private static String waar(Toezeggingfilter filter, LocalDate vandaag, List<Object> waarden) {
    StringBuilder waar = new StringBuilder("true");
    if (filter.zoek() != null) {
      waar.append(" and (t.zoekwoorden @@ websearch_to_tsquery('dutch', ?) or ")
          .append(WOORDEN)
          .append(" ilike ? or t.kenmerk ilike ?)");
      String deel = Zoekpatroon.bevat(filter.zoek());
      waarden.addAll(List.of(filter.zoek(), deel, deel));
    }
    if (Toezeggingfilter.GEMEENTE.equals(filter.gebied())) {
      waar.append(" and t.gebied_code is null");
    } else if (filter.gebied() != null) {
      waar.append(" and t.gebied_code = ?");
      waarden.add(filter.gebied());
    }
    if (!filter.standen().isEmpty()) {
      waar.append(" and t.stand = any (string_to_array(?, ','))");
      waarden.add(
          filter.standen().stream().map(Toezeggingstand::name).collect(Collectors.joining(",")));
    }
    if (filter.teLaat()) {
      waar.append(" and ").append(TE_LAAT);
      waarden.add(vandaag);
    }
    return waar.toString();
  }

  private static String volgorde(String sorteer) {
    String volgorde = sorteer == null ? GEWOON : VOLGORDE.get(sorteer);
    if (volgorde == null) {
      throw OngeldigeInvoer.keuze("sorteer", VOLGORDE.keySet());
    }
    return volgorde;
  }

  @Override
  public Optional<Toezeggingregel> find(UUID id, LocalDate vandaag) {
    return lees("t.id = ?", vandaag, new long[1], List.of(id)).stream().findFirst();
  }

  @Override
  public Toezeggingtelling tel(String gebied, LocalDate vandaag) {
    String vraag =
        "select count(*) filter (where t.stand <> 'AFGEDAAN'), count(*) filter (where "
            + TE_LAAT
            + "), count(*) filter (where t.stand = 'AFGEDAAN') from samenwerking.toezegging t where"
            + " ?::text is null or t.gebied_code = ?::text";
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(vraag)) {
      opdracht.setObject(1, vandaag);
      opdracht.setString(2, gebied);
      opdracht.setString(3, gebied);
      try (ResultSet rs = opdracht.executeQuery()) {
        rs.next();
        return new Toezeggingtelling(rs.getLong(1), rs.getLong(2), rs.getLong(3));
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private List<Toezeggingregel> lees(
      String waar, LocalDate vandaag, long[] totaal, List<Object> waarden) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(REGEL + waar)) {
      for (int i = 0; i < waarden.size(); i++) {
        opdracht.setObject(i + 1, waarden.get(i));
      }
      List<Toezeggingregel> regels = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          totaal[0] = rs.getLong("totaal");
          regels.add(regel(rs, vandaag));
        }
      }
      return regels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Toezeggingregel regel(ResultSet rs, LocalDate vandaag) throws SQLException {
    Toezeggingstand stand = Toezeggingstand.valueOf(rs.getString("stand"));
    LocalDate uiterlijk = rs.getObject("uiterlijk", LocalDate.class);
    return new Toezeggingregel(
        rs.getObject("id", UUID.class),
        rs.getLong("versie"),
        rs.getString("kenmerk"),
        rs.getString("titel"),
        rs.getString("tekst"),
        rs.getObject("gedaan_op", LocalDate.class),
        rs.getString("vergadering"),
        rs.getString("gedaan_door"),
        Ontvanger.valueOf(rs.getString("aan")),
        rs.getString("gebied_code"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getString("eigenaar"),
        uiterlijk,
        rs.getObject("eerste_uiterlijk", LocalDate.class),
        stand,
        rs.getObject("afgedaan_op", LocalDate.class),
        stand.teLaat(uiterlijk, vandaag));
  }
}
