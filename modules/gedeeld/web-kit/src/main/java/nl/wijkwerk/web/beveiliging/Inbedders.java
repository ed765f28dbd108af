package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The websites that may show a page of ours in a frame: the sources of CSP {@code frame-ancestors}
 * as it was set. The browser refuses the others; a page of ours says nothing to them either.
 */
final class Inbedders {
  private static final Pattern BRON =
      Pattern.compile("(https?)://(\\*\\.)?([a-z0-9.-]+|\\[[0-9a-f:]+])(?::(\\d{1,5}))?");
  private static final String PARAMETER = "inbed=";

  private final boolean zelf;
  private final List<Bron> bronnen;

  private record Bron(String schema, boolean onderliggend, String naam, int poort) {
    static Optional<Bron> van(String tekst) {
      Matcher delen = BRON.matcher(tekst.toLowerCase(Locale.ROOT));
      if (!delen.matches()) {
        return Optional.empty();
      }
      String schema = delen.group(1);
      int gewoon = "https".equals(schema) ? 443 : 80;
      return Optional.of(
          new Bron(
              schema,
              delen.group(2) != null,
              delen.group(3),
              delen.group(4) == null ? gewoon : Integer.parseInt(delen.group(4))));
    }

    boolean omvat(Bron ander) {
      return schema.equals(ander.schema)
          && poort == ander.poort
          && (onderliggend ? ander.naam.endsWith("." + naam) : ander.naam.equals(naam));
    }
  }

  Inbedders(String frameAncestors) {
    List<String> bron = List.of(frameAncestors.strip().split("\\s+"));
    this.zelf = bron.stream().anyMatch("'self'"::equalsIgnoreCase);
    this.bronnen = bron.stream().map(Bron::van).flatMap(Optional::stream).toList();
  }

  /**
   * The website that a request says that it will be shown in, when that is one of them.
   *
   * <p>It is read from the address: reading a parameter here would fix the encoding of a form.
   */
  Optional<String> genoemd(HttpServletRequest verzoek) {
    return Stream.ofNullable(verzoek.getQueryString())
        .flatMap(vraag -> Stream.of(vraag.split("&")))
        .filter(deel -> deel.startsWith(PARAMETER))
        .map(deel -> ontcijferd(deel.substring(PARAMETER.length())))
        .findFirst()
        .filter(herkomst -> laatToe(herkomst, verzoek));
  }

  /** Whether a page with exactly this origin may show ours. */
  @Bedrijfsregel("KRN-19")
  boolean laatToe(String herkomst, HttpServletRequest verzoek) {
    return Bron.van(herkomst)
        .filter(ander -> !ander.onderliggend)
        .filter(
            ander ->
                zelf && Buitenadres.eigen(herkomst, verzoek)
                    || bronnen.stream().anyMatch(bron -> bron.omvat(ander)))
        .isPresent();
  }

  /**
   * Whether a page with this origin counts as another site for a browser, which then keeps the
   * session of a form to itself. The last two parts of a name decide: too strict under a suffix of
   * two parts, never too lax in the Netherlands.
   */
  @Bedrijfsregel("KRN-20")
  static boolean andereSite(String herkomst, HttpServletRequest verzoek) {
    String eigen = verzoek.getScheme() + "://" + verzoek.getServerName();
    return !site(herkomst).equals(site(eigen));
  }

  private static String site(String herkomst) {
    Matcher delen = BRON.matcher(herkomst.toLowerCase(Locale.ROOT));
    if (!delen.matches()) {
      return herkomst;
    }
    String naam = delen.group(3);
    List<String> stukken = List.of(naam.split("\\."));
    boolean nummer = naam.matches("[0-9.]+|\\[.*");
    return delen.group(1)
        + "://"
        + (nummer || stukken.size() < 2
            ? naam
            : String.join(".", stukken.subList(stukken.size() - 2, stukken.size())));
  }

  private static String ontcijferd(String deel) {
    try {
      return URLDecoder.decode(deel, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
