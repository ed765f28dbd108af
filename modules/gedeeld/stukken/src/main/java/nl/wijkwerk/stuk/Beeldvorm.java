package nl.wijkwerk.stuk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which the first picture of a document can be had: drawn with its title and source, or
 * as the tables that it was drawn from.
 */
public enum Beeldvorm {
  /** For a presentation: two dots for each of the screen, in the font of the house. */
  PNG("image/png", Beeldvorm::png),
  /** To draw on in, or to print large. */
  SVG(Beeldvorm.SVG_SOORT, Beeldvorm::svg),
  /** To compute with; with source, unit and day. */
  XLSX(Vorm.XLSX_SOORT, Vorm.XLSX::schrijf),
  /** For other programs. */
  CSV(Vorm.CSV_SOORT, Vorm.CSV::schrijf);

  public static final String SVG_SOORT = "image/svg+xml";
  private static final int SCHAAL = 2;

  private interface Schrijver {
    void schrijf(Stuk stuk, OutputStream uit) throws IOException;
  }

  private final String soort;
  private final Schrijver schrijver;

  Beeldvorm(String soort, Schrijver schrijver) {
    this.soort = soort;
    this.schrijver = schrijver;
  }

  /** The form with this extension. */
  public static Optional<Beeldvorm> find(String extensie) {
    return Arrays.stream(values()).filter(v -> v.extensie().equals(extensie)).findFirst();
  }

  /** Media type, with the character set when it is text. */
  public String soort() {
    return this == SVG || this == CSV ? soort + ";charset=UTF-8" : soort;
  }

  public String extensie() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of the file: says what it is. */
  public String bestandsnaam(Stuk stuk) {
    return stuk.naam() + "." + extensie();
  }

  /**
   * @throws IllegalArgumentException when a drawing is asked for and the document has none
   */
  public void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    schrijver.schrijf(stuk, uit);
  }

  private static Stuk.Beeld beeld(Stuk stuk) {
    return stuk.delen().stream()
        .filter(Stuk.Beeld.class::isInstance)
        .map(Stuk.Beeld.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no picture in " + stuk.naam()));
  }

  private static void svg(Stuk stuk, OutputStream uit) throws IOException {
    uit.write(Lijst.om(beeld(stuk)).getBytes(StandardCharsets.UTF_8));
  }

  private static void png(Stuk stuk, OutputStream uit) throws IOException {
    try (Prent.Letters letters = Pdfvorm.letters()) {
      Prent.lees(Lijst.om(beeld(stuk)), letters).png(SCHAAL, uit);
    }
  }
}
