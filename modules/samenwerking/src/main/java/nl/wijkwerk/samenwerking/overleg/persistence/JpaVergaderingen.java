package nl.wijkwerk.samenwerking.overleg.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.persistentie.Sortering;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderingen;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderstatus;

/** Meetings in the database. */
@ApplicationScoped
public class JpaVergaderingen implements Vergaderingen {
  private static final int GROOTSTE_PAGINA = 500;

  @PersistenceContext private EntityManager em;

  protected JpaVergaderingen() {}

  public JpaVergaderingen(EntityManager em) {
    this.em = em;
  }

  @Override
  public void voegToe(Vergadering vergadering) {
    em.persist(vergadering);
  }

  @Override
  public Optional<Vergadering> find(UUID id) {
    return Optional.ofNullable(em.find(Vergadering.class, id));
  }

  @Override
  public Vergadering read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("vergadering"));
  }

  @Override
  public List<Vergadering> vanaf(UUID overlegId, LocalDate dag) {
    return em.createQuery(
            "select v from Vergadering v where v.overlegId = :overleg and v.datum >= :dag order by"
                + " v.datum",
            Vergadering.class)
        .setParameter("overleg", overlegId)
        .setParameter("dag", dag)
        .getResultList();
  }

  @Override
  public List<LocalDate> geplandeDagen(UUID overlegId, LocalDate vanaf) {
    return em.createQuery(
            "select v.datum from Vergadering v where v.overlegId = :overleg and v.datum >= :dag and"
                + " v.status <> :vervallen order by v.datum",
            LocalDate.class)
        .setParameter("overleg", overlegId)
        .setParameter("dag", vanaf)
        .setParameter("vervallen", Vergaderstatus.VERVALLEN)
        .getResultList();
  }

  @Override
  public Optional<Vergadering> findEerstvolgende(UUID overlegId, LocalDateTime nu) {
    return eersteNa(overlegId, LocalDate.of(1, 1, 1), nu);
  }

  @Override
  public Optional<Vergadering> findVolgende(Vergadering na, LocalDateTime nu) {
    return eersteNa(na.overlegId(), na.datum(), nu);
  }

  private Optional<Vergadering> eersteNa(UUID overlegId, LocalDate dag, LocalDateTime nu) {
    return em.createQuery(
            "select v from Vergadering v where v.overlegId = :overleg and v.status = :gepland and"
                + " v.datum > :dag and (v.datum > :vandaag or (v.datum = :vandaag and v.begintijd >"
                + " :tijd)) order by v.datum",
            Vergadering.class)
        .setParameter("overleg", overlegId)
        .setParameter("gepland", Vergaderstatus.GEPLAND)
        .setParameter("dag", dag)
        .setParameter("vandaag", nu.toLocalDate())
        .setParameter("tijd", nu.toLocalTime())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static final Map<String, String> SORTEERBAAR =
      Map.of(
          "datum", "v.datum",
          "overleg", "lower(o.naam)",
          "punten", "punten",
          "gevuld", "gevuld");
  private static final Sortering KOMEND =
      new Sortering(SORTEERBAAR, "v.datum asc, o.naam", "v.datum asc, o.naam, v.id");
  private static final Sortering GEWEEST =
      new Sortering(SORTEERBAAR, "v.datum desc, o.naam", "v.datum desc, o.naam, v.id");

  private static final String REGEL =
      "select v.id, v.overleg_id, o.naam, v.datum, v.begintijd, v.duur_minuten, v.status,"
          + " v.versie, count(p.id) as punten, count(p.id) filter (where p.status = 'BESLOTEN') as"
          + " besloten, coalesce(sum(p.minuten), 0) as gevuld, count(*) over () as totaal from"
          + " samenwerking.vergadering v join samenwerking.overleg o on o.id = v.overleg_id left"
          + " join samenwerking.agendapunt p on p.vergadering_id = v.id and p.status <>"
          + " 'AFGEVOERD' where ";

  @Override
  public Pagina<VergaderingRegel> lijst(
      UUID overlegId, boolean komend, LocalDate vandaag, String sorteer, int pagina, int grootte) {
    String waar =
        "v.status <> 'VERVALLEN' and (?::uuid is null or v.overleg_id = ?::uuid) and (v.datum >="
            + " ?::date and v.status = 'GEPLAND') = ? group by v.id, o.naam"
            + (komend ? KOMEND : GEWEEST).volgorde(sorteer)
            + " limit ? offset ?";
    return Pagina.lees(
        pagina,
        grootte,
        GROOTSTE_PAGINA,
        (hoogstens, begin, totaal) ->
            lees(waar, totaal, overlegId, overlegId, vandaag, komend, hoogstens, begin));
  }

  @Override
  public Optional<VergaderingRegel> findRegel(UUID id) {
    return lees("v.id = ? group by v.id, o.naam", new long[1], id).stream().findFirst();
  }

  private List<VergaderingRegel> lees(String waar, long[] totaal, Object... waarden) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(REGEL + waar)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      List<VergaderingRegel> regels = new ArrayList<>();
      try (ResultSet rs = opdracht.executeQuery()) {
        while (rs.next()) {
          totaal[0] = rs.getLong("totaal");
          regels.add(
              new VergaderingRegel(
                  rs.getObject("id", UUID.class),
                  rs.getObject("overleg_id", UUID.class),
                  rs.getString("naam"),
                  rs.getObject("datum", LocalDate.class),
                  rs.getObject("begintijd", LocalTime.class),
                  rs.getInt("duur_minuten"),
                  Vergaderstatus.valueOf(rs.getString("status")),
                  rs.getInt("punten"),
                  rs.getInt("besloten"),
                  rs.getInt("gevuld"),
                  rs.getLong("versie")));
        }
      }
      return regels;
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
