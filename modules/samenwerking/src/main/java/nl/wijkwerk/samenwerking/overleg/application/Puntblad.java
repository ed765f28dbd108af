package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point, opened.
 *
 * @param planId the plan that it is about, or null
 * @param besluiten newest first
 * @param magBesluiten whether the reader chairs the forum and may decide
 * @param magWijzigen whether the reader may change what was filled in
 * @param kop the point as it stands on the agenda; without a time of its own when it was taken off
 */
@Schema(requiredProperties = {"kop", "besluiten", "magWijzigen", "magBesluiten"})
public record Puntblad(
    PuntRegel kop,
    UUID vergaderingId,
    LocalDate vergadering,
    String toelichting,
    String ingebrachtDoor,
    OffsetDateTime ingebrachtOp,
    String afvoerReden,
    UUID planId,
    List<BesluitRegel> besluiten,
    boolean magBesluiten,
    boolean magWijzigen)
    implements MetVersie {
  @Override
  public long versie() {
    return kop.versie();
  }
}
