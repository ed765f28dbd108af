package nl.wijkwerk.samenwerking.toezegging.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkwerk.samenwerking.toezegging.domain.Stapsoort;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened to a promise.
 *
 * @param tekst what was reported, how it was settled, or why; null when it was recorded
 * @param vorigUiterlijk date before it was moved, or null when it was not
 * @param uiterlijk date that held after it
 */
@Schema(requiredProperties = {"volgnummer", "soort", "door", "op"})
public record Stapregel(
    int volgnummer,
    Stapsoort soort,
    String tekst,
    String verschillen,
    String verwijzing,
    LocalDate vorigUiterlijk,
    LocalDate uiterlijk,
    String door,
    OffsetDateTime op) {
  static Stapregel van(Toezeggingstap stap) {
    return new Stapregel(
        stap.volgnummer(),
        stap.soort(),
        stap.tekst(),
        stap.verschillen(),
        stap.verwijzing(),
        stap.vorigUiterlijk(),
        stap.uiterlijk(),
        stap.door(),
        stap.op());
  }
}
