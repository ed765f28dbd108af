package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * Has a plan of the sample adopted by its made up users: who writes it makes its goals measurable
 * and offers it, and who records what the council finds says that it did.
 */
@ApplicationScoped
@Transactional
public class VoorbeeldVaststelling implements Voorbeeldlader {
  private static final String BESTAND = "vaststelling.json";

  @Inject private Voorbeeldplanmaker maker;
  @Inject private Plannen plannen;
  @Inject private Voorbeeldgebruiker gebruiker;
  @Inject private Clock klok;

  @Override
  public int volgorde() {
    return 20;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of(BESTAND);
  }

  @Override
  public Optional<String> vervolgnaam() {
    return Optional.of("vaststelling");
  }

  @Override
  public boolean vervolg(Path map) {
    Voorbeeldplanmaker.objecten(Voorbeeldbestand.lees(map, BESTAND), "plannen").stream()
        .filter(p -> !bestaat(p))
        .forEach(this::stelVast);
    return true;
  }

  private boolean bestaat(JsonObject plan) {
    return plannen.bestaat(
        plan.getString("gebied"), plan.getString("titel"), plan.getInt("van"), plan.getInt("tot"));
  }

  private void stelVast(JsonObject json) {
    AtomicReference<UUID> plan = new AtomicReference<>();
    gebruiker.doe(
        json.getString("opsteller"),
        () -> {
          plan.set(maker.maak(json));
          maakMeetbaar(plan.get(), json);
          plannen.biedAan(plan.get(), plannen.lees(plan.get()).versie(), null);
        });
    gebruiker.doe(
        json.getString("griffier"),
        () ->
            plannen.legToetsVast(
                plan.get(),
                plannen.lees(plan.get()).inhoudsversie(),
                LocalDate.now(klok),
                voldaan(Kader.BETROKKENHEID),
                voldaan(Kader.DOELSTELLINGEN),
                voldaan(Kader.MIDDELEN)));
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
