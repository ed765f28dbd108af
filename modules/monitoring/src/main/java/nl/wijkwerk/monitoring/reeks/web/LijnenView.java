package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;

/** One indicator of all wijken as small lines; which one stands in the address. */
@Named("lijnen")
@RequestScoped
public class LijnenView {
  /** The line of a wijk, and where it leads. */
  public record Lijn(String wijk, String adres, String svg) {}

  /** A wijk as the table shows it: a figure for each year, or why there is none. */
  public record Rij(Gebied wijk, String adres, List<Cel> cellen) {}

  /** A figure; {@code gewijzigd} says that the wijk was another area the year before. */
  public record Cel(String jaar, String cijfer, String reden, boolean gewijzigd) {}

  static final String EIGEN = "eigen";

  @Inject private Reeksen reeksen;
  @Inject private Afstanden afstanden;
  @Inject private Berichten berichten;
  @Inject private Taal taal;

  private String indicator;
  private String wijken;
  private Reeksbundel bundel;
  private List<Indicator> indicatoren = List.of();

  public void laad() {
    indicatoren = afstanden.indicatoren();
    if (!indicatoren.isEmpty()) {
      String code = indicator == null || indicator.isBlank() ? null : indicator;
      bundel =
          EIGEN.equals(wijken)
              ? reeksen.eigenGebieden(code)
              : reeksen.alle(code, "voorrang".equals(wijken));
    }
  }

  private Beeldtaal woorden() {
    return new Beeldtaal(berichten, taal.getLocale());
  }

  /** Whether it is about the own areas of the municipality. */
  public boolean isEigen() {
    return EIGEN.equals(wijken);
  }

  public boolean isGetekend() {
    return bundel != null && bundel.isGetekend();
  }

  public boolean isGebroken() {
    return bundel.reeksen().stream().flatMap(r -> r.punten().stream()).anyMatch(Punt::gewijzigd);
  }

  public String getNaam() {
    return bundel.indicator().naam(taal.getLocale());
  }

  public String getEenheid() {
    return bundel.indicator().eenheid(taal.getLocale());
  }

  public String getStad() {
    return bundel.stad().naam();
  }

  public List<Lijn> getLijnen() {
    Lijnentekening tekening = new Lijnentekening(bundel, woorden());
    return bundel.reeksen().stream()
        .map(r -> new Lijn(r.wijk().naam(), adres(r), tekening.svg(r)))
        .toList();
  }

  public List<String> getJaren() {
    return bundel.jaren().mapToObj(String::valueOf).toList();
  }

  /** The city's figure of each year. */
  public List<String> getStadscijfers() {
    return bundel.reeksen().stream()
        .limit(1)
        .flatMap(r -> r.punten().stream())
        .map(p -> woorden().cijfer(bundel.indicator(), p.stad()))
        .toList();
  }

  public List<Rij> getRijen() {
    return bundel.reeksen().stream()
        .map(r -> new Rij(r.wijk(), adres(r), r.punten().stream().map(this::cel).toList()))
        .toList();
  }

  private Cel cel(Punt punt) {
    return new Cel(
        String.valueOf(punt.jaar()),
        woorden().metMarge(bundel.indicator(), punt.wijk()),
        woorden().reden(punt.wijk()),
        punt.gewijzigd());
  }

  private String adres(Reeks reeks) {
    return "reeks?gebied=" + reeks.wijk().code() + "&indicator=" + bundel.indicator().code();
  }

  public List<Keuze> getIndicatoren() {
    return indicatoren.stream()
        .map(i -> new Keuze(i.code(), i.naam(taal.getLocale())))
        .collect(Collectors.toList());
  }

  public List<Keuze> getWijkkeuzen() {
    return List.of(
        new Keuze("alle", woorden().tekst("afstanden.alle")),
        new Keuze("voorrang", woorden().tekst("afstanden.voorrang")),
        new Keuze(EIGEN, woorden().tekst("eigengebieden.titel")));
  }

  public List<String> getBronnen() {
    return bundel.reeksen().stream()
        .flatMap(r -> r.punten().stream())
        .flatMap(p -> Stream.of(p.levering(), p.stadlevering()))
        .map(woorden()::bron)
        .distinct()
        .toList();
  }

  /** These lines in an address. */
  public String getVraag() {
    return "indicator="
        + bundel.indicator().code()
        + (isEigen() || "voorrang".equals(wijken) ? "&wijken=" + wijken : "");
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getWijken() {
    return wijken;
  }

  public void setWijken(String wijken) {
    this.wijken = wijken;
  }
}
