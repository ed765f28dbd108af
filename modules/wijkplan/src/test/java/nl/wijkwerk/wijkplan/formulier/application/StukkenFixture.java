package nl.wijkwerk.wijkplan.formulier.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Avondinhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Telling;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Gevolg;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Lijnplan;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerksignaal;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelinhoud;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelstand;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectniveau;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;

/** Documents that are about something else than the forms of the wijkaanpak. */
final class StukkenFixture {
  private static final OffsetDateTime TOEN = OffsetDateTime.parse("2026-10-01T10:00:00Z");
  private static final Oplossingen.Keus RESTAURANT =
      new Oplossingen.Keus(FormulierFixture.RESTAURANT, "Buurtrestaurant");

  private StukkenFixture() {}

  static Stuk avond(Blanco b) {
    return Avondformulier.van(
        b,
        new Bewonersavonden.Avond(
            id(1),
            id(2),
            new Avondinhoud(
                LocalDate.of(2026, 10, 1), "19.30 uur", "Wijkcentrum", "alle bewoners", null),
            true,
            new Telling(3, 2),
            1),
        FormulierFixture.plan(Planfase.CONCEPT),
        List.of(
            opmerking(
                1,
                "Rietstraat",
                "Lantaarns zijn kapot",
                new Antwoord(
                    "Wij bestellen nieuwe",
                    nl.wijkwerk.wijkplan.bewoners.domain.Gevolg.REGEL,
                    id(3),
                    null),
                "2.1 Verlichting op orde"),
            opmerking(
                2,
                null,
                "Meer groen",
                new Antwoord(
                    "Dat staat er al in",
                    nl.wijkwerk.wijkplan.bewoners.domain.Gevolg.NIETS,
                    null,
                    "Staat al in het plan"),
                null),
            opmerking(3, "Ouders", "Hoe zit het met de school?", null, null)));
  }

  private static Opmerkingen.Opmerkingbeeld opmerking(
      int nummer, String van, String tekst, Antwoord antwoord, String regel) {
    return new Opmerkingen.Opmerkingbeeld(
        id(10 + nummer),
        id(1),
        nummer,
        new Opmerkinginhoud(van, tekst),
        antwoord,
        regel,
        null,
        null,
        1);
  }

  static Stuk regiegroep(Blanco b) {
    return Regiegroepformulier.van(
        b,
        new Gebied(
            2020,
            "WK014111",
            "De Riet",
            Niveau.WIJK,
            "GM0141",
            "GM0141",
            "11",
            Herkomst.values()[0],
            false),
        new Regiegroepen.Regiegroep(
            "WK014111",
            List.of(
                new Regiegroepen.Groep(
                    id(1),
                    "Politie",
                    false,
                    false,
                    List.of(
                        zetel(
                            new Zetelinhoud("Wijkagent", LocalDate.of(2026, 1, 1), null, true),
                            Zetelstand.BEZET))),
                new Regiegroepen.Groep(
                    id(2),
                    "Bewoners",
                    true,
                    true,
                    List.of(zetel(new Zetelinhoud(null, null, null, false), Zetelstand.VACANT))),
                new Regiegroepen.Groep(id(3), "Ondernemers", false, true, List.of())),
            60));
  }

  private static Regiegroepen.Zetelbeeld zetel(Zetelinhoud inhoud, Zetelstand stand) {
    return new Regiegroepen.Zetelbeeld(
        id(4), "WK014111", id(1), "Politie", false, inhoud, stand, 1);
  }

  static Stuk bezoek(Blanco b) {
    Bezoeken.Bevindingbeeld bevinding =
        new Bezoeken.Bevindingbeeld(
            id(5),
            1,
            id(6),
            "Jongeren",
            new Bevindinginhoud(
                "Er is een jongerenraad",
                "Dat geeft draagvlak",
                Gevolg.AANPASSEN,
                id(7),
                "Samen met de school"),
            "1.2 Straatcontact");
    return Bezoekformulier.van(
        b,
        new Bezoeken.Bezoekbeeld(
            id(1),
            1,
            id(2),
            "Wijkplan De Riet",
            "WK014111",
            "De Riet",
            "11",
            new Bezoekinhoud("Zwolle", LocalDate.of(2026, 9, 1), "Wijkregisseur", "Inspirerend"),
            List.of(bevinding),
            TOEN,
            "Wijkregisseur"),
        List.of(
            new Bezoeken.Checkpunt(id(6), "Jongeren", bevinding),
            new Bezoeken.Checkpunt(id(8), "Wie beslist?", null)));
  }

  static Stuk samenhang(Blanco b) {
    return Samenhangformulier.van(
        b,
        FormulierFixture.plan(Planfase.CONCEPT),
        new Herkomsten.Herkomstbeeld(
            id(1),
            1,
            List.of(id(2)),
            null,
            List.of(lijn("Stadsvisie", "GM0141"), lijn("Wijkplan De Riet", "WK014111")),
            List.of(lijn("Sloopplan", "WK014111"))),
        List.of(
            new Overnames.Regel(
                id(3),
                "1.1",
                "Meer bewoners eten samen",
                1,
                1,
                List.of(
                    overname("Woonstichting", Standpunt.NEEMT_OVER, null),
                    overname("Welzijn", Standpunt.WIJKT_AF, "Capaciteit ontbreekt")),
                List.of(overname("Welzijn", Standpunt.NEEMT_OVER, null))),
            new Overnames.Regel(id(4), "1.2", "Straten zijn heel", 0, 0, List.of(), List.of())),
        soorten());
  }

