package nl.wijkwerk.wijkplan.uitvoering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectniveau;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregister;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Uitvoeringsstand;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;

/** The list of projects, searched, sorted and paged by the database. */
@ApplicationScoped
public class JdbcProjectregister implements Projectregister {
  private static final int GROOTSTE_PAGINA = 1000;

  private static final String OPEN = "('VOORBEREIDING','IN_UITVOERING')";

  /** Works in one street and period; a street says when it is worked on (see the migration). */
  private static final String ZELFDE_STRAAT =
      "select a.project_id from wijkplan.project_straat a join wijkplan.project_straat b on"
          + " b.sleutel = a.sleutel and b.project_id <> a.project_id and b.open_van <= a.open_tot"
          + " and a.open_van <= b.open_tot where a.open_van is not null and b.open_van is not null";

  /** Of one project after another: with {@code offset 0} it is not asked of all first. */
  private static final String SAMENLOOP =
      "(p.status in "
          + OPEN
          + " and exists ("
          + ZELFDE_STRAAT
          + " and a.project_id = p.id offset 0))";

  /** The same of all projects at once, for who asks it of many. */
  private static final String SAMENLOOP_VAN_ALLE = "p.id in (" + ZELFDE_STRAAT + ")";

  private static final String TERUGVAL =
      "(p.terugval_op is not null and p.terugval_antwoord is null)";

  private static final String PAST_NIET =
      "(p.status in " + OPEN + " and (p.vastgoed_past is false or p.accommodatie_past is false))";

  /** Counted apart, by its own index, so that the page itself can be read in the order of one. */
  private static final String BLAD =
      "with blad as (select p.id as blad_id, (select count(*) from wijkplan.project p where %1$s) as"
          + " totaal from wijkplan.project p where %1$s";

  /** Only of what a page shows the rest is looked up. */
  private static final String REGEL =
      " offset ?) select p.id, p.versie, p.plan_id, p.regel_id, p.gebied_code, p.wijk,"
          + " p.wijknummer, p.titel, p.soort, p.niveau, p.status, p.van, p.tot, p.verantwoordelijke,"
          + " p.partners, p.borger, p.terugblik_op, p.gewijzigd, p.afwijking_orgaan, p.afwijking_op,"
          + " p.afwijking_reden, w.titel as plantitel, r.ambitie, r.volgorde, m.aantal,"
          + " m.gehaald, m.volgende, m.volgende_naam, (select string_agg(s.naam, ', ' order by"
          + " lower(s.naam)) from wijkplan.project_straat s where s.project_id = p.id) as straten, "
          + SAMENLOOP
          + " as samenloop, "
          + TERUGVAL
          + " as terugval, "
          + PAST_NIET
          + " as past_niet, totaal from blad join wijkplan.project p on p.id = blad_id join"
          + " wijkplan.wijkplan w on w.id = p.plan_id left join wijkplan.planregel r on r.id ="
          + " p.regel_id left join lateral (select count(*) as aantal, count(gehaald) as gehaald,"
          + " min(gepland) filter (where gehaald is null) as volgende, (array_agg(naam order by"
          + " gepland, naam) filter (where gehaald is null))[1] as volgende_naam from"
          + " wijkplan.mijlpaal where project_id = p.id) m on true";

  private static final String VAN_PLAN = "p.plan_id = ?";

  /** Adds up what {@link Voortgang#van} says of one project; a test compares the two. */
  private static final String STAND =
      "select count(*) as projecten, count(*) filter (where p.status = 'IN_UITVOERING') as"
          + " in_uitvoering, coalesce(sum(case when p.status = 'VERVALLEN' then 0 when m.aantal = 0"
          + " then (p.status = 'AFGESLOTEN')::int else m.gehaald end), 0) as gehaald,"
          + " coalesce(sum(case when p.status = 'VERVALLEN' then 0 else greatest(m.aantal, 1) end),"
          + " 0) as totaal, coalesce(min(least(p.van, p.tot)) filter (where p.status <> 'VERVALLEN'),"
          + " min(least(p.van, p.tot))) as eerste, coalesce(max(greatest(p.van, p.tot)) filter (where"
          + " p.status <> 'VERVALLEN'), max(greatest(p.van, p.tot))) as laatste from wijkplan.project p cross join lateral (select count(*) as aantal,"
          + " count(gehaald) as gehaald from wijkplan.mijlpaal where project_id = p.id) m where "
          + VAN_PLAN;

