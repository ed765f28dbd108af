package nl.wijkwerk.monitoring.doel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.persistentie.Zoekpatroon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.doel.domain.Aansluiting;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelmaat;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.domain.Doelreden;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.monitoring.doel.domain.Doelvoortgang;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.doel.domain.Prognose;

/** Goals of plans with how far they are; searching, sorting and paging are done by the database. */
@ApplicationScoped
public class JdbcDoelen {
  private static final int GROOTSTE_PAGINA = 1000;

  private static final String VAN =
      " from monitoring.plandoel d join monitoring.doelplan p on p.id = d.plan_id where ";

  private static final String KOLOMMEN =
      "select d.*, p.gebied_code, p.wijk, p.wijknummer, p.titel, p.van_jaar, p.tot_jaar, p.fase,"
          + " p.versie, count(*) over () as totaal";

  private static final String PLAATS = "p.wijk, p.titel, p.id, d.plaats, d.id";

  private static final Sortering SORTERING =
      new Sortering(
          Map.of(
              "wijk", "p.wijk",
              "plan", "lower(p.titel)",
              "doel", "lower(d.doelstelling)",
              "stand",
                  "case d.stand when 'ACHTER' then 1 when 'OP_KOERS' then 2 when 'BEREIKT' then 3"
                      + " when 'NOG_NIET' then 4 else 5 end",
              "deel", "d.deel",
              "datum", "d.streefdatum",
              "gemeten", "d.laatste_op"),
          PLAATS,
          PLAATS);

  @PersistenceContext private EntityManager em;

  protected JdbcDoelen() {}

  public JdbcDoelen(EntityManager em) {
    this.em = em;
  }

