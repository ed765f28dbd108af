package nl.wijkwerk.kern.persistentie;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * One page of a list that is paged in the database.
 *
 * @param nummer from 1
 * @param totaal number of rows on all pages together
 */
public record Pagina<T>(List<T> regels, int nummer, int grootte, long totaal) {
  public Pagina {
    regels = List.copyOf(regels);
  }

  /**
   * Number of rows before this page, at most what a database takes; refuses a page that no list
   * has.
   *
   * @param hoogstens most rows that one page may hold
   */
  public static int begin(int nummer, int grootte, int hoogstens) {
    if (nummer < 1) {
      throw new OngeldigeInvoer("pagina", "fout.pagina");
    }
    if (grootte < 1 || grootte > hoogstens) {
      throw new OngeldigeInvoer("grootte", "fout.bereik", "grootte", 1, hoogstens);
    }
    return (int) Math.min(Integer.MAX_VALUE, (nummer - 1L) * grootte);
  }

  /** Reads part of a list whose rows each tell how many there are, as {@code count(*) over ()}. */
  @FunctionalInterface
  public interface Lezer<T> {
    /**
     * @param totaal takes in its first place how many rows there are; stays as it is without rows
     */
    List<T> lees(int hoogstens, int begin, long[] totaal);
  }

  /**
   * One page of such a list.
   *
   * @param hoogstens most rows that one page may hold
   */
  public static <T> Pagina<T> lees(int nummer, int grootte, int hoogstens, Lezer<T> lezer) {
    int begin = begin(nummer, grootte, hoogstens);
    long[] totaal = new long[1];
    List<T> regels = lezer.lees(grootte, begin, totaal);
    if (regels.isEmpty() && begin > 0) {
      // Past the end no row says how many there are; the first one does.
      lezer.lees(1, 0, totaal);
    }
    return new Pagina<>(regels, nummer, grootte, totaal[0]);
  }

  /**
   * The rows of all pages, read page by page as they are asked for; the first page is read at once,
   * so that what cannot be read is refused before anything is written.
   *
   * @param lezer gives the page with this number, from 1
   */
  public static <T> Stream<T> alle(IntFunction<Pagina<T>> lezer) {
    Pagina<T> eerste = lezer.apply(1);
    return Stream.concat(
        eerste.regels.stream(),
        IntStream.rangeClosed(2, eerste.aantalPaginas())
            .mapToObj(lezer)
            .flatMap(pagina -> pagina.regels.stream()));
  }

  public int aantalPaginas() {
    return (int) Math.max(1, (totaal + grootte - 1) / grootte);
  }

  public long eerste() {
    return totaal == 0 ? 0 : (long) (nummer - 1) * grootte + 1;
  }

  public long laatste() {
    return (long) (nummer - 1) * grootte + regels.size();
  }

  public boolean heeftVorige() {
    return nummer > 1;
  }

  public boolean heeftVolgende() {
    return nummer < aantalPaginas();
  }

  public <R> Pagina<R> map(Function<? super T, ? extends R> f) {
    return new Pagina<>(regels.stream().<R>map(f).toList(), nummer, grootte, totaal);
  }

  public List<T> getRegels() {
    return regels;
  }

  public int getNummer() {
    return nummer;
  }

  public long getTotaal() {
    return totaal;
  }

  public long getEerste() {
    return eerste();
  }

  public long getLaatste() {
    return laatste();
  }

  public boolean isHeeftVorige() {
    return heeftVorige();
  }

  public boolean isHeeftVolgende() {
    return heeftVolgende();
  }

  public int getAantalPaginas() {
    return aantalPaginas();
  }
}
