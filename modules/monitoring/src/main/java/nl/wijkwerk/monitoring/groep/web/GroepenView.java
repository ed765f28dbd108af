package nl.wijkwerk.monitoring.groep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.groep.application.Groepsbeeld;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;

/** The groups of cities and of wijken. */
@Named("groepen")
@RequestScoped
public class GroepenView {
  /** The groups of one kind. */
  public record Deel(Groepsoort soort, List<Regel> regels) {}

  /**
   * A group in the list.
   *
   * @param adres of the table of distances that uses it
   */
  public record Regel(Groepsbeeld groep, String leden, String adres) {}

  @Inject private Groepen groepen;
  @Inject private Toegang toegang;

  private List<Deel> delen;

  public void laad() {
    List<Groepsbeeld> alle = groepen.lijst(null);
    delen =
        Stream.of(Groepsoort.WIJKEN, Groepsoort.STEDEN)
            .map(
                soort ->
                    new Deel(
                        soort,
                        alle.stream()
                            .filter(g -> g.inhoud().soort() == soort)
                            .map(GroepenView::regel)
                            .toList()))
            .toList();
  }

  private static Regel regel(Groepsbeeld groep) {
    return new Regel(
        groep,
        groep.leden().stream()
            .map(lid -> Objects.requireNonNullElse(lid.naam(), lid.code()))
            .collect(Collectors.joining(", ")),
        "/monitoring/?"
            + (groep.inhoud().soort() == Groepsoort.WIJKEN ? "wijken=" : "steden=")
            + groep.id());
  }

  public List<Deel> getDelen() {
    return delen;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }
}
