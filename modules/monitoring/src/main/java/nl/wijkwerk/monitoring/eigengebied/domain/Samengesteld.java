package nl.wijkwerk.monitoring.eigengebied.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedslijn;
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
  @Bedrijfsregel("MON-164")
  public Map<String, Samenstelling> van(Collection<String> codes) {
    Map<String, Samenstelling> samenstellingen = new HashMap<>();
    for (String code : codes) {
      delen(code).ifPresent(delen -> samenstellingen.put(code, delen));
      if (opvolgingen.stream().anyMatch(o -> o.nieuw().contains(code))) {
        samenstellingen.put(code, Gebiedslijn.van(code, opvolgingen));
      }
    }
    return samenstellingen;
  }

  /** Successions over which the figures of an area go on, the newest first. */
  public List<Gebiedsopvolging> aangesloten(String code) {
    return delen(code)
        .map(Gebiedsdelen::aangesloten)
        .orElseGet(() -> Gebiedslijn.van(code, opvolgingen).aangesloten());
  }
}
