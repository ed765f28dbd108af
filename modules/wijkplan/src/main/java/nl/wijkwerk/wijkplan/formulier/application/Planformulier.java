package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoortwoorden;

/**
 * Form B8, as a concept and as a definitive proposal. On paper it has the columns of the form; on a
 * sheet every value has a column of its own, so that it can be read in again.
 */
final class Planformulier {
  private Planformulier() {}

  /**
   * @param gebied name of the area as the plan is read in again by, with its code when it is no
   *     wijk
   */
  static Stuk van(
      Blanco b,
      String gebied,
      Plan plan,
      List<Plan.Regel> regels,
      List<Plan.Toets> toetsen,
      List<Plan.Besluit> besluiten,
      List<Plansoorten.Plansoortbeeld> soorten) {
    String soort = Plansoortwoorden.naam(soorten, plan.plansoort()).orElse(null);
    return new Stuk(
        Bestandsnaam.van(plan.titel(), plan.vanJaar(), plan.totJaar(), "v" + plan.inhoudsversie()),
        plan.titel(),
        b.tekst(
            plan.fase() == Planfase.CONCEPT
                ? "formulier.plan.soort.concept"
                : "formulier.plan.soort.definitief"),
        b.gemeente(),
        b.tekst("fase." + plan.fasesleutel()),
        plan.fase().open(),
        plan.gewijzigd().atZoneSameInstant(Klok.ZONE).toLocalDate(),
        String.valueOf(plan.inhoudsversie()),
        Stream.of(
                kop(b, gebied, plan.vanJaar(), plan.totJaar(), soort).stream(),
                besluit(b, plan),
                besluiten.stream().map(besluit -> besluit(b, besluit)))
            .flatMap(Function.identity())
            .toList(),
        Stream.<Stuk.Deel>concat(
                Stream.of(tabel(b, regels)),
                toetsen.stream().map(t -> Raadstoetsformulier.tabel(b, t)))
            .toList(),
        uitleg(b));
  }

  /** The form without rows. */
  static Stuk sjabloon(Blanco b) {
    return new Stuk(
        Bestandsnaam.van(b.tekst("formulier.sjabloon")),
        b.tekst("formulier.sjabloon.titel"),
        b.tekst("formulier.plan.soort.concept"),
        b.gemeente(),
        null,
        false,
        b.vandaag(),
        null,
        kop(b, null, b.vandaag().getYear() + 1, b.vandaag().getYear() + 4, null),
        List.of(tabel(b, List.of())),
        uitleg(b));
  }

  private static List<Gegeven> kop(
      Blanco b, String wijk, int vanJaar, int totJaar, String plansoort) {
    return List.of(
        new Gegeven(b.tekst("formulier.plan.kop.wijk"), Objects.toString(wijk, "")),
        new Gegeven(b.tekst("formulier.plan.kop.vanJaar"), vanJaar),
        new Gegeven(b.tekst("formulier.plan.kop.totJaar"), totJaar),
        new Gegeven(b.tekst("formulier.plan.kop.plansoort"), Objects.toString(plansoort, "")));
  }

  /** What was decided on it, as far as that is. */
  private static Stream<Gegeven> besluit(Blanco b, Plan plan) {
    return plan.besluitUitkomst() == null
        ? Stream.empty()
        : Stream.of(
            new Gegeven(
                b.tekst("plan.besluit") + " " + Schrijfwijze.datum(plan.besluitOp()),
                b.tekst("besluit." + plan.besluitUitkomst())
                    + (plan.besluitReden() == null ? "" : ". " + plan.besluitReden())));
  }

  private static Gegeven besluit(Blanco b, Plan.Besluit besluit) {
    return new Gegeven(
        b.zin("planbesluit.van." + besluit.beslisser(), besluit.inhoudsversie())
            + ", "
            + Schrijfwijze.datum(besluit.dag()),
        b.tekst(
                besluit.vastgesteld()
                    ? "planbesluit.is-vastgesteld"
                    : "planbesluit.is-teruggestuurd")
            + (besluit.reden() == null ? "" : ". " + besluit.reden()));
  }

