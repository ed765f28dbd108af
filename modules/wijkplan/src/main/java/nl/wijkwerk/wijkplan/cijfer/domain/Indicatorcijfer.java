package nl.wijkwerk.wijkplan.cijfer.domain;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure of a wijk that monitoring made known.
 *
 * @param indicator code of the indicator
 */
@Schema(
    description = "Een cijfer van de wijk, zoals monitoring het bekendmaakte",
    requiredProperties = {"indicator", "naam", "eenheid", "jaar", "waarde", "bron"})
public record Indicatorcijfer(
    String indicator, String naam, String eenheid, int jaar, BigDecimal waarde, String bron) {}
