package nl.wijkwerk.kern.module;

import java.nio.file.Path;
import java.util.Optional;
import nl.wijkwerk.kern.toegang.Lezen;

/**
 * Loads a module's part of the sample municipality, once, into an empty database. Runs as the
 * system, through the same use cases and rules as a person.
 */
public interface Voorbeeldlader {
  /** Lower goes first: areas and people before what refers to them. */
  int volgorde();

  /** The file without which there is nothing to load; empty when every municipality has it. */
  @Lezen
  default Optional<String> magOntbreken() {
    return Optional.empty();
  }

  /**
   * What is there when the module is ready; nothing of a part that only follows.
   *
   * @param map folder with the sample's files
   */
  @Lezen
  default void laad(Path map) {}

  /** Name of what follows beside the start; empty when nothing does. */
  @Lezen
  default Optional<String> vervolgnaam() {
    return Optional.empty();
  }

  /**
   * What follows once that is stored: work that goes on beside the start, such as figures that are
   * read in. The module is ready without it. It is asked again until it is done, also at a later
   * start, and leaves alone what it did before.
   *
   * @return false when something that it needs is not there yet
   */
  @Lezen
  default boolean vervolg(Path map) {
    return true;
  }
}
