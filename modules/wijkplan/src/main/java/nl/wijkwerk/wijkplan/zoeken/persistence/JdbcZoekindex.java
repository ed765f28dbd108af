package nl.wijkwerk.wijkplan.zoeken.persistence;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.zoeken.domain.Markering;
import nl.wijkwerk.wijkplan.zoeken.domain.Samenstelling;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoeksoort;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekvraag;

/**
 * Searches the generated columns {@code zoek}: three questions to the database, however much there
 * is. What the weights A to D mean stands in the migration that made the columns.
 */
@ApplicationScoped
public class JdbcZoekindex {
  private static final int GROOTSTE_PAGINA = 100;

  /**
   * What was typed, as the database searches it; all null when no word says anything. The index
   * does not know weights: with them each hit would be compared again. So {@code zonderGewicht}
   * finds, and {@code alles} ranks.
   */
  private record Tsvraag(String zonderGewicht, String alles, String letterlijk, String stammen) {}

  /** More compounds of one word than anybody has; the shortest are nearest to what was typed. */
  private static final int MEESTE_SAMENSTELLINGEN = 1000;

  /**
   * Words of the texts that have the letters that were typed; which are compounds is judged after.
   */
  private static final String MET_LETTERS =
      """
      select g.woord, z.woord
      from unnest(?::text[], ?::text[]) as g(woord, vorm) cross join lateral (
        select woord from wijkplan.zoekwoord where delen @@ to_tsquery('simple', g.vorm || ':*')
        order by length(woord), woord limit ?) z
      """;

  /** A word without a stem says nothing, such as "de": it is left out. */
  private static final String WOORDEN =
      """
      select string_agg('(' || (woord || los || kop)::text || ')', ' & '),
        string_agg('(' || (stam || deel || kop_ab)::text || ')', ' & '),
        string_agg('(' || (stam || deel)::text || ')', ' & '),
        string_agg('(' || (woord || kop)::text || ')', ' | '),
        set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true),
        set_config('enable_seqscan', 'off', true)
      from (
        select to_tsquery('dutch', w.woord) as woord, to_tsquery('dutch', w.woord || ':AB') as stam,
          to_tsquery('simple', w.deel) as deel, to_tsquery('simple', replace(replace(w.deel, ':C', ''), '*C', '*')) as los,
          to_tsquery('dutch', w.kop) as kop, to_tsquery('dutch', w.kop_ab) as kop_ab
        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as w(woord, deel, kop, kop_ab)
      ) v
      where numnode(woord) > 0
      """;

  /** Ranking is most of the work when a word is everywhere: once where once is enough. */
  private static final String RANG =
      "coalesce(nullif(ts_rank('{0.02,0.1,0.3,1}', $1.zoek, v.letterlijk), 0),"
          + " 0.1 * ts_rank('{0.02,0.1,0.3,1}', $1.zoek, v.alles))";

  private static final String LOOPT = "($1.tot is null or $1.tot >= v.vandaag)";

