package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a figure is missing. The first seven are the spelling of a source that does not say more; the
 * others are what it says. Never the same as zero.
 */
public enum Ontbreekt {
  LEEG,
  PUNT,
  NA,
  STREEPJE,
  CODE_99995,
  CODE_99997,
  CODE_99999999,
  GEHEIM,
  TE_WEINIG,
  NIET_BESCHIKBAAR,
  NIET_VAN_TOEPASSING,
  ONBEKEND;

  /** The reason as a source or a person writes it; empty when it is none that we know. */
  public static Optional<Ontbreekt> lees(String ruw) {
    String woord = Cel.kaal(ruw);
    return Arrays.stream(values())
        .filter(reden -> reden.name().equalsIgnoreCase(woord))
        .findFirst()
        .or(() -> Optional.ofNullable(Cel.lees(woord).ontbreekt()));
  }
}