  /**
   * Replaces what was known of the goals of a plan; a goal that the plan has no more stays, as
   * ended, with what was counted. What is older than what is known is not taken over.
   *
   * @param volgnummer place of the event in the log
   * @return whether it was taken over
   */
  @Bedrijfsregel("MON-138")
  public boolean neemOver(Doelplan plan, long volgnummer, List<Doelinhoud> doelen) {
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement kop =
            verbinding.prepareStatement(
                "insert into monitoring.doelplan (id, gebied_code, wijk, wijknummer, titel,"
                    + " van_jaar, tot_jaar, fase, versie, volgnummer) values (?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?) on conflict (id) do update set gebied_code = excluded.gebied_code,"
                    + " wijk = excluded.wijk, wijknummer = excluded.wijknummer, titel ="
                    + " excluded.titel, van_jaar = excluded.van_jaar, tot_jaar = excluded.tot_jaar,"
                    + " fase = excluded.fase, versie = excluded.versie, volgnummer ="
                    + " excluded.volgnummer where doelplan.volgnummer < excluded.volgnummer");
        PreparedStatement weg =
            verbinding.prepareStatement(
                "update monitoring.plandoel set vervallen = true where plan_id = ?");
        PreparedStatement nieuw =
            verbinding.prepareStatement(
                "insert into monitoring.plandoel (id, plan_id, nummer, plaats, doelstelling,"
                    + " indicator, beginwaarde, beginjaar, bron, streefwaarde, streefdatum,"
                    + " eigenaar, stand, reden) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " 'NIET_MEETBAAR', 'GEEN_CIJFER') on conflict (id) do update set plan_id ="
                    + " excluded.plan_id, nummer = excluded.nummer, plaats = excluded.plaats,"
                    + " doelstelling = excluded.doelstelling, indicator = excluded.indicator,"
                    + " beginwaarde = excluded.beginwaarde, beginjaar = excluded.beginjaar, bron ="
                    + " excluded.bron, streefwaarde = excluded.streefwaarde, streefdatum ="
                    + " excluded.streefdatum, eigenaar = excluded.eigenaar, vervallen = false")) {
      zet(
          kop,
          plan.id(),
          plan.gebied(),
          plan.wijk(),
          plan.wijknummer(),
          plan.titel(),
          plan.vanJaar(),
          plan.totJaar(),
          plan.fase(),
          plan.versie(),
          volgnummer);
      if (kop.executeUpdate() == 0) {
        return false;
      }
      weg.setObject(1, plan.id());
      weg.executeUpdate();
      int plaats = 0;
      for (Doelinhoud d : doelen) {
        zet(
            nieuw,
            d.id(),
            plan.id(),
            d.nummer(),
            plaats++,
            d.doelstelling(),
            d.indicator(),
            d.beginwaarde(),
            d.beginjaar(),
            d.bron(),
            d.streefwaarde(),
            d.streefdatum(),
            d.eigenaar());
        nieuw.addBatch();
      }
      nieuw.executeBatch();
      return true;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Keeps how far goals are, as it was worked out. */
  public void bewaar(Collection<Doel> doelen) {
    try (PreparedStatement zo =
        Transactie.verbinding(em)
            .prepareStatement(
                "update monitoring.plandoel set indicator_code = ?, eenheid = ?, decimalen = ?,"
                    + " maat = ?, stand = ?, reden = ?, weg_van = ?, weg_van_op = ?, weg_van_marge = ?,"
                    + " weg_tot = ?,"
                    + " laatste = ?, laatste_op = ?, laatste_marge = ?, laatste_aantal = ?, laatste_totaal = ?,"
                    + " laatste_bron = ?, deel = ?, verwacht = ?, prognose = ?, prognose_laag = ?,"
                    + " prognose_hoog = ?, prognose_van = ?, prognose_tot = ?, prognose_punten = ?,"
                    + " prognose_reden = ?, alles_op = ? where id = ?")) {
      for (Doel doel : doelen) {
        Doelvoortgang v = doel.voortgang();
        Meetpunt l = v.laatste();
        Prognose p = v.prognose();
        zet(
            zo,
            doel.indicatorcode(),
            doel.eenheid(),
            doel.decimalen(),
            naam(v.maat()),
            naam(v.stand()),
            naam(v.reden()),
            v.begin(),
            v.beginOp(),
            v.beginmarge(),
            v.streef(),
            l == null ? null : l.waarde(),
            l == null ? null : l.dag(),
            l == null ? null : l.marge(),
            l == null ? null : l.aantal(),
            l == null ? null : l.totaal(),
            l == null ? null : l.bron(),
            v.deel(),
            v.verwacht(),
            p.waarde(),
            p.laag(),
            p.hoog(),
            p.van(),
            p.tot(),
            p.punten(),
            naam(p.reden()),
            p.allesOp(),
            doel.inhoud().id());
        zo.addBatch();
      }
      zo.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static String naam(Enum<?> waarde) {
    return waarde == null ? null : waarde.name();
  }

  private static void zet(PreparedStatement opdracht, Object... waarden) throws SQLException {
    for (int i = 0; i < waarden.length; i++) {
      opdracht.setObject(i + 1, waarden[i]);
    }
  }

  public Pagina<Doel> zoek(Doelfilter filter, int pagina, int grootte) {
    List<Object> waarden = new ArrayList<>();
    String vraag =
        KOLOMMEN
            + VAN
            + waar(filter, waarden)
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

  /** How many goals there are in each state; a state without goals is not in it. */
  public Map<Doelstand, Long> perStand(Doelfilter filter) {
    List<Object> waarden = new ArrayList<>();
    String vraag = "select d.stand, count(*)" + VAN + waar(filter, waarden) + " group by d.stand";
    Map<Doelstand, Long> aantallen = new EnumMap<>(Doelstand.class);
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(vraag)) {
      zet(opdracht, waarden.toArray());
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          aantallen.put(Doelstand.valueOf(rs.getString(1)), rs.getLong(2));
        }
      }
      return aantallen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static String waar(Doelfilter filter, List<Object> waarden) {
    StringBuilder waar = new StringBuilder("not d.vervallen");
    if (filter.zoek() != null) {
      waar.append(
          " and concat_ws(' ', d.nummer, d.doelstelling, d.indicator, d.eigenaar, p.titel) ilike ?");
      waarden.add(Zoekpatroon.bevat(filter.zoek()));
    }
    if (filter.gebied() != null) {
      waar.append(" and ").append(Gebieden.binnen("p.gebied_code", "?"));
      waarden.add(filter.gebied());
    }
    if (filter.plan() != null) {
      waar.append(" and p.id = ?");
      waarden.add(filter.plan());
    }
    if (filter.stand() != null) {
      waar.append(" and d.stand = ?");
      waarden.add(filter.stand().name());
    }
    return waar.toString();
  }

  /** A goal, also one that its plan has no more. */
  public Optional<Doel> find(UUID id) {
    return id == null
        ? Optional.empty()
        : lees(KOLOMMEN + VAN + "d.id = ?", List.of(id), new long[1]).stream().findFirst();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Doel read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("doel"));
  }

  /**
   * Lets nobody else enter a count of these goals, or work out how far they are, until the
   * transaction ends.
   */
  public void vergrendel(Collection<UUID> doelen) {
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement slot =
        verbinding.prepareStatement(
            "select id from monitoring.plandoel where id = any (?) order by id for update")) {
      slot.setArray(1, verbinding.createArrayOf("uuid", doelen.toArray()));
      slot.executeQuery().close();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Goals of a plan that it has today. */
  public List<Doel> vanPlan(UUID plan) {
    return lees(
        KOLOMMEN + VAN + "p.id = ? and not d.vervallen order by d.plaats",
        List.of(plan),
        new long[1]);
  }

  /** All goals that plans have today. */
  public List<Doel> alle() {
    return lees(KOLOMMEN + VAN + "not d.vervallen order by d.id", List.of(), new long[1]);
  }

  /** Goals that are measured by an indicator, or whose words name it. */
  public List<Doel> metIndicator(String code, Collection<String> namen) {
    try {
      return lees(
          KOLOMMEN
              + VAN
              + "not d.vervallen and (d.indicator_code = ? or lower(trim(d.indicator)) = any (?))",
          List.of(
              code,
              Transactie.verbinding(em)
                  .createArrayOf("text", namen.stream().map(String::toLowerCase).toArray())),
          new long[1]);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /** Plans that have goals, by wijk. */
  public List<Doelplan> plannen() {
    try (PreparedStatement opdracht =
            Transactie.verbinding(em)
                .prepareStatement(
                    "select p.id as plan_id, p.* from monitoring.doelplan p where exists (select 1"
                        + " from monitoring.plandoel d where d.plan_id = p.id and not d.vervallen)"
                        + " order by p.wijk, p.titel, p.id");
        ResultSet rs = opdracht.executeQuery()) {
      List<Doelplan> plannen = new ArrayList<>();
      while (rs.next()) {
        plannen.add(plan(rs));
      }
      return plannen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private List<Doel> lees(String vraag, List<Object> waarden, long[] totaal) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(vraag)) {
      zet(opdracht, waarden.toArray());
      List<Doel> doelen = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          totaal[0] = rs.getLong("totaal");
          doelen.add(doel(rs));
        }
      }
      return doelen;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private static Doelplan plan(ResultSet rs) throws SQLException {
    return new Doelplan(
        rs.getObject("plan_id", UUID.class),
        rs.getString("gebied_code"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getString("titel"),
        rs.getInt("van_jaar"),
        rs.getInt("tot_jaar"),
        rs.getString("fase"),
        rs.getInt("versie"));
  }

  private static Doel doel(ResultSet rs) throws SQLException {
    return new Doel(
        plan(rs),
        new Doelinhoud(
            rs.getObject("id", UUID.class),
            rs.getString("nummer"),
            rs.getString("doelstelling"),
            rs.getString("indicator"),
            rs.getBigDecimal("beginwaarde"),
            rs.getObject("beginjaar", Integer.class),
            rs.getString("bron"),
            rs.getBigDecimal("streefwaarde"),
            rs.getObject("streefdatum", LocalDate.class),
            rs.getString("eigenaar")),
        rs.getString("indicator_code"),
        rs.getString("eenheid"),
        rs.getObject("decimalen", Integer.class),
        rs.getBoolean("vervallen"),
        voortgang(rs));
  }

  private static Doelvoortgang voortgang(ResultSet rs) throws SQLException {
    LocalDate laatsteOp = rs.getObject("laatste_op", LocalDate.class);
    return new Doelvoortgang(
        Doelstand.valueOf(rs.getString("stand")),
        keuze(Doelreden.class, rs.getString("reden")),
        keuze(Doelmaat.class, rs.getString("maat")),
        rs.getBigDecimal("weg_van"),
        rs.getObject("weg_van_op", LocalDate.class),
        rs.getBigDecimal("weg_van_marge"),
        rs.getBigDecimal("weg_tot"),
        rs.getObject("streefdatum", LocalDate.class),
        laatsteOp == null
            ? null
            : new Meetpunt(
                laatsteOp,
                rs.getBigDecimal("laatste"),
                rs.getBigDecimal("laatste_marge"),
                rs.getObject("laatste_aantal", Integer.class),
                rs.getObject("laatste_totaal", Integer.class),
                rs.getString("laatste_bron"),
                Aansluiting.SLUIT_AAN),
        rs.getBigDecimal("deel"),
        rs.getBigDecimal("verwacht"),
        new Prognose(
            keuze(Prognose.Reden.class, rs.getString("prognose_reden")),
            rs.getBigDecimal("prognose"),
            rs.getBigDecimal("prognose_laag"),
            rs.getBigDecimal("prognose_hoog"),
            rs.getObject("prognose_van", LocalDate.class),
            rs.getObject("prognose_tot", LocalDate.class),
            rs.getInt("prognose_punten"),
            rs.getObject("alles_op", LocalDate.class)));
  }

  private static <E extends Enum<E>> E keuze(Class<E> soort, String naam) {
    return naam == null ? null : Enum.valueOf(soort, naam);
  }
}