  /**
   * Only what a page shows is looked up and marked; of the rest the rank is enough. The words come
   * first, by their index, and the plan only when something is asked of it: without {@code offset
   * 0} PostgreSQL may begin with the plans that the filter leaves, and compare each of their rows.
   * Each hit comes once: the solutions and streets of a hit only where it does not say the words
   * itself.
   */
  private static final String VRAAG =
      """
      with v as (
        select ?::tsquery as los, ?::tsquery as alles, ?::tsquery as letterlijk, ?::tsquery as stammen,
          ?::text as soort, kern.gebied_binnen(?::text) as gebied, ?::text as fase, ?::int as jaar, ?::date as vandaag
      ),
      met_woorden as (
        select 'PLAN' collate "C" as soort, p.id, p.id as plan, null::text as gebied, null::int as jaar,
          {rang:p} as rang, p.gewijzigd as moment
        from v cross join lateral (select * from wijkplan.wijkplan where zoek @@ v.los offset 0) p
        union all
        select 'PLANREGEL', r.id, r.plan_id, null, null, {rang:r}, r.gemaakt
        from v cross join lateral (select * from wijkplan.planregel where zoek @@ v.los offset 0) r
        where r.vervallen_op is null
        union all
        select 'PLANREGEL', r.id, r.plan_id, null, null, max({rang:g}), r.gemaakt
        from v cross join lateral (select * from wijkplan.planregel_oplossing where zoek @@ v.los offset 0) g
          join wijkplan.planregel r on r.id = g.planregel_id
        where r.vervallen_op is null and not r.zoek @@ v.los group by r.id
        union all
        select 'ANALYSE', a.id, null, a.gebied_code, extract(year from a.datum)::int, {rang:a}, a.datum
        from v cross join lateral (select * from wijkplan.wijkanalyse where zoek @@ v.los offset 0) a
        union all
        select 'ANALYSE', r.id, null, a.gebied_code, extract(year from a.datum)::int, {rang:r}, r.gemaakt
        from v cross join lateral (select * from wijkplan.analyseregel where zoek @@ v.los offset 0) r
          join wijkplan.wijkanalyse a on a.id = r.analyse_id where r.vervallen_op is null
        union all
        select 'ANALYSE', r.id, null, a.gebied_code, extract(year from a.datum)::int, max({rang:g}), r.gemaakt
        from v cross join lateral (select * from wijkplan.analyseregel_oplossing where zoek @@ v.los offset 0) g
          join wijkplan.analyseregel r on r.id = g.analyseregel_id
          join wijkplan.wijkanalyse a on a.id = r.analyse_id
        where r.vervallen_op is null and not r.zoek @@ v.los group by r.id, a.id
        union all
        select 'PROJECT', j.id, j.plan_id, null, null, {rang:j}, j.gewijzigd
        from v cross join lateral (select * from wijkplan.project where zoek @@ v.los offset 0) j
        union all
        select 'PROJECT', j.id, j.plan_id, null, null, max({rang:g}), j.gewijzigd
        from v cross join lateral (select * from wijkplan.project_straat where zoek @@ v.los offset 0) g
          join wijkplan.project j on j.id = g.project_id
        where not j.zoek @@ v.los group by j.id
        union all
        select 'EVALUATIE', e.id, e.plan_id, e.gebied_code, e.jaar, {rang:e}, e.gewijzigd
        from v cross join lateral (select * from wijkplan.evaluatie where zoek @@ v.los offset 0) e
        union all
        select 'EVALUATIE', r.id, e.plan_id, e.gebied_code, e.jaar, {rang:r}, e.gewijzigd
        from v cross join lateral (select * from wijkplan.evaluatieregel where zoek @@ v.los offset 0) r
          join wijkplan.evaluatie e on e.id = r.evaluatie_id
        union all
        select 'EVALUATIE', g.id, e.plan_id, e.gebied_code, e.jaar, {rang:g}, e.gewijzigd
        from v cross join lateral (select * from wijkplan.budgetverzoek where zoek @@ v.los offset 0) g
          join wijkplan.evaluatie e on e.id = g.evaluatie_id
        union all
        select 'LES', l.id, e.plan_id, e.gebied_code, e.jaar, {rang:l}, l.gemaakt
        from v cross join lateral (select * from wijkplan.les where zoek @@ v.los offset 0) l
          join wijkplan.evaluatie e on e.id = l.evaluatie_id and e.afgesloten_op is not null
        union all
        select 'OPLOSSING', o.id, null, null, null, {rang:o}, o.gewijzigd
        from v cross join lateral (select * from wijkplan.oplossingsrichting where zoek @@ v.los offset 0) o where {loopt:o}
        union all
        select 'PRAKTIJK', k.id, null, null, null, {rang:k}, k.gewijzigd
        from v cross join lateral (select * from wijkplan.praktijk where zoek @@ v.los offset 0) k where {loopt:k}
      ),
      blad as (
        select w.soort, w.id, w.rang, w.moment, count(*) over () as totaal
        from met_woorden w {filter} order by w.rang desc, w.moment desc, w.id limit ? offset ?
      ),
      inhoud as (
        select b.*, p.id as plan, p.titel as plantitel, e.id as evaluatie, er.id as evaluatieregel,
          bv.id as verzoek, e.jaar as evaluatiejaar, coalesce(p.gebied_code, a.gebied_code) as gebied,
          coalesce(p.wijk, a.wijk) as wijk, p.wijknummer, p.fase, p.van_jaar, p.tot_jaar,
          coalesce(ar.analyse_id, a.id) as analyse, coalesce(r.ambitie, ar.ambitie) as ambitie,
          coalesce(er.nummer, r.ambitie || '.' || r.volgorde) as nummer,
          case b.soort when 'PLAN' then p.titel when 'PLANREGEL' then r.doelstelling
            when 'EVALUATIE' then coalesce(er.doelstelling, e.wijk) when 'LES' then l.tekst
            when 'PROJECT' then j.titel when 'OPLOSSING' then o.tekst when 'PRAKTIJK' then k.naam
            else coalesce(ar.doelstelling, ar.knelpunten, ar.positief, a.wijk) end as titel,
          case b.soort when 'PLAN' then ''
            when 'PLANREGEL' then concat_ws(' \u00b7 ',
              (select string_agg(c.tekst, ' \u00b7 ' order by c.tekst)
                from wijkplan.planregel_oplossing c where c.planregel_id = r.id),
              r.oplossingen, r.indicator, r.verantwoordelijke, r.eigenaar, r.opmerkingen)
            when 'EVALUATIE' then concat_ws(' \u00b7 ', er.indicator, er.maatregelen, er.niet_vast, er.opmerkingen,
              er.bron, bv.motivering, bv.antwoord, case when coalesce(er.id, bv.id) is null then concat_ws(' \u00b7 ',
                e.opmerkingen, e.tevredenheid_niet, e.tevredenheid_bron) end)
            when 'LES' then ''
            when 'PROJECT' then concat_ws(' \u00b7 ',
              (select string_agg(s.naam, ', ' order by s.naam) from wijkplan.project_straat s where s.project_id = j.id),
              j.resultaat, j.middelen, j.verantwoordelijke, j.partners, j.borger)
            when 'OPLOSSING' then concat_ws(' \u00b7 ', o.toelichting, o.bron)
            when 'PRAKTIJK' then concat_ws(' \u00b7 ', k.beschrijving, k.gemeente, k.wijk)
            else concat_ws(' \u00b7 ', case when ar.doelstelling is not null then ar.knelpunten end,
              case when coalesce(ar.doelstelling, ar.knelpunten) is not null then ar.positief end,
              (select string_agg(c.tekst, ' \u00b7 ' order by c.tekst)
                from wijkplan.analyseregel_oplossing c where c.analyseregel_id = ar.id),
              ar.oplossingen, ar.opmerkingen, case when ar.id is null then a.opgesteld_door end) end as tekst
        from blad b
          left join lateral (select * from wijkplan.planregel where b.soort = 'PLANREGEL' and id = b.id offset 0) r on true
          left join lateral (select * from wijkplan.project where b.soort = 'PROJECT' and id = b.id offset 0) j on true
          left join lateral (select * from wijkplan.oplossingsrichting where b.soort = 'OPLOSSING' and id = b.id offset 0) o on true
          left join lateral (select * from wijkplan.praktijk where b.soort = 'PRAKTIJK' and id = b.id offset 0) k on true
          left join lateral (select * from wijkplan.analyseregel where b.soort = 'ANALYSE' and id = b.id offset 0) ar on true
          left join lateral (select * from wijkplan.wijkanalyse
            where b.soort = 'ANALYSE' and id = coalesce(ar.analyse_id, b.id) offset 0) a on true
          left join lateral (select * from wijkplan.les where b.soort = 'LES' and id = b.id offset 0) l on true
          left join lateral (select * from wijkplan.evaluatieregel where b.soort = 'EVALUATIE' and id = b.id offset 0) er on true
          left join lateral (select * from wijkplan.budgetverzoek where b.soort = 'EVALUATIE' and id = b.id offset 0) bv on true
          left join lateral (select * from wijkplan.evaluatie where b.soort in ('EVALUATIE', 'LES')
            and id = coalesce(l.evaluatie_id, er.evaluatie_id, bv.evaluatie_id, b.id) offset 0) e on true
          left join lateral (select * from wijkplan.wijkplan
            where id = coalesce(r.plan_id, j.plan_id, e.plan_id, b.id) offset 0) p on true
      )
      select i.soort, i.id, i.totaal, i.plan, i.plantitel, i.evaluatie, i.evaluatieregel, i.verzoek, i.evaluatiejaar,
        i.gebied, i.wijk, i.wijknummer, i.fase, i.van_jaar, i.tot_jaar, i.analyse, i.ambitie, i.nummer,
        ts_headline('dutch', i.titel, v.stammen, ?) as titel_gemerkt,
        ts_headline('dutch', i.tekst, v.stammen, ?) as tekst_gemerkt
      from inhoud i cross join v order by i.rang desc, i.moment desc, i.id
      """
          .replaceAll("\\{rang:(\\w+)}", RANG)
          .replaceAll("\\{loopt:(\\w+)}", LOOPT);

