package nl.wijkwerk.samenwerking.overleg.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A forum as screens and API show it.
 *
 * @param mandaat what it may do today, or null when it has no mandate today
 * @param mandaatVan since when
 */
@Schema(
    requiredProperties = {
      "id",
      "naam",
      "voorzitter",
      "plannen",
      "weekdag",
      "iedereWeken",
      "begintijd",
      "duurMinuten",
      "mandaten",
      "versie"
    })
public record OverlegKaart(
    UUID id,
    String naam,
    Rol voorzitter,
    Rol verwijstNaar,
    boolean plannen,
    Mandaat mandaat,
    LocalDate mandaatVan,
    LocalDate mandaatTot,
    @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            enumeration = {
              "MONDAY",
              "TUESDAY",
              "WEDNESDAY",
              "THURSDAY",
              "FRIDAY",
              "SATURDAY",
              "SUNDAY"
            })
        DayOfWeek weekdag,
    int iedereWeken,
    LocalTime begintijd,
    int duurMinuten,
    LocalDate eerste,
    String toelichting,
    List<Periode> mandaten,
    long versie)
    implements MetVersie {
  /** A mandate with its days. */
  @Schema(requiredProperties = {"mandaat", "geldigVan"})
  public record Periode(Mandaat mandaat, LocalDate geldigVan, LocalDate geldigTot) {}

  static OverlegKaart van(Overleg overleg, LocalDate vandaag) {
    var nu = overleg.findMandaat(vandaag);
    return new OverlegKaart(
        overleg.id(),
        overleg.naam(),
        overleg.voorzitterRol(),
        overleg.verwijstNaar(),
        overleg.plannen(),
        nu.map(m -> m.mandaat()).orElse(null),
        nu.map(m -> m.geldigVan()).orElse(null),
        nu.map(m -> m.geldigTot()).orElse(null),
        overleg.reeks().weekdag(),
        overleg.reeks().iedereWeken(),
        overleg.reeks().begintijd(),
        overleg.reeks().duurMinuten(),
        overleg.reeks().eerste(),
        overleg.toelichting(),
        overleg.mandaten().stream()
            .map(m -> new Periode(m.mandaat(), m.geldigVan(), m.geldigTot()))
            .toList(),
        overleg.versie());
  }
}
