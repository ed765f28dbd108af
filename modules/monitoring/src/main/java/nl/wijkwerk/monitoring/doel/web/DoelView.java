package nl.wijkwerk.monitoring.doel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;

/** The page of a goal: what was aimed at, where it stood, what is told of it. */
@Named("doel")
@RequestScoped
public class DoelView {
  private static final int IN_SPOOR = 20;

  @Inject private Doelen doelen;

  private UUID id;
  private Doelbeeld beeld;
  private List<Meetpunt> punten;
  private List<Doelbeeld.Tellingbeeld> tellingen;
  private List<Spoorregel> spoor;

  public void laad() {
    beeld = doelen.lees(id);
    punten = doelen.punten(id);
    tellingen = doelen.tellingen(id);
    spoor = doelen.spoor(id, 1, IN_SPOOR).regels();
  }

  public Doelbeeld getBeeld() {
    return beeld;
  }

  /** Figures by year; none for a goal that is counted. */
  public List<Meetpunt> getCijfers() {
    return beeld.totaal() == null ? punten : List.of();
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
