package nl.wijkwerk.monitoring.bron.odata;

import java.util.List;
import java.util.Map;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;

/** What every kind of source is asked; what it gives more is told by its own kind. */
sealed interface Bronvorm permits Cbsvorm, Swing {

  /** Asks for something that is not large, as a whole. */
  interface Vraag {
    List<Map<String, String>> lijst(Onderdeel deel);

    Map<String, String> een(Onderdeel deel);

    /** The first page only. */
    List<Map<String, String>> begin(Onderdeel deel);
  }

  /** When the source changed the table, in its own words. */
  String stand(Vraag vraag);

  Tabelbeschrijving beschrijf(Vraag vraag);

  /** Where the figures are, of the one year that is wanted. */
  Onderdeel cijfers(Tabelbeschrijving tabel, int jaar);
}
