package nl.wijkwerk.monitoring.indicator.application;

import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Versheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as screens and API show it. */
@Schema(requiredProperties = {"code", "volgorde", "inhoud", "versheid", "versie"})
public record Indicatorbeeld(
    String code, int volgorde, Indicatorinhoud inhoud, Versheid versheid, long versie)
    implements MetVersie {

  static Indicatorbeeld van(Indicator i, Versheid versheid) {
    return new Indicatorbeeld(i.code(), i.volgorde(), i.inhoud(), versheid, i.versie());
  }
}
