package nl.wijkwerk.wijkplan.analyse.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wijkanalyses and their rows. */
@Path("/wijkanalyses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wijkanalyses", description = "Wat goed gaat en wat knelt, per ambitie")
public class WijkanalysesResource {
  /** The wijk that an analysis is started for. */
  public record NieuweAnalyse(@NotNull String gebied) {}

  @Inject private Analyses analyses;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesWijkanalyses",
      summary = "Analyses van een wijk",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "De analyses")
  public List<Analyses.Kop> vanWijk(
      @Parameter(description = "Code van de wijk", required = true) @QueryParam("gebied")
          String gebied) {
    Lees.vereis("gebied", gebied);
    return analyses.vanWijk(gebied);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "beginWijkanalyse",
      summary = "Wijkanalyse beginnen",
      description = "Met de datum van vandaag.")
  @APIResponse(responseCode = "201", description = "De analyse is begonnen")
  public Response begin(NieuweAnalyse nieuw) {
    UUID id = analyses.begin(nieuw.gebied());
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(analyses.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesWijkanalyse",
      summary = "Een analyse lezen",
      description = "De kop; de regels staan eronder.")
  @APIResponse(responseCode = "200", description = "De analyse")
  public Analyses.Kop lees(@PathParam("id") String id) {
    return analyses.lees(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/analyseregels")
  @Operation(
      operationId = "leesAnalyseregels",
      summary = "Regels van een analyse",
      description = "Per ambitie.")
  @APIResponse(responseCode = "200", description = "De regels")
  public List<Analyses.Regel> regels(@PathParam("id") String id) {
    analyses.lees(Lees.id(id));
    return analyses.regels(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/analyseregels")
  @Operation(
      operationId = "voegAnalyseregelToe",
      summary = "Regel toevoegen",
      description = "Kan zolang er geen plan uit is gemaakt.")
  @APIResponse(responseCode = "201", description = "De regel is toegevoegd")
  public Response voegToe(@PathParam("id") String id, Analyseregelinhoud inhoud) {
    UUID regel = UUID.randomUUID();
    analyses.voegRegelToe(regel, Lees.id(id), inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(regel.toString()).build())
        .entity(analyses.leesRegel(regel))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/analyseregels/{regel}")
  @Operation(
      operationId = "analyseregel",
      summary = "Een regel van een wijkanalyse",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De regel")
  public Analyses.Regel regel(@PathParam("id") String id, @PathParam("regel") String regel) {
    analyses.lees(Lees.id(id));
    return analyses.leesRegel(Lees.id(regel));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/analyseregels/{regel}")
  @Operation(
      operationId = "wijzigAnalyseregel",
      summary = "Regel wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De gewijzigde regel")
  public Analyses.Regel wijzig(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Analyseregelinhoud inhoud) {
    analyses.lees(Lees.id(id));
    analyses.wijzigRegel(Lees.id(regel), Versiekop.lees(versie), inhoud);
    return analyses.leesRegel(Lees.id(regel));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/analyseregels/{regel}")
  @Operation(
      operationId = "verwijderAnalyseregel",
      summary = "Regel verwijderen",
      description = "Het spoor bewaart wat erin stond.")
  @APIResponse(responseCode = "204", description = "De regel is verwijderd")
  public void verwijder(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    analyses.lees(Lees.id(id));
    analyses.verwijderRegel(Lees.id(regel), Versiekop.lees(versie));
  }
}
