package nl.wijkwerk.monitoring.eigengebied.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;

/**
 * What areas consist of: own areas of their parts, and areas of before that became others.
 *
 * @param eigen own areas, by name
 */
public record Samengesteld(List<Eigengebiedregel> eigen, List<Gebiedsopvolging> opvolgingen) {

  public Samengesteld {
    eigen = List.copyOf(eigen);
    opvolgingen = List.copyOf(opvolgingen);
  }

  public Optional<Eigengebiedregel> find(String code) {
    return eigen.stream().filter(regel -> regel.code().equals(code)).findFirst();
  }

  /** The parts of an own area. */
  public Optional<Gebiedsdelen> delen(String code) {
    return find(code).map(regel -> Gebiedsdelen.van(regel, opvolgingen));
  }

  /** Of these areas those that are more than their own code, by code. */
  public Map<String, Samenstelling> van(Collection<String> codes) {
    Map<String, Samenstelling> delen = new HashMap<>();
    codes.forEach(code -> delen(code).ifPresent(d -> delen.put(code, d)));
    return delen;
  }
}
