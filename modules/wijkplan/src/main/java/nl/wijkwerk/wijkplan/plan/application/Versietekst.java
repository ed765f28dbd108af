package nl.wijkwerk.wijkplan.plan.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/** The rows of an offered version as they are kept: JSON, of which older versions stay readable. */
final class Versietekst {
  private static final Jsonb JSON = JsonbBuilder.create();

  private Versietekst() {}

  /** A kept row, as far as it says something of the plan. */
  public record Rij(Planregelinhoud inhoud) {}

  static String schrijf(List<Planregel> regels) {
    return JSON.toJson(regels.stream().map(Plan.Regel::van).toList());
  }

  static List<Planregelinhoud> lees(String json) {
    return Arrays.stream(JSON.fromJson(json, Rij[].class)).map(Rij::inhoud).toList();
  }
}
