package nl.wijkwerk.stout.boom.rest;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;

/** A resource that is its own application layer. */
public class BomenResource {
  private EntityManager em;
  private Toegang toegang;

  @Transactional
  public void rooi(Bevoegdheid bevoegdheid) {
    toegang.vereis(bevoegdheid, "WK014110");
    em.clear();
  }
}
