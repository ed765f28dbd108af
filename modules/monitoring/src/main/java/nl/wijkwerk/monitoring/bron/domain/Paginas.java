package nl.wijkwerk.monitoring.bron.domain;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages that were fetched of a source, kept until their figures are read in. */
public interface Paginas {

  /** What is asked page by page. */
  enum Deel {
    GEBIEDEN,
    CIJFERS
  }

  /**
   * The last page that is kept of a part.
   *
   * @param volgende the address of the next one, as the source named it, or null at the end
   * @param rijen how many rows there are in all that is kept of the part
   */
  record Laatste(int nummer, String volgende, int rijen) {}

  /** Throws away what belongs to something else. */
  void begin(String paginastand);

  Optional<Laatste> laatste(Deel deel);

  /**
   * Keeps a page, also when the fetch ends after it.
   *
   * @param inhoud file with the page, packed by gzip
   */
  void bewaar(Deel deel, int nummer, String volgende, int rijen, Path inhoud);

  /** Hands over the pages in order, unpacked. */
  void elke(Deel deel, Consumer<InputStream> lezer);

  /** Throws away all that is kept. */
  void wis();
}