  private static Lijnplan lijn(String titel, String gebied) {
    return new Lijnplan(id(9), titel, gebied, "De Riet", "11", 2026, 2030, "WOP", "CONCEPT", 2, 0);
  }

  private static Overnames.Overnamebeeld overname(String wie, Standpunt standpunt, String reden) {
    return new Overnames.Overnamebeeld(
        id(10), id(3), id(11), wie, standpunt, reden, TOEN, "Wijkregisseur", false);
  }

  static Stuk agenda(Blanco b) {
    return Uitvoeringsformulier.van(
        b,
        FormulierFixture.plan(Planfase.VASTGESTELD),
        List.of(
            project("Buurtkamer", null, new Voortgang(0, 0), List.of()),
            project(
                "Verlichting", "Violierstraat", new Voortgang(1, 3), List.of(Signaal.TE_LAAT))));
  }

  private static Projectregel project(
      String titel, String straten, Voortgang voortgang, List<Signaal> signalen) {
    return new Projectregel(
        id(20),
        1,
        id(1),
        "Wijkplan De Riet",
        id(21),
        "1.1",
        "WK014111",
        "De Riet",
        "11",
        titel,
        Projectsoort.PROJECT,
        straten == null ? Projectniveau.WIJK : Projectniveau.STRAAT,
        straten,
        Projectstatus.IN_UITVOERING,
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2026, 12, 1),
        "Wijkregisseur",
        "Woningcorporatie en bewoners",
        voortgang,
        null,
        null,
        null,
        null,
        null,
        TOEN,
        signalen);
  }

  static Stuk praktijken(Blanco b) {
    return Praktijkenformulier.van(
        b,
        Formuliervraag.lees(naam -> null),
        List.of(praktijk("Koffieplein", true), praktijk("Afgelopen praktijk", false)),
        List.of(RESTAURANT));
  }

  private static Praktijken.Praktijkbeeld praktijk(String naam, boolean loopt) {
    return new Praktijken.Praktijkbeeld(
        id(1),
        new Praktijkinhoud(
            Praktijksoort.FRONTLIJN,
            naam,
            "Zwolle",
            "Holtenbroek",
            "Elke week koffie op het plein",
            "Rapport Wijken 2012",
            List.of(RESTAURANT.id()),
            null),
        loopt,
        1);
  }

  private static List<Plansoorten.Plansoortbeeld> soorten() {
    return List.of(
        new Plansoorten.Plansoortbeeld(
            "WOP",
            new Plansoortinhoud(
                "Wijkontwikkelingsplan",
                Set.of(Niveau.WIJK),
                4,
                10,
                true,
                "gemeenteraad",
                Beslisser.RAAD,
                List.of(
                    new Plansoortstap(id(1), "Analyse", Planmoment.ANALYSE),
                    new Plansoortstap(null, "Inspraak", null)),
                null,
                true,
                null),
            true,
            1));
  }

  static Stuk plansoorten(Blanco b) {
    return Plansoortenformulier.van(b, soorten());
  }

  static Stuk lessen(Blanco b) {
    return Lessenformulier.van(
        b,
        List.of(
            new Lessen.Lesbeeld(
                id(1),
                1,
                id(2),
                id(3),
                "WK014111",
                "De Riet",
                "11",
                2026,
                "WOP",
                new Lesinhoud(
                    Lessoort.FAAL,
                    "Voorzieningen kwamen te laat",
                    Domein.SOCIAAL,
                    1,
                    List.of(RESTAURANT.id())),
                List.of(RESTAURANT),
                "Wijkregisseur")));
  }

  static Stuk netwerk(Blanco b) {
    return Netwerkformulier.van(
        b,
        new Netwerkbeeld(
            null,
            null,
            null,
            null,
            "Iedereen doet mee",
            List.of(
                knoop(1, Knoopsoort.DOEL, "Meer contact", List.of(id(2)), List.of()),
                knoop(2, Knoopsoort.WERKVELD, "Ontmoeting", List.of(id(1)), List.of()),
                knoop(
                    3,
                    Knoopsoort.INSPANNING,
                    "Kookclub",
                    List.of(),
                    List.of(Netwerksignaal.ZONDER_DOEL))),
            6,
            false,
            1));
  }

  /** As large as a plan with thirty goals makes it. */
  static Stuk grootNetwerk(Blanco b) {
    List<Netwerkbeeld.Knoop> knopen = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      knopen.add(
          knoop(
              100 + i,
              Knoopsoort.DOEL,
              "Meer bewoners doen mee aan wat er in de buurt gebeurt, nummer " + i,
              List.of(id(200 + i)),
              List.of()));
      knopen.add(knoop(200 + i, Knoopsoort.WERKVELD, "Veld " + i, List.of(id(100 + i)), List.of()));
    }
    return Netwerkformulier.van(
        b, new Netwerkbeeld(null, null, null, null, null, knopen, 6, false, 1));
  }

  private static Netwerkbeeld.Knoop knoop(
      int nummer, Knoopsoort soort, String tekst, List<UUID> buren, List<Netwerksignaal> signalen) {
    return new Netwerkbeeld.Knoop(
        id(nummer), soort, tekst, null, false, Bron.EIGEN, null, false, buren, signalen);
  }

  private static UUID id(int nummer) {
    return new UUID(0, nummer);
  }
}
