package nl.wijkwerk.wijkplan.netwerk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Doelennetwerk;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoop;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Koppeling;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerken;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerktoets;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network of goals and efforts of the municipality, and of each plan: reading it, choosing what
 * is in it, linking.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Doelennetwerken {
  @Inject private Netwerken netwerken;
  @Inject private Wijkplannen plannen;
  @Inject private Kaders kaders;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Inject
  @ConfigProperty(name = "wijkwerk.wijkplan.netwerk-meeste-koppelingen", defaultValue = "6")
  private int hoogstens;

  /**
   * @param planId the plan, or null for the municipality
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Netwerkbeeld lees(UUID planId) {
    Wijkplan plan = planId == null ? null : plannen.read(planId);
    Optional<Doelennetwerk> netwerk = netwerken.find(id(planId));
    List<Knoop> knopen = netwerk.map(Doelennetwerk::knopen).orElse(List.of());
    Set<Koppeling> koppelingen = netwerk.map(Doelennetwerk::koppelingen).orElse(Set.of());
    Netwerktoets toets =
        new Netwerktoets(
            knopen.stream().collect(Collectors.toMap(Knoop::id, Knoop::soort)), koppelingen);
    Map<UUID, Netwerken.Woorden> woorden =
        knopen.isEmpty() ? Map.of() : netwerken.woorden(id(planId), LocalDate.now(klok));
    Map<UUID, Knoop> opId = knopen.stream().collect(Collectors.toMap(Knoop::id, k -> k));
    Map<Knoopsoort, List<UUID>> kolommen = toets.indeling(knopen.stream().map(Knoop::id).toList());
    return new Netwerkbeeld(
        planId,
        plan == null ? null : plan.titel(),
        plan == null ? null : plan.gebied(),
        plan == null ? null : plan.wijk(),
        kaders.visie().tekst(),
        Arrays.stream(Knoopsoort.values())
            .flatMap(s -> kolommen.get(s).stream())
            .map(k -> beeld(opId.get(k), woorden.get(k), toets))
            .toList(),
        hoogstens,
        mag(plan),
        netwerk.map(Doelennetwerk::versie).orElse(0L));
  }

  private Netwerkbeeld.Knoop beeld(Knoop k, Netwerken.Woorden woorden, Netwerktoets toets) {
    return new Netwerkbeeld.Knoop(
        k.id(),
        k.soort(),
        woorden == null ? k.tekst() : woorden.tekst(),
        woorden == null ? null : woorden.nummer(),
        k.pm(),
        k.bron(),
        k.van(),
        woorden != null && woorden.vervallen(),
        toets.buren(k.id()).stream().sorted().toList(),
        List.copyOf(toets.signalen(k.id(), hoogstens)));
  }

  /** Everything that serves this node or is served by it, itself included. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Set<UUID> keten(UUID planId, UUID knoop) {
    return netwerken
        .find(id(planId))
        .filter(n -> n.find(knoop).isPresent())
        .map(
            n ->
                new Netwerktoets(
                        n.knopen().stream().collect(Collectors.toMap(Knoop::id, Knoop::soort)),
                        n.koppelingen())
                    .keten(knoop))
        .orElse(Set.of());
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID planId, UUID knoop) {
    return netwerken.find(id(planId)).flatMap(n -> n.find(knoop)).isPresent();
  }

  /** What a network can choose from elsewhere, of one kind. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Netwerken.Keus> keuzen(UUID planId, Bron bron) {
    return switch (bron) {
      case KADERDOEL -> netwerken.kaderdoelen(id(planId), LocalDate.now(klok));
      case PLANREGEL -> planId == null ? List.of() : netwerken.planregels(planId);
      case PROGRAMMA -> planId == null ? List.of() : netwerken.werkvelden();
      case EIGEN -> List.of();
    };
  }

  private boolean mag(Wijkplan plan) {
    return plan == null
        ? toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null)
        : plan.fase().open() && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
  }

  /**
   * Adds a node of its own words to the network of the municipality.
   *
   * @param id of the new node
   */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void voegToe(long versie, UUID id, Knoopinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    voegToe(null, versie, id, inhoud);
  }

  /** Adds a node of its own words to the network of a plan. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToeAanPlan(UUID planId, long versie, UUID id, Knoopinhoud inhoud) {
    voegToe(open(planId), versie, id, inhoud);
  }

  private void voegToe(Wijkplan plan, long versie, UUID id, Knoopinhoud inhoud) {
    AlOpgeslagen.controleer(bestaat(planId(plan), id), "netwerk.al-opgeslagen");
    Doelennetwerk netwerk = voorWijziging(plan, versie);
    Knoop knoop =
        netwerk.voegToe(id, inhoud.soort(), inhoud.tekst(), inhoud.pm(), inhoud.buren(), nu());
    netwerken.bewaar();
    leg(plan, "netwerk.toegevoegd", woord(knoop.soort()) + " toegevoegd: " + zin(netwerk, knoop));
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void wijzig(long versie, UUID id, Knoopinhoud inhoud) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    wijzig(null, versie, id, inhoud);
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigInPlan(UUID planId, long versie, UUID id, Knoopinhoud inhoud) {
    wijzig(open(planId), versie, id, inhoud);
  }

  private void wijzig(Wijkplan plan, long versie, UUID id, Knoopinhoud inhoud) {
    Doelennetwerk netwerk = voorWijziging(plan, versie);
    String was = zin(netwerk, netwerk.read(id));
    netwerk.wijzig(id, inhoud.tekst(), inhoud.pm(), inhoud.buren(), nu());
    netwerken.bewaar();
    Knoop knoop = netwerk.read(id);
    leg(
        plan,
        "netwerk.gewijzigd",
        woord(knoop.soort()) + " was " + was + "; wordt " + zin(netwerk, knoop));
  }

  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void verwijder(long versie, UUID id) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    vereisNergensGekozen(id);
    verwijder(null, versie, id);
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderUitPlan(UUID planId, long versie, UUID id) {
    verwijder(open(planId), versie, id);
  }

  private void verwijder(Wijkplan plan, long versie, UUID id) {
    Doelennetwerk netwerk = voorWijziging(plan, versie);
    String was = zin(netwerk, netwerk.read(id));
    Knoop weg = netwerk.verwijder(id, nu());
    netwerken.bewaar();
    leg(plan, "netwerk.verwijderd", woord(weg.soort()) + " weggehaald: " + was);
  }

  @Bedrijfsregel("WPL-95")
  private void vereisNergensGekozen(UUID id) {
    long aantal = netwerken.gekozenDoor(id);
    if (aantal > 0) {
      throw new Regelovertreding("WPL-95", null, "netwerk.gekozen-door-plannen", aantal);
    }
  }

  /** Chooses goals of the frame for the network of the municipality. */
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  public void kies(long versie, Set<UUID> doelen) {
    toegang.vereisGemeentebreed(Bevoegdheid.KADER_WIJZIGEN);
    kies(null, versie, Map.of(Bron.KADERDOEL, doelen));
  }

  /** Chooses goals of the frame, fields of work of the municipality and rows of the plan. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void kiesInPlan(
      UUID planId, long versie, Set<UUID> doelen, Set<UUID> werkvelden, Set<UUID> regels) {
    kies(
        open(planId),
        versie,
        Map.of(Bron.KADERDOEL, doelen, Bron.PROGRAMMA, werkvelden, Bron.PLANREGEL, regels));
  }

  private void kies(Wijkplan plan, long versie, Map<Bron, Set<UUID>> gekozen) {
    Doelennetwerk netwerk = voorWijziging(plan, versie);
    int erbij = 0;
    int weg = 0;
    for (Map.Entry<Bron, Set<UUID>> e : gekozen.entrySet()) {
      Set<UUID> al =
          netwerk.knopen().stream()
              .filter(k -> k.bron() == e.getKey())
              .map(Knoop::van)
              .collect(Collectors.toSet());
      vereisKeus(planId(plan), e.getKey(), e.getValue(), al);
      weg +=
          netwerk.kies(e.getKey(), opVolgorde(planId(plan), e.getKey(), e.getValue()), nu()).size();
      Set<UUID> nieuw = new HashSet<>(e.getValue());
      nieuw.removeAll(al);
      erbij += nieuw.size();
    }
    netwerken.bewaar();
    leg(
        plan,
        "netwerk.gekozen",
        Schrijfwijze.aantal(erbij, "onderdeel", "onderdelen")
            + " gekozen, "
            + Schrijfwijze.aantal(weg, "onderdeel", "onderdelen")
            + " weggehaald");
  }

  /** As they stand in the frame or the plan. */
  private Set<UUID> opVolgorde(UUID planId, Bron bron, Set<UUID> gekozen) {
    return keuzen(planId, bron).stream()
        .map(Netwerken.Keus::id)
        .filter(gekozen::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void vereisKeus(UUID planId, Bron bron, Set<UUID> gekozen, Set<UUID> al) {
    Set<UUID> mogelijk =
        keuzen(planId, bron).stream().map(Netwerken.Keus::id).collect(Collectors.toSet());
    for (UUID id : gekozen) {
      if (!mogelijk.contains(id) && !al.contains(id)) {
        throw new OngeldigeInvoer(
            switch (bron) {
              case KADERDOEL -> "doelen";
              case PROGRAMMA -> "werkvelden";
              default -> "regels";
            },
            "netwerk.onbekend",
            String.valueOf(id));
      }
    }
  }

  /** The plan, which must be open: what the council judges does not change (WPL-03). */
  @Bedrijfsregel("WPL-97")
  private Wijkplan open(UUID planId) {
    Wijkplan plan = plannen.readMetVasteFase(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    plan.vereisOpen();
    return plan;
  }

  private Doelennetwerk voorWijziging(Wijkplan plan, long versie) {
    UUID planId = planId(plan);
    Doelennetwerk netwerk = netwerken.readVergrendeld(id(planId), planId, nu());
    VerouderdeVersie.controleer(netwerk.versie(), versie);
    return netwerk;
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private static UUID planId(Wijkplan plan) {
    return plan == null ? null : plan.id();
  }

  private static UUID id(UUID planId) {
    return planId == null ? Doelennetwerk.GEMEENTE : planId;
  }

  private static String woord(Knoopsoort soort) {
    return switch (soort) {
      case DOEL -> "Doel";
      case WERKVELD -> "Werkveld";
      case INSPANNING -> "Inspanning";
    };
  }

  /** A node as the trail tells it: its words, and to what it is linked. */
  private String zin(Doelennetwerk netwerk, Knoop knoop) {
    Map<UUID, Netwerken.Woorden> woorden = netwerken.woorden(netwerk.id(), LocalDate.now(klok));
    String buren =
        netwerk.knopen().stream()
            .filter(
                k ->
                    netwerk.koppelingen().contains(new Koppeling(k.id(), knoop.id()))
                        || netwerk.koppelingen().contains(new Koppeling(knoop.id(), k.id())))
            .map(k -> tekst(k, woorden))
            .collect(Collectors.joining("; "));
    return tekst(knoop, woorden)
        + (knoop.pm() ? " (PM)" : "")
        + (buren.isEmpty() ? ", zonder koppelingen" : ", gekoppeld aan " + buren);
  }

  private static String tekst(Knoop knoop, Map<UUID, Netwerken.Woorden> woorden) {
    Netwerken.Woorden elders = woorden.get(knoop.id());
    return "\u201c" + (elders == null ? knoop.tekst() : elders.tekst()) + "\u201d";
  }

  private void leg(Wijkplan plan, String actie, String tekst) {
    spoor.leg(
        actie,
        plan == null ? new Onderwerp("kader", "wijkplan") : Onderwerp.wijkplan(plan.id()),
        plan == null ? null : plan.gebied(),
        "Doelen-inspanningennetwerk: " + tekst);
  }
}
