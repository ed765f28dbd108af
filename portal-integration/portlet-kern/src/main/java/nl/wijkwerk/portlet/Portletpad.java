package nl.wijkwerk.portlet;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address within Wijkwerk that a portal may ask for: a portlet or a resource of Faces, of a
 * module that this portal knows. Nothing encoded, no dots for a segment, no host.
 *
 * @param pad from the root of the site
 * @param vraag what follows the question mark, still encoded, or an empty text
 */
public record Portletpad(String module, String pad, String vraag) {
  private static final int LANGST = 4_000;
  private static final Pattern PORTLET =
      Pattern.compile("/([a-z]+)/portlets/[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.xhtml|\\.csv)?");
  private static final Pattern BRON =
      Pattern.compile("/([a-z]+)/jakarta\\.faces\\.resource((?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)");
  private static final Pattern VRAAG = Pattern.compile("[A-Za-z0-9._~!$&'()*+,=:@/?%-]*");

  /** The address, when a portal may ask for it. */
  public static Optional<Portletpad> van(Instelling instelling, String adres) {
    if (adres == null || adres.length() > LANGST) {
      return Optional.empty();
    }
    int teken = adres.indexOf('?');
    String pad = teken < 0 ? adres : adres.substring(0, teken);
    String vraag = teken < 0 ? "" : adres.substring(teken + 1);
    Matcher portlet = PORTLET.matcher(pad);
    Matcher bron = BRON.matcher(pad);
    if (!VRAAG.matcher(vraag).matches()) {
      return Optional.empty();
    }
    String module = portlet.matches() ? portlet.group(1) : bron.matches() ? bron.group(1) : "";
    return instelling.modules().contains(module)
        ? Optional.of(new Portletpad(module, pad, vraag))
        : Optional.empty();
  }

  /** As {@link #van}, for an address as it stands in a page, seen from the page's own. */
  static Optional<Portletpad> vanaf(Instelling instelling, Portletpad pagina, String adres) {
    try {
      URI doel = pagina.volg(instelling, adres);
      if (!instelling.eigen(doel) || doel.getRawPath() == null) {
        return Optional.empty();
      }
      return van(
          instelling,
          doel.getRawPath() + (doel.getRawQuery() == null ? "" : "?" + doel.getRawQuery()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // URI follows an older standard, in which an address of a question alone leads to the folder.
  URI volg(Instelling instelling, String verwijzing) {
    String kaal = verwijzing.strip();
    return instelling.basis().resolve(pad).resolve(kaal.startsWith("?") ? pad + kaal : kaal);
  }

  /** The whole address of what a page refers to, for a reader who leaves the portal. */
  String volledig(Instelling instelling, String verwijzing) {
    try {
      return volg(instelling, verwijzing).toString();
    } catch (IllegalArgumentException e) {
      return instelling.basis().toString();
    }
  }

  public boolean portlet() {
    return PORTLET.matcher(pad).matches() && !bestand();
  }

  /** Whether this is a file that a portlet offers, rather than something to show. */
  public boolean bestand() {
    return pad.endsWith(".csv") && PORTLET.matcher(pad).matches();
  }

  /**
   * Whether this is the same for everyone: a file of the theme, rather than something that Faces
   * makes for one reader.
   */
  public boolean vast() {
    return !portlet() && !bestand() && !pad.contains("dynamiccontent");
  }

  public String adres() {
    return vraag.isEmpty() ? pad : pad + "?" + vraag;
  }
}
