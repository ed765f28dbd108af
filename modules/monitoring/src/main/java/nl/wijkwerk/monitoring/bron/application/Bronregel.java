package nl.wijkwerk.monitoring.bron.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.domain.Bronsoort;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source as it is shown.
 *
 * @param adres what is set for this kind of source
 * @param gewijzigdBijBron when the source changed the table, in its own words, as last heard; Swing
 *     does not say
 * @param paginas how many pages are kept of a fetch that did not end
 * @param inlevering the last delivery that was fetched
 * @param niveau level of the areas, with Swing
 * @param maat what the variable becomes, with Swing
 */
@Schema(
    name = "Bron",
    requiredProperties = {
      "id", "versie", "naam", "soort", "adres", "tabel", "jaar", "deel", "nieuws", "paginas"
    })
public record Bronregel(
    UUID id,
    long versie,
    String naam,
    Bronsoort soort,
    String adres,
    String tabel,
    int jaar,
    boolean deel,
    Bron.Nieuws nieuws,
    String gewijzigdBijBron,
    Instant bekekenOp,
    Instant opgehaaldOp,
    int paginas,
    Integer inlevering,
    Status uitkomst,
    String niveau,
    String maat,
    String eenheid)
    implements MetVersie {

  static Bronregel van(Bron b, String adres) {
    return new Bronregel(
        b.id(),
        b.versie(),
        b.inhoud().naam(),
        b.inhoud().soort(),
        adres,
        b.inhoud().tabel(),
        b.inhoud().jaar(),
        b.inhoud().deel(),
        b.nieuws(),
        b.inhoud().soort() == Bronsoort.SWING ? null : b.stand(),
        b.bekekenOp(),
        b.opgehaaldOp(),
        b.paginas(),
        b.inlevering(),
        b.uitkomst(),
        b.inhoud().niveau(),
        b.inhoud().maat(),
        b.inhoud().eenheid());
  }

  /** What was said of it, for who changes it. */
  public Broninhoud inhoud() {
    return new Broninhoud(naam, soort, tabel, jaar, deel, niveau, maat, eenheid);
  }

  /** The day in what the source says of its table, or null. */
  public LocalDate dag() {
    return Bron.dag(gewijzigdBijBron);
  }
}
