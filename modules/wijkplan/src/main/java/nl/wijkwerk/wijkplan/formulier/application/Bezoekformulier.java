package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;

/** A visit to another municipality: per point what differs, why, and what it means for the plan. */
final class Bezoekformulier {
  private Bezoekformulier() {}

  static Stuk van(Blanco b, Bezoeken.Bezoekbeeld bezoek, List<Bezoeken.Checkpunt> punten) {
    return b.lijst(
        b.zin("bezoek.aan", bezoek.inhoud().gemeente()),
        b.tekst("formulier.bezoek.soort"),
        List.of(
            b.zin("bezoek.aan", bezoek.inhoud().gemeente()),
            String.valueOf(bezoek.inhoud().datum())),
        List.of(
            new Gegeven(b.tekst("wijken.wijk"), bezoek.wijk()),
            new Gegeven(b.tekst("wijken.plan"), bezoek.plantitel()),
            new Gegeven(b.tekst("bezoek.dag"), Schrijfwijze.datum(bezoek.inhoud().datum())),
            new Gegeven(b.tekst("bezoek.deelnemers"), bezoek.inhoud().deelnemers()),
            new Gegeven(b.tekst("bezoek.indruk"), bezoek.inhoud().indruk())),
        new Tabel(
            b.tekst("bezoek.checklist"),
            null,
            List.of(
                b.kolom("bezoek.punt", 24),
                b.kolom("bezoek.verschil", 30),
                b.kolom("bezoek.argument", 30),
                b.kolom("bezoek.gevolg", 16),
                b.kolom("bezoek.regel", 22),
                b.kolom("bezoek.toelichting", 22)),
            0,
            List.of(new Groep(null, punten.stream().map(p -> rij(b, p)).toList())),
            null,
            b.tekst("bezoekpunten.leeg")));
  }

  private static List<Object> rij(Blanco b, Bezoeken.Checkpunt punt) {
    if (punt.bevinding() == null) {
      return Arrays.asList(punt.tekst(), null, null, null, null, null);
    }
    Bevindinginhoud i = punt.bevinding().inhoud();
    return Arrays.asList(
        punt.tekst(),
        i.verschil(),
        i.argument(),
        b.tekst(i.gevolg() == null ? "gevolg.nog" : "gevolg." + i.gevolg()),
        punt.bevinding().regel(),
        i.toelichting());
  }
}
