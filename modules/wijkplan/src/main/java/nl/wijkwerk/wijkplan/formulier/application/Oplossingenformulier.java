package nl.wijkwerk.wijkplan.formulier.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;

/** Form B6: per ambitie a lettered list of solutions; one can stand under several ambities. */
final class Oplossingenformulier {
  private static final int LETTERS = 26;

  private Oplossingenformulier() {}

  static Stuk van(Blanco b, Oplossingsfilter filter, List<Oplossingsregel> oplossingen) {
    List<Groep> groepen =
        b.ambities().stream()
            .filter(a -> filter.ambitie() == null || filter.ambitie() == a.nummer())
            .map(a -> new Groep(Blanco.naam(a), rijen(a, oplossingen)))
            .filter(g -> !g.rijen().isEmpty())
            .toList();
    return new Stuk(
        Bestandsnaam.van(
            b.tekst("oplossingen.titel"),
            filter.ambitie() == null ? null : "ambitie " + filter.ambitie(),
            filter.beeindigd() ? b.tekst("oplossing.beeindigde") : null,
            b.vandaag().getYear()),
        b.tekst("oplossingen.titel"),
        b.tekst("formulier.oplossingen.soort"),
        b.gemeente(),
        null,
        false,
        b.vandaag(),
        null,
        List.of(),
        List.of(
            new Tabel(
                b.tekst("oplossingen.lijst"),
                b.tekst("oplossing.ambitie"),
                List.of(
                    b.kolom("formulier.oplossingen.letter", 7),
                    b.kolom("oplossing.naam", 34),
                    b.kolom("oplossing.toelichting", 36),
                    b.kolom("formulier.oplossingen.gekozen", Inhoud.GETAL, 12),
                    b.kolom("oplossing.bron", 22),
                    b.kolom("formulier.oplossingen.tot", Inhoud.DATUM, 11).op(Stuk.Waar.BLAD)),
                1,
                groepen,
                null,
                null),
            new Stuk.Alinea(b.tekst("formulier.oplossingen.open"))),
        List.of());
  }

  private static List<List<Object>> rijen(
      Kaders.Ambitieregel ambitie, List<Oplossingsregel> oplossingen) {
    List<List<Object>> rijen = new ArrayList<>();
    for (Oplossingsregel o : oplossingen) {
      if (o.ambities().contains(ambitie.nummer())) {
        rijen.add(
            Arrays.asList(
                letter(rijen.size()),
                o.tekst(),
                o.toelichting(),
                Math.toIntExact(o.plannen()),
                o.bron(),
                o.tot()));
      }
    }
    return rijen;
  }

  /** a to z, then aa, ab and so on. */
  static String letter(int plaats) {
    String laatste = String.valueOf((char) ('a' + plaats % LETTERS));
    return plaats < LETTERS ? laatste : letter(plaats / LETTERS - 1) + laatste;
  }
}
