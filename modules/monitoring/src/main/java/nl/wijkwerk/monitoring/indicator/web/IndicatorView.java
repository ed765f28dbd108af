package nl.wijkwerk.monitoring.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.indicator.application.Indicatorbeeld;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Versheid;
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

  /** What the next delivery will bring, and when; or since when it is late, and what is missing. */
  public String getVolgende() {
    Versheid versheid = beeld.versheid();
    if (versheid.verouderd()) {
      return wk.zin(
              "indicatoren.te-laat",
              String.valueOf(versheid.volgende()),
              String.valueOf(versheid.verwacht()))
          + " "
          + wk.zin("indicatoren.ontbreken", versheid.gemist().size(), jaren(versheid.gemist()));
    }
    return wk.zin(
        "indicatoren.volgende.zin",
        String.valueOf(beeld.versheid().volgende()),
        String.valueOf(beeld.versheid().verwacht()));
  }

  /** The years that can be fetched now. */
  public String getOpTeHalen() {
    return jaren(beeld.versheid().opTeHalen());
  }

  private static String jaren(List<Integer> jaren) {
    return jaren.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  public boolean isMagInlezen() {
    return toegang.mag(Bevoegdheid.CIJFERS_INLEZEN, null);
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
