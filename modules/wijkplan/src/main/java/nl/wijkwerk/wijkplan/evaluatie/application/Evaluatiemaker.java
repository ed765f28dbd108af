package nl.wijkwerk.wijkplan.evaluatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.wijkplan.cijfer.persistence.JpaCijfers;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieplicht;
import nl.wijkwerk.wijkplan.evaluatie.persistence.JpaEvaluaties;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes evaluations with their rows; what is made depends on what is there and on the day only. */
@ApplicationScoped
public class Evaluatiemaker {
  private Wijkplannen plannen;
  private JpaEvaluaties evaluaties;
  private JpaCijfers cijfers;
  private Clock klok;
  private int dagen;

  protected Evaluatiemaker() {}

  @Inject
  public Evaluatiemaker(
      Wijkplannen plannen,
      JpaEvaluaties evaluaties,
      JpaCijfers cijfers,
      Clock klok,
      @ConfigProperty(name = "wijkwerk.wijkplan.evaluatie-dagen", defaultValue = "90") int dagen) {
    this.plannen = plannen;
    this.evaluaties = evaluaties;
    this.cijfers = cijfers;
    this.klok = klok;
    this.dagen = dagen;
  }

  /**
   * Makes one evaluation that should be there and is not.
   *
   * @return empty when all are there, or another server is making them
   */
  @Bedrijfsregel("WPL-60")
  public Optional<Evaluatie> maakVolgende(String door) {
    LocalDate vandaag = LocalDate.now(klok);
    if (!evaluaties.neemBeurt()) {
      return Optional.empty();
    }
    for (Wijkplan plan : evaluaties.zonderEvaluatie(vandaag)) {
      for (int jaar : Evaluatieplicht.jaren(plan, vandaag)) {
        if (evaluaties.findVan(plan.id(), jaar).isEmpty()) {
          return Optional.of(maak(plan, jaar, door));
        }
      }
    }
    return Optional.empty();
  }

  Evaluatie maak(Wijkplan plan, int jaar, String door) {
    Evaluatie evaluatie = new Evaluatie(plan, jaar, dagen, OffsetDateTime.now(klok), door);
    evaluaties.voegToe(evaluatie);
    evaluaties.bewaar();
    evaluatie
        .regels(plannen.regels(plan.id()), cijfers.van(plan.gebied(), jaar))
        .forEach(evaluaties::voegToe);
    evaluaties.bewaar();
    return evaluatie;
  }
}
