package nl.wijkwerk.monitoring.woorden.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * A paragraph about one theme of a wijk, made from figures only: how the theme as a whole went, and
 * of each indicator its own trend, that of the city and that of the distance, as statements of
 * their own.
 *
 * @param thema name of the theme, or null for indicators without one
 */
public record Tekstvoorstel(String thema, List<Zin> zinnen, List<Kanttekening> kanttekeningen) {
  public Tekstvoorstel {
    zinnen = List.copyOf(zinnen);
    kanttekeningen = List.copyOf(kanttekeningen);
  }

  /** The paragraph. */
  public String tekst() {
    return zinnen.stream().map(Zin::tekst).collect(Collectors.joining(" "));
  }

  /** All figures that it rests on, each once. */
  public List<Feit> feiten() {
    return zinnen.stream().flatMap(z -> z.feiten().stream()).distinct().toList();
  }

  /** Nothing is said that the engine did not say, and never why it is so. */
  @Bedrijfsregel("MON-123")
  public static Tekstvoorstel van(
      String thema, String wijk, String stad, List<Uitkomst> uitkomsten) {
    List<Zin> zinnen = new ArrayList<>();
    if (thema != null) {
      zinnen.addAll(new Themaopening(wijk, stad, uitkomsten).zinnen(thema));
    }
    List<Kanttekening> kanttekeningen = new ArrayList<>();
    for (Uitkomst uitkomst : uitkomsten) {
      zinnen.addAll(indicator(uitkomst, wijk, stad));
      kanttekeningen.addAll(Kanttekening.bij(uitkomst, stad));
    }
    return new Tekstvoorstel(thema, zinnen, kanttekeningen);
  }

  private static List<Zin> indicator(Uitkomst u, String wijk, String stad) {
    String naam = u.naamInZin();
    if (!u.heeftOordeel()) {
      return List.of(new Zin(geenOordeel(u, naam, wijk, stad), List.of()));
    }
    if (u.geteld()) {
      return List.of(geteld(u, naam, wijk));
    }
    List<Zin> zinnen = new ArrayList<>();
    if (u.vergeleken()) {
      zinnen.add(eigen(u, naam, wijk));
      zinnen.add(stad(u, stad));
    } else {
      List<Feit> feiten = new ArrayList<>(u.vanWijk());
      feiten.addAll(u.vanStad());
      zinnen.add(
          new Zin(
              "Het cijfer voor %s was in %d in %s %s en in %s %s."
                  .formatted(
                      naam,
                      u.jaar(),
                      wijk,
                      laatste(u.vanWijk()).inWoorden(),
                      stad,
                      laatste(u.vanStad()).inWoorden()),
              feiten));
    }
    zinnen.add(afstand(u, wijk, stad));
    return zinnen;
  }

  @Bedrijfsregel("MON-190")
  private static Zin geteld(Uitkomst u, String naam, String wijk) {
    return new Zin(
        "Het cijfer voor %s was in %d in %s %s."
            .formatted(naam, u.jaar(), wijk, laatste(u.vanWijk()).inWoorden()),
        u.vanWijk());
  }

  private static String geenOordeel(Uitkomst u, String naam, String wijk, String stad) {
    return switch (u.afstand().reden()) {
      case WIJK_ZONDER_CIJFER ->
          "Van %s is er over %d geen cijfer van %s.".formatted(naam, u.jaar(), wijk);
      case STAD_ZONDER_CIJFER ->
          "Van %s is er over %d geen cijfer van %s.".formatted(naam, u.jaar(), stad);
      case WAARNEMINGEN_ONBEKEND ->
          ("Over %s in %s doen we geen uitspraak: op hoeveel waarnemingen het cijfer rust, is niet"
                  + " bekend.")
              .formatted(naam, wijk);
      case BEGINJAAR_TE_WEINIG ->
          "Over %s in %s doen we geen uitspraak: er zijn in %d te weinig waarnemingen."
              .formatted(naam, wijk, u.beginjaar());
      default ->
          "Over %s in %s doen we geen uitspraak: er zijn in %d te weinig waarnemingen."
              .formatted(naam, wijk, u.jaar());
    };
  }

  private static Zin eigen(Uitkomst u, String naam, String wijk) {
    List<Feit> feiten = u.vanWijk();
    String toen = getal(feiten.get(0));
    String nu = laatste(feiten).inWoorden();
    Integer richting = u.eigenRichting();
    if (richting == null) {
      return new Zin(
          "Het cijfer voor %s was in %s %s in %d en %s in %d; de verandering valt binnen de onzekerheidsmarge."
              .formatted(naam, wijk, toen, u.beginjaar(), nu, u.jaar()),
          feiten);
    }
    String zin =
        richting == 0
            ? "Het cijfer voor %s bleef in %s vrijwel gelijk: %s in %d en %s in %d."
                .formatted(naam, wijk, toen, u.beginjaar(), nu, u.jaar())
            : "Het cijfer voor %s %s in %s van %s in %d naar %s in %d."
                .formatted(
                    naam,
                    richting > 0 ? "steeg" : "daalde",
                    wijk,
                    toen,
                    u.beginjaar(),
                    nu,
                    u.jaar());
    return new Zin(zin, feiten);
  }

