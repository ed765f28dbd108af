package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * What a plan says of a goal.
 *
 * @param id of the row of the plan
 * @param nummer as on the plan's page: "2.1"
 * @param indicator what is measured, in the words of the plan, or null
 * @param bron where the plan found its start value
 * @param eigenaar who answers for it
 */
public record Doelinhoud(
    UUID id,
    String nummer,
    String doelstelling,
    String indicator,
    BigDecimal beginwaarde,
    Integer beginjaar,
    String bron,
    BigDecimal streefwaarde,
    LocalDate streefdatum,
    String eigenaar) {
  private static final Pattern PROCENT = Pattern.compile("%|\\bprocent\\b|\\bpercentage\\b");

  /** Whether the goal names this indicator: by its name, its code, or its name with its unit. */
  @Bedrijfsregel("MON-131")
  public boolean noemt(Indicator i) {
    if (indicator == null) {
      return false;
    }
    String woorden = klein(indicator);
    return woorden.equals(klein(i.naam()))
        || woorden.equals(klein(i.code()))
        || woorden.equals(klein(i.naam() + " (" + i.eenheid() + ")"));
  }

  /** Whether start and target are shares, so that a count is held against them as a share. */
  public boolean inProcenten() {
    return indicator != null && PROCENT.matcher(klein(indicator)).find();
  }

  private static String klein(String tekst) {
    return tekst.strip().toLowerCase(Locale.ROOT);
  }
}
