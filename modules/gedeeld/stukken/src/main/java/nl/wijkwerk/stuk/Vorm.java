package nl.wijkwerk.stuk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a document can be had. */
public enum Vorm {
  /** To read and to keep: accessible (PDF/UA-1) and lasting (PDF/A-2a). */
  PDF(Vorm.PDF_SOORT, Pdfvorm::schrijf),
  /** To go on writing in. */
  DOCX(Vorm.DOCX_SOORT, Wordvorm::schrijf),
  /** To compute with, or to read in again. */
  XLSX(Vorm.XLSX_SOORT, Excelvorm::schrijf),
  /** For other programs. */
  CSV(Vorm.CSV_SOORT, Csvvorm::schrijf);

  public static final String PDF_SOORT = "application/pdf";
  public static final String DOCX_SOORT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX_SOORT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String CSV_SOORT = "text/csv";

  private interface Schrijver {
    void schrijf(Stuk stuk, OutputStream uit) throws IOException;
  }

  private final String soort;
  private final Schrijver schrijver;

  Vorm(String soort, Schrijver schrijver) {
    this.soort = soort;
    this.schrijver = schrijver;
  }

  /** The form with this extension. */
  public static Optional<Vorm> find(String extensie) {
    return Arrays.stream(values()).filter(v -> v.extensie().equals(extensie)).findFirst();
  }

  /** Media type. */
  public String soort() {
    return soort;
  }

  public String extensie() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of the file: says what it is. */
  public String bestandsnaam(Stuk stuk) {
    return stuk.naam() + "." + extensie();
  }

  public void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    schrijver.schrijf(stuk, uit);
  }
}
