package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.domain.Cijferherkomst;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import nl.wijkwerk.wijkplan.les.application.Lessen;

/** Form B9: what became of each goal of a plan in a year, and what residents think of it. */
final class Evaluatieformulier {
  private Evaluatieformulier() {}

  static Stuk van(Blanco b, Evaluatieblad e, List<Lessen.Lesbeeld> lessen) {
    List<Stuk.Deel> delen = new ArrayList<>();
    delen.add(tabel(b, e));
    delen.add(
        new Stuk.Gegevens(
            b.tekst("evaluatie.tevredenheid-titel"), tevredenheid(b, e.tevredenheid())));
    delen.add(new Stuk.Gegevens(b.tekst("evaluatie.budget"), budget(b, e)));
    if (e.opmerkingen() != null) {
      delen.add(new Stuk.Tussenkop(b.tekst("evaluatie.opmerkingen-geheel")));
      delen.add(new Stuk.Alinea(e.opmerkingen()));
    }
    if (!lessen.isEmpty()) {
      delen.add(Lessenformulier.tabel(b, b.tekst("lessen.titel"), lessen, null));
    }
    return new Stuk(
        Bestandsnaam.van(b.tekst("formulier.evaluatie"), e.plantitel(), e.jaar()),
        b.tekst("formulier.evaluatie") + " " + e.jaar() + ", " + e.plantitel(),
        b.tekst("formulier.evaluatie"),
        b.gemeente(),
        b.tekst(e.open() ? "formulier.evaluatie.open" : "formulier.evaluatie.gesloten"),
        e.open(),
        (e.open() ? e.gewijzigd() : e.afgeslotenOp()).atZoneSameInstant(Klok.ZONE).toLocalDate(),
        null,
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), e.wijk()),
            new Gegeven(b.tekst("wijken.plan"), e.plantitel()),
            new Gegeven(b.tekst("evaluatie.over"), String.valueOf(e.jaar()))),
        delen,
        List.of());
  }

  private static Tabel tabel(Blanco b, Evaluatieblad e) {
    return new Tabel(
        b.tekst("formulier.evaluatie.doelen"),
        b.tekst("oplossing.ambitie"),
        List.of(
            b.kolom("plan.nr", 6),
            b.kolom("plan.veld.doelstelling", 28),
            b.kolom("plan.veld.indicator", 20),
            b.kolom("plan.veld.beginwaarde", Inhoud.GETAL, 12),
            b.kolom("plan.veld.streefwaarde", Inhoud.GETAL, 12),
            b.kolom("evaluatie.gerealiseerde-doelstelling", 26).op(Waar.PAPIER),
            b.kolom("evaluatie.gerealiseerd", Inhoud.GETAL, 13).op(Waar.BLAD),
            b.kolom("formulier.evaluatie.meetjaar", Inhoud.JAAR, 8).op(Waar.BLAD),
            b.kolom("plan.veld.bron", 18).op(Waar.BLAD),
            b.kolom("formulier.evaluatie.gehaald", 14).op(Waar.BLAD),
            b.kolom("formulier.evaluatie.niet-vast", 24).op(Waar.BLAD),
            b.kolom("formulier.analyse.waardering", Inhoud.JAAR, 11),
            b.kolom("evaluatie.maatregelen", 24),
            b.kolom("evaluatie.kosten", Inhoud.BEDRAG, 13),
            b.kolom("evaluatie.vrijval", Inhoud.BEDRAG, 13),
            b.kolom("plan.veld.opmerkingen", 20)),
        1,
        b.perAmbitie(
            e.regels(), Evaluatieblad.Regel::ambitie, r -> rij(b, r), b.tekst("plan.hele-wijk")),
        b.tekst("plan.totaal"),
        b.tekst("formulier.plan.leeg"));
  }

  private static List<Object> rij(Blanco b, Evaluatieblad.Regel r) {
    return Arrays.asList(
        r.nummer(),
        r.doelstelling(),
        r.indicator(),
        r.beginwaarde(),
        r.streefwaarde(),
        gerealiseerd(b, r),
        r.inhoud().gerealiseerd(),
        r.inhoud().meetjaar(),
        r.inhoud().bron(),
        gehaald(b, r),
        r.inhoud().nietVastTeStellen(),
        r.inhoud().waardering(),
        r.inhoud().maatregelen(),
        r.inhoud().kosten(),
        r.inhoud().vrijval(),
        r.inhoud().opmerkingen());
  }

  /** The value with its year and source, or why there is none. */
  private static String gerealiseerd(Blanco b, Evaluatieblad.Regel r) {
    if (r.inhoud().nietVastTeStellen() != null) {
      return b.tekst("formulier.evaluatie.niet-vast") + ": " + r.inhoud().nietVastTeStellen();
    }
    if (r.inhoud().gerealiseerd() == null) {
      return null;
    }
    String jaar = r.inhoud().meetjaar() == null ? "" : " (" + r.inhoud().meetjaar() + ")";
    String bron =
        r.inhoud().bron() == null
            ? ""
            : "\n" + b.tekst("plan.veld.bron") + ": " + r.inhoud().bron();
    return Schrijfwijze.getal(r.inhoud().gerealiseerd())
        + jaar
        + (r.gehaald() == null ? "" : ", " + gehaald(b, r))
        + bron
        + (r.herkomst() == Cijferherkomst.MONITORING ? b.tekst("evaluatie.uit-monitoring") : "");
  }

  private static String gehaald(Blanco b, Evaluatieblad.Regel r) {
    return r.gehaald() == null
        ? null
        : b.tekst(r.gehaald() ? "evaluatie.gehaald" : "evaluatie.niet-gehaald");
  }

  private static List<Gegeven> tevredenheid(Blanco b, Tevredenheid t) {
    if (!t.gemeten()) {
      return List.of(new Gegeven(b.tekst("formulier.evaluatie.niet-gemeten"), t.nietGemeten()));
    }
    return List.of(
        new Gegeven(b.tekst("evaluatie.cijfer"), t.cijfer()),
        new Gegeven(b.tekst("evaluatie.schaal-van"), t.schaalVan()),
        new Gegeven(b.tekst("evaluatie.schaal-tot"), t.schaalTot()),
        new Gegeven(b.tekst("plan.veld.bron"), t.bron()),
        new Gegeven(b.tekst("evaluatie.aantal-respondenten"), t.respondenten()));
  }

  private static List<Gegeven> budget(Blanco b, Evaluatieblad e) {
    List<Gegeven> g = new ArrayList<>();
    g.add(new Gegeven(b.tekst("evaluatie.geraamd"), Schrijfwijze.euro(e.budget().geraamd())));
    g.add(
        new Gegeven(
            b.tekst("evaluatie.gereserveerd"), Schrijfwijze.euro(e.budget().gereserveerd())));
    g.add(new Gegeven(b.tekst("evaluatie.eerder"), Schrijfwijze.euro(e.budget().eerder())));
    g.add(new Gegeven(b.tekst("evaluatie.aanvullend"), Schrijfwijze.euro(e.budget().aanvullend())));
    g.add(new Gegeven(b.tekst("evaluatie.vrijval"), Schrijfwijze.euro(e.budget().vrijval())));
    g.add(
        new Gegeven(
            b.tekst("evaluatie.nieuwe-kosten"), Schrijfwijze.euro(e.budget().nieuweKosten())));
    g.add(new Gegeven(b.tekst("evaluatie.boven"), Schrijfwijze.euro(e.budget().tekort())));
    if (e.verzoek() != null) {
      g.add(new Gegeven(b.tekst("evaluatie.motivering-veld"), e.verzoek().motivering()));
      if (e.verzoek().toegekend() != null) {
        g.add(
            new Gegeven(
                b.tekst("evaluatie.raad-zegt"),
                b.tekst(e.verzoek().toegekend() ? "evaluatie.raad-ja" : "evaluatie.raad-nee")));
        g.add(new Gegeven(b.tekst("evaluatie.antwoord"), e.verzoek().antwoord()));
        g.add(new Gegeven(b.tekst("toets.raadsvergadering"), e.verzoek().vergadering()));
      }
    }
    return g;
  }
}
