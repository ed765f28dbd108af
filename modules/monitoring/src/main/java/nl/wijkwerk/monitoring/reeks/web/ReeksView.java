package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebieden;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** An indicator of a wijk through the years; which ones stands in the address. */
@Named("reeks")
@RequestScoped
public class ReeksView {
  /** A year as the table shows it. */
  public record Regel(
      int jaar,
      String wijk,
      String geteldWijk,
      String stad,
      String geteldStad,
      String redenWijk,
      boolean gewijzigd,
      String bron) {}

  @Inject private Reeksen reeksen;
  @Inject private Indicatoren indicatoren;
  @Inject private Gebieden gebieden;
  @Inject private Eigengebieden eigen;
  @Inject private Reekstaal teksten;
  @Inject private Taal taal;
  @Inject private Weergave wk;

  private String gebied;
  private String indicator;
  private Reeks reeks;

  public void laad() {
    reeks = reeksen.lees(gebied, indicator);
  }

  public Reeks getReeks() {
    return reeks;
  }

  public String getNaam() {
    return reeks.indicator().naam(taal.getLocale());
  }

  public String getTitel() {
    return wk.zin("reeks.titel", getNaam(), reeks.wijk().naam());
  }

  public String getEenheid() {
    return reeks.indicator().eenheid(taal.getLocale());
  }

  public String getSvg() {
    return teksten.svg(reeks, taal.getLocale());
  }

  public boolean isGetekend() {
    return reeks.isGetekend();
  }

  /** What is drawn around the figures of a survey; empty when none has a margin. */
  public String getMarge() {
    return teksten.marge(reeks, taal.getLocale());
  }

  public boolean isGebroken() {
    return reeks.punten().stream().anyMatch(Punt::gewijzigd);
  }

  /** Where the series goes on with other codes, and by which rule. */
  public List<String> getAangesloten() {
    return reeks.aangesloten().stream().map(o -> teksten.aansluiting(o, taal.getLocale())).toList();
  }

  /** The newest year first. */
  public List<Regel> getRegels() {
    List<Regel> regels = new ArrayList<>();
    for (Punt punt : reeks.punten()) {
      regels.add(
          new Regel(
              punt.jaar(),
              teksten.metMarge(reeks, punt.wijk(), taal.getLocale()),
              teksten.geteld(reeks, punt.wijk(), taal.getLocale()),
              teksten.metMarge(reeks, punt.stad(), taal.getLocale()),
              teksten.geteld(reeks, punt.stad(), taal.getLocale()),
              teksten.reden(punt.wijk(), taal.getLocale()),
              punt.gewijzigd(),
              teksten.bron(punt, taal.getLocale())));
    }
    Collections.reverse(regels);
    return regels;
  }

  public List<Keuze> getWijken() {
    return Stream.concat(
            gebieden.wijken().stream().map(w -> new Keuze(w.code(), w.naam())),
            eigen.lijst().stream().map(g -> new Keuze(g.code(), g.inhoud().naam())))
        .toList();
  }

  public List<Keuze> getIndicatoren() {
    return indicatoren.lijst(false).stream()
        .map(i -> new Keuze(i.code(), i.inhoud().naam()))
        .toList();
  }

  /** This series in an address. */
  public String getVraag() {
    return "gebied=" + reeks.wijk().code() + "&indicator=" + reeks.indicator().code();
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
