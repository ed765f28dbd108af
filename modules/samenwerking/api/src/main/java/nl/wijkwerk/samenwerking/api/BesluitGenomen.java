package nl.wijkwerk.samenwerking.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * A forum decided on a point of its agenda.
 *
 * @param onderwerp subject in the trail, "wijkplan:..." when it concerns a plan, else null
 * @param gebied area concerned, or null for the whole municipality
 * @param uitkomst AKKOORD, NIET_AKKOORD or NAAR_OPDRACHTGEVER
 */
@Gebeurtenissoort(BesluitGenomen.SOORT)
public record BesluitGenomen(
    UUID besluitId,
    String overleg,
    String onderwerp,
    String gebied,
    String wijk,
    String titel,
    String uitkomst,
    String reden,
    LocalDate datum) {
  public static final String SOORT = "nl.wijkwerk.besluiten.genomen";
}
