package nl.wijkwerk.monitoring.inlezen.persistence;

import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;

/** The names of the areas that kern has. */
public final class KernGebiedsnamen implements Gebiedsnamen {

  private final Gebieden gebieden;

  public KernGebiedsnamen(Gebieden gebieden) {
    this.gebieden = gebieden;
  }

  @Override
  public List<Naam> van(int jaar) {
    return gebieden.namen(jaar).entrySet().stream()
        .flatMap(
            gebied ->
                Gebiedscode.lees(gebied.getKey()).map(c -> new Naam(c, gebied.getValue())).stream())
        .toList();
  }
}
