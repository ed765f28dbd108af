package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;

/** Over which years a plan is evaluated: each year in which it was in force. */
public final class Evaluatieplicht {
  private Evaluatieplicht() {}

  /** Years that have passed and of which there has to be an evaluation. */
  @Bedrijfsregel("WPL-60")
  public static List<Integer> jaren(Wijkplan plan, LocalDate vandaag) {
    return isVanKracht(plan)
        ? IntStream.rangeClosed(eerste(plan), Math.min(plan.totJaar(), vandaag.getYear() - 1))
            .boxed()
            .toList()
        : List.of();
  }

  /** Refuses an evaluation over a year in which the plan was not in force, or that has to come. */
  @Bedrijfsregel("WPL-60")
  public static void vereisJaar(Wijkplan plan, int jaar, LocalDate vandaag) {
    if (!isVanKracht(plan)) {
      throw new Regelovertreding("WPL-60", null, "evaluatie.plan-niet-van-kracht");
    }
    int laatste = Math.min(plan.totJaar(), vandaag.getYear());
    if (laatste < eerste(plan)) {
      throw new Regelovertreding(
          "WPL-60", "jaar", "evaluatie.nog-niet", String.valueOf(eerste(plan)));
    }
    if (jaar < eerste(plan) || jaar > laatste) {
      throw new Regelovertreding(
          "WPL-60",
          "jaar",
          "evaluatie.jaar",
          String.valueOf(eerste(plan)),
          String.valueOf(laatste));
    }
  }

  /** Whether the council adopted it. */
  public static boolean isVanKracht(Wijkplan plan) {
    return plan.fase() == Planfase.VASTGESTELD || plan.fase() == Planfase.GECOMMUNICEERD;
  }

  private static int eerste(Wijkplan plan) {
    return Math.max(plan.vanJaar(), plan.getoetstOp().getYear());
  }
}
