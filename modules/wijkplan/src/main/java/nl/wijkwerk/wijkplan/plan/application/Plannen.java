package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.document.Document;
import nl.wijkwerk.kern.document.Documenten;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
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
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregel;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Herkomst;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyse;
import nl.wijkwerk.wijkplan.analyse.domain.Wijkanalyses;
import nl.wijkwerk.wijkplan.api.Kaderoordeel;
import nl.wijkwerk.wijkplan.api.PlanAangeboden;
import nl.wijkwerk.wijkplan.api.PlanGetoetst;
import nl.wijkwerk.wijkplan.api.Planonderdeel;
import nl.wijkwerk.wijkplan.bekendmaking.application.Bekendmaking;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwingen;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planbesluit;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Raadstoets;
import nl.wijkwerk.wijkplan.plan.domain.Teruggestuurd;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoort;

/** Making a wijkplan, offering it, and recording what became of it. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Plannen {
  private static final int MEESTE_TE_MELDEN = 200;

  @Inject private Wijkplannen plannen;
  @Inject private Wijkanalyses analyses;
  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Plansoorten plansoorten;
  @Inject private Onderbouwingen onderbouwingen;
  @Inject private Gebieden gebieden;
  @Inject private Documenten documenten;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private Bekendmaking bekendmaking;
  @Inject private Clock klok;

  /** Of a plan of the own wijk, who answers for an organisation reads too. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public Plan lees(UUID id) {
    return Plan.van(leesbaar(id));
  }

  private Wijkplan leesbaar(UUID id) {
    Wijkplan plan = plannen.read(id);
    vereisLeesbaar(plan.gebied());
    return plan;
  }

  /**
   * Who has no plans to read by role, reads those of the own wijk when the manager named them as
   * who answers for an organisation: so it is shared with them, and with no other.
   *
   * @throws GeenToegang when it is not
   */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Bedrijfsregel("WPL-107")
  public void vereisLeesbaar(String gebied) {
    if (toegang.mag(Bevoegdheid.PLAN_LEZEN, gebied)) {
      return;
    }
    toegang.vereis(Bevoegdheid.OVERNAME_MELDEN, gebied);
    if (!plannen.meldtVoorOrganisatie(identiteit.persoonId())) {
      throw new GeenToegang(Bevoegdheid.PLAN_LEZEN, gebied);
    }
  }

  /** As {@link #lees}. */
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  public List<Plan.Regel> regels(UUID plan) {
    Wijkplan van = leesbaar(plan);
    return plannen.regels(plan).stream().map(r -> regel(van, r)).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Plan.Regel leesRegel(UUID id) {
    Planregel regel = plannen.readRegel(id);
    return regel(plannen.read(regel.planId()), regel);
  }

  private Plan.Regel regel(Wijkplan plan, Planregel regel) {
    return Plan.Regel.van(regel, plan.eisen(regel, LocalDate.now(klok)));
  }

  /** Whether a row with this id was saved, also when it was taken away since. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatRegel(UUID id) {
    return plannen.bestaatRegel(id);
  }

  /** What the council found, newest version first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plan.Toets> toetsen(UUID plan) {
    return plannen.toetsen(plan).stream().map(Plan.Toets::van).toList();
  }

  /** What there is to see of a plan today, for each frame that the council judges it by. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Onderbouwing onderbouwing(UUID plan) {
    return onderbouwingen.van(plannen.read(plan));
  }

  /** The newest plan of each wijk that has one. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plan> nieuwstePerWijk() {
    return plannen.nieuwstePerWijk().stream().map(Plan::van).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Plan> zoek(Wijkplannen.Filter filter, int pagina, int grootte) {
    return plannen.zoek(filter, pagina, grootte).map(Plan::van);
  }

  /** Plans of this very area, not of what lies in it, the latest first year first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plan> vanGebied(String gebied, int hoogstens) {
    return plannen.vanGebied(gebied, hoogstens).stream().map(Plan::van).toList();
  }

  /** The plan of this very area with the latest first year. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Optional<Plan> nieuwsteVan(String gebied) {
    return vanGebied(gebied, 1).stream().findFirst();
  }

  /** Plans on which who is signed in has the move. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plan> aanZet() {
    return plannen
        .inFase(List.of(Planfase.CONCEPT, Planfase.TERUGGESTUURD, Planfase.AANGEBODEN), 200)
        .stream()
        .map(Plan::van)
        .filter(p -> p.aanZet(toegang))
        .toList();
  }

  /** Plans of which who is signed in says what an organisation does with them, newest first. */
  @Lezen(Bevoegdheid.OVERNAME_MELDEN)
  public List<Plan> teMelden() {
    if (!plannen.meldtVoorOrganisatie(identiteit.persoonId())) {
      return List.of();
    }
    return plannen
        .zoek(new Wijkplannen.Filter(null, null, null, "-jaar"), 1, MEESTE_TE_MELDEN)
        .regels()
        .stream()
        .filter(p -> toegang.mag(Bevoegdheid.OVERNAME_MELDEN, p.gebied()))
        .map(Plan::van)
        .toList();
  }

  /** All that happened to a plan and to its analysis, in whichever module, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Spoorregel> spoor(UUID plan, int pagina, int grootte) {
    UUID analyse = plannen.read(plan).analyseId();
    List<Onderwerp> onderwerpen =
        analyse == null
            ? List.of(Onderwerp.wijkplan(plan))
            : List.of(Onderwerp.wijkplan(plan), Wijkanalyse.onderwerp(analyse));
    return spoorlezer.van(onderwerpen, pagina, grootte);
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Document> dossier(UUID plan) {
    return documenten.van(Onderwerp.wijkplan(plan));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Document document(UUID plan, UUID id) {
    return documenten
        .find(id)
        .filter(d -> d.onderwerp().equals(Onderwerp.wijkplan(plan).toString()))
        .orElseThrow(() -> new NietGevonden("document"));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public byte[] inhoud(UUID plan, UUID id) {
    return documenten.inhoud(document(plan, id).id());
  }

  /** Adds a file to the dossier of a plan. */
  @Wijzigen(Bevoegdheid.DOCUMENT_TOEVOEGEN)
  public UUID voegDocumentToe(UUID planId, String naam, byte[] inhoud) {
    Wijkplan plan = plannen.read(planId);
    toegang.vereis(Bevoegdheid.DOCUMENT_TOEVOEGEN, plan.gebied());
    return documenten.voegToe(Onderwerp.wijkplan(planId), plan.gebied(), naam, inhoud);
  }

  /**
   * Makes a concept from the chosen rows of an analysis, so that nothing is typed twice.
   *
   * @param gekozen ids of rows of the analysis, at least one
   * @param versie version of the analysis that the rows were chosen from, or null when it does not
   *     matter what they say now
   * @param plansoort code of the type, or null for the usual one
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-06")
  public UUID maakConcept(
      UUID analyseId,
      Long versie,
      Set<UUID> gekozen,
      String titel,
      int vanJaar,
      int totJaar,
      String plansoort) {
    Wijkanalyse analyse = analyses.readOmTeWijzigen(analyseId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, analyse.gebied());
    analyse.vereisOpen();
    if (versie != null) {
      VerouderdeVersie.controleer(analyse.versie(), versie);
    }
    List<Analyseregel> regels =
        analyses.regels(analyseId).stream().filter(r -> gekozen.contains(r.id())).toList();
    if (gekozen.isEmpty()) {
      throw new Regelovertreding("WPL-06", "analyseregels", "wijkplan.niets-gekozen");
    }
    if (regels.size() < gekozen.size()) {
      throw new Regelovertreding("WPL-06", "analyseregels", "wijkplan.regel-niet-in-analyse");
    }
    Map<UUID, String> indicatoren = kaders.enigeIndicatoren();
    Gebied gebied = gebieden.read(analyse.gebied());
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Wijkplan plan =
        new Wijkplan(
            gebied.code(),
            gebied.naam(),
            gebied.nummer(),
            titel,
            vanJaar,
            totJaar,
            analyseId,
            nu,
            identiteit.naam());
    plansoorten
        .kies(plansoort)
        .ifPresent(soort -> plan.wordt(soort, gebied.niveau(), LocalDate.now(klok)));
    plannen.voegToe(plan);
    analyse.sluitMet(plan.id());
    plannen.bewaar();
    int volgorde = 0;
    int vorige = 0;
    for (Analyseregel regel : regels) {
      volgorde = regel.inhoud().ambitie() == vorige ? volgorde + 1 : 1;
      vorige = regel.inhoud().ambitie();
      Planregel planregel =
          new Planregel(UUID.randomUUID(), plan.id(), volgorde, uitAnalyse(regel, indicatoren), nu);
      planregel.kies(regel.gekozen());
      plannen.voegToe(planregel);
    }
    plannen.bewaar();
    spoor.leg(
        "wijkplan.concept-gemaakt",
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Concept gemaakt uit de wijkanalyse, "
            + Schrijfwijze.aantal(regels.size(), "regel", "regels")
            + " overgenomen");
    return plan.id();
  }

  /**
   * A row of a plan that was read in.
   *
   * @param gekozen options of the library, in the words of the file
   * @param volgorde its number under its ambitie
   */
  public record Ingelezen(Planregelinhoud inhoud, List<GekozenOplossing> gekozen, int volgorde) {}

  /** Whether an area has a plan with this title, capitals aside, and these years. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(String gebied, String titel, int vanJaar, int totJaar) {
    return plannen.bestaat(gebied, titel, vanJaar, totJaar);
  }

  /** Whether there is a plan with this id. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatPlan(UUID id) {
    return plannen.find(id).isPresent();
  }

  /**
   * Makes a concept of a plan that was made elsewhere, with all its rows.
   *
   * @param id of the new plan
   * @param soort its type, or null
   * @throws AlOpgeslagen when it was made before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-82")
  public void leesIn(
      UUID id,
      Gebied wijk,
      String titel,
      int vanJaar,
      int totJaar,
      Plansoort soort,
      List<Ingelezen> regels) {
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, wijk.code());
    plannen.vergrendelInlezen(wijk.code());
    AlOpgeslagen.controleer(plannen.find(id).isPresent(), "planinvoer.al-ingelezen");
    if (plannen.bestaat(wijk.code(), titel, vanJaar, totJaar)) {
      throw new Regelovertreding("WPL-82", "titel", "planinvoer.dubbel");
    }
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Wijkplan plan =
        new Wijkplan(
            id,
            wijk.code(),
            wijk.naam(),
            wijk.nummer(),
            titel,
            vanJaar,
            totJaar,
            null,
            nu,
            identiteit.naam());
    if (soort != null) {
      plan.wordt(soort, wijk.niveau(), LocalDate.now(klok));
    }
    plannen.voegToe(plan);
    plannen.bewaar();
    for (Ingelezen regel : regels) {
      vereisAmbitie(regel.inhoud(), null);
      Planregel planregel =
          new Planregel(UUID.randomUUID(), id, regel.volgorde(), regel.inhoud(), nu);
      planregel.kies(regel.gekozen());
      plannen.voegToe(planregel);
    }
    plannen.bewaar();
    spoor.leg(
        "wijkplan.ingelezen",
        Onderwerp.wijkplan(id),
        plan.gebied(),
        "Concept ingelezen uit een werkmap, "
            + Schrijfwijze.aantal(regels.size(), "regel", "regels"));
  }

  /**
   * Says of what type an open plan is; for a plan from before there were types, or a mistake.
   *
   * @param versie version of the plan that this was decided on
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void bepaalSoort(UUID planId, long versie, String code) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    VerouderdeVersie.controleer(plan.versie(), versie);
    plan.gewijzigd(OffsetDateTime.now(klok), identiteit.naam());
    Plansoort soort =
        plansoorten
            .kies(code)
            .orElseThrow(() -> new OngeldigeInvoer("plansoort", "plansoort.geen-gekozen"));
    plan.wordt(soort, gebieden.read(plan.gebied()).niveau(), LocalDate.now(klok));
    plannen.bewaar();
    spoor.leg(
        "wijkplan.soort-bepaald",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        "Plansoort vastgelegd: " + soort.inhoud().naam());
  }

  /** An item for the whole wijk is under no ambitie. */
  private void vereisAmbitie(Planregelinhoud inhoud, Integer was) {
    if (inhoud.ambitie() != null) {
      kaders.vereisAmbitie(inhoud.ambitie(), was);
    }
  }

  /**
   * @param indicatoren of goals of the frame that have just one, by goal
   */
  private static Planregelinhoud uitAnalyse(Analyseregel regel, Map<UUID, String> indicatoren) {
    Analyseregelinhoud r = regel.inhoud();
    Herkomst herkomst = regel.herkomst();
    boolean pm = r.doelstelling() == null || r.doelstelling().isBlank();
    String knelpunt =
        r.knelpunten() == null || r.knelpunten().isBlank() ? r.positief() : r.knelpunten();
    return new Planregelinhoud(
        r.ambitie(),
        pm ? "PM: " + knelpunt : r.doelstelling(),
        pm,
        r.oplossingen(),
        r.kosten(),
        null,
        null,
        null,
        r.opmerkingen(),
        pm || herkomst == null ? null : indicatoren.get(herkomst.regel()),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * Adds a row to an open plan.
   *
   * @param id of the new row
   * @throws AlOpgeslagen when it was added before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegRegelToe(UUID id, UUID planId, Planregelinhoud inhoud) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    AlOpgeslagen.controleer(plannen.bestaatRegel(id), "wijkplan.regel-al-opgeslagen");
    vereisAmbitie(inhoud, null);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    plan.gewijzigd(nu, identiteit.naam());
    Planregel regel =
        new Planregel(
            id, planId, plannen.hoogsteVolgorde(planId, inhoud.ambitie()) + 1, inhoud, nu);
    regel.kies(oplossingen.kies(inhoud.ambitie(), inhoud.gekozen(), List.of()));
    plannen.voegToe(regel);
    plannen.bewaar();
    spoor.leg(
        "wijkplan.regel-toegevoegd",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        "Toegevoegd: " + naam(regel));
  }

  /**
   * Replaces a row of an open plan.
   *
   * @throws VerouderdeVersie when somebody else saved it since
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigRegel(UUID regelId, long versie, Planregelinhoud inhoud) {
    Planregel regel = plannen.readRegel(regelId);
    boolean verplaatst = !Objects.equals(regel.inhoud().ambitie(), inhoud.ambitie());
    Wijkplan plan = plannen.readVergrendeld(regel.planId());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    plan.vereisOpen();
    VerouderdeVersie.controleer(regel.versie(), versie);
    plan.gewijzigd(OffsetDateTime.now(klok), identiteit.naam());
    vereisAmbitie(inhoud, regel.inhoud().ambitie());
    if (verplaatst) {
      regel.nummer(plannen.hoogsteVolgorde(plan.id(), inhoud.ambitie()) + 1);
    }
    Plan.Regel was = regel(plan, regel);
    regel.wijzig(inhoud);
    regel.kies(
        oplossingen.kies(
            inhoud.ambitie(), inhoud.gekozen(), verplaatst ? List.of() : regel.gekozen()));
    plannen.bewaar();
    spoor.leg(
        "wijkplan.regel-gewijzigd",
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Gewijzigd bij " + naam(regel) + ": " + Wijziging.tussen(was, regel(plan, regel)));
  }

  /** Takes a row out of an open plan; the trail keeps what it said. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderRegel(UUID regelId, long versie) {
    Planregel regel = plannen.readRegel(regelId);
    Wijkplan plan = plannen.readVergrendeld(regel.planId());
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    plan.vereisOpen();
    VerouderdeVersie.controleer(regel.versie(), versie);
    plan.gewijzigd(OffsetDateTime.now(klok), identiteit.naam());
    String naam = naam(regel);
    regel.laatVervallen(OffsetDateTime.now(klok), identiteit.naam());
    plannen.bewaar();
    spoor.leg(
        "wijkplan.regel-verwijderd",
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Vervallen: " + naam);
  }

  /**
   * Makes the plan a definitive proposal and offers it; its content is locked from then on.
   *
   * @param versie version of the plan that was read; each change of a row gives it a new one
   * @param wijziging what changed outside the rows since the council sent it back, or null
   */
  @Wijzigen(Bevoegdheid.PLAN_AANBIEDEN)
  public void biedAan(UUID planId, long versie, String wijziging) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_AANBIEDEN, plan.gebied());
    VerouderdeVersie.controleer(plan.versie(), versie);
    List<Planregel> regels = plannen.regels(planId);
    String toelichting = Teruggestuurd.toelichting(wijziging);
    OffsetDateTime nu = OffsetDateTime.now(klok);
    plan.biedAan(
        plansoorten.beslisser(plan.plansoort()),
        regels,
        teruggestuurd(plan, toelichting),
        nu,
        identiteit.naam());
    plannen.bewaar();
    plannen.legVersieVast(
        planId,
        plan.inhoudsversie(),
        nu,
        identiteit.naam(),
        Versietekst.schrijf(regels),
        toelichting);
    spoor.leg(
        "wijkplan.aangeboden",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        "Versie "
            + plan.inhoudsversie()
            + " aangeboden en vergrendeld"
            + (toelichting == null ? "" : ". Wat veranderde: " + toelichting));
    gebeurtenissen.meld(
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        new PlanAangeboden(
            planId,
            plan.inhoudsversie(),
            plan.gebied(),
            plan.wijk(),
            plan.titel(),
            onderdelen(plan, regels)));
    bekendmaking.vertel(plan, regels);
  }

  /**
   * The ambities that the rows of a plan stand under: those of today while it is written, and those
   * of its version once that was offered, in the words of then.
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Bedrijfsregel("WPL-141")
  public List<Kaders.Ambitieregel> ambities(UUID planId) {
    Wijkplan plan = plannen.read(planId);
    List<Kaders.Ambitieregel> alle = kaders.ambities();
    if (plan.fase().open()) {
      return alle;
    }
    Map<Integer, String> toen = plannen.ambitiesVan(planId, plan.inhoudsversie());
    return alle.stream()
        .map(
            a ->
                a.inDeWoorden(
                    toen.getOrDefault(a.nummer(), a.tekst()), toen.containsKey(a.nummer())))
        .toList();
  }

  private Teruggestuurd teruggestuurd(Wijkplan plan, String toelichting) {
    return plan.fase() == Planfase.TERUGGESTUURD
        ? new Teruggestuurd(
            Versietekst.lees(plannen.readVersie(plan.id(), plan.inhoudsversie())),
            plan.beslisser() == Beslisser.RAAD ? plannen.toetsen(plan.id()).get(0) : null,
            toelichting)
        : null;
  }

  /**
   * Records the council's judgement on the three frames.
   *
   * @param inhoudsversie version that the council had before it
   */
  @Wijzigen(Bevoegdheid.RAADSTOETS_VASTLEGGEN)
  @Bedrijfsregel("WPL-59")
  public boolean legToetsVast(
      UUID planId,
      int inhoudsversie,
      LocalDate vergadering,
      Oordeel betrokkenheid,
      Oordeel doelstellingen,
      Oordeel middelen) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.RAADSTOETS_VASTLEGGEN, plan.gebied());
    Raadstoets toets =
        plan.legToetsVast(
            inhoudsversie,
            vergadering,
            betrokkenheid,
            doelstellingen,
            middelen,
            OffsetDateTime.now(klok),
            identiteit.naam());
    toets.onderbouwMet(Onderbouwingstekst.schrijf(onderbouwingen.van(plan)));
    plannen.voegToe(toets);
    plannen.bewaar();
    spoor.leg(
        toets.voldaan() ? "wijkplan.vastgesteld" : "wijkplan.teruggestuurd",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        omschrijving(plan, toets));
    List<Planregel> regels = plannen.regels(planId);
    gebeurtenissen.meld(
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        new PlanGetoetst(
            planId,
            plan.inhoudsversie(),
            plan.gebied(),
            plan.wijk(),
            plan.titel(),
            toets.voldaan(),
            toets.oordelen().stream()
                .map(o -> new Kaderoordeel(o.kader().name(), o.voldaan(), o.reden()))
                .toList(),
            vergadering,
            onderdelen(plan, regels),
            Beslisser.RAAD.name()));
    bekendmaking.vertel(plan, regels);
    return toets.voldaan();
  }

  /** Decisions of another body than the council, newest version first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Plan.Besluit> besluiten(UUID plan) {
    return plannen.besluiten(plan).stream().map(Plan.Besluit::van).toList();
  }

  /** Whether who is signed in records what another body than the council decides of this plan. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean magBesluiten(Plan plan) {
    return plan.fase() == Planfase.AANGEBODEN
        && plan.beslisser() != Beslisser.RAAD
        && plan.aanZet(toegang);
  }

  /**
   * Records what the executive or the steering group decided: the executive's by who makes plans of
   * the whole municipality, the steering group's by who makes those of its area.
   *
   * @param inhoudsversie version that lay before them
   * @param vastgesteld whether they adopted it
   * @param reden why; needed when they send it back
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-125")
  public boolean neemBesluit(
      UUID planId, int inhoudsversie, LocalDate dag, Boolean vastgesteld, String reden) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(
        Bevoegdheid.PLAN_OPSTELLEN, plan.beslisser() == Beslisser.COLLEGE ? null : plan.gebied());
    Planbesluit besluit =
        plan.neemBesluit(
            inhoudsversie, dag, vastgesteld, reden, OffsetDateTime.now(klok), identiteit.naam());
    plannen.voegToe(besluit);
    plannen.bewaar();
    spoor.leg(
        besluit.vastgesteld() ? "wijkplan.vastgesteld" : "wijkplan.teruggestuurd",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        (besluit.beslisser() == Beslisser.COLLEGE ? "College" : "Regiegroep")
            + (besluit.vastgesteld() ? " stelt versie %d vast" : " stuurt versie %d terug")
                .formatted(plan.inhoudsversie())
            + (besluit.reden() == null ? "" : ": " + besluit.reden()));
    List<Planregel> regels = plannen.regels(planId);
    gebeurtenissen.meld(
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        new PlanGetoetst(
            planId,
            plan.inhoudsversie(),
            plan.gebied(),
            plan.wijk(),
            plan.titel(),
            besluit.vastgesteld(),
            besluit.reden() == null
                ? List.of()
                : List.of(new Kaderoordeel(null, besluit.vastgesteld(), besluit.reden())),
            dag,
            onderdelen(plan, regels),
            besluit.beslisser().name()));
    bekendmaking.vertel(plan, regels);
    return besluit.vastgesteld();
  }

  private static String omschrijving(Wijkplan plan, Raadstoets toets) {
    if (toets.voldaan()) {
      return "Raad stelt versie " + plan.inhoudsversie() + " vast: voldaan aan alle drie kaders";
    }
    StringBuilder tekst =
        new StringBuilder("Raad stuurt versie " + plan.inhoudsversie() + " terug.");
    for (Oordeel oordeel : toets.oordelen()) {
      if (!oordeel.voldaan()) {
        tekst
            .append(" Kader ")
            .append(naam(oordeel.kader()))
            .append(" niet voldaan: ")
            .append(oordeel.reden());
      }
    }
    return tekst.toString();
  }

  private static String naam(Kader kader) {
    return kader.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String naam(Planregel regel) {
    return (regel.nummer().isEmpty() ? "onderdeel " : "doel " + regel.nummer() + " ")
        + "\u201c"
        + regel.inhoud().doelstelling()
        + "\u201d";
  }

  private static List<Planonderdeel> onderdelen(Wijkplan plan, List<Planregel> regels) {
    return regels.stream()
        .map(
            r ->
                new Planonderdeel(
                    r.id(),
                    r.nummer(),
                    r.inhoud().doelstelling(),
                    r.inhoud().raming(),
                    r.inhoud().jaarVan() == null ? plan.vanJaar() : r.inhoud().jaarVan(),
                    r.inhoud().jaarTot() == null ? plan.totJaar() : r.inhoud().jaarTot()))
        .toList();
  }

  /** Whether the plan took over this event of another module before. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean heeftVernomen(UUID planId, long volgnummer) {
    return plannen.read(planId).heeftVernomen(volgnummer);
  }

  /** Takes over a decision of the opgavetafel about a plan. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwerkBesluit(
      UUID planId, long volgnummer, String uitkomst, String reden, LocalDate dag) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    plan.verneem(volgnummer);
    plan.verwerkBesluit(uitkomst, reden, dag);
    plannen.bewaar();
    spoor.leg(
        "wijkplan.besluit-overgenomen",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        "Besluit van de opgavetafel bij het plan gezet");
  }

  /** Takes over that the wijk was told, as {@link Wijkplan#verwerkPublicatie} says. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwerkPublicatie(
      UUID planId, long volgnummer, LocalDate dag, boolean overVaststelling) {
    Wijkplan plan = plannen.readVergrendeld(planId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    plan.verneem(volgnummer);
    boolean gezet = plan.verwerkPublicatie(dag, overVaststelling);
    plannen.bewaar();
    spoor.leg(
        gezet ? "wijkplan.gecommuniceerd" : "wijkplan.publicatie-gezien",
        Onderwerp.wijkplan(planId),
        plan.gebied(),
        gezet ? "Plan gecommuniceerd: de wijk weet ervan" : "Publicatie over dit plan gedaan");
    if (gezet) {
      bekendmaking.vertel(plan, plannen.regels(planId));
    }
  }
}
