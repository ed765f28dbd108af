package nl.wijkwerk.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page of Faces, with the hidden and filled in fields that a browser would send, its
 * token among them.
 */
public final class Formulier {

  private static final Pattern FIELD =
      Pattern.compile("<(?:input|button)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TEXT =
      Pattern.compile("(<textarea\\b[^>]*>)\\R?(.*?)</textarea>", Pattern.DOTALL);

  private static final Pattern CHOICE =
      Pattern.compile("(<select\\b[^>]*>)(.*?)</select>", Pattern.DOTALL);

  private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\sselected\\b[^>]*>");

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private String button;

  private Formulier() {}

  /** Reads the form with this id. */
  public static Formulier of(String html, String id) {
    Matcher form =
        Pattern.compile(
                "<form\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\".*?</form>", Pattern.DOTALL)
            .matcher(html);
    if (!form.find()) {
      throw new AssertionError("There is no form " + id + " on the page:\n" + html);
    }
    Formulier found = new Formulier();
    Matcher field = FIELD.matcher(form.group());
    while (field.find()) {
      found.read(field.group());
    }
    Matcher text = TEXT.matcher(form.group());
    while (text.find()) {
      found.put(attribute(text.group(1), "name"), plain(text.group(2)));
    }
    Matcher choice = CHOICE.matcher(form.group());
    while (choice.find()) {
      Matcher chosen = CHOSEN.matcher(choice.group(2));
      found.put(
          attribute(choice.group(1), "name"),
          chosen.find() ? attribute(chosen.group(), "value") : "");
    }
    return found;
  }

  private void put(String name, String value) {
    names.add(name);
    fields.put(name, value);
  }

  private void read(String tag) {
    String name = attribute(tag, "name");
    String type = attribute(tag, "type");
    if (name.isEmpty()) {
      return;
    }
    names.add(name);
    if (type.equals("submit") && button == null) {
      button = name;
    }
    boolean sent =
        switch (type) {
          case "submit", "button", "image", "file" -> false;
          case "checkbox", "radio" -> tag.contains(" checked");
          default -> true;
        };
    if (sent) {
      // As a browser does for a box without a value of its own.
      boolean bare = type.equals("checkbox") && !tag.contains(" value=");
      fields.put(name, bare ? "on" : attribute(tag, "value"));
    }
  }

  /** Presses the first button. */
  public Formulier press() {
    if (button == null) {
      throw new AssertionError("The form has no button: " + names);
    }
    fields.put(button, "");
    return this;
  }

  /** Fills in a field by the id that the page gives it within the form. */
  public Formulier with(String id, String value) {
    fields.put(name(id), value);
    return this;
  }

  /** The name that a field is sent with, by its id within the form. */
  String name(String id) {
    return names.stream()
        .filter(n -> n.endsWith(":" + id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + id + " in " + names));
  }

  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** What a page of somebody else could send, who has not seen this one. */
  public Map<String, String> fieldsWithoutToken() {
    Map<String, String> rest = new LinkedHashMap<>(fields);
    if (rest.remove("jakarta.faces.ViewState") == null) {
      throw new AssertionError("The form has no token: " + names);
    }
    return rest;
  }

  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? plain(value.group(1)) : "";
  }

  private static String plain(String html) {
    return html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
