package nl.wijkwerk.monitoring.vragenlijst.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Antwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Bevolking;
import nl.wijkwerk.monitoring.vragenlijst.domain.Inzending;
import nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep;
import nl.wijkwerk.monitoring.vragenlijst.domain.OpenAntwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Respons;
import nl.wijkwerk.monitoring.vragenlijst.domain.Telcel;
import nl.wijkwerk.monitoring.vragenlijst.domain.Uitkomst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Verwijderreden;

/** What was handed in, counted in the database, and the results that stay. */
@ApplicationScoped
public class JdbcInzendingen {
  private static final int MEESTE = 1000;

  @PersistenceContext private EntityManager em;

  protected JdbcInzendingen() {}

  public JdbcInzendingen(EntityManager em) {
    this.em = em;
  }

  /** Runs a statement with what it needs. */
  private interface Werk<T> {
    T met(PreparedStatement ps) throws SQLException;
  }

  private <T> T doe(String sql, Werk<T> werk) {
    Connection verbinding = Transactie.verbinding(em);
    try (PreparedStatement ps = verbinding.prepareStatement(sql)) {
      return werk.met(ps);
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  /**
   * Keeps what was handed in; once, however often the same form is sent.
   *
   * @return whether it was new
   */
  public boolean voegToe(UUID lijst, Inzending inzending) {
    boolean nieuw =
        doe(
            "insert into monitoring.inzending (id, vragenlijst_id, gebied_code, leeftijd, taal)"
                + " values (?, ?, ?, ?, ?) on conflict (id) do nothing",
            ps -> {
              ps.setObject(1, inzending.id());
              ps.setObject(2, lijst);
              ps.setString(3, inzending.wijk());
              ps.setString(4, inzending.leeftijd() == null ? null : inzending.leeftijd().name());
              ps.setString(5, inzending.taal());
              return ps.executeUpdate() == 1;
            });
    if (nieuw) {
      voegAntwoordenToe(inzending);
      voegWoordenToe(lijst, inzending);
    }
    return nieuw;
  }

  private void voegAntwoordenToe(Inzending inzending) {
    doe(
        "insert into monitoring.antwoord (inzending_id, vraag, waarde) values (?, ?, ?)",
        ps -> {
          for (Antwoord antwoord : inzending.antwoorden()) {
            for (Integer waarde : antwoord.keuzes()) {
              ps.setObject(1, inzending.id());
              ps.setInt(2, antwoord.vraag());
              ps.setInt(3, waarde);
              ps.addBatch();
            }
          }
          return ps.executeBatch();
        });
  }

  private void voegWoordenToe(UUID lijst, Inzending inzending) {
    doe(
        "insert into monitoring.open_antwoord (id, vragenlijst_id, gebied_code, vraag, tekst)"
            + " values (?, ?, ?, ?, ?)",
        ps -> {
          for (Antwoord antwoord : inzending.antwoorden()) {
            if (antwoord.tekst() != null) {
              ps.setObject(1, UUID.randomUUID());
              ps.setObject(2, lijst);
              ps.setString(3, inzending.wijk());
              ps.setInt(4, antwoord.vraag());
              ps.setString(5, Invoertekst.zichtbaar(antwoord.tekst()));
              ps.addBatch();
            }
          }
          return ps.executeBatch();
        });
  }

  /** How many handed in, by questionnaire. */
  public Map<UUID, Integer> aantallen(Collection<UUID> lijsten) {
    return doe(
        "select v.id, coalesce((select sum(r.inzendingen) from monitoring.vragenlijst_respons r"
            + " where r.vragenlijst_id = v.id), (select count(*) from monitoring.inzending i where"
            + " i.vragenlijst_id = v.id)) from monitoring.vragenlijst v where v.id = any (?)",
        ps -> {
          ps.setArray(1, ps.getConnection().createArrayOf("uuid", lijsten.toArray()));
          Map<UUID, Integer> aantallen = new HashMap<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              aantallen.put(rs.getObject(1, UUID.class), rs.getInt(2));
            }
          }
          return aantallen;
        });
  }

