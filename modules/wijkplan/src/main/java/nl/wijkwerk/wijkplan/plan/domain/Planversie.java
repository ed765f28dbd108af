package nl.wijkwerk.wijkplan.plan.domain;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a plan as it was offered to the council.
 *
 * @param toelichting what the offerer said that changed since the council sent it back, or null
 */
@Schema(requiredProperties = {"nummer", "moment", "door"})
public record Planversie(int nummer, OffsetDateTime moment, String door, String toelichting) {}
