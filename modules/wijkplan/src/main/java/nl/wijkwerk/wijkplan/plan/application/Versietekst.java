package nl.wijkwerk.wijkplan.plan.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/** The rows of an offered version as they are kept: JSON, of which older versions stay readable. */
final class Versietekst {
  private static final Jsonb JSON = JsonbBuilder.create();

  private Versietekst() {}

  /**
   * A kept row, as far as it says something of the plan.
   *
   * @param gekozen null in versions from before there was a library
   */
  public record Rij(
      UUID id, String nummer, Planregelinhoud inhoud, List<Oplossingen.Keus> gekozen) {
    static Rij van(Planregel r) {
      Plan.Regel regel = Plan.Regel.van(r);
      return new Rij(regel.id(), regel.nummer(), regel.inhoud(), regel.gekozen());
    }
  }

  static String schrijf(List<Planregel> regels) {
    return JSON.toJson(regels.stream().map(Plan.Regel::van).toList());
  }

  static List<Planregelinhoud> lees(String json) {
    return rijen(json).stream().map(Rij::inhoud).toList();
  }

  static List<Rij> rijen(String json) {
    return List.of(JSON.fromJson(json, Rij[].class));
  }
}
