package nl.wijkwerk.web.portlet;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;

/**
 * Says which views of this module can be shown in another page, and what they need; with their
 * titles in the language of who asks.
 */
@WebServlet("/portlets.json")
public class PortletsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ModuleBeschrijving module;
  @Inject private transient Moduleregister register;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Locale taal = Taal.van(verzoek);
    JsonArrayBuilder portlets = Json.createArrayBuilder();
    for (Portletbeschrijving portlet : module.portlets()) {
      portlets.add(
          Json.createObjectBuilder(portlet.json())
              .add("titel", berichten.tekst(taal, "portlettitel." + portlet.naam()))
              .add("pad", verzoek.getContextPath() + "/portlets/" + portlet.naam()));
    }
    antwoord.setContentType("application/json");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setHeader("Content-Language", taal.getLanguage());
    antwoord
        .getWriter()
        .write(
            Json.createObjectBuilder()
                .add("module", module.naam())
                .add("titel", berichten.tekst(taal, "web.onderdeel." + module.naam()))
                .add("versie", register.versie())
                .add("portlets", portlets)
                .build()
                .toString());
  }
}
