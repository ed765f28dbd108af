package nl.wijkwerk.monitoring.afstand.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure came from.
 *
 * @param tabel table of the source, or null
 * @param momentopname day on which the source made the figures, or null when not known
 * @param ingelezen moment at which they were read in
 */
public record Levering(String bron, String tabel, LocalDate momentopname, Instant ingelezen) {

  /** The licence under which Statistics Netherlands gives its figures asks to be named. */
  private static final String VAN_CBS = ", CC BY 4.0";

  /** The source with its table, and with its licence when that asks for it. */
  public String vermelding() {
    String metTabel = tabel == null ? bron : bron + " (" + tabel + ")";
    return bron.startsWith("CBS") && !bron.contains(VAN_CBS) ? metTabel + VAN_CBS : metTabel;
  }

  /** Several as one: their sources beside each other, and the newest days. */
  public static Levering samen(List<Levering> leveringen) {
    if (leveringen.stream().map(l -> l.bron + l.tabel).distinct().count() == 1) {
      return leveringen.get(leveringen.size() - 1);
    }
    return new Levering(
        leveringen.stream().map(Levering::vermelding).distinct().collect(Collectors.joining("; ")),
        null,
        nieuwste(leveringen.stream().map(Levering::momentopname)),
        nieuwste(leveringen.stream().map(Levering::ingelezen)));
  }

  private static <T extends Comparable<? super T>> T nieuwste(Stream<T> momenten) {
    return momenten.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }
}
