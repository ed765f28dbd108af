package nl.wijkwerk.wijkplan.overname.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.overname.domain.Organisatie;
import nl.wijkwerk.wijkplan.overname.domain.Organisatiesoort;
import nl.wijkwerk.wijkplan.overname.domain.Overname;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import nl.wijkwerk.wijkplan.overname.persistence.JpaOvernames;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What departments and partners do with the items of a plan. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Overnames {
  /** A department or partner. */
  @Schema(
      name = "Organisatie",
      requiredProperties = {"id", "versie", "naam", "soort", "loopt"})
  public record Organisatiebeeld(
      UUID id, long versie, String naam, Organisatiesoort soort, boolean loopt)
      implements MetVersie {}

  /** What one organisation said of one item. */
  @Schema(
      name = "Overname",
      requiredProperties = {
        "id",
        "regel",
        "organisatieId",
        "organisatie",
        "standpunt",
        "op",
        "door"
      })
  public record Overnamebeeld(
      UUID id,
      UUID regel,
      UUID organisatieId,
      String organisatie,
      Standpunt standpunt,
      String reden,
      OffsetDateTime op,
      String door) {
    static Overnamebeeld van(Overname o) {
      return new Overnamebeeld(
          o.id(),
          o.regelId(),
          o.organisatieId(),
          o.organisatie(),
          o.standpunt(),
          o.reden(),
          o.op(),
          o.door());
    }
  }

  /**
   * An item of a plan with what the organisations say of it now, and what they said before.
   *
   * @param neemtOver how many adopt it
   * @param wijktAf how many deviate
   */
  @Schema(
      name = "Planregelovername",
      requiredProperties = {
        "regel",
        "nummer",
        "doelstelling",
        "neemtOver",
        "wijktAf",
        "nu",
        "eerder"
      })
  public record Regel(
      UUID regel,
      String nummer,
      String doelstelling,
      long neemtOver,
      long wijktAf,
      List<Overnamebeeld> nu,
      List<Overnamebeeld> eerder) {}

  @Inject private JpaOvernames overnames;
  @Inject private Wijkplannen plannen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  /** By name, those that go on first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Organisatiebeeld> organisaties() {
    return overnames.organisaties().stream().map(Overnames::beeld).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Organisatiebeeld leesOrganisatie(UUID id) {
    return beeld(overnames.readOrganisatie(id));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return overnames.find(id).isPresent();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatOrganisatie(UUID id) {
    return overnames.findOrganisatie(id).isPresent();
  }

  private static Organisatiebeeld beeld(Organisatie o) {
    return new Organisatiebeeld(o.id(), o.versie(), o.naam(), o.soort(), o.tot() == null);
  }

  /** The items of a plan with what was said of them. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Regel> vanPlan(UUID plan) {
    plannen.read(plan);
    Map<UUID, List<Overname>> perRegel = new LinkedHashMap<>();
    overnames
        .van(plan)
        .forEach(o -> perRegel.computeIfAbsent(o.regelId(), r -> new ArrayList<>()).add(o));
    return plannen.regels(plan).stream()
        .map(r -> regel(r, perRegel.getOrDefault(r.id(), List.of())))
        .toList();
  }

  private static Regel regel(Planregel regel, List<Overname> nieuwsteEerst) {
    Set<UUID> gezien = new HashSet<>();
    List<Overnamebeeld> nu = new ArrayList<>();
    List<Overnamebeeld> eerder = new ArrayList<>();
    for (Overname o : nieuwsteEerst) {
      (gezien.add(o.organisatieId()) ? nu : eerder).add(Overnamebeeld.van(o));
    }
    return new Regel(
        regel.id(),
        regel.nummer(),
        regel.inhoud().doelstelling(),
        nu.stream().filter(o -> o.standpunt() == Standpunt.NEEMT_OVER).count(),
        nu.stream().filter(o -> o.standpunt() == Standpunt.WIJKT_AF).count(),
        nu,
        eerder);
  }

  /**
   * Records what an organisation says of an item; what it said before stays.
   *
   * @param id of the new record
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void leg(
      UUID id, UUID planId, UUID regelId, UUID organisatie, Standpunt standpunt, String reden) {
    Wijkplan plan = plannen.readMetVasteFase(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(overnames.find(id).isPresent(), "overname.al-opgeslagen");
    Planregel regel = plannen.readRegel(regelId);
    if (!regel.planId().equals(planId)) {
      throw new NietGevonden("regel van dit wijkplan");
    }
    Organisatie van =
        overnames
            .findOrganisatie(organisatie)
            .orElseThrow(
                () ->
                    new OngeldigeInvoer(
                        "organisatie", "organisatie.onbekend", String.valueOf(organisatie)));
    Overname overname =
        new Overname(id, regel, van, standpunt, reden, OffsetDateTime.now(klok), identiteit.naam());
    overnames.voegToe(overname);
    overnames.bewaar();
    spoor.leg(
        standpunt == Standpunt.WIJKT_AF ? "overname.wijkt-af" : "overname.neemt-over",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        van.naam()
            + (standpunt == Standpunt.WIJKT_AF ? " wijkt af van " : " neemt over: ")
            + (regel.nummer().isEmpty() ? "" : "doel " + regel.nummer() + " ")
            + "\u201c"
            + regel.inhoud().doelstelling()
            + "\u201d"
            + (overname.reden() == null ? "" : ". Reden: " + overname.reden()));
  }

  /**
   * Adds a department or partner.
   *
   * @param id of the new one
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Bedrijfsregel("WPL-73")
  public void voegToe(UUID id, String naam, Organisatiesoort soort) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    AlOpgeslagen.controleer(overnames.findOrganisatie(id).isPresent(), "organisatie.al-opgeslagen");
    Organisatie nieuw = new Organisatie(id, naam, soort);
    if (overnames.bestaatNaam(nieuw.naam())) {
      throw new Regelovertreding("WPL-73", "naam", "organisatie.bestaat", nieuw.naam());
    }
    overnames.voegToe(nieuw);
    overnames.bewaar();
    leg("organisatie.toegevoegd", nieuw, "toegevoegd");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void beeindig(UUID id, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Organisatie organisatie = overnames.readOrganisatie(id);
    VerouderdeVersie.controleer(organisatie.versie(), versie);
    organisatie.beeindig(LocalDate.now(klok));
    overnames.bewaar();
    leg("organisatie.beeindigd", organisatie, "be\u00ebindigd");
  }

  private void leg(String actie, Organisatie organisatie, String wat) {
    spoor.leg(
        actie,
        new Onderwerp("organisatie", organisatie.id().toString()),
        null,
        "Organisatie \u201c" + organisatie.naam() + "\u201d " + wat);
  }
}
