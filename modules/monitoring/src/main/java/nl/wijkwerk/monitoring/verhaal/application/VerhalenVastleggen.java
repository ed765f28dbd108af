package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Planproject;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaal;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanonderdelen;
import nl.wijkwerk.monitoring.verhaal.persistence.JdbcPlanprojecten;
import nl.wijkwerk.monitoring.verhaal.persistence.JpaVerhalen;

/**
 * Records stories, consent and photos. The trail says what was done to the story of which wijk and
 * day, and never who is in it: it is kept for good, and a name may have to go.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VerhalenVastleggen {
  @Inject private JpaVerhalen verhalen;
  @Inject private JdbcPlanonderdelen onderdelen;
  @Inject private JdbcPlanprojecten projecten;
  @Inject private JdbcIndicatoren indicatoren;
  @Inject private Gebieden gebieden;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  /**
   * Adds a story.
   *
   * @param id of the new story
   * @param gebied code of a wijk or village of the own municipality
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToe(UUID id, String gebied, Verhaalinhoud inhoud) {
    Gebied wijk = gebieden.read(gebied);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, wijk.code());
    AlOpgeslagen.controleer(verhalen.find(id).isPresent(), "verhaal.al-opgeslagen");
    vereisEigenGemeente(wijk);
    vereisKoppelingen(inhoud, Set.of(), Set.of());
    Verhaal verhaal = new Verhaal(id, wijk, inhoud, vandaag(), identiteit.naam(), nu());
    verhalen.voegToe(verhaal);
    verhalen.bewaar(verhaal);
    leg("verhaal.toegevoegd", verhaal, "toegevoegd");
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Verhaalinhoud inhoud) {
    Verhaal verhaal = read(id, versie);
    vereisKoppelingen(
        inhoud,
        Set.copyOf(verhaal.inhoud().planonderdelen()),
        Set.copyOf(verhaal.inhoud().projecten()));
    verhaal.wijzig(inhoud, vandaag(), identiteit.naam(), nu());
    verhalen.bewaar(verhaal);
    leg("verhaal.gewijzigd", verhaal, "gewijzigd");
  }

  /** Deletes all of a story; only the trail says that it was there, and why it went. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, long versie, String reden) {
    Verhaal verhaal = read(id, versie);
    verhaal.vereisRedenOmTeVerwijderen(reden);
    verhalen.verwijder(verhaal);
    leg("verhaal.verwijderd", verhaal, "verwijderd. Reden: " + reden.strip());
  }

  /**
   * Adds a person with consent.
   *
   * @param betrokkene id of the new person
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToestemmingToe(UUID id, long versie, UUID betrokkene, Toestemming toestemming) {
    Verhaal verhaal = verhalen.read(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, verhaal.gebied());
    AlOpgeslagen.controleer(
        verhaal.betrokkenen().stream().anyMatch(b -> b.id().equals(betrokkene)),
        "verhaal.toestemming-al-opgeslagen");
    VerouderdeVersie.controleer(verhaal.versie(), versie);
    verhaal.voegToe(betrokkene, toestemming, vandaag(), identiteit.naam(), nu());
    verhalen.bewaar(verhaal);
    leg("verhaal.toestemming", verhaal, "toestemming van een persoon vastgelegd");
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzigToestemming(UUID id, long versie, UUID betrokkene, Toestemming toestemming) {
    Verhaal verhaal = read(id, versie);
    verhaal.wijzig(betrokkene, toestemming, vandaag(), identiteit.naam(), nu());
    verhalen.bewaar(verhaal);
    leg("verhaal.toestemming", verhaal, "toestemming van een persoon gewijzigd");
  }

  /** Withdraws the consent of a person: at any moment, whatever version anybody has read. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void trekToestemmingIn(UUID id, UUID betrokkene) {
    Verhaal verhaal = verhalen.read(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, verhaal.gebied());
    boolean gold = verhaal.trekIn(betrokkene, vandaag(), identiteit.naam(), nu());
    verhalen.bewaar(verhaal);
    leg(
        "verhaal.toestemming-ingetrokken",
        verhaal,
        gold
            ? "toestemming van een persoon ingetrokken; naam en foto zijn weg"
            : "toestemming nog eens ingetrokken; zij gold al niet meer");
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void zetFoto(UUID id, long versie, byte[] bestand, String alt, Integer herkenbaar) {
    Verhaal verhaal = read(id, versie);
    if (bestand == null && verhaal.foto().isPresent()) {
      verhaal.beschrijfFoto(alt, herkenbaar, identiteit.naam(), nu());
      verhalen.bewaar(verhaal);
    } else {
      Foto foto = Foto.van(bestand);
      verhaal.zetFoto(foto, alt, herkenbaar, identiteit.naam(), nu());
      verhalen.bewaar(verhaal, foto);
    }
    leg("verhaal.foto", verhaal, "foto vastgelegd");
  }

  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijderFoto(UUID id, long versie) {
    Verhaal verhaal = read(id, versie);
    verhaal.verwijderFoto(identiteit.naam(), nu());
    verhalen.bewaar(verhaal);
    leg("verhaal.foto-verwijderd", verhaal, "foto verwijderd");
  }

  private Verhaal read(UUID id, long versie) {
    Verhaal verhaal = verhalen.read(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, verhaal.gebied());
    VerouderdeVersie.controleer(verhaal.versie(), versie);
    return verhaal;
  }

  @Bedrijfsregel("MON-60")
  private void vereisEigenGemeente(Gebied wijk) {
    if (gebieden.findGemeente().filter(g -> g.equals(wijk.gemeente())).isEmpty()) {
      throw new Regelovertreding("MON-60", "gebied", "verhaal.geen-wijk", wijk.naam());
    }
  }

  /** Links lead to what is there; what a plan has lost meanwhile may stay. */
  private void vereisKoppelingen(Verhaalinhoud inhoud, Set<UUID> al, Set<UUID> alProjecten) {
    Set<String> codes =
        indicatoren.getoonde().stream().map(Indicator::code).collect(Collectors.toSet());
    for (String code : inhoud.indicatoren()) {
      if (!codes.contains(code)) {
        throw new OngeldigeInvoer("indicatoren", "verhaal.indicator-onbekend", code);
      }
    }
    Set<UUID> bekend =
        onderdelen.metIds(inhoud.planonderdelen()).stream()
            .map(Planonderdeel::id)
            .collect(Collectors.toSet());
    for (UUID onderdeel : inhoud.planonderdelen()) {
      if (!bekend.contains(onderdeel) && !al.contains(onderdeel)) {
        throw new OngeldigeInvoer(
            "planonderdelen", "verhaal.onderdeel-onbekend", onderdeel.toString());
      }
    }
    vereisProjecten(inhoud, alProjecten);
  }

  @Bedrijfsregel("MON-139")
  private void vereisProjecten(Verhaalinhoud inhoud, Set<UUID> al) {
    Set<UUID> bekend =
        projecten.metIds(inhoud.projecten()).stream()
            .filter(p -> !p.vervallen())
            .map(Planproject::id)
            .collect(Collectors.toSet());
    for (UUID project : inhoud.projecten()) {
      if (!bekend.contains(project) && !al.contains(project)) {
        throw new OngeldigeInvoer("projecten", "verhaal.project-onbekend", project.toString());
      }
    }
  }

  private void leg(String actie, Verhaal verhaal, String wat) {
    spoor.leg(
        actie,
        new Onderwerp("verhaal", verhaal.id().toString()),
        verhaal.gebied(),
        omschrijving(verhaal, wat));
  }

  static String omschrijving(Verhaal verhaal, String wat) {
    return "Verhaal uit "
        + verhaal.wijk()
        + " over "
        + Schrijfwijze.datum(verhaal.inhoud().dag())
        + ": "
        + wat;
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }
}
