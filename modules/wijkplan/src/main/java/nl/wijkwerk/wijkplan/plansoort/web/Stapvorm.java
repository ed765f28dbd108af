package nl.wijkwerk.wijkplan.plansoort.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/** A step of a plan type as it is typed; it knows who it is wherever it is moved. */
public class Stapvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final UUID id;
  private String tekst;
  private Planmoment moment;

  Stapvorm() {
    this.id = UUID.randomUUID();
  }

  private Stapvorm(Plansoortstap stap) {
    this.id = stap.id();
    this.tekst = stap.tekst();
    this.moment = stap.moment();
  }

  static ArrayList<Stapvorm> van(List<Plansoortstap> stappen) {
    return stappen.stream().map(Stapvorm::new).collect(Collectors.toCollection(ArrayList::new));
  }

  Plansoortstap stap() {
    return new Plansoortstap(id, tekst, moment);
  }

  public UUID getId() {
    return id;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public Planmoment getMoment() {
    return moment;
  }

  public void setMoment(Planmoment moment) {
    this.moment = moment;
  }
}
