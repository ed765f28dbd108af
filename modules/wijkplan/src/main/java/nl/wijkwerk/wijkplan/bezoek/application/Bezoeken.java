package nl.wijkwerk.wijkplan.bezoek.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevinding;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoek;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekpunt;
import nl.wijkwerk.wijkplan.bezoek.domain.Gevolg;
import nl.wijkwerk.wijkplan.bezoek.persistence.JpaBezoeken;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits to other municipalities: plan them in, record what was found and what it means. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Bezoeken {
  /** A point of the checklist. */
  @Schema(
      name = "Bezoekpunt",
      requiredProperties = {"id", "versie", "tekst", "loopt"})
  public record Punt(UUID id, long versie, String tekst, boolean loopt) implements MetVersie {}

  /**
   * What was found at one point.
   *
   * @param regel number and goal of the row that is adapted, or null
   */
  @Schema(
      name = "Bezoekbevinding",
      requiredProperties = {"id", "versie", "puntId", "punt", "inhoud"})
  public record Bevindingbeeld(
      UUID id, long versie, UUID puntId, String punt, Bevindinginhoud inhoud, String regel)
      implements MetVersie {}

  /** A point of the checklist with what was found there, or null. */
  public record Checkpunt(UUID id, String tekst, Bevindingbeeld bevinding) {
    static Checkpunt van(Punt punt, Bevindingbeeld bevinding) {
      return new Checkpunt(
          punt.id(), bevinding == null ? punt.tekst() : bevinding.punt(), bevinding);
    }
  }

  /** A visit with what was found. */
  @Schema(
      name = "Bezoek",
      requiredProperties = {
        "id",
        "versie",
        "plan",
        "plantitel",
        "gebied",
        "wijk",
        "inhoud",
        "bevindingen",
        "gewijzigdDoor"
      })
  public record Bezoekbeeld(
      UUID id,
      long versie,
      UUID plan,
      String plantitel,
      String gebied,
      String wijk,
      String wijknummer,
      Bezoekinhoud inhoud,
      List<Bevindingbeeld> bevindingen,
      OffsetDateTime gewijzigd,
      String gewijzigdDoor)
      implements MetVersie {
    public long aantalAanpassen() {
      return bevindingen.stream().filter(b -> b.inhoud().gevolg() == Gevolg.AANPASSEN).count();
    }

    public long aantalTeBespreken() {
      return bevindingen.stream().filter(b -> b.inhoud().gevolg() == null).count();
    }
  }

  @Inject private JpaBezoeken bezoeken;
  @Inject private Wijkplannen plannen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  /** The checklist in its order, also what ended. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Punt> punten() {
    return bezoeken.punten().stream()
        .map(p -> new Punt(p.id(), p.versie(), p.tekst(), p.tot() == null))
        .toList();
  }

  /** Visits for a plan with what was found, the newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Bezoekbeeld> van(UUID planId, int pagina, int grootte) {
    Wijkplan plan = plannen.read(planId);
    Pagina<Bezoek> gevonden = bezoeken.van(planId, pagina, grootte);
    Map<UUID, List<Bevinding>> per =
        bezoeken.bevindingen(gevonden.regels().stream().map(Bezoek::id).toList()).stream()
            .collect(Collectors.groupingBy(Bevinding::bezoekId));
    Map<UUID, Planregel> regels = regels(planId);
    return gevonden.map(b -> beeld(plan, b, per.getOrDefault(b.id(), List.of()), regels));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Bezoekbeeld lees(UUID id) {
    Bezoek bezoek = bezoeken.read(id);
    return beeld(
        plannen.read(bezoek.planId()),
        bezoek,
        bezoeken.bevindingen(List.of(id)),
        regels(bezoek.planId()));
  }

  /** The checklist with what was found; a point that ended only when something was. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Checkpunt> checklist(UUID id) {
    Map<UUID, Bevindingbeeld> gevonden =
        lees(id).bevindingen().stream()
            .collect(Collectors.toMap(Bevindingbeeld::puntId, Function.identity()));
    return punten().stream()
        .filter(p -> p.loopt() || gevonden.containsKey(p.id()))
        .map(p -> Checkpunt.van(p, gevonden.get(p.id())))
        .toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return bezoeken.find(id).isPresent();
  }

  private Map<UUID, Planregel> regels(UUID plan) {
    return plannen.regels(plan).stream()
        .collect(Collectors.toMap(Planregel::id, Function.identity()));
  }

  private static Bezoekbeeld beeld(
      Wijkplan plan, Bezoek b, List<Bevinding> bevindingen, Map<UUID, Planregel> regels) {
    return new Bezoekbeeld(
        b.id(),
        b.versie(),
        plan.id(),
        plan.titel(),
        plan.gebied(),
        plan.wijk(),
        plan.wijknummer(),
        b.inhoud(),
        bevindingen.stream()
            .map(
                v ->
                    new Bevindingbeeld(
                        v.id(),
                        v.versie(),
                        v.puntId(),
                        v.punt(),
                        v.inhoud(),
                        woorden(regels.get(v.inhoud().regel()))))
            .toList(),
        b.gewijzigd(),
        b.gewijzigdDoor());
  }

  private static String woorden(Planregel regel) {
    return regel == null ? null : (regel.nummer() + " " + regel.inhoud().doelstelling()).strip();
  }

  /**
   * Records a visit.
   *
   * @param id of the new visit
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToe(UUID id, UUID planId, Bezoekinhoud inhoud) {
    Wijkplan plan = plannen.read(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(bezoeken.find(id).isPresent(), "bezoek.al-opgeslagen");
    Bezoek bezoek = new Bezoek(id, plan, inhoud, nu(), identiteit.naam());
    bezoeken.voegToe(bezoek);
    bezoeken.bewaar();
    leg("bezoek.toegevoegd", plan, bezoek, "vastgelegd");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Bezoekinhoud inhoud) {
    Bezoek bezoek = bezoeken.read(id);
    Wijkplan plan = neemPlan(bezoek);
    VerouderdeVersie.controleer(bezoek.versie(), versie);
    bezoek.wijzig(inhoud, nu(), identiteit.naam());
    bezoeken.bewaar();
    leg("bezoek.gewijzigd", plan, bezoek, "gewijzigd");
  }

  /**
   * Records what was found at a point; of each point a visit has one finding.
   *
   * @param versie version of the finding that was read, or null when there was none
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void bevind(UUID bezoekId, UUID puntId, Long versie, Bevindinginhoud inhoud) {
    Bezoek bezoek = bezoeken.read(bezoekId);
    Wijkplan plan = neemPlan(bezoek);
    Bezoekpunt punt =
        bezoeken.findPunt(puntId).orElseThrow(() -> new NietGevonden("punt van de checklist"));
    Planregel regel = inhoud.regel() == null ? null : plannen.readRegel(inhoud.regel());
    Bevinding al =
        bezoeken.bevindingen(List.of(bezoekId)).stream()
            .filter(b -> b.puntId().equals(puntId))
            .findFirst()
            .orElse(null);
    if ((al == null) != (versie == null)) {
      throw new VerouderdeVersie();
    }
    if (al == null) {
      bezoeken.voegToe(new Bevinding(UUID.randomUUID(), bezoek, punt, inhoud, regel, nu()));
    } else {
      VerouderdeVersie.controleer(al.versie(), versie);
      al.wijzig(bezoek, inhoud, regel);
    }
    bezoeken.bewaar();
    leg(
        "bezoek.bevinding",
        plan,
        bezoek,
        "\u201c%s\u201d %s"
            .formatted(
                punt.tekst(),
                inhoud.gevolg() == null
                    ? "nog te bespreken"
                    : inhoud.gevolg() == Gevolg.AANPASSEN
                        ? "concept aanpassen: " + woorden(regel)
                        : "concept niet aanpassen: " + Schrijfwijze.kort(inhoud.toelichting())));
  }

  private Wijkplan neemPlan(Bezoek bezoek) {
    Wijkplan plan = plannen.read(bezoek.planId());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    return plan;
  }

  /** Extends the checklist. */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Bedrijfsregel("WPL-75")
  public void voegPuntToe(UUID id, String tekst) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    List<Bezoekpunt> punten = bezoeken.punten();
    AlOpgeslagen.controleer(bezoeken.findPunt(id).isPresent(), "bezoekpunt.al-opgeslagen");
    int volgorde = punten.stream().mapToInt(Bezoekpunt::volgorde).max().orElse(0) + 1;
    Bezoekpunt punt = new Bezoekpunt(id, tekst, volgorde);
    if (punten.stream()
        .anyMatch(p -> p.tot() == null && p.tekst().equalsIgnoreCase(punt.tekst()))) {
      throw new Regelovertreding("WPL-75", "tekst", "bezoekpunt.bestaat");
    }
    bezoeken.voegToe(punt);
    bezoeken.bewaar();
    leg("bezoekpunt.toegevoegd", punt, "toegevoegd");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void beeindigPunt(UUID id, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Bezoekpunt punt =
        bezoeken.findPunt(id).orElseThrow(() -> new NietGevonden("punt van de checklist"));
    VerouderdeVersie.controleer(punt.versie(), versie);
    punt.beeindig(LocalDate.now(klok));
    bezoeken.bewaar();
    leg("bezoekpunt.beeindigd", punt, "be\u00ebindigd");
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Bezoekpunt punt, String wat) {
    spoor.leg(
        actie,
        new Onderwerp("bezoekpunt", punt.id().toString()),
        null,
        "Punt van de checklist \u201c" + punt.tekst() + "\u201d " + wat);
  }

  private void leg(String actie, Wijkplan plan, Bezoek bezoek, String wat) {
    spoor.leg(
        actie,
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Bezoek aan "
            + bezoek.inhoud().gemeente()
            + " op "
            + Schrijfwijze.datum(bezoek.inhoud().datum())
            + ": "
            + wat);
  }
}
