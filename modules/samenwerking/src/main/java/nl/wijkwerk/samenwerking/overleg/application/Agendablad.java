package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;

/**
 * A meeting with its agenda.
 *
 * @param teVeel minutes that do not fit in the meeting, 0 when all fits
 * @param doorgeschoven points that left this meeting for another
 * @param afgevoerd points that were taken off, with the reason
 * @param open whether points can still be put on it
 */
public record Agendablad(
    VergaderingRegel vergadering,
    OverlegKaart overleg,
    List<PuntRegel> punten,
    int teVeel,
    List<Weg> doorgeschoven,
    List<Afgevoerd> afgevoerd,
    boolean open,
    Rechten rechten) {
  /**
   * A point that moved on.
   *
   * @param naar day of the meeting that it went to
   */
  public record Weg(UUID puntId, String titel, UUID naarId, LocalDate naar) {}

  /** A point that was taken off. */
  public record Afgevoerd(UUID puntId, String titel, String reden) {}

  /**
   * What the reader may do with this agenda; the use cases check it again.
   *
   * @param inbrengen bring in a point, for some area
   * @param beheren reorder, move, take off, close
   */
  public record Rechten(boolean inbrengen, boolean beheren) {}
}
