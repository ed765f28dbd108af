package nl.wijkwerk.wijkplan.formulier.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.stuk.Bestandsnaam;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.kader.application.Kaders;

/**
 * What every form starts from.
 *
 * @param gemeente name of the municipality, or null
 * @param ambities all of them, by number
 * @param teksten sentence by key
 */
record Blanco(
    String gemeente,
    LocalDate vandaag,
    List<Kaders.Ambitieregel> ambities,
    UnaryOperator<String> teksten) {

  String tekst(String sleutel) {
    return teksten.apply(sleutel);
  }

  /** A sentence with its arguments filled in. */
  String zin(String sleutel, Object... argumenten) {
    return new MessageFormat(tekst(sleutel), Berichten.NEDERLANDS).format(argumenten);
  }

  Kolom kolom(String sleutel, int breedte) {
    return Kolom.tekst(tekst(sleutel), breedte);
  }

  Kolom kolom(String sleutel, Inhoud inhoud, int breedte) {
    return new Kolom(tekst(sleutel), inhoud, breedte, Waar.OVERAL);
  }

  /** A list as one table, of today, without a state. */
  Stuk lijst(
      String titel, String soort, List<String> bestand, List<Gegeven> kop, Stuk.Deel... delen) {
    return new Stuk(
        Bestandsnaam.van(bestand.toArray()),
        titel,
        soort,
        gemeente,
        null,
        false,
        vandaag,
        null,
        kop,
        List.of(delen),
        List.of());
  }

  /** "2. Iedereen is maatschappelijk actief". */
  static String naam(Kaders.Ambitieregel ambitie) {
    return ambitie.nummer() + ". " + ambitie.tekst();
  }

  /**
   * Rows by ambitie; an ambitie that ended only when it still has rows.
   *
   * @param heleWijk heading of rows without an ambitie, or null when there are none of these
   */
  <T> List<Groep> perAmbitie(
      List<T> regels,
      Function<T, Integer> ambitie,
      Function<T, List<Object>> rij,
      String heleWijk) {
    List<Groep> groepen = new ArrayList<>();
    for (Kaders.Ambitieregel a : ambities) {
      Groep groep = groep(naam(a), regels, ambitie, a.nummer(), rij);
      if (a.loopt() || !groep.rijen().isEmpty()) {
        groepen.add(groep);
      }
    }
    if (heleWijk != null) {
      groepen.add(groep(heleWijk, regels, ambitie, null, rij));
    }
    return groepen;
  }

  private static <T> Groep groep(
      String naam,
      List<T> regels,
      Function<T, Integer> ambitie,
      Integer nummer,
      Function<T, List<Object>> rij) {
    return new Groep(
        naam,
        regels.stream().filter(r -> Objects.equals(ambitie.apply(r), nummer)).map(rij).toList());
  }
}
