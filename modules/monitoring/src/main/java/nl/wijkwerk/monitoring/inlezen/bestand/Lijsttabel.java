package nl.wijkwerk.monitoring.inlezen.bestand;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Rows that did not come in a file, with the number of each of them for a line. */
record Lijsttabel(String naam, List<String> koppen, List<List<String>> rijen) implements Tabel {

  @Override
  public Path pad() {
    throw new UnsupportedOperationException("no file");
  }

  @Override
  public List<Rij> begin() {
    return List.of(Rij.van(0, koppen));
  }

  @Override
  public void elkeRij(long na, int breedte, Consumer<Rij> afnemer) {
    for (int i = 0; i < rijen.size(); i++) {
      afnemer.accept(Rij.van(i + 1L, rijen.get(i)));
    }
  }

  @Override
  public boolean isWerkblad() {
    return false;
  }
}
