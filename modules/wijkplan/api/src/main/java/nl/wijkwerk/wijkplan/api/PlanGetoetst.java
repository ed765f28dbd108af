package nl.wijkwerk.wijkplan.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * The council judged a plan on the three frames.
 *
 * @param vastgesteld true when all frames were met; else the plan went back with the reasons
 * @param vergadering date of the council meeting
 */
@Gebeurtenissoort(PlanGetoetst.SOORT)
public record PlanGetoetst(
    UUID planId,
    int versie,
    String gebied,
    String wijk,
    String titel,
    boolean vastgesteld,
    List<Kaderoordeel> oordelen,
    LocalDate vergadering,
    List<Planonderdeel> onderdelen) {
  public static final String SOORT = "nl.wijkwerk.wijkplannen.getoetst";
}
