package nl.wijkwerk.web.beveiliging;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkwerk.kern.module.Gereedheid;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.rest.Inhoudsbewaking;
import nl.wijkwerk.web.aanmelden.Aanmelddienst;
import nl.wijkwerk.web.aanmelden.Aanmeldinstelling;
import nl.wijkwerk.web.aanmelden.Aanmeldkoekje;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * First filter of every module: security headers, no demonstration for the outside world, and a
 * plain answer while the module is not ready.
 */
public class GrensFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> LOKAAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Inject private transient Gereedheid gereedheid;
  @Inject private transient Aanmeldinstelling instelling;
  @Inject private transient Aanmelddienst dienst;
  @Inject private transient Buitenadres buitenadres;
  @Inject private transient Aanmeldkoekje koekje;

  @Inject
  @ConfigProperty(name = "wijkwerk.frame-ancestors", defaultValue = "'self'")
  private String frameAncestors;

  private transient Inbedders inbedders;

  @Override
  public void init() {
    inbedders = new Inbedders(frameAncestors);
  }

  @Override
  protected void doFilter(HttpServletRequest binnen, HttpServletResponse uit, FilterChain keten)
      throws IOException, ServletException {
    HttpServletRequest verzoek = buitenadres.zoalsGevraagd(binnen);
    HttpServletResponse antwoord = Buitenadres.metPaden(uit);
    String pad = Paden.pad(verzoek);
    new Kopregels(frameAncestors, dienst.herkomst().orElse("")).zet(verzoek, antwoord, pad);
    if (Paden.portlet(pad)) {
      inbedders
          .genoemd(verzoek)
          .ifPresent(
              herkomst -> {
                verzoek.setAttribute(Kaderpagina.INBEDDER, herkomst);
                verzoek.setAttribute(
                    Kaderpagina.ANDERE_SITE, Inbedders.andereSite(herkomst, verzoek));
              });
      if (koekje.opAndereSites(verzoek)) {
        verzoek.setAttribute(Kaderpagina.KRUISSITE, true);
      }
    }
    if (instelling.demonstratie() && !vanDezeComputer(verzoek)) {
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.demonstratie-van-buiten");
      return;
    }
    if (!pad.equals("/gereed") && !buitenadres.juisteNaam(verzoek)) {
      Foutpagina.schrijf(verzoek, antwoord, 421, "web.ander-adres");
      return;
    }
    if (Paden.vanDeServer(pad)) {
      Foutpagina.schrijf(verzoek, antwoord, 404, "web.pagina-bestaat-niet");
      return;
    }
    if (Paden.api(pad)) {
      antwoord.setHeader("API-Version", "1.0.0");
      if (pad.length() > 1 && pad.endsWith("/")) {
        Foutpagina.schrijf(verzoek, antwoord, 404, "web.schuine-streep");
        return;
      }
    }
    if (teGroot(verzoek)) {
      // What still comes in is not read.
      antwoord.setHeader("Connection", "close");
      Foutpagina.schrijf(
          verzoek,
          antwoord,
          413,
          "web.te-groot",
          Inhoudsbewaking.GROOTSTE >> 20,
          Inhoudsbewaking.GROOTSTE_MET_BESTANDEN >> 20);
      return;
    }
    Optional<String> onbewaarbaar = Paden.api(pad) ? Optional.empty() : onbewaarbaar(verzoek);
    if (onbewaarbaar.isPresent()) {
      Foutpagina.schrijf(verzoek, antwoord, 400, "web.teken", onbewaarbaar.get());
      return;
    }
    if (pad.equals("/gereed")) {
      antwoord.setContentType("text/plain;charset=UTF-8");
      antwoord.setStatus(gereedheid.gereed() ? 200 : 503);
      antwoord.getWriter().write(gereedheid.gereed() ? "gereed\n" : gereedheid.reden() + "\n");
      return;
    }
    if (!gereedheid.gereed() && !pad.startsWith("/jakarta.faces.resource/")) {
      antwoord.setHeader("Retry-After", "5");
      Foutpagina.schrijf(
          verzoek,
          antwoord,
          503,
          gereedheid.databaseStil() ? "web.database-weg" : "web.nog-niet-gereed");
      return;
    }
    vervolg(verzoek, antwoord, keten);
  }

  /** A wrong address or right is told here: thrown on, the server logs its whole trace. */
  static void vervolg(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws IOException, ServletException {
    try {
      keten.doFilter(verzoek, antwoord);
    } catch (ServletException | RuntimeException e) {
      if (antwoord.isCommitted() || FoutServlet.status(e) >= 500) {
        throw e;
      }
      FoutServlet.vertel(verzoek, antwoord, e);
    }
  }

  /** A body without a length is counted where it is read. */
  private static boolean teGroot(HttpServletRequest verzoek) {
    String soort = String.valueOf(verzoek.getContentType()).toLowerCase(Locale.ROOT);
    return verzoek.getContentLengthLong()
        > (soort.startsWith("multipart/")
            ? Inhoudsbewaking.GROOTSTE_MET_BESTANDEN
            : Inhoudsbewaking.GROOTSTE);
  }

  /** The part of the address that holds a character which no database keeps. */
  private static Optional<String> onbewaarbaar(HttpServletRequest verzoek) {
    return Stream.of(String.valueOf(verzoek.getQueryString()).split("&"))
        .filter(deel -> deel.contains("%00"))
        .map(deel -> deel.split("=")[0].replace("%00", ""))
        .findFirst();
  }

  // The host name is checked as well: a page elsewhere may point its own name at this address. What
  // a proxy passes on comes from outside, even when the proxy stands on this computer.
  @Bedrijfsregel("KRN-40")
  static boolean vanDezeComputer(HttpServletRequest verzoek) throws IOException {
    String naam = verzoek.getServerName();
    if (verzoek.getHeader("Forwarded") != null || verzoek.getHeader("X-Forwarded-For") != null) {
      return false;
    }
    return (LOKAAL.contains(naam) || naam.endsWith(".localhost"))
        && InetAddress.getByName(verzoek.getLocalAddr()).isLoopbackAddress()
        && InetAddress.getByName(verzoek.getRemoteAddr()).isLoopbackAddress();
  }
}
