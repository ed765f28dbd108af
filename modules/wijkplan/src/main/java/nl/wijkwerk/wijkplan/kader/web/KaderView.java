package nl.wijkwerk.wijkplan.kader.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;

/** The frame of the municipality, to read: vision, and per ambitie its goals. */
@Named("kader")
@RequestScoped
public class KaderView {
  /** An ambitie with its goals, in the two columns of form B5. */
  public record Groep(
      Kaders.Ambitieregel ambitie, List<Kaders.Doelbeeld> huidig, List<Kaders.Doelbeeld> nieuw) {
    public boolean isLeeg() {
      return huidig.isEmpty() && nieuw.isEmpty();
    }

    /** Both kinds in one list, the current first. */
    public List<Kaders.Doelbeeld> getDoelen() {
      return java.util.stream.Stream.concat(huidig.stream(), nieuw.stream()).toList();
    }
  }

  @Inject private Kaders kaders;
  @Inject private Toegang toegang;

  private List<Groep> groepen;

  public void laad() {
    List<Kaders.Doelbeeld> doelen = kaders.doelen();
    groepen =
        kaders.ambities().stream()
            .map(
                a ->
                    new Groep(
                        a,
                        van(doelen, a.nummer(), Doelsoort.HUIDIG),
                        van(doelen, a.nummer(), Doelsoort.NIEUW)))
            .toList();
  }

  private static List<Kaders.Doelbeeld> van(
      List<Kaders.Doelbeeld> doelen, int ambitie, Doelsoort soort) {
    return doelen.stream()
        .filter(d -> d.ambitie() == ambitie && d.inhoud().soort() == soort)
        .toList();
  }

  public Kaders.Visiebeeld getVisie() {
    return kaders.visie();
  }

  public List<Groep> getGroepen() {
    return groepen;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }
}
