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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
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
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What departments and partners do with the items of a plan. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Overnames {
  /**
   * A department or partner.
   *
   * @param melders user names of who may say for it what it does with an item
   */
  @Schema(
      name = "Organisatie",
      requiredProperties = {"id", "versie", "naam", "soort", "loopt", "melders"})
  public record Organisatiebeeld(
      UUID id,
      long versie,
      String naam,
      Organisatiesoort soort,
      boolean loopt,
      List<String> melders)
      implements MetVersie {}

  /**
   * What one organisation said of one item.
   *
   * @param zelf whether it said so itself, and not somebody on its behalf
   */
  @Schema(
      name = "Overname",
      requiredProperties = {
        "id",
        "regel",
        "organisatieId",
        "organisatie",
        "standpunt",
        "op",
        "door",
        "zelf"
      })
  public record Overnamebeeld(
      UUID id,
      UUID regel,
      UUID organisatieId,
      String organisatie,
      Standpunt standpunt,
      String reden,
      OffsetDateTime op,
      String door,
      boolean zelf) {
    static Overnamebeeld van(Overname o) {
      return new Overnamebeeld(
          o.id(),
          o.regelId(),
          o.organisatieId(),
          o.organisatie(),
          o.standpunt(),
          o.reden(),
          o.op(),
          o.door(),
          o.zelf());
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
  @Inject private Personen personen;
  @Inject private Wijkplannen plannen;
  @Inject private Plannen lezen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  /** By name, those that go on first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Organisatiebeeld> organisaties() {
    return beelden(overnames.organisaties());
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Organisatiebeeld leesOrganisatie(UUID id) {
    return beelden(List.of(overnames.readOrganisatie(id))).get(0);
  }

  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public boolean bestaat(UUID id) {
    return overnames.find(id).isPresent();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatOrganisatie(UUID id) {
    return overnames.findOrganisatie(id).isPresent();
  }

  private List<Organisatiebeeld> beelden(List<Organisatie> organisaties) {
    List<Persoon> melders =
        personen.find(
            organisaties.stream().flatMap(o -> o.melders().stream()).collect(Collectors.toSet()));
    return organisaties.stream()
        .map(
            o ->
                new Organisatiebeeld(
                    o.id(),
                    o.versie(),
                    o.naam(),
                    o.soort(),
                    o.tot() == null,
                    melders.stream()
                        .filter(p -> o.heeftMelder(p.id()))
                        .map(Persoon::gebruikersnaam)
                        .toList()))
        .toList();
  }

  /** Organisations that who is signed in speaks for. */
  @Lezen(Bevoegdheid.OVERNAME_MELDEN)
  public List<Organisatiebeeld> eigen() {
    return beelden(
        overnames.organisaties().stream()
            .filter(o -> o.tot() == null && o.heeftMelder(identiteit.persoonId()))
            .toList());
  }

  /**
   * The items of a plan with what was said of them. Who reads no plans, reads these of the plan
   * that is put to the own organisation.
   */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public List<Regel> vanPlan(UUID plan) {
    lezen.vereisLeesbaar(plannen.read(plan).gebied());
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
   * Records what an organisation says of an item; what it said before stays. Who draws up the plan
   * records for any of them, another only for the own organisation.
   *
   * @param id of the new record
   */
  @Wijzigen(Bevoegdheid.OVERNAME_MELDEN)
  @Bedrijfsregel("WPL-106")
  public void leg(
      UUID id, UUID planId, UUID regelId, UUID organisatie, Standpunt standpunt, String reden) {
    Wijkplan plan = plannen.readMetVasteFase(planId);
    toegang.vereis(Bevoegdheid.OVERNAME_MELDEN, plan.gebied());
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
    boolean zelf = van.heeftMelder(identiteit.persoonId());
    if (!toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied())) {
      if (eigen().isEmpty()) {
        throw new Regelovertreding(
            "WPL-106", "organisatie", "overname.geen-organisatie", identiteit.gebruikersnaam());
      }
      van.vereisMelder(identiteit.persoonId());
    }
    Overname overname =
        new Overname(
            id, regel, van, standpunt, reden, OffsetDateTime.now(klok), identiteit.naam(), zelf);
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
            + (overname.reden() == null ? "" : ". Reden: " + overname.reden())
            + (zelf ? ". Zelf gemeld" : ". Vastgelegd namens " + van.naam()));
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

  /**
   * Replaces who may say for an organisation what it does with an item of a plan.
   *
   * @param versie version that was read
   * @param gebruikersnamen of people with a role that may
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Bedrijfsregel("WPL-106")
  public void stelMeldersIn(UUID id, long versie, List<String> gebruikersnamen) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    Organisatie organisatie = overnames.readOrganisatie(id);
    VerouderdeVersie.controleer(organisatie.versie(), versie);
    List<String> namen =
        gebruikersnamen.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .distinct()
            .toList();
    organisatie.stelMeldersIn(namen.stream().map(this::melder).toList());
    overnames.bewaar();
    leg(
        "organisatie.melders",
        organisatie,
        namen.isEmpty()
            ? "heeft niemand die meldt"
            : "heeft als melders " + String.join(", ", namen));
  }

  private UUID melder(String gebruikersnaam) {
    UUID persoon =
        personen
            .findByGebruikersnaam(gebruikersnaam)
            .map(Persoon::id)
            .orElseThrow(
                () ->
                    new Regelovertreding(
                        "WPL-106", "melders", "organisatie.melder-onbekend", gebruikersnaam));
    if (personen.toekenningen(persoon, LocalDate.now(klok)).stream()
        .noneMatch(t -> t.rol().heeft(Bevoegdheid.OVERNAME_MELDEN))) {
      throw new Regelovertreding(
          "WPL-106", "melders", "organisatie.melder-zonder-rol", gebruikersnaam);
    }
    return persoon;
  }

  private void leg(String actie, Organisatie organisatie, String wat) {
    spoor.leg(
        actie,
        new Onderwerp("organisatie", organisatie.id().toString()),
        null,
        "Organisatie \u201c" + organisatie.naam() + "\u201d " + wat);
  }
}
