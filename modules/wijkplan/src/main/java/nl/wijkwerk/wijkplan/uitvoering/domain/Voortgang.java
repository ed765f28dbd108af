package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.util.Collection;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * How far something is, counted from what is known: nobody types a percentage.
 *
 * @param gehaald steps that were reached, at most {@code totaal}
 */
public record Voortgang(int gehaald, int totaal) {

  /** Of one project: its milestones, or the project itself as one step when it has none. */
  @Bedrijfsregel("WPL-43")
  public static Voortgang van(Projectstatus status, int mijlpalen, int gehaald) {
    if (status == Projectstatus.VERVALLEN) {
      return new Voortgang(0, 0);
    } else if (mijlpalen == 0) {
      return new Voortgang(status == Projectstatus.AFGESLOTEN ? 1 : 0, 1);
    }
    return new Voortgang(gehaald, mijlpalen);
  }

  /** Of a plan: all steps of its projects together. */
  @Bedrijfsregel("WPL-43")
  public static Voortgang opgeteld(Collection<Voortgang> delen) {
    return new Voortgang(
        delen.stream().mapToInt(Voortgang::gehaald).sum(),
        delen.stream().mapToInt(Voortgang::totaal).sum());
  }

  /** Whole percents, rounded down: 100 only when all was reached. */
  public int procent() {
    return totaal == 0 ? 0 : 100 * gehaald / totaal;
  }
}
