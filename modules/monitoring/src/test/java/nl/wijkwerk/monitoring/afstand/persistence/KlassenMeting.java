package nl.wijkwerk.monitoring.afstand.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Meting;
import nl.wijkwerk.monitoring.afstand.domain.Vergelijking;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

/**
 * A benchmark, not a test: it runs when it is asked for by name. The engine classifies all 3,177
 * wijken of the country for 50 indicators with figures of 10 years, and one SQL statement gives the
 * same classes, turn about.
 *
 * <pre>
 * mvn -pl modules/monitoring -am test -Dtest=KlassenMeting -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class KlassenMeting {
  /** Aim of the work on monitoring: times of the statement. */
  private static final double HOOGSTENS = 2;

  private static final int WARM = 3;
  private static final int KEREN = 7;
  private static final int WIJKEN = 3177;
  private static final int INDICATOREN = 50;
  private static final int PER_KEER = 5000;

  /** Half of the indicators is a measure, half a rate; a fifth starts two years later. */
  private static final List<String> VULLING =
      List.of(
          "update monitoring.indicator set getoond = false",
          """
          insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen)
          select 5000 + n, 'M' || n, 'Maat ' || n, 'Maat', 'aantal', 1 from generate_series(1, 50) n
          """,
          """
          insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen, richting,
            meetwijze, frequentie, teller_id, noemer_id, factor, telling_id, minimum, tolerantie,
            tolerantie_relatief, getoond, volgorde)
          select 6000 + n, 'I' || n, 'Indicator ' || n, 'Indicator', 'x', 1,
            case n % 5 when 0 then 'NEUTRAAL' when 1 then 'HOGER' else 'LAGER' end,
            case when n % 2 = 0 then 'MAAT' else 'VERHOUDING' end, 'JAAR', 5000 + n,
            case when n % 2 = 0 then null else 2 end, case when n % 2 = 0 then 1 else 1000 end, 2, 60,
            1.5, 2, true, n
          from generate_series(1, 50) n
          """,
          """
          insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk, status, fase,
            aangevraagd_door, aangevraagd_op, klaar_op)
          select 'Meting', 2010 + j, 'meting', 1, j::text, 'GEREED', 'KLAAR', 'meting', now(), now()
          from generate_series(1, 10) j
          """,
          """
          insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id)
          select l.jaar, l.jaar, m.id, l.id from monitoring.inlevering l, monitoring.indicator m
          where m.id in (1, 2) or m.id between 5001 and 5040 or m.id between 5041 and 5050 and l.jaar > 2012
          """,
          """
          create table public.gebied as
          select 'GM' || to_char(n, 'FM0000') as code, 200000 as inwoners from generate_series(1, 355) n
          union all
          select 'WK' || to_char(1 + n % 355, 'FM0000') || to_char(n / 355, 'FM00'), 30 + (n * 7919) % 9000
          from generate_series(0, 3176) n
          """,
          """
          insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde, ontbreekt)
          select g.inlevering_id, a.code, g.indicator_id,
            case when w.weg then null when g.indicator_id = 1 then case when w.r < 0.005 then 2 else 1 end
              when g.indicator_id = 2 then a.inwoners
              else round((a.inwoners / 20 * (0.5 + w.r))::numeric, 2) end,
            case when w.weg then 'PUNT' end
          from monitoring.geldend g cross join public.gebied a
          cross join lateral (select random() as r, g.indicator_id > 2 and random() < 0.03 as weg
            where a.code is not null and g.indicator_id is not null) w
          """,
          "analyze");

  /** The same rules, written as one statement by hand. */
  private static final String MET_DE_HAND =
      """
      with meet as materialized (
        select i.id, i.code, i.richting, i.tolerantie, i.minimum, i.decimalen, i.factor, i.teller_id,
          i.noemer_id, i.telling_id, min(g.periode) as toen, max(g.periode) as nu
        from monitoring.indicator i
        join monitoring.geldend g on g.indicator_id = i.teller_id
        join monitoring.geldend t on t.indicator_id = i.telling_id and t.periode = g.periode
        left join monitoring.geldend d on d.indicator_id = i.noemer_id and d.periode = g.periode
        where i.getoond and (i.noemer_id is null or d.periode is not null)
        group by i.id),
      telling as materialized (
        select w.inlevering_id, w.indicator_id, w.gebied_code, w.waarde
        from (select distinct g.inlevering_id, g.indicator_id from meet m join monitoring.geldend g
            on g.indicator_id in (m.telling_id, m.noemer_id) and g.periode in (m.toen, m.nu)) k
        join monitoring.waarneming w using (inlevering_id, indicator_id)),
      paar as materialized (
        select m.id, w.gebied_code,
          max(round(case when m.noemer_id is null then w.waarde * m.factor
            else w.waarde * m.factor / nullif(n.waarde, 0) end, m.decimalen))
            filter (where g.periode = m.nu) as nu,
          max(round(case when m.noemer_id is null then w.waarde * m.factor
            else w.waarde * m.factor / nullif(n.waarde, 0) end, m.decimalen))
            filter (where g.periode = m.toen) as toen,
          coalesce(bool_or(t.waarde >= m.minimum) filter (where g.periode = m.nu), false) as genoeg,
          coalesce(bool_or(t.waarde >= m.minimum) filter (where g.periode = m.toen), false)
            as toen_genoeg
        from meet m
        join monitoring.geldend g on g.indicator_id = m.teller_id and g.periode in (m.toen, m.nu)
        join monitoring.waarneming w on w.inlevering_id = g.inlevering_id
          and w.indicator_id = m.teller_id
        left join telling t on t.inlevering_id = g.inlevering_id
          and t.indicator_id = m.telling_id and t.gebied_code = w.gebied_code
        left join telling n on n.inlevering_id = g.inlevering_id
          and n.indicator_id = m.noemer_id and n.gebied_code = w.gebied_code
        group by m.id, w.gebied_code),
      anders as materialized (
        select distinct w.gebied_code, p.toen, p.nu from (select distinct toen, nu from meet) p
        join monitoring.geldend g on g.indicator_id = 1 and g.periode > p.toen and g.periode <= p.nu
        join monitoring.waarneming w on w.inlevering_id = g.inlevering_id and w.indicator_id = 1
          and w.waarde > 1),
      afstand as (
        select m.code, w.gebied_code, m.richting, m.tolerantie, w.nu as wijk, s.nu as stad,
          w.genoeg, w.toen_genoeg, a.gebied_code is not null as anders, w.toen as wijk_toen,
          s.toen as stad_toen,
          case m.richting when 'HOGER' then s.nu - w.nu when 'LAGER' then w.nu - s.nu
            else abs(w.nu - s.nu) end as nu,
          case m.richting when 'HOGER' then s.toen - w.toen when 'LAGER' then w.toen - s.toen
            else abs(w.toen - s.toen) end as toen
        from paar w
        join meet m on m.id = w.id
        left join paar s on s.id = w.id and s.gebied_code = 'GM' || substr(w.gebied_code, 3, 4)
        left join anders a on a.gebied_code = w.gebied_code and a.toen = m.toen and a.nu = m.nu
        where w.gebied_code like 'WK%')
      select gebied_code, code, case
        when wijk is null or stad is null or not genoeg then 'TE_WEINIG'
        when richting <> 'NEUTRAAL' and nu <= 0 then 'OP_OF_BETER'
        when anders then 'NOG_GEEN'
        when wijk_toen is null or stad_toen is null or not toen_genoeg
          then 'TE_WEINIG'
        when abs(nu - toen) <= tolerantie then 'GELIJK'
        when nu > toen then 'GROTER'
        else 'KLEINER' end as klasse
      from afstand
      """;

  @Test
  void motorNaastEenStatement() throws SQLException {
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      String naam = database.value(String.class, "select current_database()::text");
      database.execute("alter database " + naam + " set jit = off");
      database.execute("alter database " + naam + " set work_mem = '256MB'");
      VULLING.forEach(database::execute);
      JdbcCijfers cijfers = new JdbcCijfers(database.dataSource());
      List<Indicator> indicatoren = new JdbcIndicatoren(database.dataSource()).getoonde();
      List<Gebied> wijken = wijken(database);
      assertThat(wijken).hasSize(WIJKEN);
      assertThat(indicatoren).hasSize(INDICATOREN);
      assertThat(perCel(cijfers, indicatoren, wijken)).isEqualTo(perCel(database));
      long[] motor = new long[KEREN];
      long[] statement = new long[KEREN];
      for (int keer = -WARM; keer < KEREN; keer++) {
        long begin = System.nanoTime();
        Map<String, Integer> vanMotor = tel(cijfers, indicatoren, wijken);
        long halverwege = System.nanoTime();
        Map<String, Integer> vanStatement = tel(database);
        long eind = System.nanoTime();
        assertThat(vanMotor).isEqualTo(vanStatement);
        if (keer >= 0) {
          motor[keer] = halverwege - begin;
          statement[keer] = eind - halverwege;
        }
      }
      double keer = (double) beste(motor) / beste(statement);
      System.out.printf(
          "| %d klassen | motor %.2f s | een statement %.2f s | %.2f |%n",
          WIJKEN * INDICATOREN, beste(motor) / 1e9, beste(statement) / 1e9, keer);
      assertThat(keer).isLessThanOrEqualTo(HOOGSTENS);
    }
  }

  private static List<Gebied> wijken(Testdatabase database) {
    return database.query("select code from public.gebied where code like 'WK%'").stream()
        .map(rij -> rij.get("code").toString())
        .map(
            code ->
                new Gebied(
                    2020,
                    code,
                    code,
                    Niveau.WIJK,
                    "GM" + code.substring(2, 6),
                    "GM" + code.substring(2, 6),
                    "1",
                    Herkomst.CBS,
                    false))
        .toList();
  }

  private interface Oordeel {
    void over(String wijk, String indicator, Klasse klasse);
  }

  private static void klasseer(
      JdbcCijfers cijfers, List<Indicator> indicatoren, List<Gebied> wijken, Oordeel oordeel) {
    Waarnemingen waarnemingen =
        cijfers.leesOmTeVergelijken(
            Stream.concat(
                    wijken.stream().map(Gebied::gemeente).distinct(),
                    wijken.stream().map(Gebied::code))
                .toList(),
            List.of(),
            indicatoren,
            Jaarkeuze.ALLE);
    Vergelijking vergelijking =
        new Vergelijking(wijken, Maat.ABSOLUUT, Jaarkeuze.ALLE, waarnemingen);
    for (Indicator indicator : indicatoren) {
      Meting meting = vergelijking.meet(indicator).orElseThrow();
      for (int i = 0; i < wijken.size(); i++) {
        oordeel.over(wijken.get(i).code(), indicator.code(), meting.afstanden().get(i).klasse());
      }
    }
  }

  private static void klasseer(Testdatabase database, Oordeel oordeel) throws SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      c.setAutoCommit(false);
      try (Statement instelling = c.createStatement()) {
        // Otherwise PostgreSQL joins what it counts as few rows one by one, and takes far longer.
        instelling.execute("set local enable_nestloop = off");
      }
      try (PreparedStatement vraag = c.prepareStatement(MET_DE_HAND)) {
        vraag.setFetchSize(PER_KEER);
        try (ResultSet rs = vraag.executeQuery()) {
          while (rs.next()) {
            oordeel.over(rs.getString(1), rs.getString(2), Klasse.valueOf(rs.getString(3)));
          }
        }
      }
    }
  }

  private static Map<String, Klasse> perCel(
      JdbcCijfers cijfers, List<Indicator> indicatoren, List<Gebied> wijken) {
    Map<String, Klasse> klassen = new HashMap<>();
    klasseer(cijfers, indicatoren, wijken, (w, i, klasse) -> klassen.put(w + " " + i, klasse));
    return klassen;
  }

  private static Map<String, Klasse> perCel(Testdatabase database) throws SQLException {
    Map<String, Klasse> klassen = new HashMap<>();
    klasseer(database, (w, i, klasse) -> klassen.put(w + " " + i, klasse));
    return klassen;
  }

  private static Map<String, Integer> tel(
      JdbcCijfers cijfers, List<Indicator> indicatoren, List<Gebied> wijken) {
    Map<String, Integer> aantallen = new HashMap<>();
    klasseer(
        cijfers,
        indicatoren,
        wijken,
        (w, i, klasse) -> aantallen.merge(i + " " + klasse, 1, Integer::sum));
    return aantallen;
  }

  private static Map<String, Integer> tel(Testdatabase database) throws SQLException {
    Map<String, Integer> aantallen = new HashMap<>();
    klasseer(database, (w, i, klasse) -> aantallen.merge(i + " " + klasse, 1, Integer::sum));
    return aantallen;
  }

  private static long beste(long[] metingen) {
    return Arrays.stream(metingen).min().orElseThrow();
  }
}
