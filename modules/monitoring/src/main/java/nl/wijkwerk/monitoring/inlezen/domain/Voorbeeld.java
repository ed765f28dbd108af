package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The first rows of a table, as far as they say how it writes numbers and what its columns are.
 *
 * @param rijen what stands in them, by column
 * @param getallen of each row the columns that hold a number of a sheet, which is never misread
 * @param kommaScheidt whether commas part the columns, so that a number without quotes has none
 */
public record Voorbeeld(
    List<List<String>> rijen, List<Set<Integer>> getallen, boolean kommaScheidt) {

  /** So many rows are shown; more of them are looked at for how numbers are written. */
  private static final int GETOOND = 10;

  private static final Set<Kolomrol> MET_GETALLEN =
      Set.of(Kolomrol.WAARDE, Kolomrol.MARGE, Kolomrol.RESPONDENTEN);

  /** A number as it stands in the file, that is another one in each way of writing. */
  public record Dubbelzinnig(String tekst, BigDecimal komma, BigDecimal punt) {}

  public Voorbeeld {
    rijen = List.copyOf(rijen);
    getallen = List.copyOf(getallen);
  }

  /** The rows that are shown. */
  public List<List<String>> eerste() {
    return rijen.stream().limit(GETOOND).toList();
  }

  /** The rows that are shown, with the numbers of a sheet as texts in this way of writing. */
  List<List<String>> eerste(Getalschrift schrift) {
    List<List<String>> geschreven = new ArrayList<>();
    for (int r = 0; r < eerste().size(); r++) {
      List<String> rij = new ArrayList<>(rijen.get(r));
      if (schrift == Getalschrift.PUNT) {
        getallen.get(r).forEach(k -> rij.set(k, rij.get(k).replace(',', '.')));
      }
      geschreven.add(rij);
    }
    return geschreven;
  }

  /**
   * The figure that a cell becomes, where the cell does not plainly say it; empty as well where
   * there is none, or where it is not chosen yet how numbers are written.
   */
  public Optional<BigDecimal> wordt(int rij, int kolom, Toewijzing keuzes) {
    if (!heeftGetallen(keuzes, kolom)) {
      return Optional.empty();
    }
    String tekst = rijen.get(rij).get(kolom);
    return lees(tekst, isGetal(rij, kolom), keuzes.getalschrift())
        .filter(waarde -> !waarde.toPlainString().replace('.', ',').equals(Cel.kaal(tekst)));
  }

  private static Optional<BigDecimal> lees(String tekst, boolean getal, Getalschrift schrift) {
    if (getal) {
      return Optional.ofNullable(Getalschrift.leesGetal(tekst).waarde());
    }
    return Optional.ofNullable(schrift).map(s -> s.lees(tekst).waarde());
  }

  /**
   * How it writes numbers; empty when its rows leave that open. Texts decide that are a number in
   * one way of writing only, and where commas part the columns a point in a column without commas.
   */
  @Bedrijfsregel("MON-255")
  Optional<Getalschrift> schrift() {
    long komma = 0;
    long punt = 0;
    boolean open = false;
    for (int kolom = 0; kolom < breedte(); kolom++) {
      List<String> teksten = teksten(kolom);
      long dubbelzinnig = aantal(teksten, Getalschrift::isDubbelzinnig);
      long alleenKomma = aantal(teksten, Getalschrift.KOMMA::herkent);
      komma += alleenKomma;
      punt += aantal(teksten, Getalschrift.PUNT::herkent);
      if (kommaScheidt && alleenKomma == 0 && aantal(teksten, t -> t.indexOf(',') >= 0) == 0) {
        punt += dubbelzinnig;
      } else {
        open |= dubbelzinnig > 0;
      }
    }
    if (komma == punt) {
      return open || komma > 0 ? Optional.empty() : Optional.of(Getalschrift.KOMMA);
    }
    return Optional.of(komma > punt ? Getalschrift.KOMMA : Getalschrift.PUNT);
  }

  private static long aantal(List<String> teksten, Predicate<String> voorwaarde) {
    return teksten.stream().filter(voorwaarde).count();
  }

  /**
   * Choices that were remembered for files with these headers: how this one writes its numbers is
   * its own, when its figures are possible in one way of writing only.
   */
  @Bedrijfsregel("MON-255")
  public Toewijzing onthouden(Toewijzing keuzes) {
    boolean komma = cijferteksten(keuzes).anyMatch(Getalschrift.KOMMA::herkent);
    boolean punt = cijferteksten(keuzes).anyMatch(Getalschrift.PUNT::herkent);
    return komma == punt ? keuzes : keuzes.met(komma ? Getalschrift.KOMMA : Getalschrift.PUNT);
  }

  /**
   * The first figure that is another one in each way of writing, for somebody to look at; empty
   * when there is none, or when the file says that the choice is right.
   */
  @Bedrijfsregel("MON-255")
  public Optional<Dubbelzinnig> natekijken(Toewijzing keuzes) {
    if (keuzes.getalschrift() != null
        && schrift().filter(keuzes.getalschrift()::equals).isPresent()) {
      return Optional.empty();
    }
    return cijferteksten(keuzes)
        .filter(Getalschrift::isDubbelzinnig)
        .findFirst()
        .map(
            t ->
                new Dubbelzinnig(
                    t, Getalschrift.KOMMA.lees(t).waarde(), Getalschrift.PUNT.lees(t).waarde()));
  }

  /** What stands as text in the columns with figures. */
  private Stream<String> cijferteksten(Toewijzing keuzes) {
    return IntStream.range(0, breedte())
        .filter(kolom -> heeftGetallen(keuzes, kolom))
        .mapToObj(this::teksten)
        .flatMap(List::stream);
  }

  private static boolean heeftGetallen(Toewijzing keuzes, int kolom) {
    return kolom < keuzes.kolommen().size()
        && MET_GETALLEN.contains(keuzes.kolommen().get(kolom).rol());
  }

  private int breedte() {
    return rijen.stream().mapToInt(List::size).max().orElse(0);
  }

  private boolean isGetal(int rij, int kolom) {
    return getallen.get(rij).contains(kolom);
  }

  /** What stands in a column as text. */
  private List<String> teksten(int kolom) {
    List<String> teksten = new ArrayList<>();
    for (int r = 0; r < rijen.size(); r++) {
      if (kolom < rijen.get(r).size() && !isGetal(r, kolom)) {
        teksten.add(rijen.get(r).get(kolom));
      }
    }
    return teksten;
  }
}
