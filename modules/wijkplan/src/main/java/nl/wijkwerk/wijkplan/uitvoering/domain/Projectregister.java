package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;

/** The list of projects, searched, sorted and paged where it is kept. */
public interface Projectregister {
  /**
   * @param stilNa days without a change after which a project counts as silent
   */
  Pagina<Projectregel> zoek(
      Projectfilter filter, LocalDate vandaag, int stilNa, int pagina, int grootte);

  /**
   * How many projects of an area and all that lies in it, or of all when it is null, have each
   * signal.
   */
  Map<Signaal, Long> tel(String gebied, LocalDate vandaag, int stilNa);

  /** All projects of a plan together, however many a page shows. */
  Uitvoeringsstand stand(UUID plan, LocalDate vandaag, int stilNa);
}
