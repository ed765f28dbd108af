package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;

/** What a delivery held, column by column, with what was missing and what was refused. */
public record Inleesverslag(
    List<Kolomregel> kolommen, List<Ontbrekend> ontbrekend, List<Weigering> weigeringen) {

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
