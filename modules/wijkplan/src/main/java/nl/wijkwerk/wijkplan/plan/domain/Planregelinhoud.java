package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What people fill in on a row of the wijkplan (form B8), with what makes its goal measurable.
 *
 * @param ambitie number, or null for an item for the whole wijk
 * @param pm true for an open place: a goal that residents still have to name
 * @param raming estimate in euro, or null
 * @param indicator what is measured, with its unit
 * @param beginwaarde value at the start, in the unit of the indicator, measured in {@code
 *     beginjaar} and found in {@code bron}
 * @param oplossingen what is not in the library, freely
 * @param gekozen ids of options of the library
 */
public record Planregelinhoud(
    Integer ambitie,
    @NotNull String doelstelling,
    boolean pm,
    String oplossingen,
    BigDecimal raming,
    Integer jaarVan,
    Integer jaarTot,
    String verantwoordelijke,
    String opmerkingen,
    String indicator,
    BigDecimal beginwaarde,
    Integer beginjaar,
    String bron,
    BigDecimal streefwaarde,
    LocalDate streefdatum,
    String eigenaar,
    List<UUID> gekozen) {
  public Planregelinhoud {
    gekozen =
        gekozen == null
            ? List.of()
            : gekozen.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** Without what does not show: white space, empty texts and zeros behind the comma. */
  Planregelinhoud kaal() {
    return new Planregelinhoud(
        ambitie,
        kaal(doelstelling),
        pm,
        kaal(oplossingen),
        kaal(raming),
        jaarVan,
        jaarTot,
        kaal(verantwoordelijke),
        kaal(opmerkingen),
        kaal(indicator),
        kaal(beginwaarde),
        beginjaar,
        kaal(bron),
        kaal(streefwaarde),
        streefdatum,
        kaal(eigenaar),
        gekozen);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip().replaceAll("\\s+", " ");
  }

  private static BigDecimal kaal(BigDecimal getal) {
    return getal == null ? null : getal.stripTrailingZeros();
  }
}
