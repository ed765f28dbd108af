package nl.wijkwerk.wijkplan.les.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatie;
import nl.wijkwerk.wijkplan.evaluatie.persistence.JpaEvaluaties;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.les.domain.Les;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;
import nl.wijkwerk.wijkplan.les.persistence.JpaLessen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.GekozenOplossing;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lessons: write them in an evaluation, find them when a like plan starts. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Lessen {
  /** A lesson as screens and API show it, with where it was learned. */
  @Schema(
      requiredProperties = {
        "id",
        "versie",
        "evaluatie",
        "plan",
        "wijk",
        "jaar",
        "inhoud",
        "oplossingen",
        "door"
      })
  public record Lesbeeld(
      UUID id,
      long versie,
      UUID evaluatie,
      UUID plan,
      String gebied,
      String wijk,
      String wijknummer,
      int jaar,
      String plansoort,
      Lesinhoud inhoud,
      List<Oplossingen.Keus> oplossingen,
      String door)
      implements MetVersie {}

  @Inject private JpaLessen lessen;
  @Inject private JpaEvaluaties evaluaties;
  @Inject private Wijkplannen plannen;
  @Inject private Kaders kaders;
  @Inject private Oplossingen oplossingen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Pagina<Lesbeeld> zoek(Lesvraag vraag, int pagina, int grootte) {
    Pagina<Les> gevonden = lessen.zoek(vraag, pagina, grootte);
    Map<UUID, Evaluatie> van =
        evaluaties.read(
            gevonden.regels().stream().map(Les::evaluatieId).collect(Collectors.toSet()));
    return gevonden.map(l -> beeld(l, van.get(l.evaluatieId())));
  }

  /** The lessons of an evaluation, also while it is open. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Lesbeeld> van(UUID evaluatie) {
    Evaluatie e = evaluaties.read(evaluatie);
    return lessen.van(evaluatie).stream().map(l -> beeld(l, e)).toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Lesbeeld lees(UUID id) {
    Les les = lessen.read(id);
    return beeld(les, evaluaties.read(les.evaluatieId()));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return lessen.find(id).isPresent();
  }

  /**
   * @param id of the new lesson
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void voegToe(UUID id, UUID evaluatieId, Lesinhoud inhoud) {
    Evaluatie evaluatie = neem(evaluatieId);
    AlOpgeslagen.controleer(lessen.find(id).isPresent(), "les.al-opgeslagen");
    vereisAmbitie(inhoud, null);
    Les les =
        new Les(
            id,
            evaluatie,
            plannen.read(evaluatie.planId()).plansoort(),
            inhoud,
            oplossingen.kies(null, inhoud.oplossingen(), List.of()),
            OffsetDateTime.now(klok),
            identiteit.naam());
    lessen.voegToe(les);
    raak(evaluatie);
    lessen.bewaar();
    leg("les.toegevoegd", evaluatie, les, "toegevoegd");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void wijzig(UUID id, long versie, Lesinhoud inhoud) {
    Les les = lessen.read(id);
    Evaluatie evaluatie = neem(les.evaluatieId());
    VerouderdeVersie.controleer(les.versie(), versie);
    vereisAmbitie(inhoud, les.inhoud().ambitie());
    List<GekozenOplossing> keus = oplossingen.kies(null, inhoud.oplossingen(), les.oplossingen());
    les.wijzig(evaluatie, inhoud, keus, identiteit.naam());
    raak(evaluatie);
    lessen.bewaar();
    leg("les.gewijzigd", evaluatie, les, "gewijzigd");
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, long versie) {
    Les les = lessen.read(id);
    Evaluatie evaluatie = neem(les.evaluatieId());
    VerouderdeVersie.controleer(les.versie(), versie);
    lessen.verwijder(les);
    raak(evaluatie);
    lessen.bewaar();
    leg("les.vervallen", evaluatie, les, "vervallen");
  }

  private void vereisAmbitie(Lesinhoud inhoud, Integer was) {
    if (inhoud.ambitie() != null) {
      kaders.vereisAmbitie(inhoud.ambitie(), was);
    }
  }

  private Evaluatie neem(UUID id) {
    Evaluatie evaluatie = evaluaties.readVergrendeld(id);
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, evaluatie.gebied());
    evaluatie.vereisOpen();
    return evaluatie;
  }

  private void raak(Evaluatie evaluatie) {
    evaluatie.inhoudGewijzigd(OffsetDateTime.now(klok), identiteit.naam());
  }

  private static Lesbeeld beeld(Les les, Evaluatie van) {
    return new Lesbeeld(
        les.id(),
        les.versie(),
        van.id(),
        van.planId(),
        van.gebied(),
        van.wijk(),
        van.wijknummer(),
        van.jaar(),
        les.plansoort(),
        les.inhoud(),
        les.oplossingen().stream()
            .map(o -> new Oplossingen.Keus(o.oplossing(), o.tekst()))
            .toList(),
        les.door());
  }

  private void leg(String actie, Evaluatie evaluatie, Les les, String wat) {
    String soort = les.inhoud().soort() == Lessoort.SUCCES ? "Succesfactor" : "Faalfactor";
    String zin = soort + " \u201c" + Schrijfwijze.kort(les.inhoud().tekst()) + "\u201d " + wat;
    spoor.leg(actie, Onderwerp.wijkplan(evaluatie.planId()), evaluatie.gebied(), zin);
    spoor.leg(actie, Evaluatie.onderwerp(evaluatie.id()), evaluatie.gebied(), zin);
  }
}
