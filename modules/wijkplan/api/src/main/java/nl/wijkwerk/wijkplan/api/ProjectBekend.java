package nl.wijkwerk.wijkplan.api;

import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * A project that carries out a plan was made, got another name or was given up. It replaces what
 * was told before of that project.
 *
 * @param vervallen whether it was given up
 */
@Gebeurtenissoort(ProjectBekend.SOORT)
public record ProjectBekend(
    UUID projectId,
    UUID planId,
    String gebied,
    String wijk,
    String titel,
    String plantitel,
    boolean vervallen) {
  public static final String SOORT = "nl.wijkwerk.projecten.bekendgemaakt";
}
