package nl.wijkwerk.web.aanmelden;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkwerk.kern.persistentie.DatabaseOnbereikbaar;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.web.beveiliging.Foutpagina;
import nl.wijkwerk.web.beveiliging.Paden;

/**
 * Finds out who makes the request. Whoever is not recognised gets to what is open to anyone; asks a
 * page for sign-on; gets 401 from API and portlets, never a sign-on page with status 200.
 */
public class AanmeldFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Identiteit identiteit;
  @Inject private transient Aanmeldingen aanmeldingen;
  @Inject private transient Aanmeldkoekje koekje;
  @Inject private transient Aanmelddienst dienst;
  @Inject private transient Aanmeldinstelling instelling;
  @Inject private transient Personen personen;
  @Inject private transient Clock klok;
  @Inject @Any private transient Instance<Herkenning> herkenningen;

  @Override
  @Bedrijfsregel("KRN-09")
  protected void doFilter(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws IOException, ServletException {
    String pad = Paden.pad(verzoek);
    if (pad.startsWith("/jakarta.faces.resource/") || pad.equals("/fout")) {
      keten.doFilter(verzoek, antwoord);
      return;
    }
    Optional<Persoon> wie;
    try {
      wie = herken(verzoek);
      wie.ifPresent(
          p ->
              identiteit.meldAan(
                  p.id(),
                  p.gebruikersnaam(),
                  p.naam(),
                  personen.toekenningen(p.id(), LocalDate.now(klok)),
                  verzoek.getRemoteAddr()));
    } catch (HerkenningMislukt e) {
      if (e.status() == 401) {
        antwoord.setHeader("WWW-Authenticate", e.uitdaging());
      }
      Foutpagina.schrijf(verzoek, antwoord, e.status(), e.sleutel());
      return;
    } catch (DatabaseOnbereikbaar e) {
      Foutpagina.schrijf(verzoek, antwoord, 503, "web.database-weg");
      return;
    }
    beeindigVreemdeSessie(verzoek, wie);
    if (wie.isEmpty() && !Paden.openbaar(pad)) {
      weiger(verzoek, antwoord, pad);
      return;
    }
    keten.doFilter(verzoek, antwoord);
  }

  private Optional<Persoon> herken(HttpServletRequest verzoek) {
    for (Herkenning herkenning : herkenningen) {
      Optional<Persoon> persoon = herkenning.herken(verzoek);
      if (persoon.isPresent()) {
        return persoon;
      }
    }
    return koekje.lees(verzoek).flatMap(aanmeldingen::herken).flatMap(personen::find);
  }

  // A server session of somebody else, or of nobody, is never continued: no fixation, nothing left
  // behind for the next user of the same browser.
  private static void beeindigVreemdeSessie(HttpServletRequest verzoek, Optional<Persoon> wie) {
    HttpSession sessie = verzoek.getSession(false);
    if (sessie != null
        && !Sessiestempel.isVan(sessie, wie.map(Persoon::gebruikersnaam).orElse(null))) {
      sessie.invalidate();
    }
  }

  private void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, String pad)
      throws IOException {
    if (Paden.api(pad) && instelling.demonstratie()) {
      antwoord.setHeader("WWW-Authenticate", Demonstratieherkenning.UITDAGING);
      Foutpagina.schrijf(verzoek, antwoord, 401, "web.niet-aangemeld-demonstratie");
      return;
    }
    if (Paden.api(pad) || Paden.portlet(pad)) {
      antwoord.setHeader("WWW-Authenticate", "Bearer realm=\"wijkwerk\"");
      Foutpagina.schrijf(verzoek, antwoord, 401, "web.niet-aangemeld");
      return;
    }
    if ("partial/ajax".equals(verzoek.getHeader("Faces-Request"))) {
      Foutpagina.schrijf(verzoek, antwoord, 401, "web.niet-aangemeld");
      return;
    }
    boolean leest = leest(verzoek.getMethod());
    String naar = leest ? adres(verzoek.getRequestURI(), verzoek.getQueryString()) : vorm(verzoek);
    // Whoever typed something first hears that it was not saved; whoever reads goes straight on.
    antwoord.sendRedirect(
        verzoek.getContextPath()
            + (leest && dienst.aanwezig()
                ? dienst.beginpad(naar)
                : "/aanmelden?naar="
                    + URLEncoder.encode(naar, StandardCharsets.UTF_8)
                    + (leest ? "" : "&verlopen=1")));
  }

  static boolean leest(String methode) {
    return "GET".equals(methode) || "HEAD".equals(methode);
  }

  // The page on which somebody typed, with all of its address; what was typed waits there.
  private static String vorm(HttpServletRequest verzoek) {
    try {
      URI pagina = URI.create(String.valueOf(verzoek.getHeader("Referer")));
      if (verzoek.getRequestURI().equals(pagina.getRawPath())) {
        return adres(pagina.getRawPath(), pagina.getRawQuery());
      }
    } catch (IllegalArgumentException e) {
      // No address: the path of the form has to do.
    }
    return verzoek.getRequestURI();
  }

  private static String adres(String pad, String vraag) {
    return vraag == null ? pad : pad + "?" + vraag;
  }
}
