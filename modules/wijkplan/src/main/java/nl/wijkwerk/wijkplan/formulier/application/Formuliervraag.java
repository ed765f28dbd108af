package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.les.domain.Lesvraag;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/**
 * Which form is asked for, in the words of the page that has it.
 *
 * @param id of what the form is about, or null
 * @param gebied code of the area of a steering group, or null
 * @param oplossingen which part of the library
 * @param lessen which lessons
 * @param praktijksoort kind of practices, or null for all
 */
public record Formuliervraag(
    UUID id,
    String gebied,
    Oplossingsfilter oplossingen,
    Lesvraag lessen,
    Praktijksoort praktijksoort) {

  /**
   * @param parameter value of a parameter of the address, or null
   * @throws OngeldigeInvoer when one holds a word that cannot be chosen
   */
  public static Formuliervraag lees(UnaryOperator<String> parameter) {
    Oplossingsfilter oplossingen =
        Oplossingsfilter.lees(
            parameter.apply("q"),
            parameter.apply("ambitie"),
            parameter.apply("beeindigd"),
            parameter.apply("sorteer"));
    Domein thema = keuze("thema", parameter.apply("thema"), Domein.class);
    return new Formuliervraag(
        id(parameter.apply("id")),
        parameter.apply("gebied"),
        oplossingen,
        new Lesvraag(
            List.of(),
            oplossingen.ambitie() == null ? List.of() : List.of(oplossingen.ambitie()),
            thema == null ? List.of() : List.of(thema),
            parameter.apply("plansoort"),
            true),
        keuze("soort", parameter.apply("soort"), Praktijksoort.class));
  }

  boolean beeindigd() {
    return oplossingen.beeindigd();
  }

  private static UUID id(String tekst) {
    try {
      return tekst == null || tekst.isBlank() ? null : UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new NietGevonden(tekst);
    }
  }

  private static <E extends Enum<E>> E keuze(String naam, String tekst, Class<E> type) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(tekst.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                OngeldigeInvoer.keuze(
                    naam, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }
}
