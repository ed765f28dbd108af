package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingtelling;

/** Promises that still have to be kept, late ones first, in another page; of one wijk or all. */
@Named("toezeggingenportlet")
@RequestScoped
public class ToezeggingenportletView {
  private static final int HOOGSTENS = 6;

  @Inject private ToezeggingenBekijken bekijken;
  @Inject private Agendas agendas;

  private String gebied;
  private Wijkaanduiding wijk;
  private List<Toezeggingregel> regels;
  private Toezeggingtelling telling;

  public void laad() {
    wijk = agendas.wijk(gebied);
    String code = wijk == null ? null : wijk.code();
    regels = bekijken.zoek(Toezeggingfilter.lopend(code), 1, HOOGSTENS).regels();
    telling = bekijken.tel(code);
  }

  /** The same list in full. */
  public String getPad() {
    String alles = "/samenwerking/toezeggingen?stand=" + Toezeggingfilter.LOPEND;
    return wijk == null ? alles : alles + "&gebied=" + wijk.code();
  }

  public Wijkaanduiding getWijk() {
    return wijk;
  }

  public List<Toezeggingregel> getRegels() {
    return regels;
  }

  public Toezeggingtelling getTelling() {
    return telling;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
