package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;

/** The uitvoeringsagenda of a plan: what is done for it, by whom, with whom and when. */
final class Uitvoeringsformulier {
  private Uitvoeringsformulier() {}

  static Stuk van(Blanco b, Plan plan, List<Projectregel> projecten) {
    return b.lijst(
        b.tekst("formulier.agenda") + " " + plan.titel(),
        b.tekst("formulier.agenda"),
        List.of(b.tekst("formulier.agenda"), plan.titel(), plan.vanJaar() + " " + plan.totJaar()),
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), plan.wijk()),
            new Gegeven(b.tekst("wijken.plan"), plan.titel())),
        new Tabel(
            b.tekst("projecten.lijst"),
            null,
            List.of(
                b.kolom("formulier.agenda.activiteit", 28),
                b.kolom("project.soort", 14),
                b.kolom("formulier.agenda.doel", 7),
                b.kolom("project.waar", 16),
                b.kolom("project.van", Inhoud.DATUM, 12),
                b.kolom("project.tot", Inhoud.DATUM, 12),
                b.kolom("project.verantwoordelijke", 18),
                b.kolom("project.partners", 18),
                b.kolom("uitvoering.voortgang", 10),
                b.kolom("plan.stand", 18)),
            0,
            List.of(new Groep(null, projecten.stream().map(p -> rij(b, p)).toList())),
            null,
            b.tekst("uitvoering.leeg")));
  }

  private static List<Object> rij(Blanco b, Projectregel p) {
    return Arrays.asList(
        p.titel(),
        b.tekst("projectsoort." + p.soort()),
        p.regelnummer(),
        p.straten() == null ? b.tekst("projectniveau.WIJK") : p.straten(),
        p.van(),
        p.tot(),
        p.verantwoordelijke(),
        p.partners(),
        voortgang(b, p.voortgang()),
        Stream.concat(
                Stream.of(b.tekst("projectstatus." + p.status())),
                p.signalen().stream().map(s -> b.tekst("signaal." + s)))
            .collect(Collectors.joining("\n")));
  }

  /** Of what lapsed there is no progress. */
  private static String voortgang(Blanco b, Voortgang v) {
    return v.totaal() == 0 ? null : b.zin("formulier.agenda.van", v.gehaald(), v.totaal());
  }
}
