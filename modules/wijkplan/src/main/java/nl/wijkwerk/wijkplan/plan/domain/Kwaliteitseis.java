package nl.wijkwerk.wijkplan.plan.domain;

import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What a goal needs before it can stand in a definitive proposal, and whether this one has it.
 * Answers the finding of the Court of Audit that goals were not concrete and could not be measured.
 *
 * @param eis name of the requirement: INDICATOR, BEGINWAARDE, STREEFWAARDE, DATUM, EIGENAAR, DOEL,
 *     RAMING, JAAR, VERANTWOORDELIJKE; and of years that are filled in BEGINJAAR, PLANJAREN,
 *     STREEFDATUM
 */
public record Kwaliteitseis(String eis, boolean voldaan) {
  static final String BEGINJAAR = "BEGINJAAR";
  static final String PLANJAREN = "PLANJAREN";
  static final String STREEFDATUM = "STREEFDATUM";

  /** The requirements of a row, in the order in which they are filled in. */
  @Bedrijfsregel("WPL-01")
  public static List<Kwaliteitseis> van(Planregelinhoud regel) {
    List<Kwaliteitseis> eisen = new ArrayList<>(vanDoel(regel));
    eisen.add(new Kwaliteitseis("RAMING", regel.raming() != null));
    eisen.add(new Kwaliteitseis("JAAR", regel.jaarVan() != null));
    eisen.add(new Kwaliteitseis("VERANTWOORDELIJKE", gevuld(regel.verantwoordelijke())));
    return eisen;
  }

  /** Whether a goal can be measured: all that it needs by itself is there. */
  static boolean isMeetbaar(Planregelinhoud regel) {
    return vanDoel(regel).stream().allMatch(Kwaliteitseis::voldaan);
  }

  static boolean heeftIndicator(Planregelinhoud regel) {
    return gevuld(regel.indicator());
  }

  private static List<Kwaliteitseis> vanDoel(Planregelinhoud regel) {
    List<Kwaliteitseis> eisen = new ArrayList<>();
    if (regel.ambitie() != null) {
      eisen.add(new Kwaliteitseis("DOEL", !regel.pm()));
      eisen.add(new Kwaliteitseis("INDICATOR", heeftIndicator(regel)));
      eisen.add(
          new Kwaliteitseis(
              "BEGINWAARDE",
              regel.beginwaarde() != null && regel.beginjaar() != null && gevuld(regel.bron())));
      eisen.add(new Kwaliteitseis("STREEFWAARDE", regel.streefwaarde() != null));
      eisen.add(new Kwaliteitseis("DATUM", regel.streefdatum() != null));
      eisen.add(new Kwaliteitseis("EIGENAAR", gevuld(regel.eigenaar())));
    }
    return eisen;
  }

  /** The requirements of a row of a plan, those of its years last. */
  public static List<Kwaliteitseis> van(Planregelinhoud regel, Planjaren plan) {
    List<Kwaliteitseis> eisen = new ArrayList<>(van(regel));
    eisen.addAll(vanJaren(regel, plan));
    return eisen;
  }

  /** The requirements of the years of a row, as far as it has them. */
  @Bedrijfsregel("WPL-15")
  static List<Kwaliteitseis> vanJaren(Planregelinhoud regel, Planjaren plan) {
    List<Kwaliteitseis> eisen = new ArrayList<>();
    if (regel.ambitie() != null && regel.beginjaar() != null) {
      eisen.add(new Kwaliteitseis(BEGINJAAR, plan.geweest(regel.beginjaar())));
    }
    if (regel.ambitie() != null && regel.streefdatum() != null) {
      eisen.add(new Kwaliteitseis(STREEFDATUM, plan.haalt(regel.streefdatum())));
    }
    if (regel.jaarVan() != null) {
      eisen.add(new Kwaliteitseis(PLANJAREN, plan.omvat(regel.jaarVan(), regel.jaarTot())));
    }
    return eisen;
  }

  private static boolean gevuld(String tekst) {
    return tekst != null && !tekst.isBlank();
  }
}
