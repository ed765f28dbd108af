package nl.wijkwerk.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what a module says of its portlets with their views: each described portlet has a view
 * and each view a description, in the frameless template, with exactly the parameters that were
 * described. It reads text, because no rule over classes sees a view.
 */
public final class Portletscan {

  /** What a module says of a portlet. */
  record Beschreven(
      String naam,
      String titel,
      Set<String> parameters,
      int hoogte,
      String bevoegdheid,
      boolean formulier) {}

  private static final String DESCRIPTION = "nl.wijkwerk.kern.module.ModuleBeschrijving";
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*>");
  private static final Pattern ROW = Pattern.compile("(?s)<ui:repeat\\b.*</ui:repeat>");
  private static final Pattern QUERY =
      Pattern.compile("<wk:portlet\\b|#\\{[^}]*\\.(?:zoek|lees|find\\w*|read\\w*|laad\\w*)\\(");
  private static final Pattern FORBIDDEN =
      Pattern.compile("<(form|script|style|h:outputScript|h:outputStylesheet|iframe)\\b");
  private static final Pattern FORM = Pattern.compile("<h:form\\b[^>]*>");
  // They need scripts and styles that a page of somebody else does not get.
  private static final Pattern RICH =
      Pattern.compile(
          "<(p:\\w+|f:ajax|f:websocket|h:commandLink|h:commandScript|h:dataTable|dialog)\\b|\\s(on[a-z]+)=");

  private final Path views;
  private final List<Beschreven> described;

  Portletscan(Path views, List<Beschreven> described) {
    this.views = views;
    this.described = described;
  }

  /** A scan of the module that describes itself in these classes. */
  static Portletscan of(String module, JavaClasses classes) {
    List<Beschreven> described = new ArrayList<>();
    classes.stream()
        .filter(type -> !type.isInterface() && type.isAssignableTo(DESCRIPTION))
        .forEach(type -> described.addAll(describe(type.reflect())));
    return new Portletscan(
        Schemascan.folder(Projectmap.root(), module).resolve("src/main/webapp/portlets"),
        described);
  }

  /** By name: this library must load where kern is absent. */
  private static List<Beschreven> describe(Class<?> description) {
    try {
      List<Beschreven> found = new ArrayList<>();
      Object module = description.getConstructor().newInstance();
      for (Object portlet : (List<?>) call(module, "portlets")) {
        Set<String> parameters = new TreeSet<>();
        for (Object parameter : (List<?>) call(portlet, "parameters")) {
          parameters.add((String) call(parameter, "naam"));
        }
        Object power = call(portlet, "bevoegdheid");
        found.add(
            new Beschreven(
                (String) call(portlet, "naam"),
                (String) call(portlet, "titel"),
                parameters,
                (Integer) call(portlet, "hoogte"),
                power == null ? null : power.toString(),
                (Boolean) call(portlet, "formulier")));
      }
      return found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(description.getName(), e);
    }
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }

  /** What is wrong, one line per portlet and fault; empty when all is well. */
  List<String> breaches() {
    List<String> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Beschreven portlet : described) {
      if (!names.add(portlet.naam())) {
        found.add(portlet.naam() + " is described twice");
      }
      descriptionOf(portlet).forEach(fault -> found.add(portlet.naam() + " " + fault));
      Path view = views.resolve(portlet.naam() + ".xhtml");
      if (Files.isRegularFile(view)) {
        viewOf(portlet, Projectmap.read(view))
            .forEach(fault -> found.add(portlet.naam() + " " + fault));
      } else {
        found.add(portlet.naam() + " has no view");
      }
    }
    for (Path view : Projectmap.files(views, ".xhtml")) {
      String name = view.getFileName().toString().replace(".xhtml", "");
      if (!names.contains(name)) {
        found.add(name + " is not described");
      }
    }
    return found;
  }

  private static List<String> descriptionOf(Beschreven portlet) {
    List<String> found = new ArrayList<>();
    if (!portlet.naam().matches("[a-z][a-z-]*")) {
      found.add("has a name that cannot be part of an address");
    }
    if (portlet.titel() == null || portlet.titel().isBlank()) {
      found.add("has no title");
    }
    if (portlet.hoogte() < 50) {
      found.add("has no height");
    }
    if (portlet.bevoegdheid() == null
        || !(portlet.formulier() || portlet.bevoegdheid().endsWith("_LEZEN"))) {
      found.add("names no power to read");
    }
    return found;
  }

  /** A form that works in somebody else's page too, beside another one like it. */
  private static List<String> formsOf(Beschreven portlet, String view) {
    List<String> found = new ArrayList<>();
    List<String> forms = FORM.matcher(view).results().map(hit -> hit.group()).toList();
    if (portlet.formulier() != view.contains("<ui:param name=\"formulier\" value=\"true\"")) {
      found.add("says in one place only that it has a form: its description or its template");
    }
    if (portlet.formulier() && forms.isEmpty()) {
      found.add("is described with a form and has none");
    }
    if (!portlet.formulier() && !forms.isEmpty()) {
      found.add("holds <h:form> but is not described with a form");
    }
    forms.stream()
        .filter(form -> !ID.matcher(form).find())
        .forEach(form -> found.add("has a form without an id: " + form));
    RICH.matcher(view)
        .results()
        .map(hit -> hit.group().strip())
        .forEach(rich -> found.add("holds " + rich + ", which does not work in another's page"));
    // What was typed outlives a session (ADR 16).
    if (view.contains("<h:inputText") && !view.contains("data-wk-bewaar=")) {
      found.add("has a form that forgets what was typed: no data-wk-bewaar");
    }
    return found;
  }

  private static List<String> viewOf(Beschreven portlet, String view) {
    List<String> found = new ArrayList<>();
    if (!view.contains("template=\"/wk-sjabloon/portlet.xhtml\"")) {
      found.add("does not use the template without a frame");
    }
    for (String needed : List.of("titel", "pad", "padTekst")) {
      if (!view.contains("<ui:param name=\"" + needed + "\"")) {
        found.add("does not set " + needed);
      }
    }
    Set<String> taken =
        PARAMETER
            .matcher(view)
            .results()
            .map(hit -> hit.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!taken.equals(portlet.parameters())) {
      found.add("takes " + taken + " but is described with " + portlet.parameters());
    }
    if (!view.contains("wk:leeg") && !view.contains("leeg']")) {
      found.add("says nothing when it is empty");
    }
    found.addAll(formsOf(portlet, view));
    FORBIDDEN.matcher(view).results().forEach(hit -> found.add("holds <" + hit.group(1) + ">"));
    Set<String> ids = new HashSet<>();
    ID.matcher(view)
        .results()
        .map(hit -> hit.group(1))
        .filter(id -> !ids.add(id))
        .forEach(id -> found.add("has id " + id + " twice"));
    LINK.matcher(view)
        .results()
        .map(hit -> hit.group())
        .filter(link -> !link.contains("target=\"_top\""))
        .forEach(link -> found.add("has a link that opens inside the frame: " + link));
    ROW.matcher(view)
        .results()
        .map(rows -> rows.group())
        .forEach(
            rows -> {
              if (ID.matcher(rows).find()) {
                found.add("has an id in a row, so once for every row");
              }
              if (QUERY.matcher(rows).find()) {
                found.add("asks the database again for every row");
              }
            });
    return found;
  }
}
