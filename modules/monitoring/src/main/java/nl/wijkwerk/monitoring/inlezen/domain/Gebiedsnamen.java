package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;

/** The areas that are known of a year, to find the code of one that a delivery only names. */
public interface Gebiedsnamen {

  /** An area as it is known. */
  record Naam(Gebiedscode gebied, String naam) {}

  /** Every area of CBS of that year; empty when no delivery with codes was read for it. */
  List<Naam> van(int jaar);
}
