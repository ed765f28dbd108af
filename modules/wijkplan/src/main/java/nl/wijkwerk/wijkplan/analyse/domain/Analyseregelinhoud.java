package nl.wijkwerk.wijkplan.analyse.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What people fill in on a row of the wijkanalyse (form B7).
 *
 * @param ambitie number of the ambitie
 * @param waardering from 1 (slecht) to 5 (goed), or null when not judged yet
 * @param kosten estimate in euro, or null
 */
public record Analyseregelinhoud(
    @NotNull Integer ambitie,
    @NotNull Domein domein,
    Integer waardering,
    String positief,
    String knelpunten,
    String doelstelling,
    String oplossingen,
    BigDecimal kosten,
    Prioriteit prioriteit,
    String opmerkingen) {}
