package nl.wijkwerk.monitoring.woorden.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What is said of a theme as a whole: how its distances went, and where the wijk stands. The two do
 * not rest on the same figures: where a wijk stands can be told of a figure that cannot be compared
 * over time.
 */
final class Themaopening {
  private static final int MINSTE = 2;
  private static final List<String> TELWOORDEN =
      List.of(
          "nul",
          "\u00e9\u00e9n",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf");

  private final String wijk;
  private final String stad;
  private final List<Uitkomst> uitkomsten;

  Themaopening(String wijk, String stad, List<Uitkomst> uitkomsten) {
    this.wijk = wijk;
    this.stad = stad;
    this.uitkomsten = uitkomsten;
  }

  /** One figure is no theme: then its own sentences are enough. */
  @Bedrijfsregel("MON-123")
  List<Zin> zinnen(String thema) {
    List<Zin> zinnen = new ArrayList<>();
    List<Uitkomst> vergeleken = die(u -> u.vergeleken() && !u.neutraal());
    if (vergeleken.size() >= MINSTE) {
      zinnen.add(ontwikkeling(thema, vergeleken));
    }
    List<Uitkomst> metNiveau = die(Uitkomst::heeftNiveau);
    if (metNiveau.size() >= MINSTE) {
      zinnen.add(stand(metNiveau));
      List<Uitkomst> onzeker = die(Uitkomst::verschilBinnenMarge);
      if (!onzeker.isEmpty()) {
        zinnen.add(
            new Zin(
                "Van %s valt het verschil met %s binnen de onzekerheidsmarge."
                    .formatted(namen(onzeker), stad),
                nu(onzeker)));
      }
    }
    return zinnen;
  }

  private Zin ontwikkeling(String thema, List<Uitkomst> vergeleken) {
    boolean gunstiger = vergeleken.stream().anyMatch(u -> u.afstandsrichting() < 0);
    boolean ongunstiger = vergeleken.stream().anyMatch(u -> u.afstandsrichting() > 0);
    String hoe =
        gunstiger && ongunstiger
            ? "wisselende"
            : gunstiger ? "gunstige" : ongunstiger ? "ongunstige" : "stabiele";
    return new Zin(
        "Het thema %s laat een %s ontwikkeling zien tegenover %s%s."
            .formatted(
                thema,
                hoe,
                stad,
                vergeleken.size() == uitkomsten.size()
                    ? ""
                    : "; dat gaat over %s van de %s cijfers"
                        .formatted(woord(vergeleken.size()), woord(uitkomsten.size()))),
        vergeleken.stream().flatMap(u -> u.vanAchterstand().stream()).toList());
  }

  private Zin stand(List<Uitkomst> metNiveau) {
    List<Uitkomst> achter = metNiveau.stream().filter(Uitkomst::isAchter).toList();
    int alle = metNiveau.size();
    String alleen = alle == uitkomsten.size() ? "" : " waarvan dat te zeggen is,";
    String op = (alle == 2 ? "beide" : "alle " + woord(alle) + " de") + " cijfers" + alleen;
    String zin =
        achter.isEmpty()
            ? "%s staat op %s gelijk met of gunstiger dan %s.".formatted(wijk, op, stad)
            : achter.size() == alle
                ? "%s staat op %s ongunstiger dan %s.".formatted(wijk, op, stad)
                : "%s staat op %s van de %s cijfers%s ongunstiger dan %s: %s."
                    .formatted(
                        wijk, woord(achter.size()), woord(alle), alleen, stad, namen(achter));
    return new Zin(zin, nu(metNiveau));
  }

  private List<Uitkomst> die(Predicate<Uitkomst> passen) {
    return uitkomsten.stream().filter(passen).toList();
  }

  private static List<Feit> nu(List<Uitkomst> van) {
    return van.stream().map(Uitkomst::achterstandNu).toList();
  }

  private static String namen(List<Uitkomst> van) {
    return Zin.opsomming(van.stream().map(Uitkomst::naamInZin).toList());
  }

  private static String woord(int aantal) {
    return aantal < TELWOORDEN.size() ? TELWOORDEN.get(aantal) : String.valueOf(aantal);
  }
}
