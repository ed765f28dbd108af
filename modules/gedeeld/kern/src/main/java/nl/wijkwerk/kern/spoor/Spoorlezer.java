package nl.wijkwerk.kern.spoor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;

/** Reads the trail, newest first. Who may read is decided by the use case that asks. */
@ApplicationScoped
public class Spoorlezer {
  private static final int GROOTSTE_PAGINA = 500;

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  protected Spoorlezer() {}

  public Spoorlezer(DataSource bron) {
    this.bron = bron;
  }

  /** All that happened to one subject, in whichever module. */
  public Pagina<Spoorregel> van(Onderwerp onderwerp, int pagina, int grootte) {
    return van(List.of(onderwerp), pagina, grootte);
  }

  /** All that happened to several subjects that are one story, as one list in order of time. */
  public Pagina<Spoorregel> van(List<Onderwerp> onderwerpen, int pagina, int grootte) {
    return lees(
        "onderwerp = any(?::text[])",
        List.<Object>of(onderwerpen.stream().map(Onderwerp::toString).toList()),
        pagina,
        grootte);
  }

  /**
   * What was done in one area and all that lies in it from a moment on, and not refused. What
   * stands in the trails of two subjects at once, such as a project and its plan, counts for the
   * last of them only.
   *
   * @param soorten kinds of subject that count, as in {@link Onderwerp#soort}
   */
  public Pagina<Spoorregel> vanGebied(
      String gebied, List<String> soorten, OffsetDateTime vanaf, int pagina, int grootte) {
    return lees(
        Gebieden.binnen("gebied_code", "?")
            + " and split_part(onderwerp, ':', 1) = any(?::text[]) and moment >= ? and"
            + " resultaat = 'GELUKT' and not exists (select from kern.spoor t where t.volgnummer ="
            + " spoor.volgnummer + 1 and t.moment < spoor.moment + interval '1 minute' and t.onderwerp <> spoor.onderwerp and split_part(t.onderwerp,"
            + " ':', 1) = any(?::text[]) and (t.resultaat, t.actie, t.omschrijving,"
            + " t.gebruikersnaam, t.gebied_code) = (spoor.resultaat, spoor.actie,"
            + " spoor.omschrijving, spoor.gebruikersnaam, spoor.gebied_code))",
        List.of(gebied, soorten, vanaf, soorten),
        pagina,
        grootte);
  }

  /** The whole trail. */
  public Pagina<Spoorregel> alles(int pagina, int grootte) {
    return lees("true", List.of(), pagina, grootte);
  }

  private Pagina<Spoorregel> lees(String waar, List<Object> waarden, int pagina, int grootte) {
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) -> lees(waar, waarden, hoogstens, begin, totaal));
  }

  private List<Spoorregel> lees(
      String waar, List<Object> waarden, int hoogstens, int begin, long[] totaal) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht =
            verbinding.prepareStatement(
                "select *, count(*) over () as totaal from kern.spoor where "
                    + waar
                    + " order by volgnummer desc limit ? offset ?")) {
      int plaats = 1;
      for (Object waarde : waarden) {
        opdracht.setObject(
            plaats++,
            waarde instanceof List<?> reeks
                ? verbinding.createArrayOf("text", reeks.toArray())
                : waarde);
      }
      opdracht.setInt(plaats++, hoogstens);
      opdracht.setInt(plaats, begin);
      List<Spoorregel> regels = new ArrayList<>();
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

  static Spoorregel regel(ResultSet rs) throws SQLException {
    return new Spoorregel(
        rs.getLong("volgnummer"),
        rs.getObject("moment", OffsetDateTime.class),
        rs.getString("gebruikersnaam"),
        rs.getString("naam"),
        rs.getString("module"),
        rs.getString("actie"),
        "GELUKT".equals(rs.getString("resultaat")),
        rs.getString("onderwerp"),
        rs.getString("gebied_code"),
        rs.getString("omschrijving"),
        rs.getString("herkomst"));
  }
}
