package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads what residents write as UTF-8. A browser does not say in which characters it sends a form,
 * and Faces only remembers it in a session, which these pages do not need.
 */
@WebFilter("/openbaar/*")
public class TekensFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws IOException, ServletException {
    if (verzoek.getCharacterEncoding() == null) {
      verzoek.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    keten.doFilter(verzoek, antwoord);
  }
}
