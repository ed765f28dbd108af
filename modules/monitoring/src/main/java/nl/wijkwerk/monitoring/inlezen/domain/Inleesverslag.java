package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What a delivery held, column by column, with what was missing, refused and doubted.
 *
 * @param nietGelezen sheets of the same workbook that hold figures too, and were not read
 */
public record Inleesverslag(
    List<Kolomregel> kolommen,
    List<Ontbrekend> ontbrekend,
    List<Weigering> weigeringen,
    Twijfels twijfels,
    Vreemd vreemd,
    List<String> nietGelezen) {

  /**
   * Whether the delivery of this report says which wijken there are in its year, and so which are
   * no more: not with only a part of them, nor with a file of the municipality itself.
   */
  @Bedrijfsregel("MON-260")
  public boolean isIndeling(Inlevering inlevering) {
    return !inlevering.deel()
        && inlevering.wijken() > 0
        && kolommen.stream().noneMatch(k -> k.herkenning() == Kolom.Uitkomst.GEKOZEN);
  }

  /** How many figures were read and are doubted, and the first of them. */
  public record Twijfels(int aantal, List<Twijfel> eerste) {

    public Twijfels {
      eerste = List.copyOf(eerste);
    }
  }

  /** So many of the areas that nothing was known of are named. */
  public static final int EERSTE_VREEMD = 5;

  /** How many areas nothing was known of before, and the first of them. */
  public record Vreemd(int aantal, List<String> eerste) {

    public Vreemd {
      eerste = List.copyOf(eerste);
    }

    /** For all of them. */
    public static Vreemd van(List<String> codes) {
      return new Vreemd(codes.size(), codes.stream().limit(EERSTE_VREEMD).toList());
    }

    public boolean isEr() {
      return aantal > 0;
    }

    /** The first of them, with a sign that there are more. */
    public String opsomming() {
      return String.join(", ", eerste) + (aantal > eerste.size() ? ", …" : "");
    }
  }

  /** One column; {@code indicator} is the code of the measure, or null, and {@code andere} too. */
  public record Kolomregel(
      int volgnummer,
      String sleutel,
      String titel,
      String eenheid,
      Kolom.Uitkomst herkenning,
      String indicator,
      int waarden,
      int ontbrekend,
      Andere andere) {}

  /** The same subject in another unit, and the years in which it has figures: another series. */
  public record Andere(String eenheid, List<Integer> jaren) {}

  /** How many cells are missing for one reason. */
  public record Ontbrekend(Ontbreekt reden, int aantal) {}
}
