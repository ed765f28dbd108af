package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Gevolg;
import nl.wijkwerk.wijkplan.plan.application.Plan;

/** Report of an evening with residents: each remark, the answer, and what it changed. */
final class Avondformulier {
  private Avondformulier() {}

  static Stuk van(
      Blanco b, Bewonersavonden.Avond avond, Plan plan, List<Opmerkingen.Opmerkingbeeld> lijst) {
    String dag = Schrijfwijze.datum(avond.inhoud().datum());
    return b.lijst(
        b.zin("avond.verslag.titel", dag),
        b.tekst("formulier.avond.soort"),
        List.of(
            b.tekst("formulier.avond.soort"), plan.wijk(), String.valueOf(avond.inhoud().datum())),
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), plan.wijk()),
            new Gegeven(b.tekst("wijken.plan"), plan.titel()),
            new Gegeven(b.tekst("avond.datum"), dag),
            new Gegeven(b.tekst("avond.aanvang"), avond.inhoud().aanvang()),
            new Gegeven(b.tekst("avond.plaats"), avond.inhoud().plaats()),
            new Gegeven(b.tekst("avond.genodigden"), avond.inhoud().genodigden()),
            new Gegeven(b.tekst("avond.verstuurd"), avond.inhoud().verstuurdOp()),
            new Gegeven(
                b.tekst("opmerkingen.titel"),
                b.zin("opmerkingen.van", avond.telling().beantwoord(), avond.telling().totaal()))),
        new Stuk.Alinea(b.tekst("avond.verslag.inleiding")),
        new Tabel(
            b.tekst("opmerkingen.titel"),
            null,
            List.of(
                b.kolom("plan.nr", Inhoud.JAAR, 5),
                b.kolom("opmerking.van", 16),
                b.kolom("opmerking.tekst", 30),
                b.kolom("opmerking.antwoord", 30),
                b.kolom("opmerking.gevolg", 28)),
            2,
            List.of(new Groep(null, lijst.stream().map(o -> rij(b, o)).toList())),
            null,
            b.tekst("opmerkingen.geen")));
  }

  private static List<Object> rij(Blanco b, Opmerkingen.Opmerkingbeeld o) {
    return Arrays.asList(
        o.nummer(),
        o.inhoud().van(),
        o.inhoud().tekst(),
        o.antwoord() == null ? b.tekst("opmerking.nog-geen-antwoord") : o.antwoord().tekst(),
        gevolg(b, o));
  }

  private static String gevolg(Blanco b, Opmerkingen.Opmerkingbeeld o) {
    if (o.antwoord() == null) {
      return null;
    }
    return o.antwoord().gevolg() == Gevolg.REGEL
        ? b.zin("opmerking.veranderde", o.regelTekst())
        : b.zin("opmerking.verandert-niets", o.antwoord().reden());
  }
}
