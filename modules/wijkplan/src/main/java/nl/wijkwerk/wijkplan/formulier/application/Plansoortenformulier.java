package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoortwoorden;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;

/** Types of plan: how far ahead they look, for which areas, who decides, and in which steps. */
final class Plansoortenformulier {
  private Plansoortenformulier() {}

  static Stuk van(Blanco b, List<Plansoorten.Plansoortbeeld> soorten) {
    return b.lijst(
        b.tekst("plansoort.titel"),
        b.tekst("formulier.plansoorten.soort"),
        List.of(b.tekst("plansoort.titel"), String.valueOf(b.vandaag().getYear())),
        List.of(),
        new Tabel(
            b.tekst("plansoort.lijst"),
            null,
            List.of(
                b.kolom("plansoort.code", 10),
                b.kolom("plansoort.soort", 26),
                b.kolom("plannen.looptijd", 18).op(Waar.PAPIER),
                b.kolom("plansoort.min", Inhoud.JAAR, 10).op(Waar.BLAD),
                b.kolom("plansoort.max", Inhoud.JAAR, 10).op(Waar.BLAD),
                b.kolom("plansoort.niveau", 20),
                b.kolom("plansoort.beslisser", 14),
                b.kolom("plansoort.beslist", 20),
                b.kolom("plansoort.geld", 12),
                b.kolom("plansoort.stappen", 34),
                b.kolom("oplossing.bron", 22),
                b.kolom("plansoort.is-standaard", 10).op(Waar.BLAD),
                b.kolom("formulier.oplossingen.tot", Inhoud.DATUM, 12).op(Waar.BLAD)),
            1,
            List.of(new Groep(null, soorten.stream().map(s -> rij(b, s)).toList())),
            null,
            b.tekst("plansoort.leeg")));
  }

  private static List<Object> rij(Blanco b, Plansoorten.Plansoortbeeld s) {
    Plansoortinhoud i = s.inhoud();
    String onbekend = b.tekst("plansoort.onbekend-gegeven");
    return Arrays.asList(
        s.code(),
        i.naam(),
        Plansoortwoorden.horizon(i, b::zin),
        i.horizonMin(),
        i.horizonMax(),
        Plansoortwoorden.niveaus(i, b::zin),
        i.beslisser() == null ? onbekend : b.tekst("beslisser." + i.beslisser()),
        i.beslist() == null || i.beslist().isEmpty() ? onbekend : i.beslist(),
        i.eigenGeld() == null ? onbekend : b.tekst(i.eigenGeld() ? "plan.ja" : "plan.nee"),
        i.stappen().isEmpty() ? onbekend : Plansoortwoorden.stappen(i.stappen(), b::zin),
        i.bron(),
        i.standaard() ? b.tekst("plan.ja") : null,
        i.tot());
  }
}
