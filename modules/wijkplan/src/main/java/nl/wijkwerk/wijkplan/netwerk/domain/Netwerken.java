package nl.wijkwerk.wijkplan.netwerk.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where networks are kept. */
public interface Netwerken {
  /** What a chosen node says, where that is kept. */
  record Woorden(String tekst, String nummer, boolean vervallen) {}

  /** Something that can be chosen, in its own words. */
  record Keus(UUID id, String tekst, String nummer) {}

  /** Empty as long as a plan has none. */
  Optional<Doelennetwerk> find(UUID id);

  /** For a change, alone: makes that of a plan when there was none. */
  Doelennetwerk readVergrendeld(UUID id, UUID plan, OffsetDateTime nu);

  /** Words by node, of all nodes of a network that were chosen; one question to the database. */
  Map<UUID, Woorden> woorden(UUID netwerk, LocalDate vandaag);

  /** Goals of the frame that count today, and those that the network has already. */
  List<Keus> kaderdoelen(UUID netwerk, LocalDate vandaag);

  /** Rows of the plan. */
  List<Keus> planregels(UUID plan);

  /** Fields of work of the municipality's network. */
  List<Keus> werkvelden();

  /** How many plans chose this field of work of the municipality. */
  long gekozenDoor(UUID knoop);

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  void bewaar();
}
