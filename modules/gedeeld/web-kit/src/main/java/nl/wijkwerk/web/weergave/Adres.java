package nl.wijkwerk.web.weergave;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Address of the same list in another order or on another page: the state of a list is in it. */
final class Adres {
  private Adres() {}

  /** The address with one parameter replaced; null takes it out. */
  static String met(String path, Map<String, String[]> parameters, String name, String value) {
    Map<String, String[]> changed = new TreeMap<>(parameters);
    changed.remove(name);
    if (value != null) {
      changed.put(name, new String[] {value});
    }
    List<String> parts = new ArrayList<>();
    changed.forEach(
        (key, values) -> {
          // Form state of Faces has no meaning in an address.
          if (!key.startsWith("jakarta.faces.")) {
            for (String each : values) {
              if (!each.isEmpty()) {
                parts.add(encode(key) + "=" + encode(each));
              }
            }
          }
        });
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /** Order for a click on a column head: first ascending, then descending, then ascending. */
  static String volgendeSortering(String field, String current) {
    return field.equals(current) ? "-" + field : field;
  }

  /** Value of aria-sort for a column, or null when the list is not sorted by it. */
  static String ariaSort(String field, String current) {
    if (field.equals(current)) {
      return "ascending";
    }
    return ("-" + field).equals(current) ? "descending" : null;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
