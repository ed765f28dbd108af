package nl.wijkwerk.wijkplan.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Planstappen;
import nl.wijkwerk.wijkplan.plan.domain.Stapstand;

/** Ticking the steps of a plan that nothing else makes done. */
@Named("planstap")
@ViewScoped
public class PlanstapView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;
  @Inject private transient Planstappen stappen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;
  @Inject private transient Clock klok;

  private UUID plan;
  private boolean mag;
  private boolean bezig;
  private UUID stap;
  private LocalDate dag;

  // The steps as the page showed them: what is pressed is about those, and about their versions.
  private ArrayList<Planstappen.Stap> lijst = new ArrayList<>();
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient Planstappen.Stap vanAnder;

  public void laad() {
    mag = toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, plannen.lees(plan).gebied());
    dag = LocalDate.now(klok);
    lees();
  }

  private void lees() {
    lijst =
        stappen.van(plan).stream()
            .filter(s -> s.id() != null && s.moment() == null)
            .collect(Collectors.toCollection(ArrayList::new));
    stap =
        lijst.stream()
            .filter(s -> s.stand() == Stapstand.HIER)
            .findFirst()
            .or(() -> getTeDoen().stream().findFirst())
            .map(Planstappen.Stap::id)
            .orElse(null);
  }

  public String rondAf() {
    UUID gekozen = stap;
    return doe(
        () -> stappen.rondAf(plan, gekozen, versie(gekozen), dag), "planstap.afgerond", gekozen);
  }

  public String heropen(UUID gekozen) {
    return doe(() -> stappen.heropen(plan, gekozen, versie(gekozen)), "planstap.heropend", gekozen);
  }

  private String doe(Runnable werk, String gelukt, UUID gekozen) {
    bezig = true;
    nietOpgeslagen = List.of();
    if (handeling.voerUit(werk)) {
      handeling.gelukt(gelukt);
      return "/plan?faces-redirect=true&id=" + plan;
    }
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      zieWatEenAnderZei(gekozen);
    }
    return null;
  }

  private long versie(UUID gekozen) {
    return find(gekozen).map(Planstappen.Stap::versie).orElse(0L);
  }

  /**
   * When a colleague said something of this step first, the page shows that, and what was asked.
   */
  private void zieWatEenAnderZei(UUID gekozen) {
    String titel = find(gekozen).map(Planstappen.Stap::tekst).orElse("");
    lees();
    vanAnder = find(gekozen).orElse(null);
    nietOpgeslagen =
        List.of(
            new Botsing.Regel(wk.zin("planstap.stap"), titel),
            new Botsing.Regel(wk.zin("planstap.dag"), dag == null ? "" : wk.datum(dag)));
  }

  private Optional<Planstappen.Stap> find(UUID id) {
    return lijst.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Whether there is something that who is signed in can tick or take back. */
  public boolean isOpen() {
    return mag && !lijst.isEmpty();
  }

  /** Whether a button here was pressed that failed: the form then stays in sight. */
  public boolean isBezig() {
    return bezig;
  }

  public List<Planstappen.Stap> getTeDoen() {
    return lijst.stream().filter(s -> s.stand() != Stapstand.GEDAAN).toList();
  }

  public List<Planstappen.Stap> getAf() {
    return lijst.stream().filter(s -> s.stand() == Stapstand.GEDAAN).toList();
  }

  /** What was asked, when a colleague was first; empty otherwise. */
  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  /** What the colleague did with the step, in a sentence. */
  public String getVanAnder() {
    if (vanAnder == null) {
      return wk.zin("planstap.weg");
    }
    return vanAnder.stand() == Stapstand.GEDAAN
        ? wk.zin("planstap.ander-af", vanAnder.door(), wk.datum(vanAnder.dag()))
        : wk.zin("planstap.ander-open", vanAnder.door());
  }

  public UUID getPlan() {
    return plan;
  }

  public void setPlan(UUID plan) {
    this.plan = plan;
  }

  public UUID getStap() {
    return stap;
  }

  public void setStap(UUID stap) {
    this.stap = stap;
  }

  public LocalDate getDag() {
    return dag;
  }

  public void setDag(LocalDate dag) {
    this.dag = dag;
  }
}
