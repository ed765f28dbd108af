package nl.wijkwerk.middelen.reservering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.begroting.application.Begrotingsbeeld;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Geld;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/**
 * The money of one wijk: its own posts, those of the whole municipality, its plans, and what is
 * outside them.
 */
@Named
@RequestScoped
public class WijkgeldView {
  private static final int HOOGSTENS_BESTEDINGEN = 10;

  @Inject private MiddelenBekijken bekijken;
  @Inject private ReserveringenBekijken reserveringen;
  @Inject private BestedingenBekijken buitenPlan;
  @Inject private Toegang toegang;

  private String gebied;
  private String jaar;
  private Integer gevraagd;
  private Wijk wijk;
  private List<Postregel> posten = List.of();
  private List<Postregel> gemeentebreed = List.of();
  private List<Begrotingsbeeld> perJaar = List.of();
  private List<Begrotingsbeeld> begrotingen = List.of();
  private List<Onderdeelregel> onderdelen = List.of();
  private Pagina<Bestedingsregel> bestedingen;

  public void laad() {
    wijk = bekijken.wijk(gebied == null ? "" : gebied);
    gevraagd = Datumgrens.jaar("jaar", jaar);
    posten = bekijken.posten(wijk.code(), gevraagd);
    gemeentebreed = bekijken.posten(null, null).stream().filter(p -> p.gebied() == null).toList();
    List<Begrotingsbeeld> alle = bekijken.begrotingen();
    perJaar = alle.stream().filter(b -> b.gebied() == null && !b.jaren().isEmpty()).toList();
    begrotingen = alle.stream().filter(b -> wijk.code().equals(b.gebied())).toList();
    onderdelen =
        reserveringen.planonderdelen(wijk.code()).stream()
            .filter(o -> o.status() != Onderdeelstatus.VERVALLEN || o.gereserveerd().signum() > 0)
            .toList();
  }

  public Geld getGeld() {
    return Geld.van(posten);
  }

  /** The page with more of the same: of the year that was asked for, or of all years. */
  public String getAdres() {
    return gevraagd == null
        ? "/middelen/wijk?gebied=" + wijk.code()
        : "/middelen/?gebied=" + wijk.code() + "&jaar=" + gevraagd;
  }

  /** Whether a year was asked for, while some posts have no amounts per year. */
  public boolean isDeelsOnverdeeld() {
    return gevraagd != null && posten.stream().anyMatch(p -> !p.perJaar());
  }

  public Integer getGevraagd() {
    return gevraagd;
  }

  public String getJaar() {
    return jaar;
  }

  public void setJaar(String jaar) {
    this.jaar = jaar;
  }

  public List<Postregel> getZonderHouder() {
    return posten.stream().filter(p -> p.budgethouder() == null).toList();
  }

  /** What is open in this wijk outside its plans, as much of it as fits. */
  public Pagina<Bestedingsregel> getBestedingen() {
    if (bestedingen == null) {
      bestedingen = buitenPlan.zoek(Bestedingsfilter.open(wijk.code()), 1, HOOGSTENS_BESTEDINGEN);
    }
    return bestedingen;
  }

  public boolean isMagVastleggen() {
    return toegang.mag(Bevoegdheid.BESTEDING_VASTLEGGEN, wijk.code());
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public Wijk getWijk() {
    return wijk;
  }

  public List<Postregel> getPosten() {
    return posten;
  }

  public List<Postregel> getGemeentebreed() {
    return gemeentebreed;
  }

  public List<Begrotingsbeeld> getPerJaar() {
    return perJaar;
  }

  public List<Begrotingsbeeld> getBegrotingen() {
    return begrotingen;
  }

  public List<Onderdeelregel> getOnderdelen() {
    return onderdelen;
  }
}
