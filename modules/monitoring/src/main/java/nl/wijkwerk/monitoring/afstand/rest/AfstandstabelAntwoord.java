package nl.wijkwerk.monitoring.afstand.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Stedencijfer;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.afstand.rest.AfstandenAntwoord.CijferAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Distances of several wijken, and per indicator their total beside how they are spread.
 *
 * @param wijken empty when only the totals were asked
 */
@Schema(requiredProperties = {"maat", "totalen", "wijken"})
public record AfstandstabelAntwoord(
    String maat, List<TotaalRegel> totalen, List<AfstandenAntwoord> wijken) {

  /**
   * One indicator of the wijken together.
   *
   * @param steden what the total is compared with; absent when there is no one figure for it
   * @param klassen number of wijken per class, together the number of wijken
   */
  @Schema(
      name = "Totaalregel",
      requiredProperties = {"indicator", "jaar", "samen", "klassen", "aantal"})
  public record TotaalRegel(
      String indicator,
      int jaar,
      Integer beginjaar,
      Groep samen,
      Groep samenBegin,
      Steden steden,
      Steden stedenBegin,
      BigDecimal achterstand,
      BigDecimal achterstandBegin,
      BigDecimal verandering,
      String klasse,
      String reden,
      Map<String, Integer> klassen,
      int aantal) {}

  /** A figure of several areas, with the number of them that it was made of. */
  @Schema(
      name = "Groepstotaal",
      requiredProperties = {"cijfer", "gebieden"})
  public record Groep(CijferAntwoord cijfer, int gebieden) {
    static Groep van(Groepscijfer cijfer) {
      return cijfer == null
          ? null
          : new Groep(CijferAntwoord.van(cijfer.cijfer()), cijfer.gebieden());
    }
  }

  /** What a total is compared with: the city, or a published or weighted figure of more cities. */
  @Schema(
      name = "Vergelijkingscijfer",
      requiredProperties = {"cijfer", "herkomst", "gebieden"})
  public record Steden(CijferAntwoord cijfer, String herkomst, String bron, int gebieden) {
    static Steden van(Stedencijfer cijfer) {
      return cijfer == null
          ? null
          : new Steden(
              CijferAntwoord.van(cijfer.cijfer()),
              cijfer.herkomst().name(),
              cijfer.bron(),
              cijfer.gebieden());
    }
  }

  static AfstandstabelAntwoord van(
      Afstandstabel tabel, boolean alleenTotalen, Function<String, String> tekst) {
    return new AfstandstabelAntwoord(
        tabel.maat().name(),
        tabel.kolommen().stream().map(AfstandstabelAntwoord::totaal).toList(),
        alleenTotalen
            ? List.of()
            : tabel.rijen().stream().map(r -> AfstandenAntwoord.van(tabel, r, tekst)).toList());
  }

  private static TotaalRegel totaal(Afstandstabel.Kolom kolom) {
    Totaal totaal = kolom.totaal();
    Afstand a = totaal.afstand();
    return new TotaalRegel(
        kolom.indicator().code(),
        kolom.jaar(),
        kolom.beginjaar(),
        Groep.van(totaal.nu()),
        Groep.van(totaal.begin()),
        Steden.van(totaal.steden()),
        Steden.van(totaal.stedenBegin()),
        a == null ? null : a.achterstand(),
        a == null ? null : a.achterstandBegin(),
        a == null ? null : a.verandering(),
        a == null ? null : a.klasse().name(),
        a == null ? null : a.reden().name(),
        kolom.verdeling().aantallen().entrySet().stream()
            .collect(Collectors.toMap(k -> k.getKey().name(), Map.Entry::getValue)),
        kolom.verdeling().samen());
  }
}
