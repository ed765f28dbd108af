package nl.wijkwerk.middelen.begroting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.middelen.begroting.domain.Post;

/** Posts, stored, found and locked. */
@ApplicationScoped
public class JpaPosten {
  @PersistenceContext private EntityManager em;

  protected JpaPosten() {}

  public JpaPosten(EntityManager em) {
    this.em = em;
  }

  public void add(Post post) {
    em.persist(post);
  }

  public Post read(UUID id) {
    return Optional.ofNullable(em.find(Post.class, id)).orElseThrow(() -> new NietGevonden("post"));
  }

  /**
   * The post, locked until the end of the transaction and with a new version: what is reserved on
   * it cannot change in the meantime, and whoever looked at it before sees that it changed.
   */
  public Post vergrendel(UUID id) {
    return Optional.ofNullable(em.find(Post.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
        .orElseThrow(() -> new NietGevonden("post"));
  }
}
