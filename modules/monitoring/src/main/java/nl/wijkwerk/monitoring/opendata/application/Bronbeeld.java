package nl.wijkwerk.monitoring.opendata.application;

import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.opendata.domain.Bronlicentie;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source of figures and what is known of it.
 *
 * @param id null when nothing was recorded
 * @param voorwaarde null when nothing was recorded
 */
@Schema(
    name = "Bronlicentie",
    requiredProperties = {"bron", "versie"})
public record Bronbeeld(
    UUID id, String bron, Bronvoorwaarde voorwaarde, String toelichting, long versie)
    implements MetVersie {

  static Bronbeeld van(Bronlicentie b) {
    return new Bronbeeld(b.id(), b.bron(), b.voorwaarde(), b.toelichting(), b.versie());
  }

  static Bronbeeld onbekend(String bron) {
    return new Bronbeeld(null, bron, null, null, 0);
  }

  public boolean bekend() {
    return id != null;
  }
}
