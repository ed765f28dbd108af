package nl.wijkwerk.monitoring.woorden.domain;

import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that changed since a text was approved.
 *
 * @param was figure at that time, or null when there was none
 * @param nu figure of now, or null when there is none any more
 */
@Schema(name = "Cijferverschil")
public record Cijferverschil(Feit was, Feit nu) {

  /** What differs: changed, came or went. */
  @Bedrijfsregel("MON-127")
  public static List<Cijferverschil> tussen(List<Feit> toen, List<Feit> nu) {
    List<Cijferverschil> verschillen = new ArrayList<>();
    for (Feit feit : nu) {
      Feit was = vind(toen, feit);
      if (was == null || !was.zelfdeWaarde(feit)) {
        verschillen.add(new Cijferverschil(was, feit));
      }
    }
    for (Feit feit : toen) {
      if (vind(nu, feit) == null) {
        verschillen.add(new Cijferverschil(feit, null));
      }
    }
    return verschillen;
  }

  private static Feit vind(List<Feit> feiten, Feit onderwerp) {
    return feiten.stream().filter(onderwerp::zelfdeOnderwerp).findFirst().orElse(null);
  }

  /** The figure that there is: of now, or else of then. */
  public Feit feit() {
    return nu == null ? was : nu;
  }
}
