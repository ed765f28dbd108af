package nl.wijkwerk.wijkplan.bewoners.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
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
import nl.wijkwerk.wijkplan.bewoners.domain.Avondinhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Bewonersavond;
import nl.wijkwerk.wijkplan.bewoners.domain.Telling;
import nl.wijkwerk.wijkplan.bewoners.persistence.JpaBewonersavonden;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inviting residents to an evening about a plan. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Bewonersavonden {
  /**
   * An evening as screens and API show it.
   *
   * @param gehouden whether its day has come
   */
  @Schema(requiredProperties = {"id", "plan", "inhoud", "gehouden", "telling", "versie"})
  public record Avond(
      UUID id, UUID plan, Avondinhoud inhoud, boolean gehouden, Telling telling, long versie)
      implements MetVersie {}

  @Inject private JpaBewonersavonden avonden;
  @Inject private Wijkplannen plannen;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /** Evenings about a plan, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Avond> vanPlan(UUID plan) {
    plannen.read(plan);
    Map<UUID, Telling> tellingen = avonden.tellingen(plan);
    return avonden.vanPlan(plan).stream()
        .map(a -> avond(a, tellingen.getOrDefault(a.id(), Telling.GEEN)))
        .toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Avond lees(UUID id) {
    Bewonersavond avond = avonden.read(id);
    return avond(avond, avonden.tellingen(avond.planId()).getOrDefault(id, Telling.GEEN));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return avonden.find(id).isPresent();
  }

  /**
   * Plans an evening, or records one that was held.
   *
   * @param id of the new evening
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToe(UUID id, UUID planId, Avondinhoud inhoud) {
    Wijkplan plan = plannen.read(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(avonden.find(id).isPresent(), "avond.al-opgeslagen");
    Bewonersavond avond =
        new Bewonersavond(id, planId, inhoud, OffsetDateTime.now(klok), identiteit.naam());
    avonden.voegToe(avond);
    avonden.bewaar();
    leg("bewonersavond.toegevoegd", plan, "Bewonersavond " + inWoorden(avond.inhoud()));
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Avondinhoud inhoud) {
    Bewonersavond avond = avonden.readVergrendeld(id);
    Wijkplan plan = plannen.read(avond.planId());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    VerouderdeVersie.controleer(avond.versie(), versie);
    Bewonersavond.vereisGehouden(
        inhoud.datum(), avonden.aantalOpmerkingen(id), LocalDate.now(klok));
    String was = inWoorden(avond.inhoud());
    avond.wijzig(inhoud, OffsetDateTime.now(klok), identiteit.naam());
    avonden.bewaar();
    leg(
        "bewonersavond.gewijzigd",
        plan,
        "Bewonersavond was " + was + "; wordt " + inWoorden(avond.inhoud()));
  }

  /** Takes away an evening on which nothing was said. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, long versie) {
    Bewonersavond avond = avonden.readVergrendeld(id);
    Wijkplan plan = plannen.read(avond.planId());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    VerouderdeVersie.controleer(avond.versie(), versie);
    avond.vereisZonderOpmerkingen(avonden.aantalOpmerkingen(id));
    avonden.verwijder(avond);
    avonden.bewaar();
    leg("bewonersavond.verwijderd", plan, "Bewonersavond verwijderd: " + inWoorden(avond.inhoud()));
  }

  private void leg(String actie, Wijkplan plan, String tekst) {
    spoor.leg(actie, Onderwerp.wijkplan(plan.id()), plan.gebied(), tekst);
  }

  private static String inWoorden(Avondinhoud i) {
    return "op "
        + Schrijfwijze.datum(i.datum())
        + ", "
        + i.plaats()
        + ", genodigd: "
        + i.genodigden()
        + (i.verstuurdOp() == null
            ? ""
            : ", uitnodiging verstuurd op " + Schrijfwijze.datum(i.verstuurdOp()));
  }

  private Avond avond(Bewonersavond a, Telling telling) {
    return new Avond(
        a.id(), a.planId(), a.inhoud(), a.gehouden(LocalDate.now(klok)), telling, a.versie());
  }
}
