package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.List;
import java.util.Optional;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkop;

/**
 * How a table of figures is laid out: what its columns are called, and which of them say what a row
 * is about. A column that is not there is -1.
 *
 * @param statline whether it came out of StatLine: rows without anything and a last line say
 *     nothing
 * @param jaarkolom column with the period of each row
 * @param laatsteKopregel number of the last row of the header
 * @param perioden what the header says of the period, with its place
 * @param titel of the table, or null
 */
record Tabelvorm(
    boolean statline,
    List<Kolomkop> koppen,
    int codekolom,
    int naamkolom,
    int gemeentekolom,
    int soortkolom,
    int jaarkolom,
    long laatsteKopregel,
    List<Periode> perioden,
    String titel) {

  /** What the file says of the period, and where. */
  record Periode(String tekst, long regel, int kolom) {}

  /**
   * The layout of Kerncijfers: keys in the first row.
   *
   * @param titel of the table, when it did not come as a file
   */
  static Tabelvorm kerncijfers(Tabel tabel, Optional<Eigenschappen> eigenschappen, String titel) {
    return new Tabelvorm(
        false,
        tabel.kop().stream()
            .map(
                kop ->
                    eigenschappen
                        .map(e -> e.kop(kop))
                        .orElseGet(() -> new Kolomkop(kop, null, null, null)))
            .toList(),
        Kopregels.codekolom(tabel.kop()),
        -1,
        Kopregels.gemeentekolom(tabel.kop()),
        -1,
        -1,
        tabel.begin().get(0).regel(),
        List.of(),
        titel);
  }

  /** Columns that say what a row is about, and are no figures. */
  boolean isKenmerk(int kolom) {
    return kolom == codekolom
        || kolom == naamkolom
        || kolom == gemeentekolom
        || kolom == soortkolom
        || kolom == jaarkolom;
  }
}
