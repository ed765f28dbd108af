package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** All decisions, for reading. */
public interface Besluitregister {
  Pagina<BesluitRegel> zoek(Besluitfilter filter, int pagina, int grootte);

  Optional<BesluitRegel> find(UUID id);

  /** Years in which decisions were recorded, newest first. */
  List<Integer> jaren();
}
