package nl.wijkwerk.wijkplan.herkomst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;
import nl.wijkwerk.wijkplan.herkomst.domain.Planherkomst;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;
import nl.wijkwerk.wijkplan.herkomst.persistence.JpaHerkomst;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where plans come from, and what hangs loose. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Herkomsten {
  private static final int MEESTE_KANDIDATEN = 200;

  /**
   * The descent of a plan.
   *
   * @param lijn the plan and all before it, the oldest first
   * @param versie 0 while nothing was said of it
   */
  @Schema(
      name = "Herkomst",
      requiredProperties = {"plan", "versie", "voorgangers", "lijn", "opvolgers"})
  public record Herkomstbeeld(
      UUID plan,
      long versie,
      List<UUID> voorgangers,
      String staatLos,
      List<Lijnplan> lijn,
      List<Lijnplan> opvolgers)
      implements MetVersie {}

  /** A plan that another can follow from, with its wijk and years in the title. */
  public record Kandidaat(UUID id, String titel) {}

  @Inject private JpaHerkomst herkomsten;
  @Inject private Wijkplannen plannen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Herkomstbeeld lees(UUID plan) {
    plannen.read(plan);
    Planherkomst herkomst = herkomsten.find(plan).orElse(null);
    return new Herkomstbeeld(
        plan,
        herkomst == null ? 0 : herkomst.versie(),
        herkomst == null ? List.of() : herkomst.voorgangers(),
        herkomst == null ? null : herkomst.staatLos(),
        herkomsten.lijn(plan),
        herkomsten.opvolgers(plan));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Lijnplan> lijn(UUID plan) {
    return herkomsten.lijn(plan);
  }

  /** Plans that a plan can follow from, those of its own area first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Kandidaat> kandidaten(UUID plan) {
    return herkomsten.kandidaten(plannen.read(plan), MEESTE_KANDIDATEN).stream()
        .map(
            p ->
                new Kandidaat(
                    p.id(),
                    p.titel() + ", " + p.wijk() + " " + p.vanJaar() + "\u2013" + p.totJaar()))
        .toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Wees> wezen(Weessoort soort, String gebied, int pagina, int grootte) {
    return herkomsten.wezen(soort, gebied, pagina, grootte);
  }

  /**
   * Says which plans a plan follows from.
   *
   * @param versie version that was read, 0 when there was nothing
   * @param staatLos why it follows from none, or null
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void bepaal(UUID planId, long versie, Set<UUID> voorgangers, String staatLos) {
    Wijkplan plan = plannen.read(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    herkomsten.vergrendel();
    Planherkomst herkomst = herkomsten.find(planId).orElse(null);
    VerouderdeVersie.controleer(herkomst == null ? 0 : herkomst.versie(), versie);
    List<Wijkplan> voor = voorgangers.stream().map(this::voorganger).toList();
    boolean nieuw = herkomst == null;
    Planherkomst wordt = nieuw ? new Planherkomst(plan) : herkomst;
    wordt.bepaal(
        plan,
        voor,
        herkomsten.erboven(voorgangers),
        staatLos,
        OffsetDateTime.now(klok),
        identiteit.naam());
    if (nieuw) {
      herkomsten.voegToe(wordt);
    }
    herkomsten.bewaar();
    spoor.leg(
        "wijkplan.herkomst-bepaald", Onderwerp.wijkplan(planId), plan.gebied(), zin(wordt, voor));
  }

  private Wijkplan voorganger(UUID id) {
    try {
      return plannen.read(id);
    } catch (NietGevonden e) {
      throw new OngeldigeInvoer("voorgangers", "herkomst.onbekend", String.valueOf(id));
    }
  }

  private static String zin(Planherkomst herkomst, List<Wijkplan> voor) {
    if (!voor.isEmpty()) {
      return "Volgt uit "
          + voor.stream()
              .map(p -> "\u201c" + p.titel() + "\u201d " + p.vanJaar() + "\u2013" + p.totJaar())
              .collect(Collectors.joining(", "));
    }
    return herkomst.staatLos() == null
        ? "Volgt uit geen ander plan"
        : "Staat los van eerdere plannen: " + herkomst.staatLos();
  }
}
