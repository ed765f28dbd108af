package nl.wijkwerk.monitoring.verhaal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;

/** Stories and the content of their photos in the database. */
@ApplicationScoped
public class JpaVerhalen {
  @PersistenceContext private EntityManager em;

  protected JpaVerhalen() {}

  public JpaVerhalen(EntityManager em) {
    this.em = em;
  }

  public Optional<Verhaal> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Verhaal.class, i));
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  public Verhaal read(UUID id) {
    return find(id).orElseThrow(() -> new NietGevonden("verhaal"));
  }

  /** The story apart from the database: what is done to it is not kept. */
  public Verhaal readLos(UUID id) {
    Verhaal verhaal = read(id);
    verhaal.inhoud();
    verhaal.betrokkenen();
    em.detach(verhaal);
    return verhaal;
  }

  /** Stories with consent that was given until a day before this one. */
  public List<Verhaal> metVerlopenToestemming(LocalDate vandaag) {
    return em.createQuery(
            "select distinct v from Verhaal v join v.betrokkenen b where b.geldigTot < :vandaag and"
                + " b.stand = nl.wijkwerk.monitoring.verhaal.domain.Toestemmingsstand.GELDIG order"
                + " by v.id",
            Verhaal.class)
        .setParameter("vandaag", vandaag)
        .getResultList();
  }

  public void voegToe(Verhaal verhaal) {
    em.persist(verhaal);
  }

  public void verwijder(Verhaal verhaal) {
    em.remove(verhaal);
    em.flush();
  }

  /**
   * Writes what changed now, so that a stale version shows before the use case ends, and takes away
   * the content of a photo that the story has no more.
   */
  public void bewaar(Verhaal verhaal) {
    em.flush();
    voer(
        "delete from monitoring.verhaalfoto f where f.verhaal_id = ? and not exists (select 1 from"
            + " monitoring.verhaal v where v.id = f.verhaal_id and v.foto_kenmerk = f.kenmerk)",
        verhaal.id());
  }

  /** Keeps the content of the photo that the story has just got. */
  public void bewaar(Verhaal verhaal, Foto foto) {
    bewaar(verhaal);
    voer(
        "insert into monitoring.verhaalfoto (verhaal_id, kenmerk, inhoud) values (?, ?, ?) on"
            + " conflict (verhaal_id) do nothing",
        verhaal.id(),
        foto.kenmerk(),
        foto.inhoud());
  }

  /** Content of a photo, when it is still the one that the story has. */
  public Optional<byte[]> foto(UUID verhaal, String kenmerk) {
    try (PreparedStatement vraag =
        Transactie.verbinding(em)
            .prepareStatement(
                "select inhoud from monitoring.verhaalfoto where verhaal_id = ? and kenmerk = ?")) {
      vraag.setObject(1, verhaal);
      vraag.setString(2, kenmerk);
      try (ResultSet rs = vraag.executeQuery()) {
        return rs.next() ? Optional.of(rs.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }

  private void voer(String sql, Object... waarden) {
    try (PreparedStatement opdracht = Transactie.verbinding(em).prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseOnbereikbaar(e);
    }
  }
}
