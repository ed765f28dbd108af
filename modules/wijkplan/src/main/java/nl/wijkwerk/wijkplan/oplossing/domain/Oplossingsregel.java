package nl.wijkwerk.wijkplan.oplossing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the library's list.
 *
 * @param plannen number of plans that chose it
 */
@Schema(requiredProperties = {"id", "tekst", "ambities", "plannen"})
public record Oplossingsregel(
    UUID id,
    String tekst,
    String toelichting,
    String bron,
    LocalDate tot,
    List<Integer> ambities,
    long plannen) {}
