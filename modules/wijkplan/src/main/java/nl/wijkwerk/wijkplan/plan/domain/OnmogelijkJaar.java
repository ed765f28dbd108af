package nl.wijkwerk.wijkplan.plan.domain;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** A plan cannot become definitive with this year or date in one of its rows. */
public class OnmogelijkJaar extends Regelovertreding {
  private static final long serialVersionUID = 1L;

  private OnmogelijkJaar(String sleutel, Object... argumenten) {
    super("WPL-15", null, sleutel, argumenten);
  }

  /**
   * @param eis what the row does not meet: one of those of {@link Kwaliteitseis#vanJaren}
   */
  @Bedrijfsregel("WPL-15")
  static OnmogelijkJaar van(Planregel regel, Kwaliteitseis eis, Planjaren plan) {
    Planregelinhoud inhoud = regel.inhoud();
    return switch (eis.eis()) {
      case Kwaliteitseis.BEGINJAAR ->
          new OnmogelijkJaar(
              "wijkplan.meetjaar-komt-nog", regel.naam(), inhoud.beginjaar(), plan.nu());
      case Kwaliteitseis.PLANJAREN ->
          new OnmogelijkJaar(
              "wijkplan.realisatie-buiten-plan",
              regel.naam(),
              inhoud.jaarVan(),
              inhoud.jaarTot(),
              plan.van(),
              plan.tot(),
              inhoud.jaarTot() - inhoud.jaarVan());
      case Kwaliteitseis.STREEFDATUM ->
          new OnmogelijkJaar(
              "wijkplan.streefdatum-na-plan",
              regel.naam(),
              inhoud.streefdatum(),
              plan.laatsteMeting());
      default -> throw new IllegalArgumentException(eis.eis());
    };
  }
}