  /** How many of each wijk handed in. */
  public Map<String, Integer> perWijk(UUID lijst) {
    return doe(
        "select gebied_code, count(*) from monitoring.inzending where vragenlijst_id = ? group by 1",
        ps -> {
          ps.setObject(1, lijst);
          Map<String, Integer> aantallen = new HashMap<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              aantallen.put(rs.getString(1), rs.getInt(2));
            }
          }
          return aantallen;
        });
  }

  /** The answers, counted by wijk, age, question and answer. */
  public List<Telcel> tel(UUID lijst) {
    return doe(
        "select i.gebied_code, i.leeftijd, a.vraag, a.waarde, count(*) from monitoring.inzending i"
            + " join monitoring.antwoord a on a.inzending_id = i.id where i.vragenlijst_id = ?"
            + " group by 1, 2, 3, 4 union all select i.gebied_code, i.leeftijd, a.vraag, -1,"
            + " count(distinct i.id) from monitoring.inzending i join monitoring.antwoord a on"
            + " a.inzending_id = i.id where i.vragenlijst_id = ? group by 1, 2, 3 union all select"
            + " gebied_code, null, vraag, -1, count(*) from monitoring.open_antwoord where"
            + " vragenlijst_id = ? group by 1, 3",
        ps -> {
          ps.setObject(1, lijst);
          ps.setObject(2, lijst);
          ps.setObject(3, lijst);
          List<Telcel> cellen = new ArrayList<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              String leeftijd = rs.getString(2);
              cellen.add(
                  new Telcel(
                      rs.getString(1),
                      leeftijd == null ? null : Leeftijdsgroep.valueOf(leeftijd),
                      rs.getInt(3),
                      rs.getInt(4),
                      rs.getInt(5)));
            }
          }
          return cellen;
        });
  }

  /** Residents by age of these wijken, each as in the newest year that has all ages. */
  public Map<String, Bevolking> bevolking(Collection<String> wijken) {
    return doe(
        "select w.gebied_code, w.periode, i.code, w.waarde from monitoring.indicator i"
            + " join monitoring.geldende_waarneming w on w.indicator_id = i.id"
            + " and w.gebied_code = any (?)"
            + " where i.code = any (?) and w.waarde is not null order by w.periode",
        ps -> {
          ps.setArray(1, ps.getConnection().createArrayOf("text", wijken.toArray()));
          ps.setArray(
              2,
              ps.getConnection()
                  .createArrayOf(
                      "text",
                      Arrays.stream(Leeftijdsgroep.values()).map(Leeftijdsgroep::maat).toArray()));
          Map<String, Map<Integer, Map<Leeftijdsgroep, Integer>>> alles = new HashMap<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              alles
                  .computeIfAbsent(rs.getString(1), w -> new LinkedHashMap<>())
                  .computeIfAbsent(rs.getInt(2), j -> new EnumMap<>(Leeftijdsgroep.class))
                  .put(groep(rs.getString(3)), rs.getBigDecimal(4).intValue());
            }
          }
          Map<String, Bevolking> nieuwste = new HashMap<>();
          alles.forEach(
              (wijk, jaren) ->
                  jaren.forEach(
                      (jaar, aantallen) -> {
                        if (aantallen.size() == Leeftijdsgroep.values().length) {
                          nieuwste.put(wijk, new Bevolking(jaar, aantallen));
                        }
                      }));
          return nieuwste;
        });
  }

  private static Leeftijdsgroep groep(String maat) {
    return Arrays.stream(Leeftijdsgroep.values())
        .filter(g -> g.maat().equals(maat))
        .findFirst()
        .orElseThrow();
  }

  /** Keeps what was counted at closing. */
  public void bewaar(UUID lijst, List<Respons> respons, List<Uitkomst> uitkomsten) {
    doe(
        "insert into monitoring.vragenlijst_respons (vragenlijst_id, gebied_code, inzendingen,"
            + " inwoners, inwonersjaar) values (?, ?, ?, ?, ?)",
        ps -> {
          for (Respons r : respons) {
            ps.setObject(1, lijst);
            ps.setString(2, r.wijk());
            ps.setInt(3, r.inzendingen());
            ps.setObject(4, r.inwoners(), Types.INTEGER);
            ps.setObject(5, r.jaar(), Types.INTEGER);
            ps.addBatch();
          }
          return ps.executeBatch();
        });
    doe(
        "insert into monitoring.vragenlijst_uitkomst (vragenlijst_id, volgnummer, gebied_code,"
            + " vraag, waarde, respondenten, aantal, cijfer, marge, gewogen)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ps -> {
          int n = 0;
          for (Uitkomst u : uitkomsten) {
            ps.setObject(1, lijst);
            ps.setInt(2, ++n);
            ps.setString(3, u.wijk());
            ps.setInt(4, u.vraag());
            ps.setObject(5, u.waarde(), Types.INTEGER);
            ps.setInt(6, u.respondenten());
            ps.setInt(7, u.aantal());
            ps.setObject(8, u.cijfer(), Types.NUMERIC);
            ps.setObject(9, u.marge(), Types.NUMERIC);
            ps.setBoolean(10, u.gewogen());
            ps.addBatch();
          }
          return ps.executeBatch();
        });
  }

  public List<Respons> respons(UUID lijst) {
    return doe(
        "select gebied_code, inzendingen, inwoners, inwonersjaar from"
            + " monitoring.vragenlijst_respons where vragenlijst_id = ? order by gebied_code",
        ps -> {
          ps.setObject(1, lijst);
          List<Respons> respons = new ArrayList<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              respons.add(
                  new Respons(
                      rs.getString(1),
                      rs.getInt(2),
                      rs.getObject(3, Integer.class),
                      rs.getObject(4, Integer.class)));
            }
          }
          return respons;
        });
  }

  public List<Uitkomst> uitkomsten(UUID lijst) {
    return doe(
        "select gebied_code, vraag, waarde, respondenten, aantal, cijfer, marge, gewogen from"
            + " monitoring.vragenlijst_uitkomst where vragenlijst_id = ? order by volgnummer",
        ps -> {
          ps.setObject(1, lijst);
          List<Uitkomst> uitkomsten = new ArrayList<>();
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              uitkomsten.add(
                  new Uitkomst(
                      rs.getString(1),
                      rs.getInt(2),
                      rs.getObject(3, Integer.class),
                      rs.getInt(4),
                      rs.getInt(5),
                      rs.getObject(6, BigDecimal.class),
                      rs.getObject(7, BigDecimal.class),
                      rs.getBoolean(8)));
            }
          }
          return uitkomsten;
        });
  }

  /** Answers in words, in an order that says nothing of when they came. */
  public Pagina<OpenAntwoord> openAntwoorden(UUID lijst, int pagina, int grootte) {
    int begin = Pagina.begin(pagina, grootte, MEESTE);
    return doe(
        "select id, gebied_code, vraag, tekst, verwijderd, count(*) over () from"
            + " monitoring.open_antwoord where vragenlijst_id = ? order by vraag, id offset ? limit"
            + " ?",
        ps -> {
          ps.setObject(1, lijst);
          ps.setInt(2, begin);
          ps.setInt(3, grootte);
          List<OpenAntwoord> antwoorden = new ArrayList<>();
          long totaal = 0;
          try (ResultSet rs = ps.executeQuery()) {
            while (rs.next()) {
              antwoorden.add(antwoord(rs));
              totaal = rs.getLong(6);
            }
          }
          return new Pagina<>(antwoorden, pagina, grootte, totaal);
        });
  }

  public Optional<OpenAntwoord> findOpenAntwoord(UUID lijst, UUID id) {
    return doe(
        "select id, gebied_code, vraag, tekst, verwijderd from monitoring.open_antwoord where"
            + " vragenlijst_id = ? and id = ? for update",
        ps -> {
          ps.setObject(1, lijst);
          ps.setObject(2, id);
          try (ResultSet rs = ps.executeQuery()) {
            return rs.next() ? Optional.of(antwoord(rs)) : Optional.empty();
          }
        });
  }

  private static OpenAntwoord antwoord(ResultSet rs) throws SQLException {
    String verwijderd = rs.getString(5);
    return new OpenAntwoord(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getInt(3),
        rs.getString(4),
        verwijderd == null ? null : Verwijderreden.valueOf(verwijderd));
  }

  /** Takes the words away; that there were some stays. */
  @Bedrijfsregel("MON-157")
  public void verwijderTekst(UUID id, Verwijderreden reden) {
    doe(
        "update monitoring.open_antwoord set tekst = null, verwijderd = ? where id = ?",
        ps -> {
          ps.setString(1, reden.name());
          ps.setObject(2, id);
          return ps.executeUpdate();
        });
  }

  /** Takes away everything that single people answered. */
  @Bedrijfsregel("MON-158")
  public void verwijderAntwoorden(UUID lijst) {
    for (String tabel :
        List.of(
            "delete from monitoring.open_antwoord where vragenlijst_id = ?",
            "delete from monitoring.inzending where vragenlijst_id = ?")) {
      doe(
          tabel,
          ps -> {
            ps.setObject(1, lijst);
            return ps.executeUpdate();
          });
    }
  }
}
