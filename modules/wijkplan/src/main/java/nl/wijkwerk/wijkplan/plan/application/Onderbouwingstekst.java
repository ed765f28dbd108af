package nl.wijkwerk.wijkplan.plan.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;

/** The evidence as it is kept with a judgement: JSON, of which older ones stay readable. */
final class Onderbouwingstekst {
  private static final Jsonb JSON = JsonbBuilder.create();

  private Onderbouwingstekst() {}

  static String schrijf(Onderbouwing onderbouwing) {
    return JSON.toJson(onderbouwing);
  }

  /** Null for a judgement from before evidence was kept. */
  static Onderbouwing lees(String json) {
    return json == null ? null : JSON.fromJson(json, Onderbouwing.class);
  }
}
