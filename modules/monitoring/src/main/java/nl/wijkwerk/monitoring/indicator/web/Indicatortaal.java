package nl.wijkwerk.monitoring.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Deel;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import nl.wijkwerk.web.weergave.Weergave;

/** How an indicator is computed, in words. */
@ApplicationScoped
public class Indicatortaal {
  @Inject private Indicatoren indicatoren;
  @Inject private Weergave wk;

  /** A measure with its unit: several have one name. */
  static String naam(Maatonderwerp maat) {
    return maat.naam() + " (" + maat.eenheid() + ")";
  }

  String berekening(Indicatorinhoud i) {
    Map<String, String> namen =
        indicatoren.maten().stream()
            .collect(Collectors.toMap(Maatonderwerp::code, Indicatortaal::naam));
    String zin =
        switch (i.meetwijze()) {
          case MAAT -> namen.get(i.teller());
          case VERHOUDING, SALDO ->
              wk.zin(
                  "indicator.berekening." + i.meetwijze(),
                  namen.get(i.teller()),
                  namen.get(i.noemer()));
          case SAMENGESTELD ->
              wk.zin(
                  "indicator.berekening.SAMENGESTELD",
                  i.delen().stream().map(d -> deel(namen, d)).collect(Collectors.joining("; ")));
        };
    String maal =
        i.factor().intValue() == 1 && i.factor().stripTrailingZeros().scale() <= 0
            ? zin
            : wk.zin("indicator.berekening.maal", zin, wk.getal(i.factor()));
    return i.basisjaar() == null
        ? maal
        : wk.zin("indicator.berekening.index", maal, String.valueOf(i.basisjaar()));
  }

  private String deel(Map<String, String> namen, Deel deel) {
    return wk.zin("indicator.berekening.deel", namen.get(deel.maat()), wk.getal(deel.gewicht()));
  }

  /** What counts the observations, or null when nothing does. */
  String telling(Indicatorinhoud i) {
    return indicatoren.maten().stream()
        .filter(m -> m.code().equals(i.telling()))
        .map(Indicatortaal::naam)
        .findFirst()
        .orElse(null);
  }
}
