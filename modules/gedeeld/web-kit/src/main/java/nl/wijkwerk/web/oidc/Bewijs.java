package nl.wijkwerk.web.oidc;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a proof of the identity provider says, after it was checked.
 *
 * @param sessie the provider's name for its own session
 * @param gegeven when the proof was made
 */
public record Bewijs(
    String uitgever,
    String onderwerp,
    Optional<String> sessie,
    String gebruikersnaam,
    String naam,
    Set<String> groepen,
    Instant gegeven) {
  public Bewijs {
    groepen = Set.copyOf(groepen);
  }
}
