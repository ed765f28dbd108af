package nl.wijkwerk.samenwerking.toezegging.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** All promises, for reading. */
public interface Toezeggingregister {
  Pagina<Toezeggingregel> zoek(Toezeggingfilter filter, LocalDate vandaag, int pagina, int grootte);

  Optional<Toezeggingregel> find(UUID id, LocalDate vandaag);

  /** Counts those of an area, or all when it is null. */
  Toezeggingtelling tel(String gebied, LocalDate vandaag);
}
