package nl.wijkwerk.monitoring.opendata.application;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.opendata.domain.Dataset;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Datasetstand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dataset as screens and API show it.
 *
 * @param kenmerk last part of its public address
 * @param uitgave number of the newest edition; 0 when it was never published
 * @param gepubliceerdOp moment of the newest edition, or null
 * @param gewijzigdNaUitgave whether the public reads something else than what it says now
 */
@Schema(
    name = "Dataset",
    requiredProperties = {
      "id",
      "versie",
      "kenmerk",
      "stand",
      "inhoud",
      "uitgave",
      "gewijzigdNaUitgave",
      "gewijzigd",
      "gewijzigdDoor"
    })
public record Datasetbeeld(
    UUID id,
    long versie,
    String kenmerk,
    Datasetstand stand,
    Datasetinhoud inhoud,
    int uitgave,
    OffsetDateTime gepubliceerdOp,
    boolean gewijzigdNaUitgave,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor,
    OffsetDateTime ingetrokkenOp,
    String ingetrokkenReden)
    implements MetVersie {

  static Datasetbeeld van(Dataset d) {
    return new Datasetbeeld(
        d.id(),
        d.versie(),
        d.kenmerk(),
        d.stand(),
        d.inhoud(),
        d.uitgave(),
        d.gepubliceerdOp(),
        d.stand() == Datasetstand.GEPUBLICEERD && d.gewijzigd().isAfter(d.gepubliceerdOp()),
        d.gewijzigd(),
        d.gewijzigdDoor(),
        d.ingetrokkenOp(),
        d.ingetrokkenReden());
  }

  public boolean openbaar() {
    return stand == Datasetstand.GEPUBLICEERD;
  }

  public boolean ingetrokken() {
    return stand == Datasetstand.INGETROKKEN;
  }
}
