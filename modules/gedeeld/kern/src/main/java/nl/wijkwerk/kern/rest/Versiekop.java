package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** The version of a resource in {@code ETag} and {@code If-Match}. */
public final class Versiekop {
  private Versiekop() {}

  public static EntityTag tag(long versie) {
    return new EntityTag(Long.toString(versie));
  }

  /**
   * Reads {@code If-Match}.
   *
   * @throws ClientErrorException 428 when it is absent
   */
  public static long lees(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ClientErrorException(428);
    }
    try {
      return Long.parseLong(ifMatch.strip().replaceAll("^W/|\"", ""));
    } catch (NumberFormatException e) {
      throw new OngeldigeInvoer("If-Match", "fout.versie-onleesbaar");
    }
  }
}
