package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * How all projects of a plan stand together.
 *
 * @param voortgang all steps of all projects
 * @param eerste first day that something is planned, or null when nothing is; what was given up
 *     counts only when there is nothing else
 * @param laatste last day that something is planned, as the first
 */
public record Uitvoeringsstand(
    long projecten,
    long inUitvoering,
    Voortgang voortgang,
    Map<Signaal, Long> signalen,
    LocalDate eerste,
    LocalDate laatste) {
  public Uitvoeringsstand {
    signalen = Map.copyOf(signalen);
  }
}
