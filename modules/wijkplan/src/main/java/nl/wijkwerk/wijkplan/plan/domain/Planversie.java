package nl.wijkwerk.wijkplan.plan.domain;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it was offered to the council. */
@Schema(requiredProperties = {"nummer", "moment", "door"})
public record Planversie(int nummer, OffsetDateTime moment, String door) {}
