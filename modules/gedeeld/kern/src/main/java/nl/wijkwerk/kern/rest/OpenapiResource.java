package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of this API, as made when the module was built; open to anyone. */
@Path("/openapi.json")
@Tag(name = "beschrijving", description = "De beschrijving van deze API")
public class OpenapiResource {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "leesBeschrijving",
      summary = "Beschrijving van deze API",
      description = "OpenAPI 3, zonder aanmelden te lezen.")
  @SecurityRequirementsSet
  @APIResponse(
      responseCode = "200",
      description = "De beschrijving",
      headers =
          @Header(
              name = "access-control-allow-origin",
              description = "Ook andere websites mogen de beschrijving lezen",
              schema = @Schema(type = SchemaType.STRING)))
  public Response lees() throws IOException {
    try (InputStream stroom =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("openapi/openapi.json")) {
      if (stroom == null) {
        throw new NotFoundException();
      }
      return Response.ok(stroom.readAllBytes()).header("Access-Control-Allow-Origin", "*").build();
    }
  }
}
