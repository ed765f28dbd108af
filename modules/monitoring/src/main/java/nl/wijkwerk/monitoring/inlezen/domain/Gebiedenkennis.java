package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;
import java.util.Optional;

/** Which areas are known, through the years. */
public interface Gebiedenkennis extends Gebiedsnamen {

  /** Code of the municipality that this installation serves. */
  Optional<String> gemeente();

  /** The years of which areas are known, in order. */
  List<Integer> jaren();
}