  private static final String MERK =
      "HighlightAll=true, StartSel=" + Markering.BEGIN + ", StopSel=" + Markering.EIND;

  @PersistenceContext private EntityManager em;

  protected JdbcZoekindex() {}

  public JdbcZoekindex(EntityManager em) {
    this.em = em;
  }

  /** One page, the best first; nothing when the question holds no word that can be searched. */
  @Bedrijfsregel("WPL-91")
  public Pagina<Treffer> zoek(
      Zoekvraag vraag, Zoekfilter filter, LocalDate vandaag, int pagina, int grootte) {
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> {
          try {
            Tsvraag ts = tsvraag(vraag);
            if (ts.zonderGewicht() == null) {
              return List.of();
            }
            List<Object> waarden =
                new ArrayList<>(
                    Arrays.asList(
                        ts.zonderGewicht(),
                        ts.alles(),
                        ts.letterlijk(),
                        ts.stammen(),
                        filter.soort() == null ? null : filter.soort().name(),
                        filter.gebied(),
                        filter.fase() == null ? null : filter.fase().name(),
                        filter.jaar(),
                        vandaag,
                        hoogstens,
                        begin,
                        MERK,
                        MERK));
            return lees(VRAAG.replace("{filter}", versmalling(filter)), waarden, vraag, totaal);
          } catch (SQLException e) {
            throw new DatabaseOnbereikbaar(e);
          }
        });
  }

  /**
   * Compiling the long question, or planning it again for each word, costs more than answering it;
   * and the plan of a hit is found by its key, however few plans there are when the question is
   * planned. So in this transaction.
   */
  private Tsvraag tsvraag(Zoekvraag vraag) throws SQLException {
    List<String> woorden = vraag.woorden();
    Connection verbinding = Transactie.verbinding(em);
    Map<String, Set<String>> samenstellingen = samenstellingen(verbinding, woorden);
    try (PreparedStatement opdracht = verbinding.prepareStatement(WOORDEN)) {
      opdracht.setArray(1, reeks(verbinding, woorden, w -> w));
      opdracht.setArray(2, reeks(verbinding, woorden, w -> deel(w, samenstellingen)));
      opdracht.setArray(
          3, reeks(verbinding, woorden, w -> String.join(" | ", Zoekvraag.koppen(w))));
      opdracht.setArray(
          4,
          reeks(
              verbinding,
              woorden,
              w -> String.join(" | ", Zoekvraag.koppen(w).stream().map(k -> k + ":AB").toList())));
      try (ResultSet rs = opdracht.executeQuery()) {
        rs.next();
        return new Tsvraag(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4));
      }
    }
  }

  /** Of each word that was typed the compounds in the texts that have it as a part. */
  private static Map<String, Set<String>> samenstellingen(
      Connection verbinding, List<String> woorden) throws SQLException {
    List<String> getypt = new ArrayList<>();
    List<String> vormen = new ArrayList<>();
    for (String woord : woorden) {
      if (Zoekvraag.zoektInWoorden(woord)) {
        for (String vorm : Samenstelling.vormen(woord)) {
          getypt.add(woord);
          vormen.add(vorm);
        }
      }
    }
    Map<String, Set<String>> gevonden = new HashMap<>();
    try (PreparedStatement opdracht = verbinding.prepareStatement(MET_LETTERS)) {
      opdracht.setArray(1, reeks(verbinding, getypt, w -> w));
      opdracht.setArray(2, reeks(verbinding, vormen, w -> w));
      opdracht.setInt(3, MEESTE_SAMENSTELLINGEN);
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          String woord = rs.getString(1);
          String langer = rs.getString(2);
          if (Samenstelling.bevat(langer, woord)) {
            gevonden.computeIfAbsent(woord, w -> new TreeSet<>()).add(langer);
          }
        }
      }
    }
    return gevonden;
  }

  /** Whole words of the texts, besides what begins with the word that was typed. */
  private static String deel(String woord, Map<String, Set<String>> samenstellingen) {
    return Stream.of(
            Stream.of(woord + ":*C"),
            Samenstelling.misschienVormVan(woord).stream().map(s -> s + ":C"),
            samenstellingen.getOrDefault(woord, Set.of()).stream().map(s -> s + ":C"))
        .flatMap(s -> s)
        .collect(Collectors.joining(" | "));
  }

  private static Array reeks(Connection verbinding, List<String> woorden, UnaryOperator<String> f)
      throws SQLException {
    return verbinding.createArrayOf("text", woorden.stream().map(f).toArray());
  }

  /** Only what is asked: with a word that is everywhere, each condition costs. */
  private static String versmalling(Zoekfilter filter) {
    List<String> eisen = new ArrayList<>();
    if (filter.soort() != null) {
      eisen.add("w.soort = v.soort");
    }
    if (filter.gebied() != null) {
      eisen.add(
          "coalesce(w.gebied, (select p.gebied_code from wijkplan.wijkplan p where p.id = w.plan))"
              + " = any (v.gebied)");
    }
    if (filter.fase() != null) {
      eisen.add("v.fase = (select p.fase from wijkplan.wijkplan p where p.id = w.plan)");
    }
    if (filter.jaar() != null) {
      eisen.add(
          "(v.jaar = w.jaar or w.jaar is null and exists (select 1 from wijkplan.wijkplan p where"
              + " p.id = w.plan and v.jaar between p.van_jaar and p.tot_jaar))");
    }
    return eisen.isEmpty() ? "" : "cross join v where " + String.join(" and ", eisen);
  }

  private List<Treffer> lees(String sql, List<Object> waarden, Zoekvraag vraag, long[] totaal)
      throws SQLException {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(sql);
        ResultSet rs = vraag(opdracht, waarden)) {
      Markering markering = new Markering(vraag);
      List<Treffer> treffers = new ArrayList<>();
      while (rs.next()) {
        totaal[0] = rs.getLong("totaal");
        treffers.add(treffer(rs, markering));
      }
      return treffers;
    }
  }

  private static ResultSet vraag(PreparedStatement opdracht, List<Object> waarden)
      throws SQLException {
    for (int i = 0; i < waarden.size(); i++) {
      opdracht.setObject(i + 1, waarden.get(i));
    }
    return opdracht.executeQuery();
  }

  private static Treffer treffer(ResultSet rs, Markering markering) throws SQLException {
    Zoeksoort soort = Zoeksoort.valueOf(rs.getString("soort"));
    String fase = rs.getString("fase");
    return new Treffer(
        soort,
        rs.getObject("id", UUID.class),
        pad(soort, rs),
        rs.getString("nummer"),
        rs.getObject("evaluatiejaar", Integer.class),
        markering.geheel(rs.getString("titel_gemerkt")),
        markering.rondEerste(rs.getString("tekst_gemerkt")),
        rs.getString("gebied"),
        rs.getString("wijk"),
        rs.getString("wijknummer"),
        rs.getObject("plan", UUID.class),
        rs.getString("plantitel"),
        fase == null ? null : Planfase.valueOf(fase),
        rs.getObject("van_jaar", Integer.class),
        rs.getObject("tot_jaar", Integer.class));
  }

  private static String pad(Zoeksoort soort, ResultSet rs) throws SQLException {
    String id = rs.getString("id");
    return "/wijkplan/"
        + switch (soort) {
          case PLAN -> "plan?id=" + id;
          case PLANREGEL -> "plan?id=" + rs.getString("plan") + "#regel-" + id;
          case ANALYSE -> {
            String ambitie = rs.getString("ambitie");
            yield "analyse?id="
                + rs.getString("analyse")
                + (ambitie == null ? "" : "#ambitie-" + ambitie);
          }
          case PROJECT -> "project?id=" + id;
          case EVALUATIE -> "evaluatie?id=" + rs.getString("evaluatie") + onderdeel(rs);
          case LES -> "evaluatie?id=" + rs.getString("evaluatie") + "#les-" + id;
          case OPLOSSING -> "oplossing?id=" + id;
          case PRAKTIJK -> "praktijken#praktijk-" + id;
        };
  }

  private static String onderdeel(ResultSet rs) throws SQLException {
    String regel = rs.getString("evaluatieregel");
    if (regel != null) {
      return "#doel-" + regel;
    }
    return rs.getString("verzoek") == null ? "" : "#verzoek";
  }
}
