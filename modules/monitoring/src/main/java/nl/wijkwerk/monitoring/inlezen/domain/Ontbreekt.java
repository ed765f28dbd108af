package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * Why a figure is missing. The first six are the spelling of a source that does not say more; the
 * others are what it says. Never the same as zero.
 */
public enum Ontbreekt {
  LEEG,
  PUNT,
  NA,
  CODE_99995,
  CODE_99997,
  CODE_99999999,
  GEHEIM,
  TE_WEINIG,
  NIET_BESCHIKBAAR,
  NIET_VAN_TOEPASSING,
  ONBEKEND
}
