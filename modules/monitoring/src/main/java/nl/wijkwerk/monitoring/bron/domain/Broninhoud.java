package nl.wijkwerk.monitoring.bron.domain;

import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Tabeljaar;

/**
 * What an administrator says of a source.
 *
 * @param tabel id of the table at the source
 * @param jaar year of the areas and the figures
 * @param deel whether the table leaves out areas on purpose, such as one of municipalities only
 */
public record Broninhoud(
    @NotNull String naam,
    @NotNull Bronsoort soort,
    @NotNull String tabel,
    @NotNull Integer jaar,
    boolean deel) {

  /** It becomes part of an address: nothing that means something there. */
  private static final Pattern TABEL = Pattern.compile("[A-Za-z0-9_-]{3,40}");

  private static final int LANGSTE_NAAM = 120;

  public Broninhoud {
    naam = naam == null ? null : naam.strip();
    tabel = tabel == null ? null : tabel.strip();
  }

  @Bedrijfsregel("MON-80")
  public void vereis(int ditJaar) {
    if (naam == null || naam.isEmpty()) {
      throw new OngeldigeInvoer("naam", "bron.naam-ontbreekt");
    }
    if (naam.length() > LANGSTE_NAAM) {
      throw new OngeldigeInvoer("naam", "bron.naam-te-lang", LANGSTE_NAAM);
    }
    if (soort == null) {
      throw new OngeldigeInvoer("soort", "bron.soort-ontbreekt");
    }
    if (tabel == null || !TABEL.matcher(tabel).matches()) {
      throw new OngeldigeInvoer("tabel", "bron.tabel-kan-niet");
    }
    if (jaar == null) {
      throw new OngeldigeInvoer("jaar", "bron.jaar-ontbreekt");
    }
    Tabeljaar.vereis(jaar);
    if (jaar > ditJaar) {
      throw new OngeldigeInvoer(
          "jaar", "inlezen.jaar-in-de-toekomst", jaar.toString(), String.valueOf(ditJaar));
    }
  }

  /** Whether the same figures are meant; its name and who may be left out say nothing of that. */
  public boolean isZelfdeTabel(Broninhoud ander) {
    return soort == ander.soort && tabel.equalsIgnoreCase(ander.tabel) && jaar.equals(ander.jaar);
  }
}
