package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.domain.Helft;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;

/**
 * The newest stories of a wijk, beside its figures and in a portlet, and how many stories there are
 * of each figure.
 */
@Named("wijkverhalen")
@RequestScoped
public class WijkverhalenView {
  private static final int HOOGSTENS = 5;
  private static final int IN_PORTLET = 3;

  @Inject private VerhalenLezen lezen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;

  private final Map<String, Map<String, Long>> aantallen = new HashMap<>();
  private final Map<Verhaalfilter, Pagina<Verhaalregel>> lijsten = new HashMap<>();
  private String gebied;
  private UUID project;
  private Gebied wijk;
  private Pagina<Verhaalregel> pagina;

  /** For the portlet: the wijk has to be there. */
  public void laad() {
    wijk = gebieden.read(gebied);
    pagina =
        lezen.zoek(
            new Verhaalfilter(
                null, project == null ? gebied : null, null, null, null, project, null),
            1,
            IN_PORTLET);
  }

  /** Stories of a wijk, of one figure when an indicator is named; asked once for a page. */
  public Pagina<Verhaalregel> van(String code, String indicator) {
    return lijsten.computeIfAbsent(
        new Verhaalfilter(null, code, indicator, null, null), f -> lezen.zoek(f, 1, HOOGSTENS));
  }

  /** Stories of a goal; asked once for a page. */
  public Pagina<Verhaalregel> vanDoel(UUID doel) {
    return lijsten.computeIfAbsent(
        Verhaalfilter.vanOnderdeel(doel), f -> lezen.zoek(f, 1, HOOGSTENS));
  }

  /** How many stories there are of a figure: of one wijk, or of all when the code is null. */
  public long aantal(String code, String indicator) {
    return aantallen
        .computeIfAbsent(
            Objects.requireNonNullElse(code, ""), c -> lezen.perIndicator(c.isEmpty() ? null : c))
        .getOrDefault(indicator, 0L);
  }

  /** Whether a figure that is there has no story. */
  public boolean mist(String code, String indicator) {
    return Helft.ontbreekt(1, aantal(code, indicator)) == Helft.VERHAAL;
  }

  public boolean mag(String code) {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, code);
  }

  public List<Verhaalregel> getRegels() {
    return pagina.regels();
  }

  public Gebied getWijk() {
    return wijk;
  }

  public UUID getProject() {
    return project;
  }

  public void setProject(UUID project) {
    this.project = project;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
