package nl.wijkwerk.kern.persoon;

import java.util.UUID;

/**
 * Somebody who was seen at sign-on, or is expected there. The identity provider says who somebody
 * is; here stands what the product needs to know of it.
 */
public record Persoon(UUID id, String gebruikersnaam, String naam, String functie) {}
