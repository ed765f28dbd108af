package nl.wijkwerk.monitoring.doel.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelmaat;
import nl.wijkwerk.monitoring.doel.domain.Doelreden;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.monitoring.doel.domain.Doeltelling;
import nl.wijkwerk.monitoring.doel.domain.Doelvoortgang;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.doel.domain.Prognose;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;
import nl.wijkwerk.monitoring.doel.domain.Tellingstand;
import nl.wijkwerk.monitoring.verhaal.domain.Helft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal in a list, with how far it is.
 *
 * @param planVanaf first year of its plan
 * @param planfase where its plan stands, as the module wijkplan calls it
 * @param indicator what is measured, in the words of the plan, or null
 * @param indicatorcode of the figures that it is measured by, or null
 * @param begin value that the way starts from, or null
 * @param beginmarge margin of that value, or null when it has none
 * @param laatste newest figure or count, or null
 * @param laatstemarge margin of that figure, or null when it has none
 * @param verschilmarge margin of the change since the start, or null when neither has one
 * @param procent share of the total of the newest count, or null
 * @param streefBovenTotaal whether the target is more than that total, so that it cannot be reached
 * @param deel share of the way that was gone, 1 for all of it, or null
 * @param verwacht share of the way that the straight line had gone on the day of the newest point
 * @param verhalen how many stories are linked to it
 * @param ontbreekt CIJFER when nothing was measured, VERHAAL when there is no story, or null
 * @param vervallen whether its plan has it no more
 */
@Schema(
    requiredProperties = {
      "id",
      "plan",
      "plantitel",
      "planVanaf",
      "planfase",
      "gebied",
      "wijk",
      "nummer",
      "doelstelling",
      "stand",
      "streefBovenTotaal",
      "verhalen",
      "vervallen",
      "prognose"
    })
public record Doelbeeld(
    UUID id,
    UUID plan,
    String plantitel,
    int planVanaf,
    String planfase,
    String gebied,
    String wijk,
    String wijknummer,
    String nummer,
    String doelstelling,
    String indicator,
    String indicatorcode,
    String eenheid,
    Integer decimalen,
    String eigenaar,
    Doelstand stand,
    Doelreden reden,
    Doelmaat maat,
    BigDecimal begin,
    LocalDate beginOp,
    BigDecimal beginmarge,
    String beginbron,
    BigDecimal streef,
    LocalDate streefdatum,
    BigDecimal laatste,
    LocalDate laatsteOp,
    BigDecimal laatstemarge,
    BigDecimal verschilmarge,
    Integer aantal,
    Integer totaal,
    BigDecimal procent,
    boolean streefBovenTotaal,
    String bron,
    BigDecimal deel,
    BigDecimal verwacht,
    Prognosebeeld prognose,
    long verhalen,
    Helft ontbreekt,
    boolean vervallen) {

  /**
   * Where a goal will be when it goes on as it went.
   *
   * @param reden why there is none, or null
   * @param laag the lower end of the range
   * @param uitkomst whether it reaches the target, when the state follows from that; or null
   * @param allesOp day on which all of the total are reached, or null
   */
  @Schema(name = "Doelprognose", requiredProperties = "punten")
  public record Prognosebeeld(
      Prognose.Reden reden,
      BigDecimal waarde,
      BigDecimal laag,
      BigDecimal hoog,
      LocalDate van,
      LocalDate tot,
      int punten,
      LocalDate allesOp,
      Prognose.Uitkomst uitkomst) {
    static Prognosebeeld van(Doelvoortgang v) {
      Prognose p = v.prognose();
      return new Prognosebeeld(
          p.reden(),
          p.waarde(),
          p.laag(),
          p.hoog(),
          p.van(),
          p.tot(),
          p.punten(),
          p.allesOp(),
          v.uitkomst());
    }
  }

  /**
   * A count of a goal.
   *
   * @param procent share of the total
   * @param eerder what it said before each correction, the oldest first
   * @param vervallenReden why it was taken away, or null when it counts
   */
  @Schema(
      name = "Doeltelling",
      requiredProperties = {
        "id",
        "doel",
        "versie",
        "inhoud",
        "procent",
        "gewijzigd",
        "gewijzigdDoor",
        "eerder"
      })
  public record Tellingbeeld(
      UUID id,
      UUID doel,
      long versie,
      Tellinginhoud inhoud,
      BigDecimal procent,
      OffsetDateTime gewijzigd,
      String gewijzigdDoor,
      List<Eerder> eerder,
      String vervallenReden)
      implements MetVersie {
    static Tellingbeeld van(Doeltelling t) {
      return new Tellingbeeld(
          t.id(),
          t.doelId(),
          t.versie(),
          t.inhoud(),
          Doeltelling.procent(t.inhoud().aantal(), t.inhoud().totaal()),
          t.gewijzigd(),
          t.gewijzigdDoor(),
          t.eerder().stream().map(Eerder::van).toList(),
          t.vervallenReden());
    }

    public boolean isTelt() {
      return vervallenReden == null;
    }
  }

  /** What a count said before it was corrected. */
  @Schema(
      name = "EerdereDoeltelling",
      requiredProperties = {"inhoud", "op", "door", "gecorrigeerdOp", "reden"})
  public record Eerder(
      Tellinginhoud inhoud,
      OffsetDateTime op,
      String door,
      OffsetDateTime gecorrigeerdOp,
      String reden) {
    static Eerder van(Tellingstand s) {
      return new Eerder(s.inhoud(), s.op(), s.door(), s.gecorrigeerdOp(), s.reden());
    }
  }

  static Doelbeeld van(Doel doel, long verhalen) {
    Doelinhoud i = doel.inhoud();
    Doelvoortgang v = doel.voortgang();
    Meetpunt l = v.laatste();
    return new Doelbeeld(
        i.id(),
        doel.plan().id(),
        doel.plan().titel(),
        doel.plan().vanJaar(),
        doel.plan().fase(),
        doel.plan().gebied(),
        doel.plan().wijk(),
        doel.plan().wijknummer(),
        i.nummer(),
        i.doelstelling(),
        i.indicator(),
        doel.indicatorcode(),
        doel.eenheid(),
        doel.decimalen(),
        i.eigenaar(),
        v.stand(),
        v.reden(),
        v.maat(),
        v.begin(),
        v.beginOp(),
        v.beginmarge(),
        i.bron(),
        v.streef(),
        v.streefdatum(),
        l == null ? null : l.waarde(),
        l == null ? null : l.dag(),
        l == null ? null : l.marge(),
        doel.decimalen() == null ? null : v.verschilmarge(doel.decimalen()),
        l == null ? null : l.aantal(),
        l == null ? null : l.totaal(),
        l == null || l.totaal() == null ? null : Doeltelling.procent(l.aantal(), l.totaal()),
        v.streefBovenTotaal(i),
        l == null ? null : l.bron(),
        v.deel(),
        v.verwacht(),
        Prognosebeeld.van(v),
        verhalen,
        Helft.ontbreekt(l == null ? 0 : 1, verhalen),
        doel.vervallen());
  }
}
