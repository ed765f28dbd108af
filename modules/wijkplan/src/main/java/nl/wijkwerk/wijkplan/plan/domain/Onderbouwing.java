package nl.wijkwerk.wijkplan.plan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to see of a plan on a day, for each frame that the council judges it by. */
@Schema(requiredProperties = {"dag", "betrokkenheid", "doelstellingen", "middelen"})
public record Onderbouwing(
    LocalDate dag, Betrokkenheid betrokkenheid, Doelstellingen doelstellingen, Middelen middelen) {

  /**
   * Who was involved.
   *
   * @param aanwezig groups of parties with somebody in the steering group
   * @param ontbreken groups of parties without
   * @param bewoners seats filled by residents
   * @param bezet seats filled
   * @param voorzitter group that the chair is of, or null without one
   * @param avonden evenings with residents that were held
   */
  @Schema(
      requiredProperties = {
        "aanwezig",
        "ontbreken",
        "bewoners",
        "bezet",
        "avonden",
        "opmerkingen",
        "beantwoord"
      })
  public record Betrokkenheid(
      List<String> aanwezig,
      List<String> ontbreken,
      int bewoners,
      int bezet,
      String voorzitter,
      int avonden,
      int opmerkingen,
      int beantwoord) {}

  /**
   * How far the goals can be measured.
   *
   * @param metIndicator goals that name an indicator
   * @param meetbaar goals with all that is needed to measure them
   * @param nietMeetbaar numbers of the others
   */
  @Schema(requiredProperties = {"doelen", "metIndicator", "meetbaar", "nietMeetbaar"})
  public record Doelstellingen(
      int doelen, int metIndicator, int meetbaar, List<String> nietMeetbaar) {}

  /**
   * What it costs and what was set aside.
   *
   * @param zonderRaming rows without an estimate or a year
   * @param bekend whether what was reserved is known; it is not without the module that keeps it
   */
  @Schema(requiredProperties = {"jaren", "zonderRaming", "bekend"})
  public record Middelen(List<Jaargeld> jaren, int zonderRaming, boolean bekend) {}

  /**
   * Money of one year, in euro.
   *
   * @param raming estimates of the rows, each spread evenly over its years
   * @param gereserveerd null when it is not known
   */
  @Schema(requiredProperties = {"jaar", "raming"})
  public record Jaargeld(int jaar, BigDecimal raming, BigDecimal gereserveerd) {}
}
