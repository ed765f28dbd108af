package nl.wijkwerk.web.aanmelden;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.web.beveiliging.Foutpagina;

/** Signs a fictitious user on, signs anybody off, and keeps somebody signed on. */
@WebServlet({"/openbaar/aanmelding", "/afmelden", "/verleng"})
public class AanmeldServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Aanmeldinstelling instelling;
  @Inject private transient Aanmeldingen aanmeldingen;
  @Inject private transient Aanmeldkoekje koekje;
  @Inject private transient Aanmelddienst dienst;
  @Inject private transient Personen personen;
  @Inject private transient Identiteit identiteit;

  @Override
  protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    switch (verzoek.getServletPath()) {
      case "/afmelden" -> meldAf(verzoek, antwoord);
      case "/verleng" -> antwoord.setStatus(204);
      default -> meldAan(verzoek, antwoord);
    }
  }

  private void meldAan(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Persoon persoon =
        instelling.demonstratie()
            ? personen
                .findByGebruikersnaam(String.valueOf(verzoek.getParameter("gebruiker")))
                .orElse(null)
            : null;
    if (persoon == null) {
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.gebruiker-onbekend");
      return;
    }
    koekje.lees(verzoek).ifPresent(aanmeldingen::eindig);
    identiteit.meldAan(
        persoon.id(),
        persoon.gebruikersnaam(),
        persoon.naam(),
        java.util.List.of(),
        verzoek.getRemoteAddr());
    koekje.zet(verzoek, antwoord, aanmeldingen.begin(persoon, null));
    antwoord.sendRedirect(
        Terugpad.veilig(verzoek.getParameter("naar"), verzoek.getContextPath() + "/"));
  }

  private void meldAf(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
    Optional<String> bewijs = koekje.lees(verzoek).flatMap(aanmeldingen::eindig);
    koekje.wis(verzoek, antwoord);
    if (verzoek.getSession(false) != null) {
      verzoek.getSession(false).invalidate();
    }
    String terug = verzoek.getContextPath() + "/aanmelden";
    antwoord.sendRedirect(bewijs.flatMap(bij -> dienst.afmeldadres(bij, terug)).orElse(terug));
  }
}
