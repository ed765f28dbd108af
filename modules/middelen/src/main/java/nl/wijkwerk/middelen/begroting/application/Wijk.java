package nl.wijkwerk.middelen.begroting.application;

/**
 * A wijk or village, as a page shows it.
 *
 * @param nummer number on the sign, or null
 */
public record Wijk(String code, String naam, String nummer) {
  /** Number, when there is one, and name. */
  public String titel() {
    return nummer == null ? naam : nummer + " " + naam;
  }
}
