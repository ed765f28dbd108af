package nl.wijkwerk.monitoring.bron.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/**
 * Where a source is, as the administrator of the server set it. Nothing else is ever asked,
 * whatever a source answers.
 */
public record Bronadres(URI basis) {

  private static final Set<String> LUS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String REGEL = "MON-81";
  private static final int HTTPS = 443;
  private static final int HTTP = 80;
  private static final int LANGSTE_ADRES = 80;

  /** An address with https, or with http on this machine only. */
  @Bedrijfsregel("MON-81")
  public static Bronadres van(String instelling) {
    try {
      URI adres = new URI(instelling.strip().replaceFirst("/+$", ""));
      boolean veilig = "https".equals(adres.getScheme());
      boolean lus =
          "http".equals(adres.getScheme()) && LUS.contains(String.valueOf(adres.getHost()));
      if (adres.getHost() != null
          && adres.getUserInfo() == null
          && adres.getQuery() == null
          && adres.getFragment() == null
          && (veilig || lus)) {
        return new Bronadres(adres);
      }
    } catch (URISyntaxException e) {
      throw new Regelovertreding(REGEL, "soort", "bron.adres-kan-niet", instelling);
    }
    throw new Regelovertreding(REGEL, "soort", "bron.adres-kan-niet", instelling);
  }

  public String server() {
    return basis.getHost();
  }

  /**
   * Address of a part of the source.
   *
   * @param vraag what is asked of it, not yet escaped, or null
   */
  public URI deel(String pad, String vraag) {
    try {
      String adres = basis + "/" + pad;
      return vraag == null
          ? new URI(adres)
          : new URI(adres + "?" + new URI(null, null, null, vraag, null).getRawQuery());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(pad, e);
    }
  }

  /**
   * The next page, at the address that a source names. CBS names it with http now and then: that is
   * asked with https all the same.
   */
  @Bedrijfsregel("MON-81")
  public URI volg(String verwijzing) {
    URI volgende;
    try {
      volgende = basis.resolve(new URI(verwijzing.replace(" ", "%20").replace("'", "%27")));
    } catch (URISyntaxException e) {
      throw new OngeldigBestand(Fout.BRON_ANDER_ADRES, server(), kort(verwijzing));
    }
    boolean zelfde =
        volgende.getHost() != null
            && volgende.getUserInfo() == null
            && volgende.getHost().equalsIgnoreCase(basis.getHost())
            && (isZelfdePoort(volgende) || isZonderSlot(volgende));
    if (!zelfde) {
      throw new OngeldigBestand(Fout.BRON_ANDER_ADRES, server(), kort(verwijzing));
    }
    String rest = volgende.getRawPath();
    String vraag = volgende.getRawQuery();
    return URI.create(
        basis.getScheme()
            + "://"
            + basis.getRawAuthority()
            + rest
            + (vraag == null ? "" : "?" + vraag));
  }

  private boolean isZelfdePoort(URI ander) {
    return basis.getScheme().equals(laag(ander.getScheme())) && poort(basis) == poort(ander);
  }

  private boolean isZonderSlot(URI ander) {
    return "https".equals(basis.getScheme())
        && poort(basis) == HTTPS
        && "http".equals(laag(ander.getScheme()))
        && poort(ander) == HTTP;
  }

  private static String laag(String schema) {
    return schema == null ? "" : schema.toLowerCase(Locale.ROOT);
  }

  private static int poort(URI adres) {
    if (adres.getPort() >= 0) {
      return adres.getPort();
    }
    return "https".equals(laag(adres.getScheme())) ? HTTPS : HTTP;
  }

  private static String kort(String verwijzing) {
    return verwijzing.length() <= LANGSTE_ADRES
        ? verwijzing
        : verwijzing.substring(0, LANGSTE_ADRES) + "…";
  }
}
