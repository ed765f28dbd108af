package nl.wijkwerk.wijkplan.wijk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/** How plans, projects and analyses are called, of many subjects at once. */
@ApplicationScoped
public class JdbcOnderwerptitels {
  private static final String VRAAG =
      """
      with o as (
        select onderwerp, split_part(onderwerp, ':', 1) as soort, split_part(onderwerp, ':', 2)::uuid as id
        from unnest(?::text[]) as onderwerp where onderwerp not like 'regiegroep:%'
      ), g as (
        select onderwerp, split_part(onderwerp, ':', 2) as code
        from unnest(?::text[]) as onderwerp where onderwerp like 'regiegroep:%'
      )
      select o.onderwerp, p.titel, null::date as datum
      from o join wijkplan.wijkplan p on p.id = o.id where o.soort = 'wijkplan'
      union all
      select o.onderwerp, j.titel, null from o join wijkplan.project j on j.id = o.id where o.soort = 'project'
      union all
      select o.onderwerp, null, a.datum
      from o join wijkplan.wijkanalyse a on a.id = o.id where o.soort = 'wijkanalyse'
      union all
      select g.onderwerp, 'Regiegroep ' || (select k.naam from kern.gebied k where k.code = g.code
        order by k.jaar desc limit 1), null from g
      """;

  @PersistenceContext private EntityManager em;

  protected JdbcOnderwerptitels() {}

  public JdbcOnderwerptitels(EntityManager em) {
    this.em = em;
  }

  /**
   * Title by subject, each with a uuid as its id, or the code of an area for a steering group; a
   * subject that is unknown here has none.
   */
  public Map<String, String> van(List<String> onderwerpen) {
    if (onderwerpen.isEmpty()) {
      return Map.of();
    }
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement opdracht = verbinding.prepareStatement(VRAAG)) {
      Array reeks = verbinding.createArrayOf("text", onderwerpen.toArray());
      opdracht.setArray(1, reeks);
      opdracht.setArray(2, reeks);
      Map<String, String> titels = new HashMap<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          LocalDate datum = rs.getObject("datum", LocalDate.class);
          titels.put(
              rs.getString("onderwerp"),
              datum == null
                  ? rs.getString("titel")
                  : "Wijkanalyse van " + Schrijfwijze.datum(datum));
        }
      }
      return titels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
