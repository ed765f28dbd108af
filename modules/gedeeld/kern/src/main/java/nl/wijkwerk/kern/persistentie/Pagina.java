package nl.wijkwerk.kern.persistentie;

import java.util.List;
import java.util.function.Function;
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
