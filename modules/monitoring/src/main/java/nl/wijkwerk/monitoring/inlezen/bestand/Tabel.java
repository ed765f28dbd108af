package nl.wijkwerk.monitoring.inlezen.bestand;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkwerk.stuk.Werkblad;

/** A table of text in a file, read row by row as often as asked: a CSV file, or a sheet. */
interface Tabel {

  /** As many rows as a table can take to say what stands below them. */
  int MEESTE_KOPREGELS = 40;

  /** The file that it stands in. */
  Path pad();

  String naam();

  /** The first rows, so many that the header is among them; without those that are empty. */
  List<Rij> begin();

  /**
   * Hands over the rows below the given one.
   *
   * @param na number of the last row of the header
   * @param breedte how many columns the header has
   */
  void elkeRij(long na, int breedte, Consumer<Rij> afnemer);

  /** Whether its places are cells of a sheet, named by letter and row. */
  boolean isWerkblad();

  /** Whether commas part its columns, so that a number has none unless between quotes. */
  default boolean isKommaScheiding() {
    return false;
  }

  /** The first row, without space around its words. */
  default List<String> kop() {
    return begin().isEmpty()
        ? List.of()
        : begin().get(0).velden().stream().map(String::trim).toList();
  }

  /** Hands over the rows below the first one. */
  default void elkeRij(Consumer<Rij> afnemer) {
    elkeRij(begin().isEmpty() ? 0 : begin().get(0).regel(), kop().size(), afnemer);
  }

  /** "D7" in a sheet; null in a file of lines. */
  default String cel(long regel, int kolom) {
    return isWerkblad() && kolom >= 0 ? Werkblad.adres((int) regel, kolom) : null;
  }
}