  private static Zin stad(Uitkomst u, String stad) {
    List<Feit> feiten = u.vanStad();
    String toen = getal(feiten.get(0));
    String nu = getal(laatste(feiten));
    int richting = u.stadsrichting();
    String zin =
        richting == 0
            ? "In %s bleef het vrijwel gelijk: %s en %s.".formatted(stad, toen, nu)
            : "In %s %s het van %s naar %s."
                .formatted(stad, richting > 0 ? "steeg" : "daalde", toen, nu);
    return new Zin(zin, feiten);
  }

  private static Zin afstand(Uitkomst u, String wijk, String stad) {
    List<Feit> feiten = u.vanAchterstand();
    String nu = grootte(laatste(feiten));
    String wat = u.neutraal() ? "Het verschil met" : "De achterstand op";
    if (u.andereKant()) {
      return new Zin(
          "%s ging van %s %s %s naar %s %s."
              .formatted(
                  wijk,
                  grootte(feiten.get(0)),
                  feiten.get(0).waarde().signum() > 0 ? "boven" : "onder",
                  stad,
                  nu,
                  laatste(feiten).waarde().signum() > 0 ? "erboven" : "eronder"),
          feiten);
    }
    String zin =
        switch (u.afstand().klasse()) {
          case OP_OF_BETER ->
              "%s staat gelijk met of gunstiger dan %s%s."
                  .formatted(wijk, stad, voorsprong(u, feiten));
          case KLEINER ->
              "%s %s werd kleiner: van %s naar %s."
                  .formatted(wat, stad, grootte(feiten.get(0)), nu);
          case GROTER ->
              verloor(u, feiten)
                  ? "Een voorsprong van %s op %s werd een achterstand van %s."
                      .formatted(grootte(feiten.get(0)), stad, nu)
                  : "%s %s werd groter: van %s naar %s."
                      .formatted(wat, stad, grootte(feiten.get(0)), nu);
          case GELIJK ->
              verloor(u, feiten)
                  ? "De afstand tot %s bleef vrijwel gelijk: van een voorsprong van %s naar een achterstand van %s."
                      .formatted(stad, grootte(feiten.get(0)), nu)
                  : "%s %s bleef vrijwel gelijk: %s en %s."
                      .formatted(wat, stad, grootte(feiten.get(0)), nu);
          case BINNEN_MARGE ->
              u.verschilBinnenMarge()
                  ? "Het verschil met %s valt binnen de onzekerheidsmarge.".formatted(stad)
                  : ("%s %s was %s; of die veranderde, is niet te zeggen: de verandering valt"
                          + " binnen de onzekerheidsmarge.")
                      .formatted(wat, stad, nu);
          case NOG_GEEN, TE_WEINIG ->
              "%s %s was %s; of die groter of kleiner wordt, is nog niet te zeggen."
                  .formatted(wat, stad, nu);
        };
    return new Zin(zin, feiten);
  }

  /** A lead that shrinks counts in how the theme went, so it is told too. */
  private static String voorsprong(Uitkomst u, List<Feit> feiten) {
    if (!u.vergeleken() || u.afstandsrichting() == 0) {
      return "";
    }
    Feit toen = feiten.get(0);
    Feit nu = laatste(feiten);
    if (toen.waarde().signum() > 0) {
      return nu.waarde().signum() == 0
          ? "; een achterstand van %s werd ingelopen".formatted(grootte(toen))
          : "; een achterstand van %s werd een voorsprong van %s"
              .formatted(grootte(toen), grootte(nu));
    }
    return "; de voorsprong werd %s: van %s naar %s"
        .formatted(u.afstandsrichting() < 0 ? "groter" : "kleiner", grootte(toen), grootte(nu));
  }

  private static Feit laatste(List<Feit> feiten) {
    return feiten.get(feiten.size() - 1);
  }

  private static String getal(Feit feit) {
    String getal = Schrijfwijze.getal(feit.waarde(), feit.decimalen());
    return feit.eenheid().startsWith("%") ? getal + "%" : getal;
  }

  /** A distance in words has no sign. */
  private static String grootte(Feit feit) {
    if (feit.waarde() == null) {
      return "\u2013";
    }
    String getal = Schrijfwijze.getal(feit.waarde().abs(), feit.decimalen());
    return feit.eenheid().startsWith("%") ? getal + " procentpunt" : getal;
  }

  /** Whether the wijk was ahead of its city and is behind now. */
  private static boolean verloor(Uitkomst u, List<Feit> feiten) {
    return !u.neutraal() && feiten.get(0).waarde().signum() < 0;
  }
}
