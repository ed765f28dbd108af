package nl.wijkwerk.middelen.begroting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file for a Dutch spreadsheet. */
public final class Csv {
  // Without this mark spreadsheets read UTF-8 as another character set.
  private final StringBuilder uit = new StringBuilder("\ufeff");

  public Csv(String... kop) {
    regel(kop);
  }

  public void regel(String... cellen) {
    uit.append(Stream.of(cellen).map(Csv::cel).collect(Collectors.joining(";", "", "\r\n")));
  }

  public static String getal(BigDecimal bedrag) {
    return bedrag == null ? null : bedrag.toPlainString().replace('.', ',');
  }

  public void stuur(HttpServletResponse antwoord, String naam) throws IOException {
    byte[] inhoud = uit.toString().getBytes(StandardCharsets.UTF_8);
    antwoord.setContentType("text/csv");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"" + naam + "\"");
    antwoord.setContentLength(inhoud.length);
    antwoord.getOutputStream().write(inhoud);
  }

  /** A text that begins as a formula would be run by a spreadsheet. */
  private static String cel(String tekst) {
    if (tekst == null) {
      return "";
    }
    String veilig = tekst.matches("(?s)[=+@\\t\\r].*|-\\D.*") ? "'" + tekst : tekst;
    return "\"" + veilig.replace("\"", "\"\"") + "\"";
  }
}
