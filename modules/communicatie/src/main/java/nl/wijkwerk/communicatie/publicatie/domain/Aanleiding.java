package nl.wijkwerk.communicatie.publicatie.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What happened that residents must hear of.
 *
 * @param gebeurtenis id of the event, by which a repetition is recognised
 * @param bron who decided, as residents know it: "Opgavetafel", "Gemeenteraad"
 * @param onderwerp subject in the trail, "wijkplan:..."
 * @param gebied area concerned, or null for the whole municipality
 * @param wijk name of that area, or null
 * @param datum day of the decision
 */
public record Aanleiding(
    UUID gebeurtenis,
    Aanleidingssoort soort,
    String bron,
    String onderwerp,
    String gebied,
    String wijk,
    String titel,
    Uitkomst uitkomst,
    LocalDate datum,
    List<Feit> feiten) {
  public Aanleiding {
    feiten = List.copyOf(feiten);
  }
}
