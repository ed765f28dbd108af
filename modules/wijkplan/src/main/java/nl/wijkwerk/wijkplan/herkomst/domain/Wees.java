package nl.wijkwerk.wijkplan.herkomst.domain;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that hangs loose: it cannot be followed back to where it comes from.
 *
 * @param project id of the project, or null when it is the plan itself
 */
@Schema(requiredProperties = {"soort", "plan", "plantitel", "gebied", "wijk"})
public record Wees(
    Weessoort soort,
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String wijknummer,
    UUID project,
    String projecttitel) {}
