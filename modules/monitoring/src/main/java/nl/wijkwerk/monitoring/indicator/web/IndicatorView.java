package nl.wijkwerk.monitoring.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.application.Indicatorbeeld;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.web.weergave.Weergave;

/** One indicator: what it is, how it is computed, what it is judged by. */
@Named("indicator")
@RequestScoped
public class IndicatorView {
  @Inject private Indicatoren indicatoren;
  @Inject private Indicatortaal taal;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private String code;
  private Indicatorbeeld beeld;

  public void laad() {
    beeld = indicatoren.lees(code);
  }

  public Indicatorbeeld getBeeld() {
    return beeld;
  }

  public String getBerekening() {
    return taal.berekening(beeld.inhoud());
  }

  public String getTelling() {
    return taal.telling(beeld.inhoud());
  }

  /** What the next delivery will bring, and when. */
  public String getVolgende() {
    return wk.zin(
        "indicatoren.volgende.zin",
        String.valueOf(beeld.versheid().volgende()),
        String.valueOf(beeld.versheid().verwacht()));
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
