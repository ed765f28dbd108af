package nl.wijkwerk.monitoring.reeks.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** One indicator of several wijken through the years, each beside the same city. */
public record Reeksbundel(Gebied stad, Indicator indicator, List<Reeks> reeksen) {
  public Reeksbundel {
    reeksen = List.copyOf(reeksen);
  }

  /** All figures: what is drawn beside each other is drawn on the one scale of all of these. */
  @Bedrijfsregel("MON-122")
  public Stream<Cijfer> cijfers() {
    return reeksen.stream()
        .flatMap(r -> r.punten().stream())
        .flatMap(p -> Stream.of(p.wijk(), p.stad()))
        .filter(Cijfer::isBekend);
  }

  public boolean isGetekend() {
    return cijfers().findAny().isPresent();
  }

  /** Years that there are figures of; the same for all wijken. */
  public IntStream jaren() {
    return reeksen.stream().limit(1).flatMap(r -> r.punten().stream()).mapToInt(Punt::jaar);
  }
}
