package nl.wijkwerk.wijkplan.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * Who decides judged a plan: the council on the three frames, or another body.
 *
 * @param vastgesteld true when it was adopted; else the plan went back with the reasons
 * @param oordelen of the council one for each frame; of another body its reason, without a frame
 * @param vergadering day on which it was judged
 * @param beslisser RAAD, COLLEGE or REGIEGROEP; null in what was told before there was a choice,
 *     which the council judged
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
    List<Planonderdeel> onderdelen,
    String beslisser) {
  public static final String SOORT = "nl.wijkwerk.wijkplannen.getoetst";
}
