package nl.wijkwerk.monitoring.beeld.web;

import java.util.Map;
import nl.wijkwerk.stuk.Stuk;

/**
 * A kind of picture that can be had as PNG, SVG, Excel and CSV: a bean that implements this has its
 * files at {@code /beeld/<naam>.png} and so on.
 */
public interface Beeldbron {
  /** Its name in the address. */
  String naam();

  /**
   * The picture with the tables that it was drawn from.
   *
   * @param vraag parameters of the address, the first of each name
   * @throws nl.wijkwerk.kern.fout.NietGevonden when there is nothing to draw
   */
  Stuk maak(Map<String, String> vraag, Beeldtaal taal);
}
