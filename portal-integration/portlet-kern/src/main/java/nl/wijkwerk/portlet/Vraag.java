package nl.wijkwerk.portlet;

import java.util.Locale;

/**
 * A request of a reader, as the portal got it.
 *
 * @param gebruiker user name of the reader, known to the portal
 * @param wijze GET or POST
 * @param inhoud body of a POST, nothing for a GET
 * @param deel whether Faces asks for a part of a page
 * @param naamruimte what this place on the page is called; no other place has it
 */
public record Vraag(
    String gebruiker,
    String wijze,
    Portletpad pad,
    Inhoud inhoud,
    boolean deel,
    Locale taal,
    String naamruimte) {
  public static Vraag lees(String gebruiker, Portletpad pad, Locale taal, String naamruimte) {
    return new Vraag(gebruiker, "GET", pad, Inhoud.geen(), false, taal, naamruimte);
  }
}
