package nl.wijkwerk.web.menu;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.web.aanmelden.Terugpad;

/** Keeps the chosen language and goes back to where the reader was. */
@WebServlet("/taal")
public class TaalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String code = "en".equals(verzoek.getParameter("code")) ? "en" : "nl";
    antwoord.addHeader(
        "Set-Cookie",
        Taal.COOKIE + "=" + code + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    antwoord.sendRedirect(
        Terugpad.veilig(verzoek.getParameter("naar"), verzoek.getContextPath() + "/"));
  }
}
