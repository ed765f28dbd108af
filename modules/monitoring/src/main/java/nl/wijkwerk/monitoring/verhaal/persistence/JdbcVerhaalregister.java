package nl.wijkwerk.monitoring.verhaal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.monitoring.verhaal.domain.Helft;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;

/** The list of stories, searched, sorted and paged by the database. */
@ApplicationScoped
public class JdbcVerhaalregister {
  private static final int GROOTSTE_PAGINA = 1000;

  /** Consent that has run out today and that was not ended yet; takes the day. */
  private static final String VERLOPEN =
      "select b.naam from monitoring.betrokkene b where b.verhaal_id = v.id and b.stand = 'GELDIG'"
          + " and b.geldig_tot < ?";

  private static final String REGEL =
      "select v.id, v.titel, v.tekst, v.gebied_code, v.wijk, v.wijknummer, v.plek, v.dag,"
          + " v.verteller, v.foto_kenmerk is not null and not exists ("
          + VERLOPEN
          + " and b.in_beeld) as foto, array(select i.indicator from monitoring.verhaal_indicator i"
          + " where i.verhaal_id = v.id order by i.indicator) as indicatoren, array("
          + VERLOPEN
          + " and b.naam is not null) as verlopen, count(*) over () as totaal from"
          + " monitoring.verhaal v where true";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "titel", "lower(v.titel)",
              "wijk", "v.wijk",
              "dag", "v.dag",
              "verteller", "lower(v.verteller)"),
          "v.dag desc, lower(v.titel), v.id",
          "v.dag desc, lower(v.titel), v.id");

  @PersistenceContext private EntityManager em;

  protected JdbcVerhaalregister() {}

  public JdbcVerhaalregister(EntityManager em) {
    this.em = em;
  }

  public Pagina<Verhaalregel> zoek(
      Verhaalfilter filter, LocalDate vandaag, int pagina, int grootte) {
    List<Object> waarden = new ArrayList<>(List.of(vandaag, vandaag));
    String vraag =
        REGEL
            + waar(filter, vandaag, waarden)
            + SORTERING.volgorde(filter.sorteer())
            + " limit ? offset ?";
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          List<Object> metPlaats = new ArrayList<>(waarden);
          metPlaats.add(hoogstens);
          metPlaats.add(begin);
          return lees(vraag, metPlaats, totaal);
        });
  }

  private static String waar(Verhaalfilter filter, LocalDate vandaag, List<Object> waarden) {
    StringBuilder waar = new StringBuilder();
    if (filter.zoek() != null) {
      // Nobody is found by a name that may not be shown any more.
      waar.append(
              " and (v.zoek @@ websearch_to_tsquery('dutch', ?) or v.titel ilike ? or v.tekst ilike ?)")
          .append(" and not exists (")
          .append(VERLOPEN)
          .append(" and b.naam is not null)");
      String deel = Zoekpatroon.bevat(filter.zoek());
      waarden.addAll(List.of(filter.zoek(), deel, deel, vandaag));
    }
    if (filter.gebied() != null) {
      waar.append(" and ").append(Gebieden.binnen("v.gebied_code", "?"));
      waarden.add(filter.gebied());
    }
    if (Verhaalfilter.ZONDER.equals(filter.indicator())) {
      waar.append(
          " and not exists (select 1 from monitoring.verhaal_indicator i where i.verhaal_id ="
              + " v.id)");
    } else if (filter.indicator() != null) {
      waar.append(
          " and exists (select 1 from monitoring.verhaal_indicator i where i.verhaal_id = v.id and"
              + " i.indicator = ?)");
      waarden.add(filter.indicator());
    }
    if (filter.onderdeel() != null) {
      waar.append(
          " and exists (select 1 from monitoring.verhaal_planonderdeel o where o.verhaal_id = v.id"
              + " and o.planonderdeel_id = ?)");
      waarden.add(filter.onderdeel());
    }
    if (filter.project() != null) {
      waar.append(
          " and exists (select 1 from monitoring.verhaal_project j where j.verhaal_id = v.id and"
              + " j.project_id = ?)");
      waarden.add(filter.project());
    }
    if (filter.jaar() != null) {
      waar.append(" and v.dag >= ? and v.dag < ?");
      waarden.add(LocalDate.of(filter.jaar(), 1, 1));
      waarden.add(LocalDate.of(filter.jaar() + 1, 1, 1));
    }
    return waar.toString();
  }

  /**
   * How many stories there are of each indicator that has any.
   *
   * @param gebied wijk that they are of, or null for all
   */
  public Map<String, Long> perIndicator(String gebied) {
    String vraag =
        "select i.indicator, count(*) from monitoring.verhaal_indicator i join monitoring.verhaal v"
            + " on v.id = i.verhaal_id"
            + (gebied == null ? "" : " where " + Gebieden.binnen("v.gebied_code", "?"))
            + " group by i.indicator";
    Map<String, Long> aantallen = new LinkedHashMap<>();
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(vraag)) {
      if (gebied != null) {
        opdracht.setString(1, gebied);
      }
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          aantallen.put(rs.getString(1), rs.getLong(2));
        }
      }
      return aantallen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** How many stories there are of each of these items of plans that has any. */
  public Map<UUID, Long> perOnderdeel(Collection<UUID> onderdelen) {
    Map<UUID, Long> aantallen = new LinkedHashMap<>();
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement opdracht =
        verbinding.prepareStatement(
            "select planonderdeel_id, count(*) from monitoring.verhaal_planonderdeel where"
                + " planonderdeel_id = any (?) group by planonderdeel_id")) {
      opdracht.setArray(1, verbinding.createArrayOf("uuid", onderdelen.toArray()));
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          aantallen.put(rs.getObject(1, UUID.class), rs.getLong(2));
        }
      }
      return aantallen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Years that there are stories of, the newest first. */
  public List<Integer> jaren() {
    try (PreparedStatement opdracht =
            Transactie.verbinding(em)
                .prepareStatement(
                    "select distinct extract(year from dag)::int as jaar from monitoring.verhaal"
                        + " order by jaar desc");
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

  private List<Verhaalregel> lees(String vraag, List<Object> waarden, long[] totaal) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(vraag)) {
      for (int i = 0; i < waarden.size(); i++) {
        opdracht.setObject(i + 1, waarden.get(i));
      }
      List<Verhaalregel> regels = new ArrayList<>();
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

  private static Verhaalregel regel(ResultSet rs) throws SQLException {
    List<String> indicatoren = teksten(rs.getArray("indicatoren"));
    return new Verhaalregel(
            rs.getObject("id", UUID.class),
            rs.getString("titel"),
            rs.getString("tekst"),
            rs.getString("gebied_code"),
            rs.getString("wijk"),
            rs.getString("wijknummer"),
            rs.getString("plek"),
            rs.getObject("dag", LocalDate.class),
            rs.getString("verteller"),
            rs.getBoolean("foto"),
            indicatoren,
            Helft.ontbreekt(indicatoren.size(), 1))
        .zonder(teksten(rs.getArray("verlopen")));
  }

  private static List<String> teksten(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
