package nl.wijkwerk.stout.boom.rest;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;

/** A resource that is its own application layer. */
@Path("/bomen")
public class BomenResource {
  private EntityManager em;
  private Toegang toegang;

  @POST
  @Transactional
  public void rooi(Bevoegdheid bevoegdheid) {
    toegang.vereis(bevoegdheid, "WK014110");
    em.clear();
  }
}
