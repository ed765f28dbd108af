package nl.wijkwerk.samenwerking.toezegging.application;

import java.util.List;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;

/**
 * A promise with everything that happened to it.
 *
 * @param geschiedenis newest first
 */
public record Toezeggingblad(Toezeggingregel toezegging, List<Stapregel> geschiedenis) {
  public Toezeggingblad {
    geschiedenis = List.copyOf(geschiedenis);
  }
}
