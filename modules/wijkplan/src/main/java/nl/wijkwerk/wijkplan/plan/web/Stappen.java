package nl.wijkwerk.wijkplan.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.wijkwerk.web.weergave.Opmaak;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;

/** The way of a plan from analysis to told, as steps on the screen. */
final class Stappen {
  /** One step; {@code toestand} is DONE, CURRENT, BACK or TODO. */
  public record Stap(String titel, String toelichting, String toestand) {}

  private Stappen() {}

  /**
   * @param analyse day of the analysis, or null for a plan that was read in
   */
  static List<Stap> van(Plan plan, LocalDate analyse, Locale taal, Function<String, String> tekst) {
    List<Stap> stappen = new ArrayList<>();
    int hier =
        switch (plan.fase()) {
          case CONCEPT -> 1;
          case AANGEBODEN, TERUGGESTUURD -> 3;
          case VASTGESTELD -> 5;
          case GECOMMUNICEERD -> 6;
        };
    String[] namen = {"analyse", "concept", "voorstel", "raad", "vastgesteld", "gecommuniceerd"};
    LocalDate[] dagen = {
      analyse,
      plan.conceptOp(),
      plan.aangebodenOp(),
      plan.fase() == Planfase.AANGEBODEN ? null : plan.getoetstOp(),
      plan.fase() == Planfase.VASTGESTELD || plan.fase() == Planfase.GECOMMUNICEERD
          ? plan.getoetstOp()
          : null,
      plan.gecommuniceerdOp()
    };
    for (int i = 0; i < namen.length; i++) {
      String toestand =
          i < hier
              ? "DONE"
              : i > hier ? "TODO" : plan.fase() == Planfase.TERUGGESTUURD ? "BACK" : "CURRENT";
      String dag = dagen[i] == null || i > hier ? "" : new Opmaak(taal).datumKort(dagen[i]);
      String uitleg = toestand.equals("BACK") ? tekst.apply("plan.stap.terug") + " " + dag : dag;
      if (i == 0 && analyse == null) {
        uitleg = tekst.apply("plan.stap.ingelezen");
      }
      stappen.add(new Stap(tekst.apply("plan.stap." + namen[i]), uitleg, toestand));
    }
    return stappen;
  }
}
