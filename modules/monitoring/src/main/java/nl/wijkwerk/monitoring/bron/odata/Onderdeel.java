package nl.wijkwerk.monitoring.bron.odata;

import java.net.URI;
import nl.wijkwerk.monitoring.bron.domain.Bronadres;

/**
 * A part of a source.
 *
 * @param pad below the address of the source
 * @param vraag what is asked there, not yet escaped; empty when all of it is
 */
record Onderdeel(String pad, String vraag) {

  URI bij(Bronadres adres) {
    return adres.deel(pad, vraag.isEmpty() ? null : vraag);
  }
}
