package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;

/** The steering group of an area: who sits in it per group of parties, and who is missing. */
final class Regiegroepformulier {
  private Regiegroepformulier() {}

  static Stuk van(Blanco b, Gebied gebied, Regiegroepen.Regiegroep r) {
    int aanwezig = r.aanwezig().size();
    Regiegroepen.Zetelbeeld voorzitter = r.voorzitter();
    return b.lijst(
        b.tekst("regiegroep.titel") + " " + gebied.naam(),
        b.tekst("formulier.regiegroep.soort"),
        List.of(b.tekst("regiegroep.titel"), gebied.naam(), String.valueOf(b.vandaag())),
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), gebied.naam()),
            new Gegeven(
                b.tekst("regiegroep.groepen"),
                b.zin("regiegroep.van", aanwezig, aanwezig + r.ontbreken().size())),
            new Gegeven(
                b.tekst("regiegroep.bewoners"),
                r.bezet(true) + " " + b.zin("regiegroep.bezet", r.bezet(false))),
            new Gegeven(
                b.tekst("zetel.voorzitter"),
                voorzitter == null
                    ? b.tekst("regiegroep.geen-voorzitter")
                    : voorzitter.inhoud().bezetter() + " (" + voorzitter.groepnaam() + ")"),
            new Gegeven(
                b.tekst("formulier.regiegroep.ontbreekt"), String.join(", ", r.ontbreken()))),
        new Tabel(
            b.tekst("regiegroep.samenstelling"),
            b.tekst("formulier.regiegroep.groep"),
            List.of(
                b.kolom("zetel.bezetter.kort", 40),
                b.kolom("zetel.voorzitter", 12),
                b.kolom("zetel.van", Inhoud.DATUM, 14),
                b.kolom("zetel.tot", Inhoud.DATUM, 14),
                b.kolom("plan.stand", 18)),
            0,
            r.groepen().stream().map(g -> groep(b, g)).toList(),
            null,
            null));
  }

  private static Groep groep(Blanco b, Regiegroepen.Groep g) {
    String naam = g.bewoners() ? g.naam() + " (" + b.tekst("partijgroep.wisselt") + ")" : g.naam();
    return g.zetels().isEmpty()
        ? new Groep(
            naam, List.of(Arrays.asList(b.tekst("regiegroep.geen-zetel"), null, null, null, null)))
        : new Groep(
            naam,
            g.zetels().stream()
                .map(
                    z ->
                        Arrays.<Object>asList(
                            z.inhoud().bezetter() == null
                                ? b.tekst("zetel.vacant")
                                : z.inhoud().bezetter(),
                            z.inhoud().voorzitter() ? b.tekst("plan.ja") : null,
                            z.inhoud().van(),
                            z.inhoud().tot(),
                            b.tekst("zetelstand." + z.stand())))
                .toList());
  }
}
