package nl.wijkwerk.wijkplan.hergebruik.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.hergebruik.application.Overnemen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a new analysis takes over from earlier work. */
@Path("/wijkanalyses/{id}/overnames")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wijkanalyses")
public class HergebruikResource {
  /** What to take over, and the domain of what comes from a plan or the frame. */
  public record Keuze(@NotNull Set<UUID> regels, Domein domein) {}

  @Inject private Overnemen overnemen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesOvernameaanbod",
      summary = "Wat een analyse kan overnemen",
      description =
          "Regels van de vorige analyse en van het geldende plan van dit gebied, en de lopende"
              + " doelen van de gemeente.")
  @APIResponse(responseCode = "200", description = "De regels, met wat al is overgenomen")
  public List<Overnemen.Voorstel> aanbod(@PathParam("id") String id) {
    return overnemen.aanbod(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "neemOver",
      summary = "Gekozen regels overnemen",
      description =
          "Elke regel wordt een nieuwe regel die zegt waar hij vandaan komt; de waardering gaat niet"
              + " mee.")
  @APIResponse(responseCode = "200", description = "De regels, met wat nu is overgenomen")
  public List<Overnemen.Voorstel> neemOver(@PathParam("id") String id, Keuze keuze) {
    overnemen.neemOver(Lees.id(id), keuze.regels(), keuze.domein());
    return overnemen.aanbod(Lees.id(id));
  }
}
