package nl.wijkwerk.wijkplan.evaluatie.domain;

import static nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture.NU;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.WijkplanFixture;
import nl.wijkwerk.wijkplan.uitvoering.domain.ProjectFixture;

/** The evaluation over 2026 of the adopted plan of De Riet; a test names only what deviates. */
public final class EvaluatieFixture {
  /** After the year that is evaluated. */
  public static final OffsetDateTime DAARNA = NU.plusMonths(6);

  public static final LocalDate VANDAAG = DAARNA.toLocalDate();
  public static final String DOOR = "Regiegroep";
  public static final Tevredenheid TEVREDEN =
      new Tevredenheid(
          new BigDecimal("7.1"), BigDecimal.ONE, BigDecimal.TEN, "Bewonerspanel", 212, null);

  private EvaluatieFixture() {}

  public static Wijkplan plan() {
    return ProjectFixture.vastgesteld(WijkplanFixture.concept());
  }

  public static Evaluatie evaluatie(Wijkplan plan) {
    return new Evaluatie(plan, 2026, 90, DAARNA, DOOR);
  }

  public static List<Evaluatieregel> regels(Wijkplan plan, Evaluatie evaluatie) {
    Planregel regel = WijkplanFixture.regel(plan, WijkplanFixture.doel());
    return evaluatie.regels(List.of(regel), List.of());
  }

  /** A measured value, with measures that cost this much. */
  public static Evaluatieregelinhoud gemeten(String waarde, String kosten, String vrijval) {
    return new Evaluatieregelinhoud(
        new BigDecimal(waarde),
        2026,
        "Bewonerspanel",
        null,
        4,
        kosten == null ? null : "Meer toezicht",
        kosten == null ? null : new BigDecimal(kosten),
        vrijval == null ? null : new BigDecimal(vrijval),
        null);
  }

  public static Evaluatieregelinhoud nietVast(String reden) {
    return new Evaluatieregelinhoud(null, null, null, reden, null, null, null, null, null);
  }
}
