package nl.wijkwerk.monitoring.bron.odata;

import java.io.IOException;
import java.nio.file.Path;
import nl.wijkwerk.monitoring.bron.domain.Paginas;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;

/** A version of OData as CBS gives it: with a list of areas, and figures that become its file. */
sealed interface Cbsvorm extends Bronvorm permits OData3, OData4 {

  /** Where the list of areas is. */
  Onderdeel gebieden(Tabelbeschrijving tabel);

  /** What the list of areas calls their codes. */
  String gebiedssleutel();

  /** Makes the file with figures out of the pages: a row per area. */
  void schrijfCijfers(Tabelbeschrijving tabel, Paginas paginas, Path map, Path doel)
      throws IOException;
}
