package nl.wijkwerk.wijkplan.wijk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;

/** How many projects have a signal, said in words. */
final class Signaaltelling {
  private Signaaltelling() {}

  /** Only signals that there are, each as its name with a sentence. */
  static List<Keuze> inWoorden(Map<Signaal, Long> telling, Weergave wk) {
    return Arrays.stream(Signaal.values())
        .filter(s -> telling.getOrDefault(s, 0L) > 0)
        .map(s -> new Keuze(s.name(), wk.zin("oogopslag.signaal." + s, telling.get(s))))
        .toList();
  }
}
