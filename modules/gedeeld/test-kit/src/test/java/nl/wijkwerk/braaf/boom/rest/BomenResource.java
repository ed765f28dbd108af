package nl.wijkwerk.braaf.boom.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import nl.wijkwerk.braaf.api.BoomGeplant;
import nl.wijkwerk.braaf.boom.application.BomenBekijken;
import nl.wijkwerk.kern.toegang.Lezen;

/** A resource that names the power of its use case. */
@Path("/bomen")
public class BomenResource {
  @Inject private BomenBekijken bekijken;

  @GET
  @Lezen
  public BoomGeplant oudste() {
    return bekijken.oudeBoom(1, LocalDate.MAX);
  }
}
