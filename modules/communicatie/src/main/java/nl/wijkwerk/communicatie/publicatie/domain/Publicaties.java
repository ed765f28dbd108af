package nl.wijkwerk.communicatie.publicatie.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** All messages. */
public interface Publicaties {
  Optional<Publicatie> find(UUID id);

  void voegToe(Publicatie publicatie);

  /**
   * Writes what changed now, so that a conflict shows before the trail and the event are written.
   */
  void schrijf();

  /**
   * Newest change first.
   *
   * @param status or null for all
   * @param gebied code of the area, or null for all
   * @param zoek words in title, summary or text, or null
   * @param sorteer field from an allow-list, with a minus for descending; null for the usual order
   */
  Pagina<Publicatie> zoek(
      Publicatiestatus status, String gebied, String zoek, String sorteer, int pagina, int grootte);

  /** What residents of these areas can read, newest first. */
  Pagina<Publicatie> gepubliceerd(Collection<String> gebieden, int pagina, int grootte);

  /** Messages that were written for a duty, newest first. */
  List<Publicatie> bijPlicht(UUID plicht);

  /** Number of messages that residents can read, by code of the area. */
  Map<String, Long> aantalPerGebied();
}
