package nl.wijkwerk.middelen.reservering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.middelen.begroting.application.Begrotingsbeeld;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import nl.wijkwerk.middelen.begroting.application.Wijk;
import nl.wijkwerk.middelen.begroting.web.Geld;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/** The money of one wijk: its own posts, those of the whole municipality, and its plan. */
@Named
@RequestScoped
public class WijkgeldView {
  @Inject private MiddelenBekijken bekijken;
  @Inject private ReserveringenBekijken reserveringen;

  private String gebied;
  private Wijk wijk;
  private List<Postregel> posten = List.of();
  private List<Postregel> gemeentebreed = List.of();
  private List<Begrotingsbeeld> perJaar = List.of();
  private List<Begrotingsbeeld> begrotingen = List.of();
  private List<Onderdeelregel> onderdelen = List.of();

  public void laad() {
    wijk = bekijken.wijk(gebied == null ? "" : gebied);
    posten = bekijken.posten(wijk.code(), null);
    gemeentebreed = bekijken.posten(null, null).stream().filter(p -> p.gebied() == null).toList();
    List<Begrotingsbeeld> alle = bekijken.begrotingen();
    perJaar = alle.stream().filter(b -> b.gebied() == null && !b.jaren().isEmpty()).toList();
    begrotingen = alle.stream().filter(b -> wijk.code().equals(b.gebied())).toList();
    onderdelen =
        reserveringen.onderdelenVanGebied(wijk.code()).stream()
            .filter(o -> o.status() != Onderdeelstatus.VERVALLEN || o.gereserveerd().signum() > 0)
            .toList();
  }

  public Geld getGeld() {
    return Geld.van(posten);
  }

  public List<Postregel> getZonderHouder() {
    return posten.stream().filter(p -> p.budgethouder() == null).toList();
  }

  public Geld geld(Onderdeelregel onderdeel) {
    return Geld.van(onderdeel.raming(), onderdeel.gereserveerd());
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
