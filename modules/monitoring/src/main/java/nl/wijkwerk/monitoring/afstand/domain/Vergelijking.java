package nl.wijkwerk.monitoring.afstand.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * The engine: measures wijken against their cities, one indicator after the other. Page, API,
 * export and the classification of the whole country ask this one.
 */
public final class Vergelijking {
  private record Stadscijfers(Cijfer begin, Cijfer nu) {}

  private final List<Gebied> wijken;
  private final Maat maat;
  private final Jaarkeuze jaren;
  private final Waarnemingen waarnemingen;
  private final Map<Meetjaren, Reden[]> gewijzigd = new HashMap<>();

  /**
   * @param jaren years that a reader asks for
   */
  public Vergelijking(List<Gebied> wijken, Maat maat, Jaarkeuze jaren, Waarnemingen waarnemingen) {
    this.wijken = List.copyOf(wijken);
    this.maat = maat;
    this.jaren = jaren;
    this.waarnemingen = waarnemingen;
  }

  /** The distances on one indicator; empty when it has no figures. */
  @Bedrijfsregel("MON-114")
  public Optional<Meting> meet(Indicator indicator) {
    return waarnemingen.meetjaren(indicator, jaren).map(m -> meet(indicator, m));
  }

  private Meting meet(Indicator indicator, Meetjaren jaren) {
    Afstandsmeter meter = Afstandsmeter.van(indicator, maat);
    Reden[] anders = gewijzigd.computeIfAbsent(jaren, this::gewijzigd);
    Map<String, Stadscijfers> steden = new HashMap<>();
    List<Afstand> afstanden = new ArrayList<>(wijken.size());
    for (int i = 0; i < wijken.size(); i++) {
      Gebied wijk = wijken.get(i);
      Stadscijfers stad =
          steden.computeIfAbsent(
              wijk.gemeente(),
              code ->
                  new Stadscijfers(
                      cijfer(indicator, jaren.begin(), code),
                      cijfer(indicator, jaren.jaar(), code)));
      afstanden.add(
          meter.meet(
              cijfer(indicator, jaren.jaar(), wijk.code()),
              stad.nu(),
              cijfer(indicator, jaren.begin(), wijk.code()),
              stad.begin(),
              anders[i]));
    }
    return new Meting(indicator, jaren, afstanden);
  }

  private Cijfer cijfer(Indicator indicator, Integer jaar, String gebied) {
    return jaar == null ? null : waarnemingen.cijfer(indicator, jaar, gebied);
  }

  private Reden[] gewijzigd(Meetjaren jaren) {
    Reden[] anders = new Reden[wijken.size()];
    if (jaren.begin() != null) {
      for (int i = 0; i < anders.length; i++) {
        anders[i] = waarnemingen.anders(wijken.get(i).code(), jaren.begin(), jaren.jaar());
      }
    }
    return anders;
  }
}
