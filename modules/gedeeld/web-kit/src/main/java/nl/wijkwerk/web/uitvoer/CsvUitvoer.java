package nl.wijkwerk.web.uitvoer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** CSV as spreadsheets in the Netherlands read it: semicolons, UTF-8 with a byte order mark. */
public final class CsvUitvoer {

  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private CsvUitvoer() {}

  public static void schrijf(
      HttpServletResponse antwoord, String bestandsnaam, Consumer<CsvWriter> inhoud)
      throws IOException {
    antwoord.setContentType("text/csv;charset=UTF-8");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"" + bestandsnaam + "\"");
    schrijf(antwoord.getWriter(), inhoud);
  }

  /** As {@link #schrijf(HttpServletResponse, String, Consumer)}, to wherever it must go. */
  public static void schrijf(Writer uit, Consumer<CsvWriter> inhoud) throws IOException {
    uit.write('\ufeff');
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(uit)) {
      inhoud.accept(csv);
    }
  }

  /** A number as spreadsheets in the Netherlands read it; nothing when there is none. */
  public static String getal(BigDecimal getal) {
    return getal == null ? "" : getal.toPlainString().replace('.', ',');
  }

  /** A day as spreadsheets in the Netherlands read it; nothing when there is none. */
  public static String dag(LocalDate dag) {
    return dag == null ? "" : DAG.format(dag);
  }

  /** Text from outside that a spreadsheet would take for a formula gets an apostrophe before it. */
  public static String tekst(String waarde) {
    if (waarde == null) {
      return "";
    }
    return !waarde.isEmpty() && "=+-@\t\r".indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
  }
}
