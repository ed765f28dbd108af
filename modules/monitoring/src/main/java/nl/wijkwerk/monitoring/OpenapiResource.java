package nl.wijkwerk.monitoring;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of this API, as made by the build. */
@Path("openapi.json")
@Tag(name = "Beschrijving", description = "Deze beschrijving zelf")
public class OpenapiResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "openapi", summary = "Beschrijving van deze API")
  @APIResponse(
      responseCode = "200",
      description = "OpenAPI-document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response lees() {
    return Response.ok(OpenapiResource.class.getResourceAsStream("/openapi.json"))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
