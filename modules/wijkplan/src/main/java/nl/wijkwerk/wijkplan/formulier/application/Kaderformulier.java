package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;

/** Form B5: per ambitie the goals that are there and the new ones, side by side. */
final class Kaderformulier {
  private Kaderformulier() {}

  static Stuk van(Blanco b, Kaders.Visiebeeld visie, List<Kaders.Doelbeeld> doelen) {
    List<Groep> groepen =
        b.ambities().stream()
            .filter(Kaders.Ambitieregel::loopt)
            .map(a -> new Groep(Blanco.naam(a), rijen(a.nummer(), doelen)))
            .toList();
    return new Stuk(
        Bestandsnaam.van(b.tekst("formulier.kader"), b.gemeente(), b.vandaag().getYear()),
        b.tekst("formulier.kader"),
        b.tekst("formulier.kader.soort"),
        b.gemeente(),
        null,
        false,
        b.vandaag(),
        null,
        visie.tekst() == null
            ? List.of()
            : List.of(new Gegeven(b.tekst("kader.visie"), visie.tekst())),
        List.of(
            new Tabel(
                b.tekst("kader.ambities"),
                b.tekst("oplossing.ambitie"),
                List.of(
                    b.kolom("formulier.kader.huidig", 28),
                    b.kolom("formulier.kader.huidig.indicatoren", 22),
                    b.kolom("formulier.kader.nieuw", 28),
                    b.kolom("formulier.kader.nieuw.indicatoren", 22)),
                0,
                groepen,
                null,
                b.tekst("kader.geen-doel"))),
        List.of());
  }

  private static List<List<Object>> rijen(int ambitie, List<Kaders.Doelbeeld> doelen) {
    List<Kaders.Doelbeeld> huidig = van(ambitie, Doelsoort.HUIDIG, doelen);
    List<Kaders.Doelbeeld> nieuw = van(ambitie, Doelsoort.NIEUW, doelen);
    List<List<Object>> rijen = new ArrayList<>();
    for (int i = 0; i < Math.max(huidig.size(), nieuw.size()); i++) {
      rijen.add(
          Arrays.asList(
              doel(huidig, i), indicatoren(huidig, i), doel(nieuw, i), indicatoren(nieuw, i)));
    }
    return rijen;
  }

  private static List<Kaders.Doelbeeld> van(
      int ambitie, Doelsoort soort, List<Kaders.Doelbeeld> doelen) {
    return doelen.stream()
        .filter(d -> d.ambitie() == ambitie && d.loopt() && d.inhoud().soort() == soort)
        .toList();
  }

  private static String doel(List<Kaders.Doelbeeld> doelen, int i) {
    return i < doelen.size() ? doelen.get(i).inhoud().tekst() : null;
  }

  private static String indicatoren(List<Kaders.Doelbeeld> doelen, int i) {
    return i < doelen.size() ? String.join("\n", doelen.get(i).inhoud().indicatoren()) : null;
  }
}
