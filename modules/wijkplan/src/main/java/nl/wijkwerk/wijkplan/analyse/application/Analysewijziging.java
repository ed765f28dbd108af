package nl.wijkwerk.wijkplan.analyse.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;

/** What a row of the analysis says, and what changed in it, for the trail. */
final class Analysewijziging {
  private Analysewijziging() {}

  /** All that was filled in: field and value. */
  static String inWoorden(Analyses.Regel regel) {
    return velden(regel).entrySet().stream()
        .filter(v -> v.getValue() != null)
        .map(v -> v.getKey() + " " + v.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Each field that changed, before and after. */
  static String tussen(Analyses.Regel was, Analyses.Regel wordt) {
    Map<String, String> eerst = velden(was);
    String delen =
        velden(wordt).entrySet().stream()
            .filter(v -> !Objects.equals(v.getValue(), eerst.get(v.getKey())))
            .map(v -> verschil(v.getKey(), eerst.get(v.getKey()), v.getValue()))
            .collect(Collectors.joining("; "));
    return delen.isEmpty() ? "niets" : delen;
  }

  private static String verschil(String veld, String was, String wordt) {
    if (was == null) {
      return veld + " ingevuld: " + wordt;
    }
    return wordt == null
        ? veld + " leeggemaakt, was " + was
        : veld + " van " + was + " naar " + wordt;
  }

  private static Map<String, String> velden(Analyses.Regel regel) {
    Analyseregelinhoud i = regel.inhoud();
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("domein", klein(i.domein()));
    velden.put("waardering", i.waardering() == null ? null : i.waardering().toString());
    velden.put("gewaardeerd door", tekst(i.waarderingDoor()));
    velden.put("wat gaat goed", tekst(i.positief()));
    velden.put("knelpunten", tekst(i.knelpunten()));
    velden.put("doelstelling", tekst(i.doelstelling()));
    velden.put("oplossingen", tekst(regel.alleOplossingen().replace("\n", "; ")));
    velden.put("kosten", bedrag(i.kosten()));
    velden.put("prioriteit", klein(i.prioriteit()));
    velden.put("opmerkingen", tekst(i.opmerkingen()));
    return velden;
  }

  private static String klein(Enum<?> keuze) {
    return keuze == null ? null : keuze.name().toLowerCase(Locale.ROOT);
  }

  private static String bedrag(BigDecimal bedrag) {
    return bedrag == null ? null : Schrijfwijze.getal(bedrag);
  }

  private static String tekst(String tekst) {
    return tekst == null || tekst.isBlank() ? null : "\u201c" + tekst.strip() + "\u201d";
  }
}
