package nl.wijkwerk.kern.gebeurtenis;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/**
 * JSON of events. Unknown fields are skipped here, unlike in the REST API: a module of a newer
 * version may say more than an older one knows.
 */
final class GebeurtenisJson {
  private static final Jsonb JSONB =
      JsonbBuilder.create(new JsonbConfig().withNullValues(false).withEncoding("UTF-8"));

  private GebeurtenisJson() {}

  static String schrijf(Object inhoud) {
    return JSONB.toJson(inhoud);
  }

  static <T> T lees(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }
}
