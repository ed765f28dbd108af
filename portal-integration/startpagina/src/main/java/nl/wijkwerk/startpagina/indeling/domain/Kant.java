package nl.wijkwerk.startpagina.indeling.domain;

/** Where a block that is moved comes to stand, seen from the block that it is moved to. */
public enum Kant {
  /** Just before it, as wide as it. */
  VOOR,
  /** Just after it, as wide as it. */
  NA,
  /** In the narrow column beside it. */
  NAAST
}
