package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;

/** Where other features of this module have figures read in that are still to be fetched. */
@ApplicationScoped
public class Aanvoerbalie {

  @Inject private JdbcInleveringen inleveringen;
  @Inject private Inschrijving inschrijving;
  @Inject private Inleestaken taken;

  /**
   * What is known of it before.
   *
   * @param naam what the delivery is called in the list
   * @param deel whether it leaves out areas on purpose
   */
  public record Aanvraag(String naam, String tabel, int jaar, boolean deel) {}

  /**
   * Puts the delivery in the queue and has it fetched beside the request.
   *
   * @return id of the delivery
   */
  @Bedrijfsregel("MON-13")
  public int neemAan(Aanvraag aanvraag, Aanvoer aanvoer) {
    inleveringen.breekVerweesdeAf();
    int id =
        inschrijving
            .schrijfIn(aanvraag)
            .orElseThrow(() -> new Regelovertreding("MON-13", null, "inlezen.fout.LOOPT_AL"));
    taken.start(id, aanvoer);
    return id;
  }

  /** Refuses while a delivery is under way, so that nothing is asked of a source beside it. */
  @Bedrijfsregel("MON-13")
  public void vereisNietBezig() {
    inleveringen.breekVerweesdeAf();
    if (inleveringen.isBezig()) {
      throw new Regelovertreding("MON-13", null, "inlezen.fout.LOOPT_AL");
    }
  }
}
