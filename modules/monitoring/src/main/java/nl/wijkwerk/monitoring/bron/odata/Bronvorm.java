package nl.wijkwerk.monitoring.bron.odata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;

/** What a version of OData asks, and how its figures become a row per area. */
interface Bronvorm {

  /** Asks for something that is not large, as a whole. */
  interface Vraag {
    List<Map<String, String>> lijst(String pad);

    Map<String, String> een(String pad);

    /** The first page only. */
    List<Map<String, String>> begin(String pad);
  }

  /** When the source changed the table, in its own words. */
  String stand(Vraag vraag);

  Tabelbeschrijving beschrijf(Vraag vraag);

  /** What stands before every part in its address. */
  String begin(String tabel);

  /** What is asked of every part, or null. */
  String vraag();

  /** What is asked of the figures, for the one year that is wanted, or null. */
  String cijfervraag(Tabelbeschrijving tabel, int jaar);

  String cijfers();

  /** The list of areas, or null when there is none to fetch. */
  String gebieden(Tabelbeschrijving tabel);

  /** What the list of areas calls their codes. */
  String gebiedssleutel();

  /** Makes the file with figures out of the pages. */
  void schrijfCijfers(Tabelbeschrijving tabel, int jaar, Paginas paginas, Path map, Path doel)
      throws IOException;
}
