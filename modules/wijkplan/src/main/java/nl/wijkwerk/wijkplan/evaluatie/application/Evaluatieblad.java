package nl.wijkwerk.wijkplan.evaluatie.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetruimte;
import nl.wijkwerk.wijkplan.evaluatie.domain.Budgetverzoek;
import nl.wijkwerk.wijkplan.evaluatie.domain.Cijferherkomst;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation as screens and API show it.
 *
 * @param budget what it costs and what there is; of the moment of closing once it is closed
 */
@Schema(
    requiredProperties = {
      "id",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "jaar",
      "uiterlijk",
      "stand",
      "tevredenheid",
      "regels",
      "budget",
      "gewijzigd",
      "gewijzigdDoor",
      "versie"
    })
public record Evaluatieblad(
    UUID id,
    long versie,
    UUID plan,
    String plantitel,
    String gebied,
    String wijk,
    String wijknummer,
    int jaar,
    LocalDate uiterlijk,
    Evaluatiestand stand,
    Tevredenheid tevredenheid,
    String opmerkingen,
    List<Regel> regels,
    Budget budget,
    Verzoek verzoek,
    OffsetDateTime afgeslotenOp,
    String afgeslotenDoor,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor)
    implements MetVersie {

  public boolean open() {
    return stand != Evaluatiestand.AFGESLOTEN;
  }

  /** Goals that still lack a realised value, or the reason why there is none. */
  public List<Regel> onvolledig() {
    return regels.stream().filter(r -> !r.volledig()).toList();
  }

  public long aantalGehaald() {
    return regels.stream().filter(r -> Boolean.TRUE.equals(r.gehaald())).count();
  }

  public long aantalNietVast() {
    return regels.stream().filter(r -> r.inhoud().nietVastTeStellen() != null).count();
  }

  /**
   * One goal with what became of it.
   *
   * @param gehaald whether the target was reached, or null when that cannot be said
   * @param cijfers figures of monitoring that can be taken over, the newest first
   */
  @Schema(
      name = "Evaluatieregel",
      requiredProperties = {
        "id",
        "versie",
        "planregel",
        "nummer",
        "doelstelling",
        "inhoud",
        "volledig",
        "cijfers"
      })
  public record Regel(
      UUID id,
      long versie,
      UUID planregel,
      String nummer,
      Integer ambitie,
      String doelstelling,
      String indicator,
      BigDecimal beginwaarde,
      Integer beginjaar,
      BigDecimal streefwaarde,
      LocalDate streefdatum,
      BigDecimal raming,
      Evaluatieregelinhoud inhoud,
      Cijferherkomst herkomst,
      boolean volledig,
      Boolean gehaald,
      List<Indicatorcijfer> cijfers)
      implements MetVersie {
    static Regel van(Evaluatieregel r, List<Indicatorcijfer> cijfers) {
      return new Regel(
          r.id(),
          r.versie(),
          r.planregelId(),
          r.nummer(),
          r.ambitie(),
          r.doelstelling(),
          r.indicator(),
          r.beginwaarde(),
          r.beginjaar(),
          r.streefwaarde(),
          r.streefdatum(),
          r.raming(),
          r.inhoud(),
          r.herkomst(),
          r.volledig(),
          r.gehaald().orElse(null),
          cijfers);
    }
  }

  /**
   * @param tekort what goes beyond the budget
   */
  @Schema(
      name = "Evaluatiebudget",
      requiredProperties = {
        "geraamd",
        "gereserveerd",
        "eerder",
        "budget",
        "aanvullend",
        "vrijval",
        "nieuweKosten",
        "tekort"
      })
  public record Budget(
      BigDecimal geraamd,
      BigDecimal gereserveerd,
      BigDecimal eerder,
      BigDecimal budget,
      BigDecimal aanvullend,
      BigDecimal vrijval,
      BigDecimal nieuweKosten,
      BigDecimal tekort) {
    static Budget van(Budgetruimte ruimte, List<Evaluatieregelinhoud> regels) {
      BigDecimal aanvullend = Budgetruimte.aanvullend(regels);
      BigDecimal vrijval = Budgetruimte.vrijval(regels);
      return new Budget(
          ruimte.geraamd(),
          ruimte.gereserveerd(),
          ruimte.eerder(),
          ruimte.budget(),
          aanvullend,
          vrijval,
          ruimte.nieuweKosten(aanvullend, vrijval),
          ruimte.tekort(aanvullend, vrijval));
    }
  }

  /** A request to the council, with its answer once there is one. */
  @Schema(
      name = "Budgetverzoek",
      requiredProperties = {"bedrag", "motivering", "gevraagdOp", "gevraagdDoor"})
  public record Verzoek(
      BigDecimal bedrag,
      String motivering,
      OffsetDateTime gevraagdOp,
      String gevraagdDoor,
      Boolean toegekend,
      String antwoord,
      LocalDate vergadering,
      String beantwoordDoor) {
    static Verzoek van(Budgetverzoek v) {
      return new Verzoek(
          v.bedrag(),
          v.motivering(),
          v.gevraagdOp(),
          v.gevraagdDoor(),
          v.toegekend(),
          v.antwoord(),
          v.vergadering(),
          v.beantwoordDoor());
    }
  }
}
