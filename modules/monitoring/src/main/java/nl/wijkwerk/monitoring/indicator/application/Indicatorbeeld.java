package nl.wijkwerk.monitoring.indicator.application;

import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as screens and API show it. */
@Schema(requiredProperties = {"code", "volgorde", "inhoud", "versie"})
public record Indicatorbeeld(String code, int volgorde, Indicatorinhoud inhoud, long versie)
    implements MetVersie {

  static Indicatorbeeld van(Indicator i) {
    return new Indicatorbeeld(i.code(), i.volgorde(), i.inhoud(), i.versie());
  }
}
