package nl.wijkwerk.monitoring.kaart.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What a file with borders turns out to hold, before anything of it is stored.
 *
 * @param vlakken number of areas in it
 * @param kenmerken attributes that hold codes of areas
 * @param jaren years that the file names, the newest first
 * @param omschrijving what the file says of itself, or null
 */
public record Grensvoorstel(
    int vlakken,
    Stelsel stelsel,
    List<Kenmerk> kenmerken,
    List<Integer> jaren,
    String omschrijving) {

  public Grensvoorstel {
    kenmerken = List.copyOf(kenmerken);
    jaren = List.copyOf(jaren);
  }

  /**
   * The attribute that is the code of the areas themselves: the one with the most different codes,
   * and never that of what they lie in, which many share. Known by its values and not by its name.
   */
  @Bedrijfsregel("MON-100")
  public Optional<Kenmerk> voorgesteld() {
    return kenmerken.stream()
        .max(
            Comparator.comparing(Kenmerk::uniek)
                .thenComparing(Kenmerk::verschillend)
                .thenComparing(k -> k.niveau().ordinal())
                .thenComparing(Kenmerk::naam, Comparator.reverseOrder()));
  }

  /** The newest year that the file names. */
  public Optional<Integer> voorgesteldJaar() {
    return jaren.stream().max(Comparator.naturalOrder());
  }

  /** Refuses an attribute that holds no codes. */
  @Bedrijfsregel("MON-100")
  public Kenmerk vereisKenmerk(String naam) {
    return kenmerken.stream()
        .filter(k -> k.naam().equals(naam))
        .findFirst()
        .orElseThrow(
            () ->
                new Regelovertreding(
                    "MON-100",
                    "kenmerk",
                    "grenzen.fout.kenmerk",
                    kenmerken.stream().map(Kenmerk::naam).sorted().toList()));
  }
}
