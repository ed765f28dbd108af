package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;

/** The projectplan: what carries out a row of a plan. */
final class Projectformulier {
  private Projectformulier() {}

  static Stuk van(Blanco b, Projectblad p) {
    return new Stuk(
        Bestandsnaam.van(b.tekst("project.projectplan"), p.inhoud().titel(), p.wijk()),
        p.inhoud().titel(),
        b.tekst("project.projectplan"),
        b.gemeente(),
        b.tekst("projectstatus." + p.status()),
        p.status() == Projectstatus.VOORBEREIDING,
        p.gewijzigd().atZoneSameInstant(Klok.ZONE).toLocalDate(),
        null,
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), p.wijk()),
            new Gegeven(b.tekst("wijken.plan"), p.plantitel()),
            new Gegeven(b.tekst("project.voert-uit"), doel(p)),
            new Gegeven(b.tekst("project.soort"), b.tekst("projectsoort." + p.soort()))),
        delen(b, p),
        List.of());
  }

  private static List<Stuk.Deel> delen(Blanco b, Projectblad p) {
    List<Stuk.Deel> delen = new ArrayList<>();
    List<Gegeven> signalen = Signaalformulier.gegevens(b, p);
    if (!signalen.isEmpty()) {
      delen.add(new Stuk.Gegevens(b.tekst("formulier.project.signalen"), signalen));
    }
    delen.add(new Stuk.Gegevens(b.tekst("project.projectplan"), inhoud(b, p)));
    delen.add(
        new Tabel(
            b.tekst("project.mijlpalen"),
            null,
            List.of(
                b.kolom("formulier.project.mijlpaal", 40),
                b.kolom("formulier.project.gepland", Inhoud.DATUM, 14),
                b.kolom("formulier.project.gehaald", Inhoud.DATUM, 14)),
            0,
            List.of(
                new Groep(
                    null,
                    p.mijlpalen().stream()
                        .map(m -> Arrays.<Object>asList(m.naam(), m.gepland(), m.gehaald()))
                        .toList())),
            null,
            b.tekst("project.geen-mijlpalen")));
    return delen;
  }

  private static String doel(Projectblad p) {
    return p.regel() == null ? null : (p.regel().nummer() + " " + p.regel().doelstelling()).strip();
  }

  private static List<Gegeven> inhoud(Blanco b, Projectblad p) {
    Projectinhoud i = p.inhoud();
    List<Gegeven> g = new ArrayList<>();
    g.add(new Gegeven(b.tekst("project.resultaat"), i.resultaat()));
    g.add(new Gegeven(b.tekst("project.middelen"), i.middelen()));
    g.add(new Gegeven(b.tekst("project.capaciteit"), i.capaciteit()));
    g.add(new Gegeven(b.tekst("project.uitvoeringsplan"), i.uitvoeringsplan()));
    g.add(new Gegeven(b.tekst("project.planning"), planning(b, i)));
    g.add(new Gegeven(b.tekst("project.verantwoordelijke"), i.verantwoordelijke()));
    g.add(new Gegeven(b.tekst("project.bevoegdheden"), i.bevoegdheden()));
    g.add(new Gegeven(b.tekst("project.partners"), i.partners()));
    if (i.straten() != null) {
      g.add(new Gegeven(b.tekst("project.straten"), i.straten()));
    }
    if (p.soort() == Projectsoort.ONTMOETINGSPLAATS) {
      g.add(new Gegeven(b.tekst("project.vastgoed"), toets(b, p.vastgoed())));
      g.add(new Gegeven(b.tekst("project.accommodatie"), toets(b, p.accommodatie())));
    }
    if (p.afwijking() != null) {
      g.add(new Gegeven(b.tekst("project.afwijking"), Signaalformulier.besluit(b, p.afwijking())));
    }
    if (p.herstelt() != null) {
      g.add(new Gegeven(b.tekst("project.herstelt"), p.herstelt().titel()));
    }
    if (p.borger() != null) {
      g.add(new Gegeven(b.tekst("project.borger"), p.borger()));
      g.add(new Gegeven(b.tekst("project.terugblik-op"), p.terugblikOp()));
    }
    if (p.vervallenReden() != null) {
      g.add(
          new Gegeven(
              b.zin("project.vervallen-op", Schrijfwijze.datum(p.geeindigdOp())),
              p.vervallenReden()));
    }
    for (Projectblad.Terugblik blik : p.terugblikken()) {
      g.add(
          new Gegeven(
              b.tekst("project.terugblik-op")
                  + " "
                  + Schrijfwijze.datum(blik.op().atZoneSameInstant(Klok.ZONE).toLocalDate()),
              b.tekst("uitkomst." + blik.uitkomst()) + ". " + blik.woorden()));
    }
    if (p.terugvalAntwoord() != null) {
      g.add(
          new Gegeven(
              b.tekst("project.antwoord-op-terugval"),
              p.terugvalAntwoord() + " (" + Schrijfwijze.datum(p.terugvalAntwoordOp()) + ")"));
    }
    if (!p.herstel().isEmpty()) {
      g.add(
          new Gegeven(
              b.tekst("project.herstel"),
              p.herstel().stream()
                  .map(Projectblad.Verwijzing::titel)
                  .collect(Collectors.joining("\n"))));
    }
    return g;
  }

  private static String planning(Blanco b, Projectinhoud i) {
    return i.van() == null
        ? b.tekst("project.niet-gepland")
        : Schrijfwijze.datum(i.van())
            + " "
            + b.tekst("kader.tot-en-met")
            + " "
            + Schrijfwijze.datum(i.tot());
  }

  private static String toets(Blanco b, Beleidstoets toets) {
    return toets == null || toets.past() == null
        ? b.tekst("project.niet-getoetst")
        : b.tekst(toets.past() ? "project.past" : "project.past-niet") + ". " + toets.reden();
  }
}
