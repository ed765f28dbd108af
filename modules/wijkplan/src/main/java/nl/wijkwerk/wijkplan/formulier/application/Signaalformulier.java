package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;

/** What asks for attention in a project, as its page says it. */
final class Signaalformulier {
  private Signaalformulier() {}

  static List<Gegeven> gegevens(Blanco b, Projectblad p) {
    List<Gegeven> gegevens = new ArrayList<>();
    for (Signaal signaal : p.signalen()) {
      if (signaal != Signaal.SAMENLOOP) {
        gegevens.add(new Gegeven(b.tekst("signaal." + signaal), uitleg(b, p, signaal)));
      }
    }
    if (!p.samenlopen().isEmpty()) {
      gegevens.add(
          new Gegeven(
              b.tekst("project.samenloop"),
              p.samenlopen().stream().map(s -> samenloop(b, s)).collect(Collectors.joining("\n"))));
    }
    return gegevens;
  }

  private static String uitleg(Blanco b, Projectblad p, Signaal signaal) {
    return switch (signaal) {
      case TE_LAAT -> b.zin("formulier.signaal.te-laat", Schrijfwijze.datum(p.laatSinds()));
      case STIL ->
          b.zin(
              "signaal.stil-sinds",
              Schrijfwijze.datum(p.gewijzigd().atZoneSameInstant(Klok.ZONE).toLocalDate()));
      case TERUGVAL ->
          b.zin("project.teruggevallen", Schrijfwijze.datum(p.terugvalOp()))
              + "\n"
              + p.terugblikken().get(0).woorden();
      case TERUGBLIK_TE_LAAT -> b.zin("signaal.terugblik-was", Schrijfwijze.datum(p.terugblikOp()));
      case PAST_NIET ->
          p.afwijking() == null ? b.tekst("signaal.past-niet.zonder") : besluit(b, p.afwijking());
      case SAMENLOOP -> throw new IllegalArgumentException("told with the other work");
    };
  }

  /** Who decided to go on though it does not fit, when and why. */
  static String besluit(Blanco b, Afwijking afwijking) {
    return b.zin(
            "signaal.past-niet.besluit", afwijking.orgaan(), Schrijfwijze.datum(afwijking.op()))
        + ". "
        + afwijking.reden();
  }

  private static String samenloop(Blanco b, Projectblad.Samenlopend s) {
    return s.titel()
        + " ("
        + s.wijk()
        + "): "
        + String.join(", ", s.straten())
        + ", "
        + b.zin("project.van-tot", Schrijfwijze.datum(s.van()), Schrijfwijze.datum(s.tot()))
        + ". "
        + (s.reden() == null
            ? b.tekst("project.samenloop.geen-reden")
            : b.zin("project.samenloop.reden-van", s.reden(), s.door()));
  }
}
