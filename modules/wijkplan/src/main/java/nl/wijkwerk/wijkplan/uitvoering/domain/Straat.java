package nl.wijkwerk.wijkplan.uitvoering.domain;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A street as people write it, with a key by which two ways of writing it are the same. */
@Embeddable
public class Straat {
  private String sleutel;
  private String naam;

  protected Straat() {}

  public Straat(String naam) {
    this.naam = naam.strip().replaceAll("\\s+", " ");
    this.sleutel = sleutel(this.naam);
  }

  /** "Ten Cate-straat" and "ten catestr." are one street. */
  static String sleutel(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("str\\.?\\s*$", "straat")
        .replaceAll("ln\\.?\\s*$", "laan")
        .replaceAll("[^a-z0-9]", "");
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
        .forEach(straat -> straten.putIfAbsent(straat.sleutel, straat));
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
