package nl.wijkwerk.web.weergave;

/**
 * A status in words, as {@code <wk:standen>} shows it.
 *
 * @param soort good, info, warn, late, draft or rest
 * @param icoon name of its icon, or null for that of its sort
 * @param tekst its words
 * @param toelichting what is said beside it, or null
 */
public record Stand(String soort, String icoon, String tekst, String toelichting) {
  public Stand(String soort, String tekst) {
    this(soort, null, tekst, null);
  }

  public Stand(String soort, String icoon, String tekst) {
    this(soort, icoon, tekst, null);
  }
}
