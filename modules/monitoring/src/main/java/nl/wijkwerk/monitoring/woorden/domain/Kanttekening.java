package nl.wijkwerk.monitoring.woorden.domain;

import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a statement that is true could still mislead, or what has to be checked in what a person
 * wrote.
 *
 * @param indicator code of the indicator that it is about, or null when it is about the text
 * @param naam name of what it is about
 */
@Schema(
    name = "Kanttekening",
    requiredProperties = {"soort", "naam", "tekst", "feiten"})
public record Kanttekening(
    Soort soort, String indicator, String naam, String tekst, List<Feit> feiten) {

  /** What could mislead. */
  public enum Soort {
    /** The wijk itself does better, and falls further behind its city. */
    BETER_MAAR_VERDER_ACHTER,
    /** The wijk itself does worse, and still comes nearer to its city. */
    SLECHTER_MAAR_DICHTERBIJ,
    /** The city as a whole is about equal while most wijken worsen. */
    STAD_GELIJK_WIJKEN_SLECHTER,
    /** People were asked, and the difference may be chance only. */
    BINNEN_MARGE,
    /** Without a better side, the figure passed that of the city. */
    ANDERE_KANT,
    /** So few observations that chance weighs heavily. */
    WEINIG_WAARNEMINGEN,
    /** A person wrote a number that is not among the figures. */
    GETAL_BUITEN_DE_CIJFERS
  }

  public Kanttekening {
    feiten = List.copyOf(feiten);
  }

  /** Below this many times the minimum, a figure can differ much from year to year by chance. */
  private static final int RUIM = 2;

  /**
   * What to check in a draft before it is approved.
   *
   * @param voorstel what the figures of now say, or null when there are none
   */
  @Bedrijfsregel("MON-124")
  public static List<Kanttekening> bijConcept(String tekst, Tekstvoorstel voorstel) {
    Getaltoets toets =
        new Getaltoets(voorstel == null ? new Tekstvoorstel(null, List.of(), List.of()) : voorstel);
    List<String> vreemd = toets.vreemd(tekst);
    return vreemd.isEmpty()
        ? List.of()
        : List.of(
            new Kanttekening(
                Soort.GETAL_BUITEN_DE_CIJFERS,
                null,
                "Getallen in de tekst",
                "%s %s niet bij de cijfers van dit thema. Kijk na of dat klopt."
                    .formatted(Zin.opsomming(vreemd), vreemd.size() == 1 ? "staat" : "staan"),
                List.of()));
  }

  /** All that goes for an outcome. */
  @Bedrijfsregel("MON-124")
  static List<Kanttekening> bij(Uitkomst u, String stad) {
    List<Kanttekening> kanttekeningen = new ArrayList<>();
    Integer eigen = u.eigenRichting();
    if (eigen != null && u.betereKant() != 0 && u.vergeleken()) {
      Klasse klasse = u.afstand().klasse();
      boolean beter = eigen == u.betereKant();
      if (klasse == Klasse.GROTER && beter) {
        kanttekeningen.add(
            u.kanttekening(
                Soort.BETER_MAAR_VERDER_ACHTER,
                "Het eigen cijfer werd gunstiger, maar de afstand tot %s werd groter."
                    .formatted(stad),
                u.ontwikkeling()));
      } else if (klasse == Klasse.KLEINER && eigen == -u.betereKant()) {
        kanttekeningen.add(
            u.kanttekening(
                Soort.SLECHTER_MAAR_DICHTERBIJ,
                "De afstand tot %s werd kleiner, maar het eigen cijfer werd ongunstiger."
                    .formatted(stad),
                u.ontwikkeling()));
      }
    }
    int slechter = u.wijkenSlechter();
    if (u.stadGelijk() && slechter * 2 > u.wijkenMetRichting()) {
      List<Feit> feiten = new ArrayList<>(u.vanStad());
      feiten.add(u.feitWijkenSlechter());
      kanttekeningen.add(
          u.kanttekening(
              Soort.STAD_GELIJK_WIJKEN_SLECHTER,
              ("Het cijfer van %s bleef vrijwel gelijk, maar in %d van de %d wijken werd het eigen"
                      + " cijfer ongunstiger.")
                  .formatted(stad, slechter, u.wijkenMetRichting()),
              feiten));
    }
    if (u.binnenMarge()) {
      kanttekeningen.add(
          u.kanttekening(
              Soort.BINNEN_MARGE,
              u.verschilBinnenMarge()
                  ? "Het cijfer heeft een onzekerheidsmarge; het verschil kan toeval zijn."
                  : "Het cijfer heeft een onzekerheidsmarge; de verandering kan toeval zijn.",
              u.feiten()));
    }
    if (u.andereKant()) {
      kanttekeningen.add(
          u.kanttekening(
              Soort.ANDERE_KANT,
              "Het cijfer kwam aan de andere kant van dat van %s te liggen; hoe groot het verschil is, zegt dat niet."
                  .formatted(stad),
              u.feiten()));
    }
    if (u.waarnemingen() != null
        && u.indicator().minimum() > 0
        && u.waarnemingen().intValue() < RUIM * u.indicator().minimum()) {
      kanttekeningen.add(
          u.kanttekening(
              Soort.WEINIG_WAARNEMINGEN,
              "Het cijfer rust op %d waarnemingen; het minimum is %d. Toeval weegt dan zwaar."
                  .formatted(u.waarnemingen().intValue(), u.indicator().minimum()),
              u.feiten()));
    }
    return kanttekeningen;
  }
}
