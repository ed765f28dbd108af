package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** All meetings. */
public interface Vergaderingen {
  void voegToe(Vergadering vergadering);

  Optional<Vergadering> find(UUID id);

  Vergadering read(UUID id);

  /** All meetings of a forum from that day on, whatever their status, by date. */
  List<Vergadering> vanaf(UUID overlegId, LocalDate dag);

  /** Days from that one on for which a meeting is planned. */
  List<LocalDate> geplandeDagen(UUID overlegId, LocalDate vanaf);

  /** The first planned meeting that has not begun yet. */
  Optional<Vergadering> findEerstvolgende(UUID overlegId, LocalDateTime nu);

  /** The first planned meeting after this one that has not begun yet. */
  Optional<Vergadering> findVolgende(Vergadering na, LocalDateTime nu);

  /**
   * Meetings as a list, without those that left the series.
   *
   * @param overlegId forum, or null for all
   * @param komend true for meetings that were not closed and whose day is not over, first one
   *     first; false for the others, last one first
   * @param sorteer field from an allow-list, with a minus for descending; null for that order
   */
  Pagina<VergaderingRegel> lijst(
      UUID overlegId, boolean komend, LocalDate vandaag, String sorteer, int pagina, int grootte);

  Optional<VergaderingRegel> findRegel(UUID id);
}
