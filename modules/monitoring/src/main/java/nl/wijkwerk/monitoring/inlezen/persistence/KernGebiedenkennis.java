package nl.wijkwerk.monitoring.inlezen.persistence;

import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedenkennis;

/** The areas that kern has, through the years. */
public final class KernGebiedenkennis implements Gebiedenkennis {

  private final Gebieden gebieden;
  private final KernGebiedsnamen namen;

  public KernGebiedenkennis(Gebieden gebieden) {
    this.gebieden = gebieden;
    this.namen = new KernGebiedsnamen(gebieden);
  }

  @Override
  public Optional<String> gemeente() {
    return gebieden.findGemeente();
  }

  @Override
  public List<Integer> jaren() {
    return gebieden.jaren();
  }

  @Override
  public List<Naam> van(int jaar) {
    return namen.van(jaar);
  }
}
