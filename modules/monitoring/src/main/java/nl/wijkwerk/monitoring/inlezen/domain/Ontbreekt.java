package nl.wijkwerk.monitoring.inlezen.domain;

/** Why a cell holds no figure, in the spelling of the source. Never the same as zero. */
public enum Ontbreekt {
  LEEG,
  PUNT,
  NA,
  CODE_99995,
  CODE_99997,
  CODE_99999999
}
