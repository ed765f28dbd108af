package nl.wijkwerk.monitoring.doel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.monitoring.doel.application.Doelreeks;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.web.Reekstaal;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Weergave;

/** The page of a goal: what was aimed at, where it stood, what is told of it. */
@Named("doel")
@RequestScoped
public class DoelView {
  private static final int IN_SPOOR = 20;

  @Inject private Doelen doelen;
  @Inject private Reekstaal reekstaal;
  @Inject private Taal taal;
  @Inject private Berichten berichten;
  @Inject private Weergave wk;

  private UUID id;
  private Doelbeeld beeld;
  private Doelreeks reeks;
  private List<Doelbeeld.Tellingbeeld> tellingen;
  private List<Spoorregel> spoor;

  public void laad() {
    beeld = doelen.lees(id);
    reeks = doelen.reeks(id);
    tellingen = doelen.tellingen(id);
    spoor = doelen.spoor(id, 1, IN_SPOOR).regels();
  }

  public Doelbeeld getBeeld() {
    return beeld;
  }

  /** Figures by year; none for a goal that is counted. */
  public List<Meetpunt> getCijfers() {
    return beeld.totaal() == null ? reeks.punten() : List.of();
  }

  /** Where the figures go on under other codes, and by which rule. */
  public List<String> getAangesloten() {
    return reeks.aangesloten().stream()
        .map(o -> reekstaal.aansluiting(o, taal.getLocale()))
        .toList();
  }

  /** That the area of the plan is no more, and what it became; empty while it is there. */
  public String getEinde() {
    Gebiedsopvolging o = reeks.einde();
    return o == null
        ? ""
        : wk.zin(
            "doel.gebied-einde." + o.soort(),
            String.valueOf(o.jaar()),
            String.join(", ", o.oud()),
            String.join(", ", o.nieuw()));
  }

  /** Whether the way to the target can be drawn. */
  public boolean isGetekend() {
    return Doeltekening.kan(beeld, reeks.punten());
  }

  public String getBreed() {
    return Doeltekening.breed(beeld, reeks.punten(), beeldtaal());
  }

  public String getSmal() {
    return Doeltekening.smal(beeld, reeks.punten(), beeldtaal());
  }

  public String getSleutel() {
    return String.join(" ", Doeltekening.sleutel(beeld, beeldtaal()));
  }

  private Beeldtaal beeldtaal() {
    return new Beeldtaal(berichten, taal.getLocale());
  }

  public List<Doelbeeld.Tellingbeeld> getTellingen() {
    return tellingen;
  }

  public boolean isMag() {
    return doelen.magTellen(beeld);
  }

  /** Whether counts can be corrected: also when there is a figure meanwhile. */
  public boolean isMagCorrigeren() {
    return doelen.magCorrigeren(beeld);
  }

  public List<Spoorregel> getSpoor() {
    return spoor;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