  private static Tabel tabel(Blanco b, List<Plan.Regel> regels) {
    List<Kolom> kolommen = new ArrayList<>();
    kolommen.add(b.kolom("plan.nr", 6).op(Waar.PAPIER));
    kolommen.add(b.kolom("plan.veld.doelstelling", 34).op(Waar.PAPIER));
    kolommen.add(b.kolom("plan.veld.oplossingen", 28).op(Waar.PAPIER));
    kolommen.add(b.kolom("plan.raming", Inhoud.BEDRAG, 13).op(Waar.PAPIER));
    kolommen.add(b.kolom("formulier.plan.jaar", 12).op(Waar.PAPIER));
    kolommen.add(b.kolom("plan.veld.verantwoordelijke", 19).op(Waar.PAPIER));
    kolommen.add(b.kolom("plan.veld.opmerkingen", 24).op(Waar.PAPIER));
    for (Planveld veld : Planveld.values()) {
      kolommen.add(veld.kolom(b.teksten()));
    }
    return new Tabel(
        b.tekst("plan.rijen"),
        b.tekst("oplossing.ambitie"),
        kolommen,
        1,
        b.perAmbitie(regels, r -> r.inhoud().ambitie(), r -> rij(b, r), b.tekst("plan.hele-wijk")),
        b.tekst("plan.totaal"),
        b.tekst("formulier.plan.leeg"));
  }

  private static List<Object> rij(Blanco b, Plan.Regel r) {
    Planregelinhoud i = r.inhoud();
    List<Object> rij =
        new ArrayList<>(
            Arrays.asList(
                r.nummer(),
                doel(b, i),
                r.alleOplossingen(),
                i.raming(),
                jaren(i),
                i.verantwoordelijke(),
                i.opmerkingen()));
    for (Planveld veld : Planveld.values()) {
      rij.add(veld.waarde(r));
    }
    return rij;
  }

  /** The goal, and below it how it is measured, as far as that is known. */
  private static String doel(Blanco b, Planregelinhoud i) {
    String meting =
        Stream.of(
                i.indicator(),
                i.beginwaarde() == null
                    ? null
                    : b.tekst("formulier.plan.van")
                        + " "
                        + Schrijfwijze.getal(i.beginwaarde())
                        + (i.beginjaar() == null ? "" : " (" + i.beginjaar() + ")"),
                i.streefwaarde() == null
                    ? null
                    : b.tekst("formulier.plan.naar") + " " + Schrijfwijze.getal(i.streefwaarde()),
                i.streefdatum() == null
                    ? null
                    : b.tekst("formulier.plan.op") + " " + Schrijfwijze.datum(i.streefdatum()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return Stream.of(
            (i.pm() ? "PM: " : "") + i.doelstelling().replaceFirst("^PM: ", ""),
            meting.isEmpty() ? null : meting + ".",
            i.bron() == null ? null : b.tekst("plan.veld.bron") + ": " + i.bron(),
            i.eigenaar() == null ? null : b.tekst("plan.veld.eigenaar") + ": " + i.eigenaar())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String jaren(Planregelinhoud i) {
    if (i.jaarVan() == null) {
      return null;
    }
    return i.jaarTot() == null || i.jaarTot().equals(i.jaarVan())
        ? i.jaarVan().toString()
        : i.jaarVan() + "–" + i.jaarTot();
  }

  /** How to fill the sheet in, with the words that can be chosen. */
  private static List<Stuk.Deel> uitleg(Blanco b) {
    List<Stuk.Deel> uitleg = new ArrayList<>();
    uitleg.add(new Stuk.Tussenkop(b.tekst("formulier.uitleg")));
    for (int i = 1; i <= 6; i++) {
      uitleg.add(new Stuk.Alinea(b.tekst("formulier.uitleg." + i)));
    }
    List<Gegeven> kolommen = new ArrayList<>();
    kolommen.add(
        new Gegeven(b.tekst("oplossing.ambitie"), b.tekst("formulier.plan.ambitie.uitleg")));
    for (Planveld veld : Planveld.values()) {
      kolommen.add(
          new Gegeven(
              veld.naam(b.teksten()), b.tekst("formulier.plan." + veld.veld() + ".uitleg")));
    }
    uitleg.add(new Stuk.Gegevens(b.tekst("formulier.uitleg.kolommen"), kolommen));
    uitleg.add(
        new Stuk.Gegevens(
            b.tekst("kader.ambities.kort"),
            Stream.concat(
                    b.ambities().stream()
                        .filter(nl.wijkwerk.wijkplan.kader.application.Kaders.Ambitieregel::loopt)
                        .map(a -> new Gegeven(String.valueOf(a.nummer()), a.tekst())),
                    Stream.of(
                        new Gegeven(
                            b.tekst("plan.hele-wijk"), b.tekst("formulier.plan.hele-wijk.uitleg"))))
                .toList()));
    return uitleg;
  }
}
