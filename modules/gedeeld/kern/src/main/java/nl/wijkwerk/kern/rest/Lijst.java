package nl.wijkwerk.kern.rest;

import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;

/**
 * A page of a list in the API.
 *
 * @param pagina from 1
 * @param totaal number of items on all pages together
 */
public record Lijst<T>(List<T> resultaten, int pagina, int grootte, long totaal) {
  public static <T> Lijst<T> van(Pagina<T> pagina) {
    return new Lijst<>(pagina.regels(), pagina.nummer(), pagina.grootte(), pagina.totaal());
  }
}
