package nl.wijkwerk.wijkplan.analyse.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
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
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Making a wijkanalyse: start one, fill its rows. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Analyses {
  /** Head of an analysis. */
  @Schema(requiredProperties = {"id", "gebied", "wijk", "datum", "versie"})
  public record Kop(
      UUID id,
      String gebied,
      String wijk,
      LocalDate datum,
      String opgesteldDoor,
      UUID planId,
      long versie) {
    public boolean open() {
      return planId == null;
    }
  }

  /**
   * A row with its version.
   *
   * @param gekozen options of the library, in the words of when they were chosen
   * @param herkomst of what earlier row it was made, or null
   */
  @Schema(requiredProperties = {"id", "versie", "inhoud", "gekozen"})
  public record Regel(
      UUID id,
      long versie,
      Analyseregelinhoud inhoud,
      List<Oplossingen.Keus> gekozen,
      Herkomst herkomst)
      implements MetVersie {
    /** Chosen from the library and written freely, one a line. */
    public String alleOplossingen() {
      return Oplossingen.Keus.inTekst(gekozen, inhoud.oplossingen());
    }
  }

  @Inject private Wijkanalyses analyses;
  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Plansoorten plansoorten;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Kop lees(UUID id) {
    return kop(analyses.read(id));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Regel> regels(UUID id) {
    return analyses.regels(id).stream().map(Analyses::regel).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Regel leesRegel(UUID id) {
    return regel(analyses.readRegel(id));
  }

  /** Whether a row with this id was saved, also when it was taken away since. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaatRegel(UUID id) {
    return analyses.bestaatRegel(id);
  }

  /** Analyses of a wijk, newest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Kop> vanWijk(String gebied) {
    return analyses.findByGebied(gebied).stream().map(Analyses::kop).toList();
  }

  /** Analyses of an area and all that lies in it, of which no plan was made yet, oldest first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Kop> openBinnen(String gebied) {
    return analyses.findOpenBinnen(gebied).stream().map(Analyses::kop).toList();
  }

  /** Starts an analysis dated today, of an area that a plan can be made for. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-52")
  public UUID begin(String gebiedCode) {
    Gebied gebied = gebieden.read(gebiedCode);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, gebied.code());
    if (!kanVan(gebied)) {
      throw new Regelovertreding("WPL-52", null, "wijkplan.geen-plangebied", gebied.naam());
    }
    gebieden.verloop(gebied.code()).vereisErNog();
    vereisGeenLege(gebied);
    Wijkanalyse analyse =
        new Wijkanalyse(gebied.code(), gebied.naam(), LocalDate.now(klok), identiteit.naam());
    analyses.voegToe(analyse);
    analyses.bewaar();
    spoor.leg(
        "wijkanalyse.begonnen",
        Wijkanalyse.onderwerp(analyse.id()),
        gebied.code(),
        "Wijkanalyse van " + gebied.naam() + " begonnen");
    return analyse.id();
  }

  /** Whether a plan can be made for an area: a wijk or village, or one of a level of a type. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean kanVan(Gebied gebied) {
    return gebied.isWijk()
        || plansoorten.alle().stream()
            .anyMatch(s -> s.loopt() && s.inhoud().niveaus().contains(gebied.niveau()));
  }

  @Bedrijfsregel("WPL-12")
  private void vereisGeenLege(Gebied gebied) {
    boolean leeg =
        analyses.findByGebied(gebied.code()).stream()
            .anyMatch(a -> a.planId() == null && !analyses.heeftRegels(a.id()));
    if (leeg) {
      throw new Regelovertreding("WPL-12", null, "wijkplan.analyse-nog-leeg", gebied.naam());
    }
  }

  /**
   * Adds a row.
   *
   * @param id of the new row
   * @throws AlOpgeslagen when it was added before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegRegelToe(UUID id, UUID analyseId, Analyseregelinhoud inhoud) {
    Wijkanalyse analyse = open(analyseId);
    AlOpgeslagen.controleer(analyses.bestaatRegel(id), "wijkplan.regel-al-opgeslagen");
    kaders.vereisAmbitie(inhoud.ambitie(), null);
    Analyseregel regel = new Analyseregel(id, analyseId, inhoud, OffsetDateTime.now(klok));
    regel.kies(oplossingen.kies(inhoud.ambitie(), inhoud.gekozen(), List.of()));
    analyses.voegToe(regel);
    analyses.bewaar();
    spoor.leg(
        "wijkanalyse.regel-toegevoegd",
        Wijkanalyse.onderwerp(analyseId),
        analyse.gebied(),
        "Regel van de wijkanalyse toegevoegd bij ambitie " + inhoud.ambitie());
  }

  /**
   * Replaces a row.
   *
   * @throws VerouderdeVersie when somebody else saved it since
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigRegel(UUID regelId, long versie, Analyseregelinhoud inhoud) {
    Analyseregel regel = analyses.readRegel(regelId);
    Wijkanalyse analyse = open(regel.analyseId());
    VerouderdeVersie.controleer(regel.versie(), versie);
    kaders.vereisAmbitie(inhoud.ambitie(), regel.inhoud().ambitie());
    Regel was = regel(regel);
    List<GekozenOplossing> houdbaar =
        inhoud.ambitie().equals(regel.inhoud().ambitie()) ? regel.gekozen() : List.of();
    regel.wijzig(inhoud);
    regel.kies(oplossingen.kies(inhoud.ambitie(), inhoud.gekozen(), houdbaar));
    analyses.bewaar();
    spoor.leg(
        "wijkanalyse.regel-gewijzigd",
        Wijkanalyse.onderwerp(analyse.id()),
        analyse.gebied(),
        "Regel van de wijkanalyse gewijzigd bij ambitie "
            + inhoud.ambitie()
            + ": "
            + Analysewijziging.tussen(was, regel(regel)));
  }

  /** Removes a row; the trail keeps what it said. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderRegel(UUID regelId, long versie) {
    Analyseregel regel = analyses.readRegel(regelId);
    Wijkanalyse analyse = open(regel.analyseId());
    VerouderdeVersie.controleer(regel.versie(), versie);
    Regel was = regel(regel);
    regel.laatVervallen(OffsetDateTime.now(klok), identiteit.naam());
    analyses.bewaar();
    spoor.leg(
        "wijkanalyse.regel-verwijderd",
        Wijkanalyse.onderwerp(analyse.id()),
        analyse.gebied(),
        "Regel van de wijkanalyse verwijderd bij ambitie "
            + was.inhoud().ambitie()
            + ": "
            + Analysewijziging.inWoorden(was));
  }

  private Wijkanalyse open(UUID analyseId) {
    Wijkanalyse analyse = analyses.readOmTeWijzigen(analyseId);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, analyse.gebied());
    analyse.vereisOpen();
    return analyse;
  }

  private static Kop kop(Wijkanalyse a) {
    return new Kop(
        a.id(), a.gebied(), a.wijk(), a.datum(), a.opgesteldDoor(), a.planId(), a.versie());
  }

  private static Regel regel(Analyseregel r) {
    return new Regel(
        r.id(),
        r.versie(),
        r.inhoud(),
        r.gekozen().stream().map(g -> new Oplossingen.Keus(g.oplossing(), g.tekst())).toList(),
        r.herkomst());
  }
}
