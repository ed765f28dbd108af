package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project as the list shows it.
 *
 * @param regelnummer number of the row of the plan that it carries out; empty without number
 * @param straten names with commas, or null
 * @param afwijking decision to go on with a meeting place that does not fit a policy, or null
 * @param volgende planned day of the first milestone that was not reached, or null
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "titel",
      "soort",
      "niveau",
      "status",
      "voortgang",
      "signalen",
      "gewijzigd"
    })
public record Projectregel(
    UUID id,
    long versie,
    UUID plan,
    String plantitel,
    UUID regel,
    String regelnummer,
    String gebied,
    String wijk,
    String wijknummer,
    String titel,
    Projectsoort soort,
    Projectniveau niveau,
    String straten,
    Projectstatus status,
    LocalDate van,
    LocalDate tot,
    String verantwoordelijke,
    String partners,
    Voortgang voortgang,
    LocalDate volgende,
    String volgendeNaam,
    String borger,
    LocalDate terugblikOp,
    Afwijking afwijking,
    OffsetDateTime gewijzigd,
    List<Signaal> signalen)
    implements Signaal.Drager {
  public Projectregel {
    signalen = signalen.stream().sorted().toList();
  }

  @Override
  public LocalDate laatSinds() {
    return Signaal.eerstvolgend(status, volgende, van, tot);
  }
}
