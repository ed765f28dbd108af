package nl.wijkwerk.monitoring.kompas.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;

/** A wijk against its city on every indicator, by theme. */
public record Kompas(Gebied wijk, Gebied stad, List<Thema> themas) {

  /**
   * Indicators of one theme.
   *
   * @param naam null for those without a theme
   */
  public record Thema(String naam, List<Kompaspunt> punten) {}

  /** Themes in the order of their first indicator, those without last. */
  public static Kompas van(Gebied wijk, Gebied stad, List<Kompaspunt> punten) {
    Map<String, List<Kompaspunt>> perThema = new LinkedHashMap<>();
    List<Kompaspunt> zonder = new ArrayList<>();
    for (Kompaspunt punt : punten) {
      String thema = punt.indicator().inhoud().thema();
      (thema == null ? zonder : perThema.computeIfAbsent(thema, t -> new ArrayList<>())).add(punt);
    }
    List<Thema> themas = new ArrayList<>();
    perThema.forEach((naam, van) -> themas.add(new Thema(naam, List.copyOf(van))));
    if (!zonder.isEmpty()) {
      themas.add(new Thema(null, List.copyOf(zonder)));
    }
    return new Kompas(wijk, stad, List.copyOf(themas));
  }

  public Stream<Kompaspunt> punten() {
    return themas.stream().flatMap(t -> t.punten().stream());
  }

  /** Whether anything can be drawn. */
  public boolean isGetekend() {
    return punten().map(Kompaspunt::nu).anyMatch(Objects::nonNull);
  }
}
