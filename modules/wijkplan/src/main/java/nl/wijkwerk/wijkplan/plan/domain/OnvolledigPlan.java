package nl.wijkwerk.wijkplan.plan.domain;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.Regelovertreding;

/** A plan cannot become definitive yet: names the rows that lack something, and what. */
public class OnvolledigPlan extends Regelovertreding {
  private static final long serialVersionUID = 1L;

  private final transient List<Regel> regels;

  /** A row that lacks something. */
  public record Regel(UUID id, String nummer, String doelstelling, List<String> ontbreekt) {}

  OnvolledigPlan(List<Planregel> onvolledig) {
    super(
        "WPL-01", null, "wijkplan.doelen-onvolledig", onvolledig.size(), samenvatting(onvolledig));
    this.regels =
        onvolledig.stream()
            .map(r -> new Regel(r.id(), r.nummer(), r.inhoud().doelstelling(), r.ontbreekt()))
            .toList();
  }

  public List<Regel> regels() {
    return regels;
  }

  private static String samenvatting(List<Planregel> onvolledig) {
    return onvolledig.stream()
        .map(
            r ->
                r.naam()
                    + " ("
                    + r.ontbreekt().stream()
                        .map(e -> e.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
