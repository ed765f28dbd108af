package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.plan.domain.Planstap;
import nl.wijkwerk.wijkplan.plan.domain.Stappenlijn;
import nl.wijkwerk.wijkplan.plan.domain.Stapstand;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.plan.persistence.JpaPlanstappen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a plan: where it stands, and saying that one is done. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Planstappen {
  /**
   * A step as screens and API show it.
   *
   * @param id null for one of the six steps of a plan whose type has none of its own
   * @param tekst null for one of those six, which go by their moment
   * @param moment what makes it done by itself; null when somebody says so
   * @param dag day on which it was done, or sent back; null when that is not known
   * @param door who said so last, or null
   * @param vastgelegd when that was said, or null
   * @param inSoort whether the type of the plan still has this step
   * @param versie 0 while nobody said anything of it
   */
  @Schema(requiredProperties = {"stand", "inSoort", "versie"})
  public record Stap(
      UUID id,
      String tekst,
      Planmoment moment,
      Stapstand stand,
      LocalDate dag,
      String door,
      OffsetDateTime vastgelegd,
      boolean inSoort,
      long versie)
      implements MetVersie, Serializable {
    static Stap van(Stappenlijn.Stap s) {
      Planstap gezet = s.gezet();
      return new Stap(
          s.id(),
          s.tekst(),
          s.moment(),
          s.stand(),
          s.dag(),
          gezet == null ? null : gezet.door(),
          gezet == null ? null : gezet.vastgelegd(),
          s.inSoort(),
          gezet == null ? 0 : gezet.versie());
    }
  }

  @Inject private Wijkplannen plannen;
  @Inject private Plannen rechten;
  @Inject private JpaPlanstappen stappen;
  @Inject private Plansoorten soorten;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /** The steps of a plan in order. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public List<Stap> van(UUID planId) {
    Wijkplan plan = plannen.read(planId);
    rechten.vereisLeesbaar(plan.gebied());
    return Stappenlijn.van(
            plan, soorten.stappen(plan.plansoort()), stappen.van(planId), dagen(plan))
        .stream()
        .map(Stap::van)
        .toList();
  }

  /** Who decides about the version that was offered last, or will about the first. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public Beslisser beslisser(Plan plan) {
    return plan.beslisser() == null ? soorten.beslisser(plan.plansoort()) : plan.beslisser();
  }

  /**
   * One of its own steps.
   *
   * @throws NietGevonden when the plan has no step with this id
   */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public Stap lees(UUID planId, UUID stapId) {
    return van(planId).stream()
        .filter(s -> stapId.equals(s.id()))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("stap van het wijkplan"));
  }

  /**
   * Says that a step is done; in every phase, since it is no content of the plan.
   *
   * @param versie version of the step that was read, 0 when nobody said anything of it
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void rondAf(UUID planId, UUID stapId, long versie, LocalDate dag) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    Planstap gezet = stappen.find(planId, stapId).orElse(null);
    VerouderdeVersie.controleer(gezet == null ? 0 : gezet.versie(), versie);
    List<Plansoortstap> eigen = soorten.stappen(plan.plansoort());
    Plansoortstap stap =
        eigen.stream()
            .filter(s -> s.id().equals(stapId))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("stap van het wijkplan"));
    Planstap nu = gezet == null ? new Planstap(planId, stapId) : gezet;
    nu.rondAf(
        stap,
        eigen.indexOf(stap),
        dag,
        plan.begonnen(dagen(plan).get(Planmoment.ANALYSE)),
        OffsetDateTime.now(klok),
        identiteit.naam());
    if (gezet == null) {
      stappen.voegToe(nu);
    }
    stappen.bewaar();
    leg("wijkplan.stap-afgerond", plan, nu, "afgerond op " + Schrijfwijze.datum(dag));
  }

  /** Says that a step is not done after all. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void heropen(UUID planId, UUID stapId, long versie) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    Planstap gezet = stappen.find(planId, stapId).orElseGet(() -> new Planstap(planId, stapId));
    VerouderdeVersie.controleer(gezet.versie(), versie);
    gezet.heropen(OffsetDateTime.now(klok), identiteit.naam());
    stappen.bewaar();
    leg("wijkplan.stap-heropend", plan, gezet, "toch niet afgerond");
  }

  private void leg(String actie, Wijkplan plan, Planstap stap, String wat) {
    spoor.leg(
        actie,
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Stap \u201c" + stap.tekst() + "\u201d " + wat);
  }

  private Map<Planmoment, LocalDate> dagen(Wijkplan plan) {
    return stappen.dagen(plan, LocalDate.now(klok));
  }
}
