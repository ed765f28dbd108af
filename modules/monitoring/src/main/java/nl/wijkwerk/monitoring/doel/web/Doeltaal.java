package nl.wijkwerk.monitoring.doel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelwoorden;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Opmaak;

/** The progress of a goal in the language of the reader. */
@Named("doeltaal")
@RequestScoped
public class Doeltaal {
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private Doelwoorden woorden() {
    Opmaak opmaak = new Opmaak(taal.getLocale());
    return new Doelwoorden(
        berichten,
        taal.getLocale(),
        (getal, decimalen) ->
            decimalen == null ? opmaak.getal(getal) : opmaak.getal(getal, decimalen),
        opmaak::datumKort);
  }

  /** Kind of {@code wk:status} that belongs to a state. */
  public String soort(Doelstand stand) {
    return switch (stand) {
      case BEREIKT -> "good";
      case OP_KOERS -> "info";
      case ACHTER -> "warn";
      case NOG_NIET -> "rest";
      case NIET_MEETBAAR -> "draft";
    };
  }

  /** What is measured, with its unit where the plan does not name it. */
  public String indicator(Doelbeeld doel) {
    return doel.indicator() == null
            || doel.eenheid() == null
            || doel.indicator().contains(doel.eenheid())
        ? doel.indicator()
        : doel.indicator() + " (" + doel.eenheid() + ")";
  }

  public String begin(Doelbeeld doel) {
    return woorden().begin(doel);
  }

  public String streef(Doelbeeld doel) {
    return woorden().streef(doel);
  }

  public String laatste(Doelbeeld doel) {
    return woorden().laatste(doel);
  }

  public String waarde(Doelbeeld doel, BigDecimal waarde) {
    return woorden().waarde(doel, waarde);
  }

  /** A value with its margin, when it has one. */
  public String metMarge(Doelbeeld doel, BigDecimal waarde, BigDecimal marge) {
    return woorden().metMarge(doel, waarde, marge);
  }

  public String procent(BigDecimal deel) {
    return woorden().procent(deel);
  }

  public String uitleg(Doelbeeld doel) {
    return woorden().uitleg(doel);
  }

  /** Why a goal has its state, for beside it; empty when that stands in how far it is. */
  public String waarom(Doelbeeld doel) {
    return woorden().waarom(doel);
  }

  public String prognose(Doelbeeld doel) {
    return woorden().prognose(doel);
  }

  public String aanname(Doelbeeld doel) {
    return woorden().aanname(doel);
  }

  /** The assumption of the forecast, for where there is little room. */
  public String kort(Doelbeeld doel) {
    return woorden().kort(doel);
  }

  public String alles(Doelbeeld doel) {
    return woorden().alles(doel);
  }
}
