package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;

/**
 * What the council found of a version of a plan, frame by frame, with what it could see. Only on
 * paper: a workbook of a plan is read in again.
 */
final class Raadstoetsformulier {
  private Raadstoetsformulier() {}

  static Tabel tabel(Blanco b, Plan.Toets toets) {
    return new Tabel(
        b.tekst("toets.van")
            + " "
            + toets.inhoudsversie()
            + ", "
            + b.tekst("toets.raadsvergadering")
            + " "
            + Schrijfwijze.datum(toets.vergadering()),
        null,
        List.of(
            kolom(b, "formulier.toets.kader", 18),
            kolom(b, "toets.oordeel", 14),
            kolom(b, "toets.reden", 38),
            kolom(b, "formulier.toets.bewijs", 46)),
        0,
        List.of(
            new Groep(
                null,
                toets.oordelen().stream().map(o -> rij(b, o, toets.onderbouwing())).toList())),
        null,
        null);
  }

  private static Kolom kolom(Blanco b, String sleutel, int breedte) {
    return b.kolom(sleutel, breedte).op(Waar.PAPIER);
  }

  private static List<Object> rij(Blanco b, Oordeel oordeel, Onderbouwing bewijs) {
    return Arrays.asList(
        b.tekst("kader." + oordeel.kader()),
        b.tekst(oordeel.voldaan() ? "toets.voldaan" : "toets.niet-voldaan"),
        oordeel.reden(),
        bewijs == null ? null : bewijs(b, oordeel, bewijs));
  }

  private static String bewijs(Blanco b, Oordeel oordeel, Onderbouwing o) {
    List<String> regels = new ArrayList<>();
    regels.add(b.zin("bewijs.dag", Schrijfwijze.datum(o.dag())));
    switch (oordeel.kader()) {
      case BETROKKENHEID -> betrokkenheid(b, o.betrokkenheid(), regels);
      case DOELSTELLINGEN -> doelstellingen(b, o.doelstellingen(), regels);
      case MIDDELEN -> middelen(b, o.middelen(), regels);
    }
    return String.join("\n", regels);
  }

  private static void betrokkenheid(Blanco b, Onderbouwing.Betrokkenheid o, List<String> regels) {
    regels.add(
        b.zin("bewijs.groepen", o.aanwezig().size(), o.aanwezig().size() + o.ontbreken().size())
            + opgesomd(b, "bewijs.ontbreken", o.ontbreken()));
    regels.add(
        b.zin("bewijs.bewoners", o.bewoners(), o.bezet())
            + " "
            + (o.voorzitter() == null
                ? b.tekst("bewijs.geen-voorzitter")
                : b.zin("bewijs.voorzitter", o.voorzitter())));
    regels.add(
        b.zin("bewijs.avonden", o.avonden())
            + " "
            + (o.opmerkingen() == 0
                ? b.tekst("bewijs.geen-opmerkingen")
                : b.zin("bewijs.opmerkingen", o.beantwoord(), o.opmerkingen())));
  }

  private static void doelstellingen(Blanco b, Onderbouwing.Doelstellingen o, List<String> regels) {
    regels.add(
        b.zin("bewijs.meetbaar", o.meetbaar(), o.doelen())
            + opgesomd(b, "bewijs.niet-meetbaar", o.nietMeetbaar()));
    regels.add(b.zin("bewijs.indicator", o.metIndicator(), o.doelen() - o.metIndicator()));
  }

  private static void middelen(Blanco b, Onderbouwing.Middelen o, List<String> regels) {
    for (Onderbouwing.Jaargeld jaar : o.jaren()) {
      String raming = Schrijfwijze.euro(jaar.raming());
      regels.add(
          jaar.gereserveerd() == null
              ? b.zin("bewijs.jaar", String.valueOf(jaar.jaar()), raming)
              : b.zin(
                  "bewijs.jaar-gereserveerd",
                  String.valueOf(jaar.jaar()),
                  raming,
                  Schrijfwijze.euro(jaar.gereserveerd())));
    }
    regels.add(
        b.tekst("bewijs.verdeeld")
            + (o.zonderRaming() > 0 ? " " + b.zin("bewijs.zonder-raming", o.zonderRaming()) : ""));
  }

  private static String opgesomd(Blanco b, String sleutel, List<String> namen) {
    return namen.isEmpty() ? "" : " " + b.tekst(sleutel) + " " + String.join(", ", namen) + ".";
  }
}
