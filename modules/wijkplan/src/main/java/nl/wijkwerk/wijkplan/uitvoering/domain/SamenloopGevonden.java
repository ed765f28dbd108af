package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.Regelovertreding;

/** Other work is in the same street and period: first say why this goes on beside it. */
public class SamenloopGevonden extends Regelovertreding {
  private static final long serialVersionUID = 1L;

  private final transient List<Samenloop> gevonden;

  SamenloopGevonden(List<Samenloop> gevonden) {
    super(
        "WPL-39",
        "samenloopReden",
        "wijkplan.samenloop-zonder-reden",
        gevonden.stream()
            .map(s -> s.titel() + " (" + String.join(", ", s.straten()) + ")")
            .collect(Collectors.joining("; ")));
    this.gevonden = List.copyOf(gevonden);
  }

  public List<Samenloop> gevonden() {
    return gevonden;
  }
}
