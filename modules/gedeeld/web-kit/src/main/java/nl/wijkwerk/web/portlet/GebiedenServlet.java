package nl.wijkwerk.web.portlet;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;

/** Names the wijken, for a page elsewhere that lets somebody choose one for a portlet. */
@WebServlet("/portlets/gebieden.json")
public class GebiedenServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Gebieden gebieden;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    JsonArrayBuilder lijst = Json.createArrayBuilder();
    for (Gebied gebied : gebieden.wijken()) {
      lijst.add(Json.createObjectBuilder().add("code", gebied.code()).add("naam", gebied.naam()));
    }
    antwoord.setContentType("application/json");
    try (JsonWriter uit = Json.createWriter(antwoord.getOutputStream())) {
      uit.writeObject(Json.createObjectBuilder().add("gebieden", lijst).build());
    }
  }
}
