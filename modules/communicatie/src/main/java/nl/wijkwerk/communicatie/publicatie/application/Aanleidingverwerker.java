package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleiding;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.communicatie.publicatie.domain.Feit;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtregister;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten;
import nl.wijkwerk.communicatie.publicatie.domain.Termijnen;
import nl.wijkwerk.communicatie.publicatie.domain.Uitkomst;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenis;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenisverwerker;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.samenwerking.api.BesluitGenomen;
import nl.wijkwerk.wijkplan.api.Kaderoordeel;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;

/** Every decision of a forum and every judgement of the council makes a duty to publish. */
@ApplicationScoped
public class Aanleidingverwerker implements Gebeurtenisverwerker {
  private static final String RAAD = "Gemeenteraad";
  private static final Map<String, String> ANDERE_BESLISSERS =
      Map.of("COLLEGE", "College van burgemeester en wethouders", "REGIEGROEP", "Regiegroep");

  private Publicatieplichten plichten;
  private Termijnen termijnen;
  private Werkkalender kalender;
  private Gebieden gebieden;
  private Spoor spoor;

  protected Aanleidingverwerker() {}

  @Inject
  public Aanleidingverwerker(
      Publicatieplichten plichten,
      Termijnen termijnen,
      Werkkalender kalender,
      Gebieden gebieden,
      Spoor spoor) {
    this.plichten = plichten;
    this.termijnen = termijnen;
    this.kalender = kalender;
    this.gebieden = gebieden;
    this.spoor = spoor;
  }

  @Override
  public String naam() {
    return "communicatie.plichten";
  }

  @Override
  public Set<String> soorten() {
    return Set.of(BesluitGenomen.SOORT, PlanGetoetst.SOORT);
  }

  @Override
  public void verwerk(Gebeurtenis gebeurtenis) {
    Aanleiding aanleiding =
        PlanGetoetst.SOORT.equals(gebeurtenis.soort())
            ? oordeel(gebeurtenis, gebeurtenis.als(PlanGetoetst.class))
            : besluit(gebeurtenis, gebeurtenis.als(BesluitGenomen.class));
    new Plichtregister(plichten, kalender)
        .neemOp(aanleiding, gebeurtenis.moment(), termijnen.read(aanleiding.soort()).werkdagen())
        .ifPresent(this::legVast);
  }

  private void legVast(Publicatieplicht plicht) {
    plichten.schrijf();
    spoor.leg(
        "communicatie.plicht-ontstaan",
        Onderwerp.van(plicht.onderwerp()),
        plicht.gebied(),
        "Publicatieplicht ontstaan: bewoners"
            + (plicht.wijk() == null ? "" : " van " + plicht.wijk())
            + " horen uiterlijk "
            + Schrijfwijze.datum(plicht.klok().uiterlijk())
            + " over \u201c"
            + plicht.titel()
            + "\u201d");
  }

  private Aanleiding besluit(Gebeurtenis gebeurtenis, BesluitGenomen besluit) {
    return new Aanleiding(
        gebeurtenis.id(),
        Aanleidingssoort.BESLUIT,
        besluit.overleg(),
        besluit.onderwerp() == null
            ? new Onderwerp("besluit", besluit.besluitId().toString()).toString()
            : besluit.onderwerp(),
        besluit.gebied(),
        naam(besluit.wijk(), besluit.gebied()),
        besluit.titel(),
        Uitkomst.van(besluit.uitkomst()),
        besluit.datum(),
        List.of(Feit.reden(besluit.reden())));
  }

  /**
   * The council tests on frames; what another body decides of a plan is a decision with a reason.
   */
  private Aanleiding oordeel(Gebeurtenis gebeurtenis, PlanGetoetst toets) {
    List<Kaderoordeel> oordelen = toets.oordelen() == null ? List.of() : toets.oordelen();
    String anders = toets.beslisser() == null ? null : ANDERE_BESLISSERS.get(toets.beslisser());
    return new Aanleiding(
        gebeurtenis.id(),
        anders == null ? Aanleidingssoort.RAADSTOETS : Aanleidingssoort.BESLUIT,
        anders == null ? RAAD : anders,
        Onderwerp.wijkplan(toets.planId()).toString(),
        toets.gebied(),
        naam(toets.wijk(), toets.gebied()),
        toets.titel(),
        toets.vastgesteld() ? Uitkomst.VASTGESTELD : Uitkomst.TERUGGESTUURD,
        toets.vergadering(),
        oordelen.stream()
            .map(
                o ->
                    o.kader() == null
                        ? Feit.reden(o.reden())
                        : Feit.kader(o.kader(), o.voldaan(), o.reden()))
            .toList());
  }

  private String naam(String wijk, String gebied) {
    if (wijk != null || gebied == null) {
      return wijk;
    }
    return gebieden.find(gebied).map(Gebied::naam).orElse(null);
  }
}
