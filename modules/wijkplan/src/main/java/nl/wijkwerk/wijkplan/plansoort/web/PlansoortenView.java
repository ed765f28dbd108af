package nl.wijkwerk.wijkplan.plansoort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;

/** Types of plan, to read and to name. */
@Named("plansoorten")
@RequestScoped
public class PlansoortenView {
  @Inject private Plansoorten soorten;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private List<Plansoorten.Plansoortbeeld> lijst;

  public List<Plansoorten.Plansoortbeeld> getLijst() {
    if (lijst == null) {
      lijst = soorten.alle();
    }
    return lijst;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  /** What was recorded of a plan's type, or null. */
  public Plansoortinhoud van(String code) {
    return getLijst().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .map(Plansoorten.Plansoortbeeld::inhoud)
        .orElse(null);
  }

  /** Name of a plan's type; a plan from before there were types has none. */
  public String naam(String code) {
    return getLijst().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .map(s -> s.inhoud().naam())
        .orElseGet(() -> wk.zin("plansoort.geen"));
  }

  /** "10 tot 15 jaar", "2 jaar", or that it is not set. */
  public String horizon(Plansoorten.Plansoortbeeld soort) {
    Integer min = soort.inhoud().horizonMin();
    Integer max = soort.inhoud().horizonMax();
    if (min == null && max == null) {
      return wk.zin("plansoort.geen-horizon");
    } else if (min == null) {
      return wk.zin("plansoort.hoogstens", max);
    } else if (max == null) {
      return wk.zin("plansoort.minstens", min);
    }
    return min.equals(max) ? wk.zin("plansoort.jaren", min) : wk.zin("plansoort.van-tot", min, max);
  }

  /** "Wijk, dorp". */
  public String niveaus(Plansoorten.Plansoortbeeld soort) {
    String alle =
        soort.inhoud().niveaus().stream()
            .map(n -> wk.zin("niveau." + n).toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(", "));
    return alle.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + alle.substring(1);
  }
}
