package nl.wijkwerk.wijkplan.plan.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Kwaliteitseis;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planbesluit;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Raadstoets;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplan;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as screens and API show it.
 *
 * @param beslisser who decides about the version that was offered last; null before the first offer
 */
@Schema(
    requiredProperties = {
      "id",
      "gebied",
      "wijk",
      "titel",
      "vanJaar",
      "totJaar",
      "fase",
      "inhoudsversie",
      "conceptOp",
      "gewijzigd",
      "versie"
    })
public record Plan(
    UUID id,
    String gebied,
    String wijk,
    String wijknummer,
    String titel,
    int vanJaar,
    int totJaar,
    UUID analyseId,
    String plansoort,
    Planfase fase,
    int inhoudsversie,
    Beslisser beslisser,
    LocalDate conceptOp,
    LocalDate aangebodenOp,
    LocalDate getoetstOp,
    LocalDate gecommuniceerdOp,
    String besluitUitkomst,
    String besluitReden,
    LocalDate besluitOp,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    long versie)
    implements MetVersie {

  /**
   * A row with what it still lacks.
   *
   * @param gekozen options of the library, in the words of when they were chosen
   */
  @Schema(requiredProperties = {"id", "versie", "inhoud", "gekozen", "eisen"})
  public record Regel(
      UUID id,
      long versie,
      String nummer,
      Planregelinhoud inhoud,
      List<Oplossingen.Keus> gekozen,
      List<Kwaliteitseis> eisen,
      OffsetDateTime gemaakt)
      implements MetVersie {
    static Regel van(Planregel r) {
      return van(r, Kwaliteitseis.van(r.inhoud()));
    }

    static Regel van(Planregel r, List<Kwaliteitseis> eisen) {
      return new Regel(
          r.id(),
          r.versie(),
          r.nummer(),
          r.inhoud(),
          r.gekozen().stream().map(g -> new Oplossingen.Keus(g.oplossing(), g.tekst())).toList(),
          eisen,
          r.gemaakt());
    }

    /** Chosen from the library and written freely, one a line. */
    public String alleOplossingen() {
      return Oplossingen.Keus.inTekst(gekozen, inhoud.oplossingen());
    }

    public long aantalOntbreekt() {
      return eisen.stream().filter(e -> !e.voldaan()).count();
    }
  }

  /**
   * A judgement of the council.
   *
   * @param onderbouwing what it could see on that day, or null for one from before that was kept
   */
  @Schema(
      requiredProperties = {
        "inhoudsversie",
        "vergadering",
        "voldaan",
        "oordelen",
        "vastgelegd",
        "vastgelegdDoor"
      })
  public record Toets(
      int inhoudsversie,
      LocalDate vergadering,
      boolean voldaan,
      List<Oordeel> oordelen,
      OffsetDateTime vastgelegd,
      String vastgelegdDoor,
      Onderbouwing onderbouwing) {
    static Toets van(Raadstoets t) {
      return new Toets(
          t.inhoudsversie(),
          t.vergadering(),
          t.voldaan(),
          t.oordelen(),
          t.vastgelegd(),
          t.vastgelegdDoor(),
          Onderbouwingstekst.lees(t.onderbouwing()));
    }
  }

  /**
   * A decision of another body than the council.
   *
   * @param vastgesteld whether the plan was adopted; otherwise it was sent back
   * @param reden why, or null
   */
  @Schema(
      requiredProperties = {
        "inhoudsversie",
        "beslisser",
        "dag",
        "vastgesteld",
        "vastgelegd",
        "vastgelegdDoor"
      })
  public record Besluit(
      int inhoudsversie,
      Beslisser beslisser,
      LocalDate dag,
      boolean vastgesteld,
      String reden,
      OffsetDateTime vastgelegd,
      String vastgelegdDoor) {
    static Besluit van(Planbesluit b) {
      return new Besluit(
          b.inhoudsversie(),
          b.beslisser(),
          b.dag(),
          b.vastgesteld(),
          b.reden(),
          b.vastgelegd(),
          b.vastgelegdDoor());
    }
  }

  static Plan van(Wijkplan p) {
    return new Plan(
        p.id(),
        p.gebied(),
        p.wijk(),
        p.wijknummer(),
        p.titel(),
        p.vanJaar(),
        p.totJaar(),
        p.analyseId(),
        p.plansoort(),
        p.fase(),
        p.inhoudsversie(),
        p.beslisser(),
        p.conceptOp(),
        p.aangebodenOp(),
        p.getoetstOp(),
        p.gecommuniceerdOp(),
        p.besluitUitkomst(),
        p.besluitReden(),
        p.besluitOp(),
        p.gewijzigd(),
        p.gewijzigdDoor(),
        p.versie());
  }

  /** Key of the words about its phase, which name who decides. */
  public String fasesleutel() {
    return fasesleutel(fase, beslisser);
  }

  /** As {@link #fasesleutel()}. */
  public static String fasesleutel(Planfase fase, Beslisser beslisser) {
    return switch (fase) {
      case CONCEPT, GECOMMUNICEERD -> fase.name();
      case AANGEBODEN, TERUGGESTUURD, VASTGESTELD -> fase + "." + beslisser;
    };
  }

  /** Whether who is signed in can take the next step; for the executive it takes all areas. */
  public boolean aanZet(Toegang toegang) {
    boolean college = fase == Planfase.AANGEBODEN && beslisser == Beslisser.COLLEGE;
    return toegang.mag(bevoegdheidAanZet(), college ? null : gebied);
  }

  private Bevoegdheid bevoegdheidAanZet() {
    return switch (fase) {
      case CONCEPT, TERUGGESTUURD -> Bevoegdheid.PLAN_OPSTELLEN;
      case AANGEBODEN ->
          beslisser == Beslisser.RAAD
              ? Bevoegdheid.RAADSTOETS_VASTLEGGEN
              : Bevoegdheid.PLAN_OPSTELLEN;
      case VASTGESTELD, GECOMMUNICEERD -> Bevoegdheid.PUBLICEREN;
    };
  }
}
