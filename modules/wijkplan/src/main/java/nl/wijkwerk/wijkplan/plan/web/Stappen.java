package nl.wijkwerk.wijkplan.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.web.weergave.Opmaak;
import nl.wijkwerk.wijkplan.plan.application.Planstappen;
import nl.wijkwerk.wijkplan.plan.domain.Stapstand;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;

/** The steps of a plan as the screen shows them. */
final class Stappen {
  /** One step; {@code toestand} is DONE, CURRENT, BACK or TODO. */
  public record Stap(String titel, String toelichting, String toestand) {}

  /** A sentence by key with its arguments. */
  @FunctionalInterface
  interface Zin {
    String van(String sleutel, Object... argumenten);
  }

  private final Opmaak opmaak;
  private final Zin zin;

  private final Beslisser beslisser;

  private Stappen(Beslisser beslisser, Locale taal, Zin zin) {
    this.beslisser = beslisser;
    this.opmaak = new Opmaak(taal);
    this.zin = zin;
  }

  /**
   * @param beslisser who decides about the plan
   */
  static List<Stap> van(List<Planstappen.Stap> stappen, Beslisser beslisser, Locale taal, Zin zin) {
    Stappen hier = new Stappen(beslisser, taal, zin);
    return stappen.stream()
        .map(s -> new Stap(hier.titel(s), hier.toelichting(s), toestand(s.stand())))
        .toList();
  }

  private String titel(Planstappen.Stap stap) {
    if (stap.tekst() != null) {
      return stap.tekst();
    }
    return stap.moment() == Planmoment.GETOETST
        ? zin.van("plan.stap.GETOETST." + beslisser)
        : zin.van("plan.stap." + stap.moment());
  }

  private String toelichting(Planstappen.Stap stap) {
    if (stap.moment() == Planmoment.ANALYSE && stap.dag() == null) {
      return zin.van("plan.stap.ingelezen");
    }
    String dag = dag(stap.dag());
    if (stap.stand() == Stapstand.TERUG) {
      return zin.van("plan.stap.terug") + " " + dag;
    }
    return stap.stand() == Stapstand.GEDAAN && stap.moment() == null
        ? zin.van("plan.stap.door", dag, stap.door())
        : dag;
  }

  private String dag(LocalDate dag) {
    return dag == null ? "" : opmaak.datumKort(dag);
  }

  private static String toestand(Stapstand stand) {
    return switch (stand) {
      case GEDAAN -> "DONE";
      case HIER -> "CURRENT";
      case TERUG -> "BACK";
      case OPEN -> "TODO";
    };
  }
}
