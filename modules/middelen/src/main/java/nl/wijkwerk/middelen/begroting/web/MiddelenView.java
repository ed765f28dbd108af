package nl.wijkwerk.middelen.begroting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.middelen.begroting.application.Begrotingsbeeld;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingstotaal;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.web.weergave.Keuze;

/** First page of the module: all money, by wijk and by year. */
@Named
@RequestScoped
public class MiddelenView {
  private static final int HOOGSTENS_GEMELD = 4;

  @Inject private MiddelenBekijken bekijken;
  @Inject private BestedingenBekijken bestedingen;

  private String gebied;
  private Integer jaar;
  private List<Begrotingsbeeld> begrotingen = List.of();
  private List<Postregel> posten = List.of();
  private List<Groep> groepen = List.of();
  private List<Wijk> wijken = List.of();
  private Bestedingstotaal buitenPlan;

  /** The posts of one wijk, or of the whole municipality when the wijk is null. */
  public record Groep(Wijk wijk, Geld geld, List<Postregel> posten) {}

  public void laad() {
    begrotingen = bekijken.begrotingen();
    wijken = bekijken.wijken();
    posten = bekijken.posten(gebied, jaar);
    Map<String, List<Postregel>> perGebied =
        posten.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.gebied() == null ? "" : p.gebied(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    groepen = new ArrayList<>();
    perGebied.forEach(
        (code, regels) -> groepen.add(new Groep(wijk(code), Geld.van(regels), regels)));
  }

  private Wijk wijk(String code) {
    return code.isEmpty()
        ? null
        : wijken.stream()
            .filter(w -> w.code().equals(code))
            .findFirst()
            .orElseGet(() -> bekijken.wijk(code));
  }

  public Geld getGeld() {
    return Geld.van(posten);
  }

  /** What is open outside the plans, for the same area and year. */
  public Bestedingstotaal getBuitenPlan() {
    if (buitenPlan == null) {
      buitenPlan =
          bestedingen.totaal(
              new Bestedingsfilter(null, gebied, null, jaar, Onderdeelstatus.OPEN, null));
    }
    return buitenPlan;
  }

  /** Posts that nobody holds today, as many as fit at the top of a page. */
  public List<Postregel> getZonderHouder() {
    return posten.stream().filter(p -> p.budgethouder() == null).limit(HOOGSTENS_GEMELD).toList();
  }

  public long getMeerZonderHouder() {
    return Math.max(
        0, posten.stream().filter(p -> p.budgethouder() == null).count() - HOOGSTENS_GEMELD);
  }

  /** Whether a year was asked for, while some posts have no amounts per year. */
  public boolean isDeelsOnverdeeld() {
    return jaar != null && posten.stream().anyMatch(p -> !p.perJaar());
  }

  public List<Begrotingsbeeld> getPerJaar() {
    return begrotingen.stream().filter(b -> !b.jaren().isEmpty()).toList();
  }

  public List<Keuze> getWijkopties() {
    return wijken.stream().map(w -> new Keuze(w.code(), w.titel())).toList();
  }

  public List<Keuze> getJaaropties() {
    int van = begrotingen.stream().mapToInt(Begrotingsbeeld::jaarVan).min().orElse(1);
    int tot = begrotingen.stream().mapToInt(Begrotingsbeeld::jaarTot).max().orElse(0);
    return IntStream.rangeClosed(van, tot)
        .mapToObj(j -> new Keuze(String.valueOf(j), String.valueOf(j)))
        .toList();
  }

  public List<Begrotingsbeeld> getBegrotingen() {
    return begrotingen;
  }

  public List<Postregel> getPosten() {
    return posten;
  }

  public List<Groep> getGroepen() {
    return groepen;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied == null || gebied.isBlank() ? null : gebied;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }
}
