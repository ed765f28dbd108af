package nl.wijkwerk.monitoring.kaart.rest;

import java.time.Instant;
import java.util.List;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file with borders; what was refused only when one file is asked for.
 *
 * @param voorgesteld attribute that is proposed as the code
 * @param voorgesteldJaar year that the file names, or null
 */
@Schema(
    name = "Grenslevering",
    requiredProperties = {
      "id",
      "bestandsnaam",
      "bytes",
      "status",
      "fase",
      "procent",
      "vlakken",
      "stelsel",
      "kenmerken",
      "opgeslagen",
      "geweigerd",
      "overgeslagen",
      "hersteld",
      "gemeenten",
      "wijken",
      "buurten",
      "aangevraagdOp"
    })
public record GrensleveringAntwoord(
    int id,
    String bestandsnaam,
    long bytes,
    String status,
    String fase,
    int procent,
    int vlakken,
    String stelsel,
    List<Codekenmerk> kenmerken,
    String voorgesteld,
    Integer voorgesteldJaar,
    String kenmerk,
    Integer jaar,
    String melding,
    int opgeslagen,
    int geweigerd,
    int overgeslagen,
    int hersteld,
    int gemeenten,
    int wijken,
    int buurten,
    Instant aangevraagdOp,
    Instant klaarOp,
    List<Vlakweigering> weigeringen) {

  /** An attribute that may be the code. */
  @Schema(requiredProperties = {"naam", "niveau", "codes", "verschillend", "voorbeeld"})
  public record Codekenmerk(
      String naam, String niveau, int codes, int verschillend, String voorbeeld) {
    static Codekenmerk van(Kenmerk k) {
      return new Codekenmerk(
          k.naam(), k.niveau().name(), k.codes(), k.verschillend(), k.voorbeeld());
    }
  }

  /** An area whose border was not stored. */
  @Schema(requiredProperties = {"vlak", "reden"})
  public record Vlakweigering(int vlak, String code, String reden) {}

  static GrensleveringAntwoord van(
      Grenslevering l, String melding, List<Grensweigering> weigeringen) {
    return new GrensleveringAntwoord(
        l.id(),
        l.bestandsnaam(),
        l.bytes(),
        l.status().name(),
        l.fase().name(),
        l.procent(),
        l.voorstel().vlakken(),
        l.voorstel().stelsel().name(),
        l.voorstel().kenmerken().stream().map(Codekenmerk::van).toList(),
        l.voorstel().voorgesteld().map(Kenmerk::naam).orElse(null),
        l.voorstel().voorgesteldJaar().orElse(null),
        l.kenmerk(),
        l.jaar(),
        melding,
        l.opgeslagen(),
        l.geweigerd(),
        l.overgeslagen(),
        l.hersteld(),
        l.gemeenten(),
        l.wijken(),
        l.buurten(),
        l.aangevraagdOp(),
        l.klaarOp(),
        weigeringen == null
            ? null
            : weigeringen.stream()
                .map(w -> new Vlakweigering(w.vlak(), w.code(), w.reden().name()))
                .toList());
  }
}
