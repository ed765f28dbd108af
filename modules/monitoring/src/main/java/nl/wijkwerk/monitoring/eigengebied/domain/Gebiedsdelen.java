package nl.wijkwerk.monitoring.eigengebied.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedslijn;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;

/**
 * The parts of an own area in each year: those that were chosen, under the codes that they had
 * then.
 */
public final class Gebiedsdelen implements Samenstelling {
  private final Eigengebiedregel gebied;
  private final List<Gebiedslijn> lijnen;

  private Gebiedsdelen(Eigengebiedregel gebied, List<Gebiedslijn> lijnen) {
    this.gebied = gebied;
    this.lijnen = lijnen;
  }

  public static Gebiedsdelen van(
      Eigengebiedregel gebied, Collection<Gebiedsopvolging> opvolgingen) {
    return new Gebiedsdelen(
        gebied, gebied.delen().stream().map(d -> Gebiedslijn.van(d, opvolgingen)).toList());
  }

  /** Each code once, also when two parts come from the same area of before. */
  @Override
  @Bedrijfsregel({"MON-161", "MON-163"})
  public Set<String> in(int jaar) {
    return gebied.geldtIn(jaar)
        ? lijnen.stream()
            .flatMap(lijn -> lijn.in(jaar).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  @Override
  public Set<String> alle() {
    return lijnen.stream().flatMap(lijn -> lijn.alle().stream()).collect(Collectors.toSet());
  }

  @Override
  @Bedrijfsregel("MON-163")
  public boolean breekt(int na, int totEnMet, Waarnemingen waarnemingen) {
    return lijnen.stream().anyMatch(lijn -> lijn.breekt(na, totEnMet, waarnemingen));
  }

  /** Successions that the parts are followed over, each once. */
  public List<Gebiedsopvolging> aangesloten() {
    return lijnen.stream().flatMap(lijn -> lijn.aangesloten().stream()).distinct().toList();
  }
}
