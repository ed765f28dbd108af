package nl.wijkwerk.wijkplan.evaluatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.spoor.Spoorlezer;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.cijfer.persistence.JpaCijfers;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetruimte;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetverzoek;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.evaluatie.domain.Openstaand;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import nl.wijkwerk.wijkplan.evaluatie.persistence.JpaEvaluaties;
import nl.wijkwerk.wijkplan.onderbouwing.persistence.JpaPlangeld;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;

/** The yearly evaluation: begin, fill in, close, and the council's answer. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Evaluaties {
  private static final int MEESTE_VAN_PLAN = 100;
  private static final int MEESTE_OPEN = 200;

  @Inject private JpaEvaluaties evaluaties;
  @Inject private JpaCijfers cijfers;
  @Inject private JpaPlangeld plangeld;
  @Inject private Evaluatiemaker maker;
  @Inject private Wijkplannen plannen;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Evaluatielijstregel> zoek(Evaluatiefilter filter, int pagina, int grootte) {
    return evaluaties.zoek(filter, LocalDate.now(klok), pagina, grootte);
  }

  /** The evaluations of a plan, the newest year first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Evaluatielijstregel> vanPlan(UUID plan) {
    return evaluaties
        .zoek(Evaluatiefilter.vanPlan(plan), LocalDate.now(klok), 1, MEESTE_VAN_PLAN)
        .regels();
  }

  /**
   * What waits for somebody, the longest waiting first.
   *
   * @param gebied code of the area, or null for all
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Bedrijfsregel("WPL-105")
  public List<Evaluatiezet> openstaand(String gebied) {
    return evaluaties.openstaand(gebied, MEESTE_OPEN).stream().map(this::zet).toList();
  }

  /** What waits for who reads. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Evaluatiezet> aanZet() {
    return openstaand(null).stream().filter(Evaluatiezet::u).toList();
  }

  private Evaluatiezet zet(Openstaand open) {
    Evaluatie e = open.evaluatie();
    Budgetverzoek verzoek = open.verzoek();
    return new Evaluatiezet(
        e.id(),
        e.planId(),
        open.plantitel(),
        e.gebied(),
        e.wijk(),
        e.wijknummer(),
        e.jaar(),
        e.uiterlijk(),
        verzoek == null ? null : verzoek.bedrag(),
        verzoek == null ? e.gewijzigd() : verzoek.gevraagdOp(),
        toegang.mag(
            verzoek == null ? Bevoegdheid.PLAN_OPSTELLEN : Bevoegdheid.RAADSTOETS_VASTLEGGEN,
            e.gebied()));
  }

  /** How many evaluations of all plans are past their last day. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public long aantalTeLaat() {
    return evaluaties.aantalTeLaat(LocalDate.now(klok));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Evaluatieblad lees(UUID id) {
    Evaluatie e = evaluaties.read(id);
    List<Indicatorcijfer> vanDeWijk =
        e.afgeslotenOp() == null ? cijfers.van(e.gebied(), e.jaar()) : List.of();
    List<Evaluatieregel> regels = evaluaties.regels(id);
    Budgetruimte ruimte = e.ruimte() == null ? ruimte(e.planId()) : e.ruimte();
    Optional<Budgetverzoek> verzoek = evaluaties.verzoek(id);
    return new Evaluatieblad(
        e.id(),
        versie(e, verzoek),
        e.planId(),
        plannen.read(e.planId()).titel(),
        e.gebied(),
        e.wijk(),
        e.wijknummer(),
        e.jaar(),
        e.uiterlijk(),
        e.stand(LocalDate.now(klok)),
        e.tevredenheid(),
        e.opmerkingen(),
        regels.stream()
            .map(r -> Evaluatieblad.Regel.van(r, r.passend(vanDeWijk, e.jaar())))
            .toList(),
        Evaluatieblad.Budget.van(ruimte, regels.stream().map(Evaluatieregel::inhoud).toList()),
        verzoek.map(Evaluatieblad.Verzoek::van).orElse(null),
        e.afgeslotenOp(),
        e.afgeslotenDoor(),
        e.gewijzigd(),
        e.gewijzigdDoor());
  }

  /** One goal of an evaluation. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Evaluatieblad.Regel leesRegel(UUID evaluatie, UUID regel) {
    return lees(evaluatie).regels().stream()
        .filter(r -> r.id().equals(regel))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("regel van de evaluatie"));
  }

  /** All figures of the wijk that monitoring made known, up to the evaluated year. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Indicatorcijfer> cijfers(UUID id) {
    Evaluatie e = evaluaties.read(id);
    return cijfers.van(e.gebied(), e.jaar());
  }

  /** All that happened to an evaluation, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    evaluaties.read(id);
    return spoorlezer.van(Evaluatie.onderwerp(id), pagina, grootte);
  }

  private Budgetruimte ruimte(UUID plan) {
    BigDecimal geraamd =
        plannen.regels(plan).stream()
            .map(r -> r.inhoud().raming())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Budgetruimte(geraamd, plangeld.totaal(plan), evaluaties.eerder(plan));
  }

  /**
   * Begins the evaluation over a year before it is made by itself.
   *
   * @throws AlOpgeslagen when there is one over that year
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public UUID begin(UUID planId, int jaar) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(evaluaties.findVan(planId, jaar).isPresent(), "evaluatie.al-begonnen");
    Evaluatie evaluatie = maker.maak(plan, jaar, identiteit.naam());
    leg("evaluatie.begonnen", evaluatie, "begonnen");
    return evaluatie.id();
  }

  /**
   * Replaces the satisfaction of residents and the remarks.
   *
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Tevredenheid tevredenheid, String opmerkingen) {
    Evaluatie evaluatie = neemOpen(id);
    VerouderdeVersie.controleer(evaluatie.versie(), versie);
    evaluatie.wijzig(tevredenheid, opmerkingen, nu(), identiteit.naam());
    evaluaties.bewaar();
    leg("evaluatie.gewijzigd", evaluatie, "tevredenheid en opmerkingen gewijzigd");
  }

  /**
   * Replaces what is said of one goal.
   *
   * @param versie version of the row that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigRegel(UUID id, UUID regelId, long versie, Evaluatieregelinhoud inhoud) {
    Evaluatie evaluatie = neemOpen(id);
    Evaluatieregel regel = regel(evaluatie, regelId, versie);
    evaluatie.wijzigRegel(
        regel, inhoud, LocalDate.now(klok), cijfers.van(evaluatie.gebied(), evaluatie.jaar()));
    evaluatie.inhoudGewijzigd(nu(), identiteit.naam());
    evaluaties.bewaar();
    leg("evaluatie.regel-gewijzigd", evaluatie, "gewijzigd bij " + naam(regel));
  }

  /**
   * Takes over the newest figure of monitoring that can be the realised value of a goal.
   *
   * @param versie version of the row that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void neemOver(UUID id, UUID regelId, long versie) {
    Evaluatie evaluatie = neemOpen(id);
    Evaluatieregel regel = regel(evaluatie, regelId, versie);
    Indicatorcijfer cijfer =
        regel.passend(cijfers.van(evaluatie.gebied(), evaluatie.jaar()), evaluatie.jaar()).stream()
            .findFirst()
            .orElseThrow(() -> new NietGevonden("cijfer van monitoring bij dit doel"));
    regel.neemOver(cijfer);
    evaluatie.inhoudGewijzigd(nu(), identiteit.naam());
    evaluaties.bewaar();
    leg(
        "evaluatie.regel-gewijzigd",
        evaluatie,
        "bij %s overgenomen uit monitoring: %s (%d, %s)"
            .formatted(
                naam(regel), Schrijfwijze.getal(cijfer.waarde()), cijfer.jaar(), cijfer.bron()));
  }

  private Evaluatieregel regel(Evaluatie evaluatie, UUID regelId, long versie) {
    Evaluatieregel regel = evaluaties.readRegel(regelId);
    if (!regel.evaluatieId().equals(evaluatie.id())) {
      throw new NietGevonden("regel van de evaluatie");
    }
    VerouderdeVersie.controleer(regel.versie(), versie);
    return regel;
  }

  private static String naam(Evaluatieregel regel) {
    return regel.nummer().isEmpty()
        ? "onderdeel \u201c" + Schrijfwijze.kort(regel.doelstelling()) + "\u201d"
        : "doel " + regel.nummer();
  }

  /**
   * Closes the evaluation and decides on its measures.
   *
   * @param versie version that was read
   * @param motivering why more money is needed, when it is
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void sluitAf(UUID id, long versie, String motivering) {
    Evaluatie evaluatie = neemOpen(id);
    VerouderdeVersie.controleer(evaluatie.versie(), versie);
    Optional<Budgetverzoek> verzoek =
        evaluatie.sluitAf(
            evaluaties.regels(id), ruimte(evaluatie.planId()), motivering, nu(), identiteit.naam());
    verzoek.ifPresent(evaluaties::voegToe);
    evaluaties.bewaar();
    leg(
        "evaluatie.afgesloten",
        evaluatie,
        verzoek
            .map(
                v ->
                    "afgesloten; de raad is om %s extra gevraagd: %s"
                        .formatted(Schrijfwijze.euro(v.bedrag()), v.motivering()))
            .orElse("afgesloten; de maatregelen passen binnen het budget"));
  }

  /**
   * Records what the council said to a request for more money.
   *
   * @param versie version of the evaluation that was read
   */
  @Wijzigen(Bevoegdheid.RAADSTOETS_VASTLEGGEN)
  public void beantwoord(
      UUID id, long versie, Boolean toegekend, String antwoord, LocalDate vergadering) {
    Evaluatie evaluatie = evaluaties.readVergrendeld(id);
    toegang.vereis(Bevoegdheid.RAADSTOETS_VASTLEGGEN, evaluatie.gebied());
    Optional<Budgetverzoek> gevraagd = evaluaties.verzoek(id);
    VerouderdeVersie.controleer(versie(evaluatie, gevraagd), versie);
    Budgetverzoek verzoek = gevraagd.orElseThrow(() -> new NietGevonden("verzoek aan de raad"));
    verzoek.beantwoord(toegekend, antwoord, vergadering, nu(), identiteit.naam());
    evaluaties.bewaar();
    leg(
        "evaluatie.verzoek-beantwoord",
        evaluatie,
        "raad %s %s extra: %s"
            .formatted(
                Boolean.TRUE.equals(toegekend) ? "geeft" : "geeft geen",
                Schrijfwijze.euro(verzoek.bedrag()),
                verzoek.antwoord()));
  }

  /** Of the sheet as a whole: one that is closed stays as it was, but its request is answered. */
  private static long versie(Evaluatie evaluatie, Optional<Budgetverzoek> verzoek) {
    return evaluatie.versie() + verzoek.map(Budgetverzoek::versie).orElse(0L);
  }

  private Evaluatie neemOpen(UUID id) {
    Evaluatie evaluatie = evaluaties.readVergrendeld(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, evaluatie.gebied());
    evaluatie.vereisOpen();
    return evaluatie;
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  /** Both the trail of the plan and that of the evaluation tell it. */
  private void leg(String actie, Evaluatie evaluatie, String wat) {
    String zin = "Evaluatie over " + evaluatie.jaar() + " " + wat;
    spoor.leg(actie, Onderwerp.wijkplan(evaluatie.planId()), evaluatie.gebied(), zin);
    spoor.leg(actie, Evaluatie.onderwerp(evaluatie.id()), evaluatie.gebied(), zin);
  }
}
