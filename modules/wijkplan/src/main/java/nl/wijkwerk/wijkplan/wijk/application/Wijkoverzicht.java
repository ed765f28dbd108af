package nl.wijkwerk.wijkplan.wijk.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatiezet;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What asks for attention in one wijk.
 *
 * @param aanZet plans and analyses that wait for somebody, the longest waiting first
 * @param evaluaties evaluations that are open, and requests to the council without an answer
 * @param projecten projects with a signal, some of each
 * @param signalen how many projects have each signal
 */
@Schema(requiredProperties = {"gebied", "aanZet", "evaluaties", "projecten", "signalen"})
public record Wijkoverzicht(
    Gebied gebied,
    List<Zet> aanZet,
    List<Evaluatiezet> evaluaties,
    List<Projectregel> projecten,
    Map<Signaal, Long> signalen) {
  public Wijkoverzicht {
    aanZet = List.copyOf(aanZet);
    evaluaties = List.copyOf(evaluaties);
    projecten = List.copyOf(projecten);
    signalen = Map.copyOf(signalen);
  }

  /** Whether nothing asks for attention. */
  public boolean rustig() {
    return aanZet.isEmpty() && evaluaties.isEmpty() && projecten.isEmpty();
  }

  /**
   * Something that waits for somebody.
   *
   * @param titel of the plan, or null
   * @param fase of the plan, or null for an analysis of which no plan was made yet
   * @param beslisser who decides about the plan; null before its first offer
   * @param sinds last change
   * @param u whether who reads has the move
   */
  @Schema(requiredProperties = {"id", "sinds", "u"})
  public record Zet(
      UUID id, String titel, Planfase fase, Beslisser beslisser, OffsetDateTime sinds, boolean u) {
    /** As {@link Plan#fasesleutel()}. */
    public String fasesleutel() {
      return Plan.fasesleutel(fase, beslisser);
    }
  }

  /**
   * Something that happened.
   *
   * @param titel of the plan, project or analysis, or null when it is unknown
   * @param pad where that can be read, from the root of the server
   */
  @Schema(requiredProperties = {"moment", "wat", "wie", "module", "onderwerp", "pad"})
  public record Wijziging(
      OffsetDateTime moment,
      String wat,
      String wie,
      String module,
      String onderwerp,
      String titel,
      String pad) {
    private static final int LANG = 240;

    /** Whether it is too long to read in a list. */
    public boolean lang() {
      return wat.length() > LANG;
    }

    /** Its first words. */
    public String kort() {
      return Schrijfwijze.kort(wat);
    }
  }
}
