package nl.wijkwerk.wijkplan.uitvoering.domain;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** A street as people write it, with a key by which two ways of writing it are the same. */
@Embeddable
public class Straat {
  private static final String LIDWOORD = "^(de|het|['\u2018\u2019`\u00b4]?t) +";

  /** A number at the end, with what people write to it; a year as in "Plein 1944" is a name. */
  private static final String HUISNUMMER =
      "([a-z.]) *(?:(?:nr|nrs|nummer|nummers)\\.? *)?(?!1[89][0-9][0-9] *$)[0-9]{1,4}"
          + " *[a-z]{0,2}(?: *(?:-|/|&|[+]|t/m|tot|en|\u2013) *[0-9]{1,4} *[a-z]{0,2})*$";

  private String sleutel;
  private String naam;

  protected Straat() {}

  public Straat(String naam) {
    this.naam = naam.strip().replaceAll("\\s+", " ");
    this.sleutel = sleutel(this.naam);
  }

  /**
   * "Ten Cate-straat", "de ten catestr." and "TEN CATESTRAAT 12-14" are one street. A migration
   * writes the same in SQL for what was kept before.
   */
  @Bedrijfsregel("WPL-102")
  static String sleutel(String naam) {
    return letters(naam)
        .replaceFirst(LIDWOORD, "")
        .replaceFirst(HUISNUMMER, "$1")
        .replaceFirst("str\\.?\\s*$", "straat")
        .replaceFirst("ln\\.?\\s*$", "laan")
        .replaceAll("[^a-z0-9]", "");
  }

  /** As it is written, house number and all; two numbers in one street are both kept. */
  private static String geschreven(String naam) {
    return sleutel(naam) + letters(naam).replaceAll("[^0-9]", "");
  }

  private static String letters(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .replaceAll("[\u0300-\u036f]", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** Reads streets written one to a line, or with commas; each once. */
  public static List<Straat> lees(String tekst) {
    if (tekst == null) {
      return List.of();
    }
    Map<String, Straat> straten = new LinkedHashMap<>();
    Arrays.stream(tekst.split("[\\n,;]"))
        .filter(deel -> !sleutel(deel).isEmpty())
        .map(Straat::new)
        .forEach(straat -> straten.putIfAbsent(geschreven(straat.naam), straat));
    return List.copyOf(straten.values());
  }

  public String sleutel() {
    return sleutel;
  }

  public String naam() {
    return naam;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Straat straat
        && sleutel.equals(straat.sleutel)
        && naam.equals(straat.naam);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sleutel, naam);
  }
}
