package nl.wijkwerk.wijkplan.uitvoering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.uitvoering.domain.Mijlpaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Periode;
import nl.wijkwerk.wijkplan.uitvoering.domain.Project;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projecten;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregister;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Samenloop;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Straat;
import nl.wijkwerk.wijkplan.uitvoering.domain.Uitvoeringsstand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads projects and what is known of them. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class ProjectenBekijken {
  @Inject private Projecten projecten;
  @Inject private Projectregister register;
  @Inject private Wijkplannen plannen;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Clock klok;

  @Inject
  @ConfigProperty(name = "wijkwerk.wijkplan.stil-na-dagen", defaultValue = "90")
  private int stilNaDagen;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Projectregel> zoek(Projectfilter filter, int pagina, int grootte) {
    return register.zoek(filter, LocalDate.now(klok), stilNaDagen, pagina, grootte);
  }

  /** A page of the projects of a plan, in the order of their planning. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Projectregel> vanPlan(UUID plan, int pagina, int grootte) {
    return zoek(Projectfilter.vanPlan(plan), pagina, grootte);
  }

  /** How all projects of a plan stand together. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Uitvoeringsstand stand(UUID plan) {
    return register.stand(plan, LocalDate.now(klok), stilNaDagen);
  }

  /** How many projects of an area, or of all when it is null, have each signal. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Map<Signaal, Long> tel(String gebied) {
    return register.tel(gebied, LocalDate.now(klok), stilNaDagen);
  }

  /** Days without a change after which a project counts as silent. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public int stilNaDagen() {
    return stilNaDagen;
  }

  /** Rows of a plan that a project, not given up, carries out. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Set<UUID> regelsMetProject(UUID plan) {
    return projecten.regelsMetProject(plan);
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return projecten.find(id).isPresent();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Projectblad lees(UUID id) {
    return blad(projecten.read(id));
  }

  /** All that happened to a project, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    projecten.read(id);
    return spoorlezer.van(Project.onderwerp(id), pagina, grootte);
  }

  /**
   * What other work would be in the way of this, before it is saved.
   *
   * @param id of the project itself, or of the one that is being made
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Projectblad.Samenlopend> samenloop(UUID id, Projectinhoud inhoud) {
    List<Straat> straten = Straat.lees(inhoud.straten());
    return samenlopend(
        projecten.find(id).orElse(null),
        id,
        Samenloop.vind(
            straten,
            new Periode(inhoud.van(), inhoud.tot()),
            projecten.openInStraten(straten, id)));
  }

  private List<Projectblad.Samenlopend> samenlopend(
      Project project, UUID id, List<Samenloop> gevonden) {
    record Gegeven(UUID ander, String reden, String door) {}
    List<Gegeven> redenen =
        Stream.concat(
                project == null
                    ? Stream.of()
                    : project.samenloopredenen().stream()
                        .map(r -> new Gegeven(r.ander(), r.reden(), r.door())),
                projecten.metRedenNaast(id).stream()
                    .flatMap(
                        ander ->
                            ander.samenloopredenen().stream()
                                .filter(r -> r.ander().equals(id))
                                .map(r -> new Gegeven(ander.id(), r.reden(), r.door()))))
            .toList();
    return gevonden.stream()
        .map(
            s -> {
              Gegeven reden =
                  redenen.stream()
                      .filter(r -> r.ander().equals(s.project()))
                      .findFirst()
                      .orElse(new Gegeven(s.project(), null, null));
              return new Projectblad.Samenlopend(
                  s.project(),
                  s.titel(),
                  s.wijk(),
                  s.straten(),
                  s.van(),
                  s.tot(),
                  reden.reden(),
                  reden.door());
            })
        .toList();
  }

  private Projectblad blad(Project p) {
    List<Projectblad.Samenlopend> samenlopen =
        p.status().open()
            ? samenlopend(
                p,
                p.id(),
                Samenloop.vind(
                    p.straten(), p.periode(), projecten.openInStraten(p.straten(), p.id())))
            : List.of();
    LocalDate volgende =
        p.mijlpalen().stream()
            .filter(m -> m.gehaald() == null)
            .map(Mijlpaal::gepland)
            .findFirst()
            .orElse(null);
    Signaal.Stand stand =
        new Signaal.Stand(
            p.status(),
            volgende,
            p.periode().van(),
            p.periode().tot(),
            p.gewijzigd().atZoneSameInstant(Klok.ZONE).toLocalDate(),
            !samenlopen.isEmpty(),
            p.terugvalOpen(),
            p.terugblikOp(),
            p.pastNiet());
    List<Projectblad.Terugblik> terugblikken =
        new ArrayList<>(
            p.terugblikken().stream()
                .map(
                    t ->
                        new Projectblad.Terugblik(
                            t.uitkomst(), t.woorden(), t.volgende(), t.door(), t.op()))
                .toList());
    Collections.reverse(terugblikken);
    return new Projectblad(
        p.id(),
        p.versie(),
        p.planId(),
        plannen.read(p.planId()).titel(),
        regel(p),
        p.gebied(),
        p.wijk(),
        p.wijknummer(),
        p.soort(),
        p.status(),
        p.inhoud(),
        p.status() == Projectstatus.VOORBEREIDING ? p.ontbreekt() : List.of(),
        p.voortgang(),
        List.copyOf(Signaal.van(stand, LocalDate.now(klok), stilNaDagen)),
        stilNaDagen,
        p.mijlpalen().stream()
            .map(m -> new Projectblad.Mijlpaal(m.id(), m.naam(), m.gepland(), m.gehaald()))
            .toList(),
        p.vastgoed(),
        p.accommodatie(),
        p.afwijking(),
        samenlopen,
        p.begonnenOp(),
        p.geeindigdOp(),
        p.vervallenReden(),
        p.borger(),
        p.terugblikOp(),
        terugblikken,
        p.terugvalOp(),
        p.terugvalOpen(),
        p.terugvalAntwoord(),
        p.terugvalAntwoordOp(),
        projecten.find(p.hersteltId()).map(ProjectenBekijken::verwijzing).orElse(null),
        projecten.herstelVan(p.id()).stream().map(ProjectenBekijken::verwijzing).toList(),
        p.gewijzigd(),
        p.gewijzigdDoor());
  }

  private Projectblad.Regel regel(Project p) {
    if (p.regelId() == null) {
      return null;
    }
    try {
      Planregel regel = plannen.readRegel(p.regelId());
      return new Projectblad.Regel(regel.id(), regel.nummer(), regel.inhoud().doelstelling());
    } catch (Vervallen e) {
      // A quick measure can outlive the row of a concept that it came from.
      return null;
    }
  }

  private static Projectblad.Verwijzing verwijzing(Project p) {
    return new Projectblad.Verwijzing(p.id(), p.titel());
  }
}
