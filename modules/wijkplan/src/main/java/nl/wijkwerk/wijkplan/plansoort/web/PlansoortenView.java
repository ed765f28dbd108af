package nl.wijkwerk.wijkplan.plansoort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoortwoorden;
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
    return Plansoortwoorden.naam(getLijst(), code).orElseGet(() -> wk.zin("plansoort.geen"));
  }

  public String horizon(Plansoorten.Plansoortbeeld soort) {
    return Plansoortwoorden.horizon(soort.inhoud(), this::zin);
  }

  public String niveaus(Plansoorten.Plansoortbeeld soort) {
    return Plansoortwoorden.niveaus(soort.inhoud(), this::zin);
  }

  // Not wk::zin: that would take the list of arguments for one argument.
  private String zin(String sleutel, Object... argumenten) {
    return switch (argumenten.length) {
      case 0 -> wk.zin(sleutel);
      case 1 -> wk.zin(sleutel, argumenten[0]);
      default -> wk.zin(sleutel, argumenten[0], argumenten[1]);
    };
  }
}
