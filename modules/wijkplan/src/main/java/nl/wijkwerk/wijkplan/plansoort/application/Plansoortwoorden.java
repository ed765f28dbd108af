package nl.wijkwerk.wijkplan.plansoort.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/** How a type of plan is told in words, on the screen and in a document. */
public final class Plansoortwoorden {
  /** A sentence by key with its arguments. */
  @FunctionalInterface
  public interface Zin {
    String van(String sleutel, Object... argumenten);
  }

  private Plansoortwoorden() {}

  /** Name of a type by its code; a plan from before there were types has none. */
  public static Optional<String> naam(List<Plansoorten.Plansoortbeeld> soorten, String code) {
    return soorten.stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .map(s -> s.inhoud().naam());
  }

  /** "10 tot 15 jaar", "2 jaar", or that it is not set. */
  public static String horizon(Plansoortinhoud soort, Zin zin) {
    Integer min = soort.horizonMin();
    Integer max = soort.horizonMax();
    if (min == null && max == null) {
      return zin.van("plansoort.geen-horizon");
    } else if (min == null) {
      return zin.van("plansoort.hoogstens", max);
    } else if (max == null) {
      return zin.van("plansoort.minstens", min);
    }
    return min.equals(max)
        ? zin.van("plansoort.jaren", min)
        : zin.van("plansoort.van-tot", min, max);
  }

  /** Each on a line of its own, with what makes it done by itself. */
  public static String stappen(List<Plansoortstap> stappen, Zin zin) {
    return stappen.stream().map(s -> stap(s, zin)).collect(Collectors.joining("\n"));
  }

  private static String stap(Plansoortstap stap, Zin zin) {
    return stap.moment() == null
        ? stap.tekst()
        : stap.tekst() + " (" + zin.van("planmoment." + stap.moment()) + ")";
  }

  /** "Wijk, dorp". */
  public static String niveaus(Plansoortinhoud soort, Zin zin) {
    String alle =
        soort.niveaus().stream()
            .map(n -> zin.van("niveau." + n).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return alle.substring(0, 1).toUpperCase(Locale.ROOT) + alle.substring(1);
  }
}
