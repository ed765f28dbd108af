package nl.wijkwerk.monitoring.opendata.application;

import java.util.List;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Jarenzonder;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be published now.
 *
 * @param ondergrens the smallest number above zero that is published
 * @param respondenten the fewest respondents of a figure that is published
 * @param bronnen sources, each with what is known of it
 * @param bezwaren rules that stand in the way, in words; empty when it can be published
 * @param zonder years that it asks for and that would not be in it, with why
 * @param rijen the first rows
 */
@Schema(
    requiredProperties = {
      "ondergrens",
      "respondenten",
      "telling",
      "bronnen",
      "bezwaren",
      "zonder",
      "rijen"
    })
public record Voorvertoning(
    int ondergrens,
    int respondenten,
    Uitgave.Telling telling,
    List<Bronbeeld> bronnen,
    List<String> bezwaren,
    List<Jarenzonder> zonder,
    List<Datasetrij> rijen) {}
