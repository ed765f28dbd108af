package nl.wijkwerk.monitoring.doel.domain;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many goals there are in each state; together all of them. */
@Schema(requiredProperties = {"bereikt", "opKoers", "achter", "nogNiet", "nietMeetbaar", "totaal"})
public record Doeltotalen(
    long bereikt, long opKoers, long achter, long nogNiet, long nietMeetbaar, long totaal) {

  public static Doeltotalen van(Map<Doelstand, Long> perStand) {
    return new Doeltotalen(
        perStand.getOrDefault(Doelstand.BEREIKT, 0L),
        perStand.getOrDefault(Doelstand.OP_KOERS, 0L),
        perStand.getOrDefault(Doelstand.ACHTER, 0L),
        perStand.getOrDefault(Doelstand.NOG_NIET, 0L),
        perStand.getOrDefault(Doelstand.NIET_MEETBAAR, 0L),
        perStand.values().stream().mapToLong(Long::longValue).sum());
  }
}
