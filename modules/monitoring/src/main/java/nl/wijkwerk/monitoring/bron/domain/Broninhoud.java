package nl.wijkwerk.monitoring.bron.domain;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * What an administrator says of a source.
 *
 * @param tabel id of the table at the source
 * @param jaar year of the areas and the figures
 * @param deel whether the table leaves out areas on purpose, such as one of municipalities only;
 *     never with Swing, which is not held against all areas
 * @param niveau what Swing calls the level of the areas, or null for another kind of source
 * @param maat name of the measure that the variable of Swing becomes, or null
 * @param eenheid unit of that measure, or null
 */
public record Broninhoud(
    @NotNull String naam,
    @NotNull Bronsoort soort,
    @NotNull String tabel,
    @NotNull Integer jaar,
    boolean deel,
    String niveau,
    String maat,
    String eenheid) {

  /** It becomes part of an address: nothing that means something there. */
  private static final Pattern TABEL = Pattern.compile("[A-Za-z0-9_-]{3,40}");

  /** It becomes part of an address as well. */
  private static final Pattern NIVEAU = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private static final String SWINGREGEL = "MON-170";
  private static final int LANGSTE_NAAM = 120;
  private static final int LANGSTE_MAAT = 100;
  private static final int LANGSTE_EENHEID = 60;
  private static final int EERSTE_JAAR = 1995;

  public Broninhoud {
    naam = naam == null ? null : naam.strip();
    tabel = tabel == null ? null : tabel.strip();
    deel = deel && soort != Bronsoort.SWING;
    niveau = soort == Bronsoort.SWING ? kaal(niveau) : null;
    maat = soort == Bronsoort.SWING ? kaal(maat) : null;
    eenheid = soort == Bronsoort.SWING ? kaal(eenheid) : null;
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  /** Says all that is missing or wrong at once. */
  @Bedrijfsregel("MON-80")
  public void vereis(int ditJaar) {
    MeerOvertredingen.toets(
        this::vereisNaam,
        () -> vereis(soort != null, "soort", "bron.soort-ontbreekt"),
        () ->
            vereis(tabel != null && TABEL.matcher(tabel).matches(), "tabel", "bron.tabel-kan-niet"),
        () ->
            vereis(
                jaar != null && jaar >= EERSTE_JAAR && jaar <= ditJaar,
                "jaar",
                "bron.jaar-kan-niet",
                String.valueOf(EERSTE_JAAR),
                String.valueOf(ditJaar)),
        this::vereisNiveau,
        () -> vereisSwing(maat, LANGSTE_MAAT, "maat"),
        () -> vereisSwing(eenheid, LANGSTE_EENHEID, "eenheid"));
  }

  @Bedrijfsregel("MON-170")
  private void vereisNiveau() {
    if (soort == Bronsoort.SWING && (niveau == null || !NIVEAU.matcher(niveau).matches())) {
      throw new Regelovertreding(SWINGREGEL, "niveau", "bron.niveau-kan-niet");
    }
  }

  @Bedrijfsregel("MON-170")
  private void vereisSwing(String tekst, int langste, String veld) {
    if (soort != Bronsoort.SWING) {
      return;
    }
    if (tekst == null) {
      throw new Regelovertreding(SWINGREGEL, veld, "bron." + veld + "-ontbreekt");
    }
    Invoertekst.vereisLengte(SWINGREGEL, veld, tekst, langste);
  }

  private void vereisNaam() {
    vereis(naam != null && !naam.isEmpty(), "naam", "bron.naam-ontbreekt");
    vereis(naam.length() <= LANGSTE_NAAM, "naam", "bron.naam-te-lang", LANGSTE_NAAM);
  }

  private static void vereis(boolean goed, String veld, String sleutel, Object... waarden) {
    if (!goed) {
      throw new Regelovertreding("MON-80", veld, sleutel, waarden);
    }
  }

  /** Whether the same figures are meant; its name and who may be left out say nothing of that. */
  public boolean isZelfdeTabel(Broninhoud ander) {
    return soort == ander.soort
        && tabel.equalsIgnoreCase(ander.tabel)
        && jaar.equals(ander.jaar)
        && Objects.equals(niveau, ander.niveau)
        && Objects.equals(maat, ander.maat)
        && Objects.equals(eenheid, ander.eenheid);
  }
}
