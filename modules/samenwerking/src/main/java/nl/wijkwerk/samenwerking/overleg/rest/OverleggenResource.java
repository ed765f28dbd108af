package nl.wijkwerk.samenwerking.overleg.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.OverlegKaart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forums, with their mandate and series. */
@Path("/overleggen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overleggen", description = "Wie bij elkaar komt, met welk mandaat")
public class OverleggenResource {
  @Inject private Agendas agendas;

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Operation(
      operationId = "leesOverleggen",
      summary = "Alle overleggen",
      description = "Het overleg waar wijkplannen komen, staat vooraan.")
  @APIResponse(responseCode = "200", description = "De overleggen")
  public List<OverlegKaart> alle() {
    return agendas.overleggen();
  }

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesOverleg",
      summary = "Een overleg lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het overleg")
  public OverlegKaart lees(@PathParam("id") String id) {
    return agendas.overleg(Lees.id(id));
  }
}
