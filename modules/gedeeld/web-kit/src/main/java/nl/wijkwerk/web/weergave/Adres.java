package nl.wijkwerk.web.weergave;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Address of the same list in another order or on another page: the state of a list is in it. */
final class Adres {
  private Adres() {}

  /** What an address asks for; what a form sends is no part of it. */
  static Map<String, String[]> parameters(String query) {
    Map<String, String[]> found = new TreeMap<>();
    if (query != null) {
      for (String part : query.split("&")) {
        int is = part.indexOf('=');
        if (is > 0) {
          found.merge(
              decode(part.substring(0, is)),
              new String[] {decode(part.substring(is + 1))},
              (een, twee) ->
                  Stream.concat(Arrays.stream(een), Arrays.stream(twee)).toArray(String[]::new));
        }
      }
    }
    return found;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

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
          for (String each : values) {
            if (!each.isEmpty()) {
              parts.add(encode(key) + "=" + encode(each));
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
