package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;

/** Form B7: per ambitie what goes well, what does not, and what could be done. */
final class Analyseformulier {
  private Analyseformulier() {}

  static Stuk van(Blanco b, Analyses.Kop kop, List<Analyses.Regel> regels) {
    return new Stuk(
        Bestandsnaam.van(b.tekst("analyse.titel"), kop.wijk(), kop.datum()),
        b.tekst("analyse.van") + " " + kop.wijk(),
        b.tekst("analyse.titel"),
        b.gemeente(),
        b.tekst(kop.open() ? "formulier.analyse.open" : "formulier.analyse.verwerkt"),
        kop.open(),
        kop.datum(),
        null,
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), kop.wijk()),
            new Gegeven(b.tekst("formulier.opgesteld-door"), kop.opgesteldDoor())),
        List.of(
            new Tabel(
                b.tekst("analyse.rijen"),
                b.tekst("oplossing.ambitie"),
                List.of(
                    b.kolom("analyse.domein", 11),
                    b.kolom("formulier.analyse.waardering", Inhoud.JAAR, 10),
                    b.kolom("formulier.analyse.waardering-door", 13),
                    b.kolom("analyse.positief", 18),
                    b.kolom("analyse.knelpunten", 21),
                    b.kolom("analyse.doelstelling", 21),
                    b.kolom("analyse.oplossingen", 21),
                    b.kolom("analyse.kosten", Inhoud.BEDRAG, 11),
                    b.kolom("analyse.prioriteit", 10),
                    b.kolom("analyse.opmerkingen", 17)),
                3,
                b.perAmbitie(regels, r -> r.inhoud().ambitie(), r -> rij(b, r), null),
                b.tekst("plan.totaal"),
                b.tekst("analyse.geen-regel"))),
        List.of());
  }

  private static List<Object> rij(Blanco b, Analyses.Regel r) {
    return Arrays.asList(
        b.tekst("domein." + r.inhoud().domein()),
        r.inhoud().waardering(),
        r.inhoud().waarderingDoor(),
        r.inhoud().positief(),
        r.inhoud().knelpunten(),
        r.inhoud().doelstelling(),
        r.alleOplossingen(),
        r.inhoud().kosten(),
        r.inhoud().prioriteit() == null ? null : b.tekst("prioriteit." + r.inhoud().prioriteit()),
        r.inhoud().opmerkingen());
  }
}
