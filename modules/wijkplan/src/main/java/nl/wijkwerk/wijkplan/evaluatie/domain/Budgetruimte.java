package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.math.BigDecimal;
import java.util.Collection;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What a plan may cost, and what its earlier evaluations added.
 *
 * @param geraamd sum of the estimates of the adopted plan
 * @param gereserveerd what was set aside for it, nothing when that is not known
 * @param eerder what earlier evaluations added within the budget, less what they freed
 */
public record Budgetruimte(BigDecimal geraamd, BigDecimal gereserveerd, BigDecimal eerder) {

  /** What the additional measures of these rows cost. */
  public static BigDecimal aanvullend(Collection<Evaluatieregelinhoud> regels) {
    return som(regels.stream().map(Evaluatieregelinhoud::kosten).toList());
  }

  /** What these rows no longer need. */
  public static BigDecimal vrijval(Collection<Evaluatieregelinhoud> regels) {
    return som(regels.stream().map(Evaluatieregelinhoud::vrijval).toList());
  }

  private static BigDecimal som(Collection<BigDecimal> bedragen) {
    return bedragen.stream().filter(b -> b != null).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The budget: what was estimated, or what was set aside when that is more. */
  public BigDecimal budget() {
    return geraamd.max(gereserveerd);
  }

  /** What the plan costs after these measures. */
  public BigDecimal nieuweKosten(BigDecimal aanvullend, BigDecimal vrijval) {
    return geraamd.add(eerder).add(aanvullend).subtract(vrijval);
  }

  /** What these measures cost beyond the budget; nothing when they fit, or save money. */
  @Bedrijfsregel("WPL-64")
  public BigDecimal tekort(BigDecimal aanvullend, BigDecimal vrijval) {
    BigDecimal erbij = aanvullend.subtract(vrijval);
    BigDecimal boven = nieuweKosten(aanvullend, vrijval).subtract(budget());
    return boven.min(erbij).max(BigDecimal.ZERO);
  }
}
