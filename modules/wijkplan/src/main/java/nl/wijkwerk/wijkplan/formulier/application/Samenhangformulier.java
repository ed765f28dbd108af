package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoortwoorden;

/** Where a plan comes from and what follows from it, and who adopts its items. */
final class Samenhangformulier {
  private Samenhangformulier() {}

  static Stuk van(
      Blanco b,
      Plan plan,
      Herkomsten.Herkomstbeeld herkomst,
      List<Overnames.Regel> overnames,
      List<Plansoorten.Plansoortbeeld> soorten) {
    return b.lijst(
        b.tekst("samenhang.titel") + " " + plan.titel(),
        b.tekst("formulier.samenhang.soort"),
        List.of(b.tekst("samenhang.titel"), plan.titel(), plan.vanJaar() + " " + plan.totJaar()),
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), plan.wijk()),
            new Gegeven(b.tekst("wijken.plan"), plan.titel()),
            new Gegeven(b.tekst("plannen.looptijd"), jaren(plan.vanJaar(), plan.totJaar()))),
        delen(b, herkomst, overnames, soorten).toArray(Stuk.Deel[]::new));
  }

  private static List<Stuk.Deel> delen(
      Blanco b,
      Herkomsten.Herkomstbeeld herkomst,
      List<Overnames.Regel> overnames,
      List<Plansoorten.Plansoortbeeld> soorten) {
    List<Stuk.Deel> delen = new ArrayList<>();
    if (herkomst.lijn().size() > 1) {
      delen.add(lijn(b, b.tekst("herkomst.lijn"), herkomst.lijn(), soorten));
    } else {
      delen.add(new Stuk.Tussenkop(b.tekst("herkomst.titel")));
      delen.add(
          new Stuk.Alinea(
              herkomst.staatLos() == null
                  ? b.tekst("herkomst.geen")
                  : b.tekst("herkomst.staat-los-omdat") + " " + herkomst.staatLos()));
    }
    if (!herkomst.opvolgers().isEmpty()) {
      delen.add(lijn(b, b.tekst("formulier.samenhang.opvolgers"), herkomst.opvolgers(), soorten));
    }
    delen.add(overnames(b, overnames));
    return delen;
  }

  private static Tabel lijn(
      Blanco b, String titel, List<Lijnplan> lijn, List<Plansoorten.Plansoortbeeld> soorten) {
    return new Tabel(
        titel,
        null,
        List.of(
            b.kolom("wijken.plan", 34),
            b.kolom("wijken.wijk", 18),
            b.kolom("plannen.looptijd", 14),
            b.kolom("plansoort.soort", 24),
            b.kolom("wijken.stand", 24)),
        0,
        List.of(
            new Groep(
                null,
                lijn.stream()
                    .map(
                        p ->
                            Arrays.<Object>asList(
                                p.titel(),
                                p.wijk(),
                                jaren(p.vanJaar(), p.totJaar()),
                                Plansoortwoorden.naam(soorten, p.plansoort())
                                    .orElseGet(() -> b.tekst("plansoort.geen")),
                                b.tekst("fase." + p.fase())
                                    + ", "
                                    + b.tekst("plan.versie")
                                    + " "
                                    + p.inhoudsversie()))
                    .toList())),
        null,
        null);
  }

  private static Tabel overnames(Blanco b, List<Overnames.Regel> regels) {
    return new Tabel(
        b.tekst("overname.titel"),
        b.tekst("plan.veld.doelstelling"),
        List.of(
            b.kolom("overname.organisatie", 28),
            b.kolom("overname.standpunt", 16),
            b.kolom("overname.reden", 36),
            b.kolom("avond.datum", Inhoud.DATUM, 12),
            b.kolom("formulier.samenhang.door", 22),
            b.kolom("formulier.samenhang.geldt", 10)),
        0,
        regels.stream().map(r -> regel(b, r)).toList(),
        null,
        b.tekst("overname.geen-regels"));
  }

  private static Groep regel(Blanco b, Overnames.Regel r) {
    List<List<Object>> rijen =
        Stream.concat(
                r.nu().stream().map(o -> rij(b, o, "plan.ja")),
                r.eerder().stream().map(o -> rij(b, o, "plan.nee")))
            .collect(Collectors.toCollection(ArrayList::new));
    if (rijen.isEmpty()) {
      rijen.add(Arrays.asList(b.tekst("overname.nog-niemand"), null, null, null, null, null));
    }
    return new Groep((r.nummer() + " " + r.doelstelling()).strip(), rijen);
  }

  private static List<Object> rij(Blanco b, Overnames.Overnamebeeld o, String geldt) {
    return Arrays.asList(
        o.organisatie(),
        b.tekst("standpunt." + o.standpunt()),
        o.reden(),
        o.op().atZoneSameInstant(Klok.ZONE).toLocalDate(),
        o.door(),
        b.tekst(geldt));
  }

  private static String jaren(int van, int tot) {
    return van == tot ? String.valueOf(van) : van + "\u2013" + tot;
  }
}
