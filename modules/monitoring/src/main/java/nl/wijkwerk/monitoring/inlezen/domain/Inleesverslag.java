package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;

/** What a delivery held, column by column, with what was missing and what was refused. */
public record Inleesverslag(
    List<Kolomregel> kolommen, List<Ontbrekend> ontbrekend, List<Weigering> weigeringen) {

  /** One column; {@code indicator} is the code of the measure, or null. */
  public record Kolomregel(
      int volgnummer,
      String sleutel,
      String titel,
      String eenheid,
      Kolom.Uitkomst herkenning,
      String indicator,
      int waarden,
      int ontbrekend) {}

  /** How many cells are missing for one reason. */
  public record Ontbrekend(Ontbreekt reden, int aantal) {}
}
