package nl.wijkwerk.communicatie.publicatie.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** All duties to publish. */
public interface Publicatieplichten {
  /**
   * Number of duties.
   *
   * @param teLaat open ones of which the last day has passed
   */
  record Telling(long open, long teLaat, long voldaan, long vervallen) {}

  Optional<Publicatieplicht> find(UUID id);

  Optional<Publicatieplicht> findByAanleiding(UUID gebeurtenis);

  void voegToe(Publicatieplicht plicht);

  /**
   * Writes what changed now, so that a conflict shows before the trail and the event are written.
   */
  void schrijf();

  /**
   * Open duties first, the one that is due first on top; then those that ended, newest first.
   *
   * @param status or null for all
   * @param gebied code of the area, or null for all
   * @param sorteer field from an allow-list, with a minus for descending; null for the usual order
   */
  Pagina<Publicatieplicht> zoek(
      Plichtstatus status, String gebied, String sorteer, int pagina, int grootte);

  /** Areas that have a duty, by code. */
  List<String> gebieden();

  Telling tel(LocalDate vandaag);
}
