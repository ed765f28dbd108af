package nl.wijkwerk.wijkplan.bewoners.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Bewonersavond;
import nl.wijkwerk.wijkplan.bewoners.domain.Gevolg;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerking;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import nl.wijkwerk.wijkplan.bewoners.persistence.JpaBewonersavonden;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Recording what residents said on an evening, and answering it. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Opmerkingen {
  /**
   * A remark as screens and API show it.
   *
   * @param antwoord null while it was not answered
   * @param regelTekst row of the plan that it changed, in the words of then; or null
   */
  @Schema(requiredProperties = {"id", "avond", "nummer", "inhoud", "versie"})
  public record Opmerkingbeeld(
      UUID id,
      UUID avond,
      int nummer,
      Opmerkinginhoud inhoud,
      Antwoord antwoord,
      String regelTekst,
      OffsetDateTime beantwoordOp,
      String beantwoordDoor,
      long versie)
      implements MetVersie {}

  /**
   * A row that was taken out of the plan since an evening; a remark can have been the reason.
   *
   * @param tekst what people know it by
   */
  @Schema(requiredProperties = {"regel", "tekst", "op"})
  public record Weggehaald(UUID regel, String tekst, LocalDate op) {}

  @Inject private JpaBewonersavonden avonden;
  @Inject private Wijkplannen plannen;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * Remarks of an evening, in the order in which they were recorded.
   *
   * @param alleenOpen whether to leave out what was answered
   */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Opmerkingbeeld> van(UUID avond, boolean alleenOpen) {
    avonden.read(avond);
    return avonden.opmerkingen(avond).stream()
        .filter(o -> !alleenOpen || !o.beantwoord())
        .map(Opmerkingen::beeld)
        .toList();
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public Opmerkingbeeld lees(UUID id) {
    return beeld(avonden.readOpmerking(id));
  }

  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public boolean bestaat(UUID id) {
    return avonden.findOpmerking(id).isPresent();
  }

  /**
   * Records a remark.
   *
   * @param id of the new remark
   * @return its number
   */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public int voegToe(UUID id, UUID avondId, Opmerkinginhoud inhoud) {
    Bewonersavond avond = avonden.readVergrendeld(avondId);
    Wijkplan plan = bevoegd(avond);
    AlOpgeslagen.controleer(avonden.findOpmerking(id).isPresent(), "opmerking.al-opgeslagen");
    avond.vereisPlaats(avonden.aantalOpmerkingen(avondId), LocalDate.now(klok));
    Opmerking opmerking =
        new Opmerking(id, avondId, avonden.hoogsteVolgnummer(avondId) + 1, inhoud);
    avonden.voegToe(opmerking);
    avonden.bewaar();
    leg("opmerking.toegevoegd", plan, avond, opmerking, "vastgelegd");
    return opmerking.volgnummer();
  }

  /** Corrects what was recorded. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verbeter(UUID id, long versie, Opmerkinginhoud inhoud) {
    Opmerking opmerking = avonden.readOpmerking(id);
    Bewonersavond avond = avonden.read(opmerking.avondId());
    Wijkplan plan = bevoegd(avond);
    VerouderdeVersie.controleer(opmerking.versie(), versie);
    opmerking.verbeter(inhoud);
    avonden.bewaar();
    leg("opmerking.verbeterd", plan, avond, opmerking, "verbeterd");
  }

  /** Answers a remark and says what it changed. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Bedrijfsregel("WPL-55")
  public void beantwoord(UUID id, long versie, Antwoord antwoord) {
    Opmerking opmerking = avonden.readOpmerking(id);
    Bewonersavond avond = avonden.read(opmerking.avondId());
    Wijkplan plan = bevoegd(avond);
    VerouderdeVersie.controleer(opmerking.versie(), versie);
    String regel =
        antwoord.gevolg() == Gevolg.REGEL && antwoord.regel() != null
            ? regel(plan, avond, opmerking, antwoord.regel())
            : null;
    opmerking.beantwoord(antwoord, regel, OffsetDateTime.now(klok), identiteit.naam());
    avonden.bewaar();
    leg(
        "opmerking.beantwoord",
        plan,
        avond,
        opmerking,
        regel == null ? "beantwoord: verandert niets" : "beantwoord: veranderde " + regel);
  }

  /** The row by what people know it by; one that it named before may be gone since. */
  private String regel(Wijkplan plan, Bewonersavond avond, Opmerking opmerking, UUID id) {
    Antwoord was = opmerking.antwoord();
    if (was != null && id.equals(was.regel())) {
      return opmerking.regelTekst();
    }
    return plannen.regels(plan.id()).stream()
        .filter(r -> r.id().equals(id))
        .map(Opmerkingen::naam)
        .findFirst()
        .or(
            () ->
                weggehaald(plan, avond).stream()
                    .filter(w -> w.regel().equals(id))
                    .map(w -> w.tekst() + ", weggehaald")
                    .findFirst())
        .orElseThrow(
            () -> new Regelovertreding("WPL-55", "regel", "opmerking.regel-van-ander-plan"));
  }

  /** Rows that were taken out of the plan since the evening, the last one first. */
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  public List<Weggehaald> weggehaald(UUID avondId) {
    Bewonersavond avond = avonden.read(avondId);
    return weggehaald(plannen.read(avond.planId()), avond);
  }

  private List<Weggehaald> weggehaald(Wijkplan plan, Bewonersavond avond) {
    return plannen.weggehaald(plan.id()).stream()
        .map(r -> new Weggehaald(r.id(), naam(r), dag(r.vervallenOp())))
        .filter(w -> !w.op().isBefore(avond.inhoud().datum()))
        .toList();
  }

  private static String naam(Planregel regel) {
    return (regel.nummer() + " " + regel.inhoud().doelstelling()).strip();
  }

  private static LocalDate dag(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  /** Takes a remark away for good; the trail keeps that it was there, and not what it said. */
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  public void verwijder(UUID id, long versie) {
    Opmerking opmerking = avonden.readOpmerking(id);
    Bewonersavond avond = avonden.read(opmerking.avondId());
    Wijkplan plan = bevoegd(avond);
    VerouderdeVersie.controleer(opmerking.versie(), versie);
    avonden.verwijder(opmerking);
    avonden.bewaar();
    leg("opmerking.verwijderd", plan, avond, opmerking, "verwijderd");
  }

  private Wijkplan bevoegd(Bewonersavond avond) {
    Wijkplan plan = plannen.find(avond.planId()).orElseThrow(() -> new NietGevonden("wijkplan"));
    toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, plan.gebied());
    return plan;
  }

  private void leg(
      String actie, Wijkplan plan, Bewonersavond avond, Opmerking opmerking, String wat) {
    spoor.leg(
        actie,
        Onderwerp.wijkplan(plan.id()),
        plan.gebied(),
        "Opmerking "
            + opmerking.volgnummer()
            + " van de bewonersavond van "
            + Schrijfwijze.datum(avond.inhoud().datum())
            + " "
            + wat);
  }

  private static Opmerkingbeeld beeld(Opmerking o) {
    return new Opmerkingbeeld(
        o.id(),
        o.avondId(),
        o.volgnummer(),
        o.inhoud(),
        o.antwoord(),
        o.regelTekst(),
        o.beantwoordOp(),
        o.beantwoordDoor(),
        o.versie());
  }
}
