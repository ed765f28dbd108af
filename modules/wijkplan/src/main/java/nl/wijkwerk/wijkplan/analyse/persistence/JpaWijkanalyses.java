package nl.wijkwerk.wijkplan.analyse.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregel;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyses;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.oplossing.persistence.Gekozenlezer;

/** Analyses in the database. */
@ApplicationScoped
public class JpaWijkanalyses implements Wijkanalyses {
  @PersistenceContext private EntityManager em;

  protected JpaWijkanalyses() {}

  public JpaWijkanalyses(EntityManager em) {
    this.em = em;
  }

  @Override
  public Wijkanalyse read(UUID id) {
    return Optional.ofNullable(id)
        .map(i -> em.find(Wijkanalyse.class, i))
        .orElseThrow(() -> new NietGevonden("wijkanalyse"));
  }

  @Override
  public Wijkanalyse readOmTeWijzigen(UUID id) {
    return Optional.ofNullable(id)
        .map(i -> em.find(Wijkanalyse.class, i, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
        .orElseThrow(() -> new NietGevonden("wijkanalyse"));
  }

  @Override
  public boolean bestaatRegel(UUID id) {
    return em.find(Analyseregel.class, id) != null;
  }

  @Override
  public Analyseregel readRegel(UUID id) {
    Analyseregel regel =
        Optional.ofNullable(em.find(Analyseregel.class, id))
            .orElseThrow(() -> new NietGevonden("regel van de wijkanalyse"));
    regel.vereisAanwezig();
    return regel;
  }

  @Override
  public List<Analyseregel> regels(UUID analyse) {
    List<Analyseregel> regels =
        em.createQuery(
                "select r from Analyseregel r where r.analyseId = :analyse and r.vervallenOp is null order by r.ambitie, r.gemaakt",
                Analyseregel.class)
            .setParameter("analyse", analyse)
            .getResultList();
    Map<UUID, List<GekozenOplossing>> gekozen = Gekozenlezer.vanAnalyse(em, analyse);
    // Copies, and not asked for as read-only: such a question does not see what this transaction
    // wrote, and a sample plan is made of the rows that were added just before.
    return regels.stream().map(r -> r.gelezenMet(gekozen.getOrDefault(r.id(), List.of()))).toList();
  }

  @Override
  public boolean heeftRegels(UUID analyse) {
    return !em.createQuery(
            "select r.id from Analyseregel r where r.analyseId = :analyse and r.vervallenOp is null",
            UUID.class)
        .setParameter("analyse", analyse)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Wijkanalyse> findByGebied(String gebied) {
    return em.createQuery(
            "select a from Wijkanalyse a where a.gebied = :gebied order by a.datum desc",
            Wijkanalyse.class)
        .setParameter("gebied", gebied)
        .getResultList();
  }

  @Override
  @SuppressWarnings("unchecked")
  @Bedrijfsregel("WPL-110")
  public List<Wijkanalyse> findOpenBinnen(String gebied) {
    return em.createNativeQuery(
            "select a.* from wijkplan.wijkanalyse a where a.plan_id is null and "
                + Gebieden.binnen("a.gebied_code", "?1")
                + " order by a.datum, a.id",
            Wijkanalyse.class)
        .setParameter(1, gebied)
        .getResultList();
  }

  @Override
  public void voegToe(Wijkanalyse analyse) {
    em.persist(analyse);
  }

  @Override
  public void voegToe(Analyseregel regel) {
    em.persist(regel);
  }

  @Override
  public void bewaar() {
    em.flush();
  }
}
