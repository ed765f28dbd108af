package nl.wijkwerk.wijkplan.uitvoering.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project with all that is known of it, as screens and API show it.
 *
 * @param ontbreekt fields of the projectplan that it cannot start without and that are empty
 * @param vastgoed how a meeting place fits the policy on real estate
 * @param afwijking the decision to go on with it though it does not fit, or null
 * @param samenlopen other work in a street and period of this one
 * @param stilNaDagen days without a change after which a project counts as silent
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "plan",
      "plantitel",
      "gebied",
      "wijk",
      "soort",
      "status",
      "inhoud",
      "ontbreekt",
      "voortgang",
      "signalen",
      "stilNaDagen",
      "mijlpalen",
      "samenlopen",
      "terugblikken",
      "terugvalOpen",
      "herstel",
      "gewijzigd",
      "gewijzigdDoor"
    })
public record Projectblad(
    UUID id,
    long versie,
    UUID plan,
    String plantitel,
    Regel regel,
    String gebied,
    String wijk,
    String wijknummer,
    Projectsoort soort,
    Projectstatus status,
    Projectinhoud inhoud,
    List<String> ontbreekt,
    Voortgang voortgang,
    List<Signaal> signalen,
    int stilNaDagen,
    List<Mijlpaal> mijlpalen,
    Beleidstoets vastgoed,
    Beleidstoets accommodatie,
    Afwijking afwijking,
    List<Samenlopend> samenlopen,
    LocalDate begonnenOp,
    LocalDate geeindigdOp,
    String vervallenReden,
    String borger,
    LocalDate terugblikOp,
    List<Terugblik> terugblikken,
    LocalDate terugvalOp,
    boolean terugvalOpen,
    String terugvalAntwoord,
    LocalDate terugvalAntwoordOp,
    Verwijzing herstelt,
    List<Verwijzing> herstel,
    OffsetDateTime gewijzigd,
    String gewijzigdDoor)
    implements MetVersie, Signaal.Drager {

  /** The row of the plan that it carries out. */
  public record Regel(UUID id, String nummer, String doelstelling) {}

  /** A milestone. */
  public record Mijlpaal(UUID id, String naam, LocalDate gepland, LocalDate gehaald) {}

  /**
   * Other work in the same street and period.
   *
   * @param reden why both go on, or null when nobody gave one yet
   */
  public record Samenlopend(
      UUID project,
      String titel,
      String wijk,
      List<String> straten,
      LocalDate van,
      LocalDate tot,
      String reden,
      String door) {}

  /** What a look back found. */
  public record Terugblik(
      Terugblikuitkomst uitkomst,
      String woorden,
      LocalDate volgende,
      String door,
      OffsetDateTime op) {}

  /** Another project. */
  public record Verwijzing(UUID id, String titel) {}

  public boolean open() {
    return status.open();
  }

  @Override
  public LocalDate laatSinds() {
    LocalDate volgende =
        mijlpalen.stream()
            .filter(m -> m.gehaald() == null)
            .map(Mijlpaal::gepland)
            .findFirst()
            .orElse(null);
    return Signaal.eerstvolgend(status, volgende, inhoud.van(), inhoud.tot());
  }
}
