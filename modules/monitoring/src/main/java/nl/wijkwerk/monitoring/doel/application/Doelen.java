package nl.wijkwerk.monitoring.doel.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
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
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;
import nl.wijkwerk.monitoring.doel.domain.Doeltotalen;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;
import nl.wijkwerk.monitoring.doel.persistence.JdbcDoelen;
import nl.wijkwerk.monitoring.doel.persistence.JpaDoeltellingen;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcVerhaalregister;

/** How far the goals of plans are, and the counts that who writes plans of the area enters. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Doelen {
  @Inject private JdbcDoelen doelen;
  @Inject private JpaDoeltellingen tellingen;
  @Inject private JdbcVerhaalregister verhalen;
  @Inject private Doelmeter meter;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Spoorlezer spoorlezer;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Doelbeeld> zoek(Doelfilter filter, int pagina, int grootte) {
    Pagina<Doel> gevonden = doelen.zoek(filter, pagina, grootte);
    Map<UUID, Long> perDoel =
        verhalen.perOnderdeel(gevonden.regels().stream().map(d -> d.inhoud().id()).toList());
    return gevonden.map(d -> Doelbeeld.van(d, perDoel.getOrDefault(d.inhoud().id(), 0L)));
  }

  /** How many goals there are in each state, whichever state is asked for. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Bedrijfsregel("MON-131")
  public Doeltotalen totalen(Doelfilter filter) {
    return Doeltotalen.van(doelen.perStand(filter.zonderStand()));
  }

  /** Plans that have goals; none without the module wijkplan. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Doelplan> plannen() {
    return doelen.plannen();
  }

  /** How far behind the line still is on course, in percent of the way. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public BigDecimal tolerantie() {
    return meter.tolerantie();
  }

  /**
   * @throws NietGevonden when there is none with this id
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Doelbeeld lees(UUID id) {
    Doel doel = doelen.read(id);
    return Doelbeeld.van(doel, verhalen.perOnderdeel(List.of(id)).getOrDefault(id, 0L));
  }

  /** Where the goal stood, in the order of time, and of which area. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Doelreeks reeks(UUID id) {
    return Doelreeks.van(meter.metingen(List.of(doelen.read(id))).get(id));
  }

  /** All counts of a goal, the newest day first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Doelbeeld.Tellingbeeld> tellingen(UUID id) {
    doelen.read(id);
    return tellingen.alle(id).stream().map(Doelbeeld.Tellingbeeld::van).toList();
  }

  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Doelbeeld.Tellingbeeld leesTelling(UUID doel, UUID telling) {
    return Doelbeeld.Tellingbeeld.van(vanDoel(tellingen.read(telling), doel));
  }

  /** Whether one with this id was entered, also when it was taken away since. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean bestaatTelling(UUID telling) {
    return tellingen.bestaat(telling);
  }

  /** Whether who is signed in may enter counts of this goal now. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean magTellen(Doelbeeld doel) {
    return !doel.vervallen()
        && doel.indicatorcode() == null
        && toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, doel.gebied());
  }

  /** Whether who is signed in may correct counts of this goal. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public boolean magCorrigeren(Doelbeeld doel) {
    return toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, doel.gebied());
  }

  /** All that happened to the counts of a goal, newest first. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Pagina<Spoorregel> spoor(UUID id, int pagina, int grootte) {
    doelen.read(id);
    return spoorlezer.van(onderwerp(id), pagina, grootte);
  }

  /**
   * Enters a count.
   *
   * @param telling id of the new count
   * @throws AlOpgeslagen when it was entered before
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void tel(UUID id, UUID telling, Tellinginhoud inhoud) {
    Doel doel = neem(id);
    AlOpgeslagen.controleer(tellingen.bestaat(telling), "doeltelling.al-opgeslagen");
    vereisTelbaar(doel);
    vereisEnigeVanDeDag(id, telling, inhoud.dag());
    Doeltelling nieuw =
        new Doeltelling(
            telling, id, inhoud, LocalDate.now(klok), identiteit.naam(), OffsetDateTime.now(klok));
    tellingen.voegToe(nieuw);
    tellingen.bewaar();
    meter.meet(List.of(doel));
    leg("doel.geteld", doel, "geteld: " + woorden(nieuw.inhoud()));
  }

  /**
   * @param versie version of the count that was read
   * @param reden why it was not right
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void corrigeer(UUID id, UUID tellingId, long versie, Tellinginhoud inhoud, String reden) {
    Doel doel = neem(id);
    Doeltelling telling = vanDoel(tellingen.read(tellingId), id);
    telling.vereisAanwezig();
    VerouderdeVersie.controleer(telling.versie(), versie);
    vereisEnigeVanDeDag(id, tellingId, inhoud.dag());
    Tellinginhoud was = telling.inhoud();
    telling.corrigeer(
        inhoud, reden, LocalDate.now(klok), identiteit.naam(), OffsetDateTime.now(klok));
    tellingen.bewaar();
    meter.meet(List.of(doel));
    leg(
        "doel.telling-gecorrigeerd",
        doel,
        "telling gecorrigeerd van %s naar %s. Reden: %s"
            .formatted(woorden(was), woorden(telling.inhoud()), reden.strip()));
  }

  /**
   * @param versie version of the count that was read
   * @param reden why it goes
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, UUID tellingId, long versie, String reden) {
    Doel doel = neem(id);
    Doeltelling telling = vanDoel(tellingen.read(tellingId), id);
    telling.vereisAanwezig();
    VerouderdeVersie.controleer(telling.versie(), versie);
    telling.laatVervallen(reden, identiteit.naam(), OffsetDateTime.now(klok));
    tellingen.bewaar();
    meter.meet(List.of(doel));
    leg(
        "doel.telling-vervallen",
        doel,
        "telling telt niet meer mee: %s. Reden: %s"
            .formatted(woorden(telling.inhoud()), telling.vervallenReden()));
  }

  private Doel neem(UUID id) {
    Doel doel = doelen.read(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, doel.plan().gebied());
    doelen.vergrendel(List.of(id));
    return doel;
  }

  @Bedrijfsregel("MON-135")
  private static void vereisTelbaar(Doel doel) {
    if (doel.vervallen()) {
      throw new Regelovertreding("MON-135", null, "doeltelling.doel-vervallen");
    }
    if (doel.indicatorcode() != null) {
      throw new Regelovertreding(
          "MON-135", null, "doeltelling.heeft-cijfer", doel.inhoud().indicator());
    }
  }

  @Bedrijfsregel("MON-134")
  private void vereisEnigeVanDeDag(UUID doel, UUID telling, LocalDate dag) {
    boolean al =
        tellingen.van(List.of(doel)).stream()
            .anyMatch(t -> !t.id().equals(telling) && t.inhoud().dag().equals(dag));
    if (al) {
      throw new Regelovertreding(
          "MON-134", "dag", "doeltelling.dag-dubbel", Schrijfwijze.datum(dag));
    }
  }

  private static Doeltelling vanDoel(Doeltelling telling, UUID doel) {
    if (!telling.doelId().equals(doel)) {
      throw new NietGevonden("telling van dit doel");
    }
    return telling;
  }

  private static String woorden(Tellinginhoud t) {
    return "%d van %d op %s (%s)"
        .formatted(t.aantal(), t.totaal(), Schrijfwijze.datum(t.dag()), t.bron());
  }

  private static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("plandoel", id.toString());
  }

  private void leg(String actie, Doel doel, String wat) {
    spoor.leg(
        actie,
        onderwerp(doel.inhoud().id()),
        doel.plan().gebied(),
        "Doel %s \u201c%s\u201d %s"
            .formatted(doel.inhoud().nummer(), doel.inhoud().doelstelling(), wat));
  }
}
