package nl.wijkwerk.monitoring.doel.application;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.doel.domain.Doelgebied;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;

/**
 * Where a goal stood, in the order of time.
 *
 * @param aangesloten successions between its points: its figures go on over them, the newest first
 * @param einde succession by which the area of its plan ended, or null when it is still there
 */
public record Doelreeks(
    List<Meetpunt> punten, List<Gebiedsopvolging> aangesloten, Gebiedsopvolging einde) {

  @Bedrijfsregel("MON-205")
  static Doelreeks van(Doelmeter.Meting meting) {
    List<Meetpunt> punten = meting.punten();
    Doelgebied gebied = meting.gebied();
    if (gebied == null || punten.isEmpty()) {
      return new Doelreeks(punten, List.of(), gebied == null ? null : gebied.einde());
    }
    int eerste = punten.get(0).dag().getYear();
    int laatste = punten.get(punten.size() - 1).dag().getYear();
    return new Doelreeks(
        punten,
        gebied.aangesloten().stream()
            .filter(o -> o.jaar() > eerste && o.jaar() <= laatste)
            .toList(),
        gebied.einde());
  }
}
