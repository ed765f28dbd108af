package nl.wijkwerk.monitoring.afstand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.indicator.Indicator;

/** The definitions of the indicators that are shown. */
@Named
@RequestScoped
public class IndicatorenView {

  /** A definition as it is read. */
  public record Regel(
      String code,
      String naam,
      String omschrijving,
      String eenheid,
      String richting,
      String minimum,
      String marge,
      String margeRelatief,
      String soort,
      String bron) {}

  private Afstanden afstanden;
  private Cijfertaal taal;

  protected IndicatorenView() {}

  @Inject
  IndicatorenView(Afstanden afstanden, Cijfertaal taal) {
    this.afstanden = afstanden;
    this.taal = taal;
  }

  public List<Regel> getRegels() {
    return afstanden.indicatoren().stream().map(this::regel).toList();
  }

  private Regel regel(Indicator i) {
    return new Regel(
        i.code(),
        i.naam(taal.locale()),
        i.omschrijving(taal.locale()),
        i.eenheid(taal.locale()),
        taal.richting(i),
        taal.opmaak().getal(i.minimum()),
        taal.opmaak().getal(i.tolerantie()),
        taal.opmaak().procent(i.tolerantieRelatief()),
        taal.tekst(i.objectief() ? "indicator.objectief" : "indicator.subjectief"),
        i.bron());
  }
}
