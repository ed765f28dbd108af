package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.Set;
import nl.wijkwerk.kern.toegang.Rol;

/** Who records a decision, with the roles that hold today. */
public record Besluitnemer(String naam, Set<Rol> rollen) {
  public Besluitnemer {
    rollen = Set.copyOf(rollen);
  }
}
