package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.kaart.application.Buurwijken;
import nl.wijkwerk.monitoring.kaart.domain.Buurverloop;

/** The block on the page of a wijk that looks over its borders. */
@Named
@RequestScoped
public class BuurwijkenView {
  /** An indicator that went another way with a neighbour. */
  public record Regel(
      String code, String titel, String jaren, String hier, String daar, String ook) {}

  @Inject private Buurwijken buurwijken;
  @Inject private Kaarttaal taal;

  private Buurwijken.Beeld beeld;

  private Buurwijken.Beeld beeld(String gebied) {
    if (beeld == null || !beeld.wijk().code().equals(gebied)) {
      beeld = buurwijken.lees(gebied);
    }
    return beeld;
  }

  public List<Gebied> buren(String gebied) {
    return beeld(gebied).buren();
  }

  /** Number of indicators that could be compared. */
  public int vergeleken(String gebied) {
    return beeld(gebied).vergelijkingen().size();
  }

  /** The indicators of which a neighbour went the other way. */
  public List<Regel> regels(String gebied) {
    return beeld(gebied).vergelijkingen().stream()
        .filter(v -> !v.met(Buurverloop.TEGENGESTELD).isEmpty())
        .map(this::regel)
        .toList();
  }

  /** Which borders tell what lies beside it. */
  public String grensbron(String gebied) {
    return taal.tekst("buurwijken.grensbron", String.join("; ", beeld(gebied).grensbronnen()));
  }

  private Regel regel(Buurwijken.Vergelijking v) {
    return new Regel(
        v.indicator().code(),
        v.indicator().naam(taal.locale()),
        taal.opmaak().periode(v.beginjaar(), v.jaar()),
        verloop(v.indicator(), v.wijk()),
        namen(v, Buurverloop.TEGENGESTELD),
        v.met(Buurverloop.DEZELFDE_KANT).isEmpty() ? "–" : namen(v, Buurverloop.DEZELFDE_KANT));
  }

  private String namen(Buurwijken.Vergelijking v, Buurverloop verloop) {
    return v.met(verloop).stream()
        .map(b -> b.gebied().naam() + " (" + verloop(v.indicator(), b.afstand()) + ")")
        .collect(Collectors.joining("; "));
  }

  private String verloop(Indicator i, Afstand afstand) {
    return taal.tekst(
        afstand.eigenRichting() > 0 ? "buurwijken.op" : "buurwijken.neer",
        taal.opmaak().getal(afstand.wijkBegin().waarde(), i.decimalen()),
        taal.opmaak().getal(afstand.wijk().waarde(), i.decimalen()));
  }
}
