package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * Has a plan of the sample adopted by its made up users: who writes it makes its goals measurable
 * and offers it, and who records what the council finds says that it did.
 */
@ApplicationScoped
public class VoorbeeldVaststelling extends Voorbeelddeel {
  private static final String BESTAND = "vaststelling.json";
  private static final int MEESTE = 100;

  @Inject private Voorbeeldplanmaker maker;
  @Inject private Plannen plannen;
  @Inject private Voorbeeldgebruiker gebruiker;
  @Inject private Clock klok;

  public VoorbeeldVaststelling() {
    super(20, BESTAND, "vaststelling");
  }

  @Override
  public boolean vervolg(Path map) {
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "plannen")) {
      if (lees(json).isEmpty()) {
        gebruiker.doe(json.getString("opsteller"), () -> maker.maak(json));
      }
      if (lees(json).orElseThrow().fase() == Planfase.CONCEPT) {
        gebruiker.doe(json.getString("opsteller"), () -> biedAan(json));
      }
      if (lees(json).orElseThrow().fase() == Planfase.AANGEBODEN) {
        gebruiker.doe(json.getString("griffier"), () -> legToetsVast(lees(json).orElseThrow()));
      }
    }
    return true;
  }

  /** As far as it is: each step is one of its own, as for people. */
  private Optional<Plan> lees(JsonObject json) {
    return plannen.vanGebied(json.getString("gebied"), MEESTE).stream()
        .filter(p -> p.titel().equals(json.getString("titel")))
        .findFirst();
  }

  private void biedAan(JsonObject json) {
    UUID plan = lees(json).orElseThrow().id();
    maakMeetbaar(plan, json);
    plannen.biedAan(plan, plannen.lees(plan).versie(), null);
  }

  private void legToetsVast(Plan plan) {
    plannen.legToetsVast(
        plan.id(),
        plan.inhoudsversie(),
        LocalDate.now(klok),
        voldaan(Kader.BETROKKENHEID),
        voldaan(Kader.DOELSTELLINGEN),
        voldaan(Kader.MIDDELEN));
  }

  private static Oordeel voldaan(Kader kader) {
    return new Oordeel(kader, true, null);
  }

  /** What an analysis does not ask of a goal, and a plan that is offered does. */
  private void maakMeetbaar(UUID plan, JsonObject json) {
    Map<String, JsonObject> perDoel =
        Voorbeeldplanmaker.objecten(json, "analyse").stream()
            .collect(Collectors.toMap(r -> r.getString("doelstelling"), r -> r));
    for (Plan.Regel regel : plannen.regels(plan)) {
      JsonObject aanvulling = perDoel.get(regel.inhoud().doelstelling()).getJsonObject("plan");
      plannen.wijzigRegel(
          regel.id(),
          regel.versie(),
          vul(regel, Voorbeeldbestand.als(aanvulling, Planregelinhoud.class)));
    }
  }

  private static Planregelinhoud vul(Plan.Regel regel, Planregelinhoud erbij) {
    Planregelinhoud uitAnalyse = regel.inhoud();
    return new Planregelinhoud(
        uitAnalyse.ambitie(),
        uitAnalyse.doelstelling(),
        false,
        uitAnalyse.oplossingen(),
        uitAnalyse.raming(),
        erbij.jaarVan(),
        erbij.jaarTot(),
        erbij.verantwoordelijke(),
        uitAnalyse.opmerkingen(),
        erbij.indicator(),
        erbij.beginwaarde(),
        erbij.beginjaar(),
        erbij.bron(),
        erbij.streefwaarde(),
        erbij.streefdatum(),
        erbij.eigenaar(),
        regel.gekozen().stream().map(Oplossingen.Keus::id).toList());
  }
}
