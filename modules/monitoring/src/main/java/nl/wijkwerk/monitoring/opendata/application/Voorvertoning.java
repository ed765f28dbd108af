package nl.wijkwerk.monitoring.opendata.application;

import java.util.List;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be published now.
 *
 * @param ondergrens the smallest number above zero that is published
 * @param respondenten the fewest respondents of a figure that is published
 * @param bronnen sources, each with what is known of it
 * @param bezwaren rules that stand in the way, in words; empty when it can be published
 * @param rijen the first rows
 */
@Schema(
    requiredProperties = {"ondergrens", "respondenten", "telling", "bronnen", "bezwaren", "rijen"})
public record Voorvertoning(
    int ondergrens,
    int respondenten,
    Uitgave.Telling telling,
    List<Bronbeeld> bronnen,
    List<String> bezwaren,
    List<Datasetrij> rijen) {}
