package nl.wijkwerk.kern.persoon;

import java.time.OffsetDateTime;
import java.util.Set;
import nl.wijkwerk.kern.toegang.Toekenning;

/**
 * What a proof of the identity provider says of somebody.
 *
 * @param uitgever name of the provider
 * @param onderwerp the provider's own key for the person, which never changes
 * @param gebruikersnaam for people to read; may change, and may later be somebody else's
 * @param rollen what the person's groups give
 * @param van when the provider said so
 */
public record Aanmeldgegevens(
    String uitgever,
    String onderwerp,
    String gebruikersnaam,
    String naam,
    Set<Toekenning> rollen,
    OffsetDateTime van) {
  public Aanmeldgegevens {
    rollen = Set.copyOf(rollen);
  }
}