  private static final String STATUS =
      "case p.status when 'IN_UITVOERING' then 1 when 'VOORBEREIDING' then 2 when 'AFGESLOTEN'"
          + " then 3 else 4 end";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "titel", "lower(p.titel)",
              "wijk", "p.wijk",
              "soort", "p.soort",
              "van", "p.van",
              "tot", "p.tot",
              "status", STATUS,
              "verantwoordelijke", "lower(p.verantwoordelijke)",
              "gewijzigd", "p.gewijzigd"),
          STATUS + ", p.tot nulls last, lower(p.titel), p.id",
          "lower(p.titel), p.id");

  @PersistenceContext private EntityManager em;

  protected JdbcProjectregister() {}

  public JdbcProjectregister(EntityManager em) {
    this.em = em;
  }

  @Override
  public Pagina<Projectregel> zoek(
      Projectfilter filter, LocalDate vandaag, int stilNa, int pagina, int grootte) {
    List<Object> waarden = new ArrayList<>();
    String waar = waar(filter, vandaag, stilNa, waarden);
    String volgorde = SORTERING.volgorde(filter.sorteer());
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          List<Object> metPlaats = new ArrayList<>(waarden);
          metPlaats.addAll(waarden);
          metPlaats.add(begin);
          // As a number and not as a value, so that the plan is made for so few rows.
          String vraag = BLAD.formatted(waar) + volgorde + " limit " + hoogstens + REGEL + volgorde;
          return lees(vraag, metPlaats, vandaag, stilNa, totaal);
        });
  }

  private static String waar(
      Projectfilter filter, LocalDate vandaag, int stilNa, List<Object> waarden) {
    StringBuilder waar = new StringBuilder("true");
    if (filter.zoek() != null) {
      String deel = Zoekpatroon.bevat(filter.zoek());
      waar.append(" and (p.zoekwoorden @@ websearch_to_tsquery('dutch', ?) or p.titel ilike ? or")
          .append(" p.verantwoordelijke ilike ? or exists (select 1 from wijkplan.project_straat s")
          .append(" where s.project_id = p.id and s.naam ilike ?))");
      waarden.addAll(List.of(filter.zoek(), deel, deel, deel));
    }
    voeg(waar, waarden, Gebieden.binnen("p.gebied_code", "?"), filter.gebied());
    voeg(waar, waarden, VAN_PLAN, filter.plan());
    voeg(waar, waarden, "p.status = ?", filter.status() == null ? null : filter.status().name());
    voeg(waar, waarden, "p.soort = ?", filter.soort() == null ? null : filter.soort().name());
    if (filter.signaal() != null) {
      boolean overal = filter.gebied() == null && filter.plan() == null;
      waar.append(" and ").append(signaal(filter.signaal(), overal, vandaag, stilNa, waarden));
    }
    return waar.toString();
  }

  private static void voeg(StringBuilder waar, List<Object> waarden, String eis, Object waarde) {
    if (waarde != null) {
      waar.append(" and ").append(eis);
      waarden.add(waarde);
    }
  }

  /** Says in SQL what {@link Signaal#van} says of one project; a test compares the two. */
  private static String signaal(
      Signaal signaal, boolean overal, LocalDate vandaag, int stilNa, List<Object> waarden) {
    return switch (signaal) {
      case TE_LAAT -> {
        waarden.addAll(List.of(vandaag, vandaag, vandaag));
        yield "(p.status in "
            + OPEN
            + " and (p.tot < ? or (p.status = 'VOORBEREIDING' and p.van < ?) or p.id in (select"
            + " m.project_id from wijkplan.mijlpaal m where m.gehaald is null and m.gepland < ?)))";
      }
      case STIL -> {
        waarden.add(vandaag.minusDays(stilNa - 1L).atStartOfDay(Klok.ZONE).toOffsetDateTime());
        yield "(p.status = 'IN_UITVOERING' and p.gewijzigd < ?)";
      }
      case SAMENLOOP -> overal ? SAMENLOOP_VAN_ALLE : SAMENLOOP;
      case TERUGVAL -> TERUGVAL;
      case TERUGBLIK_TE_LAAT -> {
        waarden.add(vandaag);
        yield "(p.status = 'AFGESLOTEN' and p.terugblik_op < ?)";
      }
      case PAST_NIET -> PAST_NIET;
    };
  }

  @Override
  public Map<Signaal, Long> tel(String gebied, LocalDate vandaag, int stilNa) {
    return tel(Gebieden.binnen("p.gebied_code", "?"), gebied, vandaag, stilNa);
  }

  @Override
  public Uitvoeringsstand stand(UUID plan, LocalDate vandaag, int stilNa) {
    Map<Signaal, Long> signalen = tel(VAN_PLAN, plan, vandaag, stilNa);
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(STAND);
        ResultSet rs = vraag(opdracht, List.of(plan))) {
      rs.next();
      return new Uitvoeringsstand(
          rs.getLong("projecten"),
          rs.getLong("in_uitvoering"),
          new Voortgang(rs.getInt("gehaald"), rs.getInt("totaal")),
          signalen,
          rs.getObject("eerste", LocalDate.class),
          rs.getObject("laatste", LocalDate.class));
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private Map<Signaal, Long> tel(String eis, Object waarde, LocalDate vandaag, int stilNa) {
    List<Object> waarden = new ArrayList<>();
    List<String> tellingen = new ArrayList<>();
    for (Signaal signaal : Signaal.values()) {
      StringBuilder waar =
          new StringBuilder(signaal(signaal, waarde == null, vandaag, stilNa, waarden));
      voeg(waar, waarden, eis, waarde);
      // Each apart, by its own index: together they would read every project that ever was.
      tellingen.add("(select count(*) from wijkplan.project p where " + waar + ")");
    }
    String vraag = "select " + String.join(", ", tellingen);
    try (PreparedStatement opdracht = Transactie.verbindingMetVastPlan(em).prepareStatement(vraag);
        ResultSet rs = vraag(opdracht, waarden)) {
      rs.next();
      Map<Signaal, Long> telling = new EnumMap<>(Signaal.class);
      for (Signaal signaal : Signaal.values()) {
        telling.put(signaal, rs.getLong(signaal.ordinal() + 1));
      }
      return telling;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static ResultSet vraag(PreparedStatement opdracht, List<Object> waarden)
      throws SQLException {
    for (int i = 0; i < waarden.size(); i++) {
      opdracht.setObject(i + 1, waarden.get(i));
    }
    return opdracht.executeQuery();
  }

  private List<Projectregel> lees(
      String vraag, List<Object> waarden, LocalDate vandaag, int stilNa, long[] totaal) {
    try (PreparedStatement opdracht = Transactie.verbindingMetVastPlan(em).prepareStatement(vraag);
        ResultSet rs = vraag(opdracht, waarden)) {
      List<Projectregel> regels = new ArrayList<>();
      while (rs.next()) {
        totaal[0] = rs.getLong("totaal");
        regels.add(regel(rs, vandaag, stilNa));
      }
      return regels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Projectregel regel(ResultSet rs, LocalDate vandaag, int stilNa)
      throws SQLException {
    Projectstatus status = Projectstatus.valueOf(rs.getString("status"));
    LocalDate tot = rs.getObject("tot", LocalDate.class);
    LocalDate volgende = rs.getObject("volgende", LocalDate.class);
    LocalDate terugblikOp = rs.getObject("terugblik_op", LocalDate.class);
    OffsetDateTime gewijzigd = rs.getObject("gewijzigd", OffsetDateTime.class);
    int ambitie = rs.getInt("ambitie");
    String nummer = rs.wasNull() ? "" : ambitie + "." + rs.getInt("volgorde");
    return new Projectregel(
        rs.getObject("id", UUID.class),
        rs.getLong("versie"),
        rs.getObject("plan_id", UUID.class),
        rs.getString("plantitel"),
        rs.getObject("regel_id", UUID.class),
        nummer,
        rs.getString("gebied_code"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getString("titel"),
        Projectsoort.valueOf(rs.getString("soort")),
        Projectniveau.valueOf(rs.getString("niveau")),
        rs.getString("straten"),
        status,
        rs.getObject("van", LocalDate.class),
        tot,
        rs.getString("verantwoordelijke"),
        rs.getString("partners"),
        Voortgang.van(status, rs.getInt("aantal"), rs.getInt("gehaald")),
        volgende,
        rs.getString("volgende_naam"),
        rs.getString("borger"),
        terugblikOp,
        afwijking(rs),
        gewijzigd,
        List.copyOf(
            Signaal.van(
                new Signaal.Stand(
                    status,
                    volgende,
                    rs.getObject("van", LocalDate.class),
                    tot,
                    gewijzigd.atZoneSameInstant(Klok.ZONE).toLocalDate(),
                    rs.getBoolean("samenloop"),
                    rs.getBoolean("terugval"),
                    terugblikOp,
                    rs.getBoolean("past_niet")),
                vandaag,
                stilNa)));
  }

  private static Afwijking afwijking(ResultSet rs) throws SQLException {
    String orgaan = rs.getString("afwijking_orgaan");
    return orgaan == null
        ? null
        : new Afwijking(
            orgaan, rs.getObject("afwijking_op", LocalDate.class), rs.getString("afwijking_reden"));
  }
}
