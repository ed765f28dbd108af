package nl.wijkwerk.samenwerking.toezegging.application;

import java.util.List;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise with everything that happened to it.
 *
 * @param geschiedenis newest first
 */
@Schema(requiredProperties = {"toezegging", "geschiedenis"})
public record Toezeggingblad(Toezeggingregel toezegging, List<Stapregel> geschiedenis)
    implements MetVersie {
  @Override
  public long versie() {
    return toezegging.versie();
  }

  public Toezeggingblad {
    geschiedenis = List.copyOf(geschiedenis);
  }
}
