package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All forums. */
public interface Overleggen {
  void voegToe(Overleg overleg);

  /** The one that plans come to goes first, then by name. */
  List<Overleg> alle();

  Optional<Overleg> find(UUID id);

  Overleg read(UUID id);

  /** Reads the forum anew and keeps others off its meetings until the transaction ends. */
  Overleg vergrendel(UUID id);

  /** Next number of a decision in that year; nobody else gets one until the transaction ends. */
  Besluitnummer nieuwNummer(int jaar);
}
