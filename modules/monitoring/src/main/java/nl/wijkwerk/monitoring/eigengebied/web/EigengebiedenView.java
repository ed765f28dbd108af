package nl.wijkwerk.monitoring.eigengebied.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebiedbeeld;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebieden;

/** The own areas of the municipality. */
@Named("eigengebieden")
@RequestScoped
public class EigengebiedenView {
  /** An own area in the list, with its parts in words. */
  public record Regel(Eigengebiedbeeld gebied, String delen) {}

  @Inject private Eigengebieden eigen;
  @Inject private Toegang toegang;

  private List<Regel> regels;

  public void laad() {
    regels = eigen.lijst().stream().map(EigengebiedenView::regel).toList();
  }

  private static Regel regel(Eigengebiedbeeld gebied) {
    return new Regel(
        gebied,
        gebied.delen().stream()
            .map(deel -> Objects.requireNonNullElse(deel.naam(), deel.code()))
            .collect(Collectors.joining(", ")));
  }

  public List<Regel> getRegels() {
    return regels;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }
}
