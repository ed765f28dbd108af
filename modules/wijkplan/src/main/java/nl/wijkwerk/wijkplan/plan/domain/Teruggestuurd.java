package nl.wijkwerk.wijkplan.plan.domain;

import java.util.Comparator;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * A version that was sent back by who decides.
 *
 * @param inhoud its rows as they were offered
 * @param toets what the council found of it; null when another body sent it back
 * @param toelichting what changed since outside its rows, or null
 */
public record Teruggestuurd(List<Planregelinhoud> inhoud, Raadstoets toets, String toelichting) {
  private static final int LANGSTE_TOELICHTING = 2000;

  public Teruggestuurd {
    inhoud = List.copyOf(inhoud);
  }

  /**
   * What the offerer says that changed since, when that is not in the rows: money was reserved, the
   * residents were heard, a document was added.
   *
   * @return without spaces around it, or null when nothing was said
   */
  @Bedrijfsregel({"WPL-14", "WPL-11"})
  public static String toelichting(String getypt) {
    if (getypt == null || getypt.isBlank()) {
      return null;
    }
    String tekst = getypt.strip();
    Invoertekst.vereisReden("WPL-14", "wijziging", tekst, "wijkplan.wijziging-kort");
    Invoertekst.vereisLengte("WPL-11", "wijziging", tekst, LANGSTE_TOELICHTING);
    return tekst;
  }

  /**
   * Whether nothing was said of a change, and these rows say the same, in whatever order and
   * however they were typed.
   */
  boolean isOngewijzigd(List<Planregel> regels) {
    return toelichting == null
        && vergelijkbaar(inhoud)
            .equals(vergelijkbaar(regels.stream().map(Planregel::inhoud).toList()));
  }

  /** The frames that were not met, as a sum: 1, 2 and 4 in the order of {@link Kader}. */
  int nietVoldaan() {
    return toets.oordelen().stream()
        .filter(o -> !o.voldaan())
        .mapToInt(o -> 1 << o.kader().ordinal())
        .sum();
  }

  private static List<Planregelinhoud> vergelijkbaar(List<Planregelinhoud> regels) {
    return regels.stream()
        .map(Planregelinhoud::kaal)
        .sorted(Comparator.comparing(Planregelinhoud::toString))
        .toList();
  }
}
