package nl.wijkwerk.samenwerking.toezegging.domain;

import java.util.Optional;
import java.util.UUID;

/** All promises. None is ever taken away. */
public interface Toezeggingen {
  void voegToe(Toezegging toezegging);

  Optional<Toezegging> find(UUID id);

  Toezegging read(UUID id);

  /** The next number of a year; nobody else gets it. */
  Toezeggingsnummer nieuwNummer(int jaar);
}
