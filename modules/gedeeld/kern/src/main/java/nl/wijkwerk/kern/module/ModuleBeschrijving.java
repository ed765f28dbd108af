package nl.wijkwerk.kern.module;

import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/**
 * What a module says of itself. Each WAR has exactly one, as a bean; all that kern and web-kit do
 * for a module follows from it.
 */
public interface ModuleBeschrijving {
  /** Technical name, also context path: "wijkplan". */
  String naam();

  /** Name in the menu: "Wijkplan". */
  String titel();

  /** Address of its first page, "/wijkplan/". */
  default String pad() {
    return "/" + naam() + "/";
  }

  /** Place in the menu, from left to right. */
  int plaats();

  /** Schema of its own tables, also folder of its migrations. */
  default String schema() {
    return naam();
  }

  /** Power without which the module shows nothing; empty when it is for everybody. */
  default Optional<Bevoegdheid> bevoegdheid() {
    return Optional.empty();
  }

  default List<Portletbeschrijving> portlets() {
    return List.of();
  }
}
